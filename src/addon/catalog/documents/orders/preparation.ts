/** Orders of the first stage: the start of the programme, the working group, the curator. What every order consists of stands here, too. */
import { longDay, sinceDay } from '../../../domain/language/dates';
import { type Block, type Content, heading, type ListItem, list, paragraph, table } from '../../../schema/document';
import { name } from '../../../schema/name';
import { guessSheets, usualLook } from '../../../schema/paper';
import {
  annexHead,
  annexNote,
  controlBy,
  orderHead,
  type Participant,
  principalSigns,
  readBy,
  writtenBy,
} from '../order-frame';
import { curatorDuties, curatorRights } from '../people-rules';
import { forYear, inFileName, type ProgrammeFacts, schoolPaper } from '../programme-paper';
import { points } from '../sections';
import { vocabularies } from '../vocabulary';

interface Told {
  readonly title: string;
  /** After «В соответствии с …». */
  readonly aim: string;
  readonly items: readonly ListItem[];
  readonly notes?: readonly Block[];
  readonly readers: readonly Participant[];
  readonly annex?: readonly Block[];
}

/** Every order: head, basis, points, control, signature, who has read it, annexes. */
export function order(
  facts: ProgrammeFacts,
  { title, aim, items, notes = [], readers, annex = [] }: Told,
): readonly Block[] {
  const { school, registration, curator } = facts;
  return [
    ...orderHead(school, registration, title),
    paragraph(`В соответствии с ${vocabularies[facts.vocabulary].basis}, ${aim} ПРИКАЗЫВАЮ:`),
    list(...items, { content: controlBy(undefined) }),
    ...notes,
    principalSigns(school),
    ...readBy(readers),
    writtenBy(curator, school),
    ...annex,
  ];
}

export const curatorOf = ({ curator }: ProgrammeFacts): Participant => ({
  code: curator.code,
  about: curator.post.nominative,
});

/** The curator and the working group, everybody once. */
export const teamOf = (facts: ProgrammeFacts): readonly Participant[] => [
  curatorOf(facts),
  ...facts.team.filter(({ code }) => code !== facts.curator.code),
];

export const toCurator = (facts: ProgrammeFacts): Content => [
  'Куратору ',
  name(facts.curator, 'dative', 'surname-initials'),
  ':',
];

/** «Приказ … на 2026-2027 учебный год», as a file is called. */
export const titleOf =
  (words: string) =>
  (facts: ProgrammeFacts): string =>
    inFileName(`Приказ ${words} ${forYear(facts)}`);

export const launchOrder = schoolPaper({
  id: 'order-launch',
  stage: '1',
  kind: 'приказ',
  name: 'Приказ о внедрении',
  title: titleOf('о внедрении целевой модели'),
  body: (facts) => {
    const words = vocabularies[facts.vocabulary];
    return order(facts, {
      title: `О внедрении ${words.model.genitive} в ${facts.year} учебном году`,
      aim: 'в целях поддержки обучающихся и педагогов, развития школьного сообщества',
      items: [
        { content: `Внедрить в школе ${words.model.accusative} ${sinceDay(facts.since(9, 1))}.` },
        { content: `Реализовать формы наставничества: ${facts.forms.map((form) => `«${form}»`).join(', ')}.` },
        {
          content: 'Утвердить сроки:',
          items: [
            `подготовка условий – до ${longDay(facts.day(9, 15))};`,
            `формирование ${words.base.pluralGenitive} наставляемых и наставников – до ${longDay(facts.day(10, 5))};`,
            `отбор, обучение наставников, создание пар и групп – до ${longDay(facts.day(10, 30))};`,
            `работа пар и групп, подведение итогов – до ${longDay(facts.day(5, 31))}.`,
          ],
        },
        {
          content:
            'Заместителям директора обеспечить программу помещениями, техникой, доступом в сеть и методическими материалами в течение учебного года.',
        },
        {
          content: toCurator(facts),
          items: [
            `представить на утверждение дорожную карту, Положение о наставничестве и программу наставничества до ${longDay(facts.day(9, 15))};`,
            `проводить мониторинг раз в полугодие: до ${longDay(facts.day(1, 29))} и до ${longDay(facts.day(6, 18))};`,
            'размещать сведения о программе на сайте школы в течение учебного года.',
          ],
        },
        {
          content: 'Считать планируемыми результатами:',
          items: [
            'измеримое улучшение учебных и личных показателей наставляемых;',
            'более короткую адаптацию молодых специалистов и их закрепление в школе;',
            'рост числа участников программы и социальных партнёров школы.',
          ],
        },
      ],
      readers: teamOf(facts),
    });
  },
});

export const teamOrder = schoolPaper({
  id: 'order-team',
  stage: '1',
  kind: 'приказ',
  name: 'Приказ о рабочей группе',
  settings: ['workingGroup'],
  title: titleOf('о рабочей группе'),
  body: (facts) => {
    const { model } = vocabularies[facts.vocabulary];
    return order(facts, {
      title: `О создании рабочей группы по внедрению ${model.genitive}`,
      aim: `в целях подготовки и внедрения ${model.genitive} в ${facts.year} учебном году`,
      items: [
        { content: 'Создать рабочую группу в составе согласно приложению 1 к настоящему приказу.' },
        {
          content: [
            'Назначить руководителем рабочей группы ',
            `${facts.curator.post.accusative} `,
            name(facts.curator, 'accusative', 'surname-initials'),
            '.',
          ],
        },
        {
          content: 'Поручить рабочей группе:',
          items: [
            `изучить документы о наставничестве и подготовить проекты локальных актов до ${longDay(facts.day(9, 11))};`,
            `рассказать о программе педагогам, обучающимся, родителям, партнёрам до ${longDay(facts.day(9, 15))};`,
            'помогать куратору в отборе и обучении наставников, в создании пар и групп;',
            'участвовать в мониторинге и подведении итогов программы.',
          ],
        },
        { content: 'Проводить заседания рабочей группы не реже одного раза в два месяца с оформлением протокола.' },
      ],
      notes: [annexNote('состав рабочей группы', 1)],
      readers: teamOf(facts),
      annex: [
        ...annexHead(1, facts.school, facts.registration),
        heading(2, 'Состав рабочей группы'),
        table(
          [
            { heading: '№', width: 13 },
            { heading: 'ФИО', width: 75 },
            { heading: 'Должность', width: 55 },
            { heading: 'В группе', width: 37 },
          ],
          teamOf(facts).map((person, index) => [
            String(index + 1),
            name(person),
            person.about,
            index === 0 ? 'руководитель' : 'член группы',
          ]),
        ),
      ],
    });
  },
});

export const curatorOrder = schoolPaper({
  id: 'order-curator',
  stage: '1',
  kind: 'приказ',
  name: 'Приказ о назначении куратора',
  title: titleOf('о назначении куратора'),
  body: (facts) => {
    const { model, programme: words } = vocabularies[facts.vocabulary];
    const { curator } = facts;
    const annex = [
      ...annexHead(1, facts.school, facts.registration),
      heading(2, 'Обязанности и права куратора'),
      paragraph('Куратор обязан:'),
      ...points(curatorDuties(vocabularies[facts.vocabulary])),
      paragraph('Куратор имеет право:'),
      ...points(curatorRights),
      paragraph(
        'За организацию и результаты программы отвечают директор, куратор и наставники – каждый в пределах своих обязанностей.',
      ),
    ];
    return order(facts, {
      title: `О назначении куратора ${words.genitive}`,
      aim: `в целях организации ${model.genitive} в ${facts.year} учебном году`,
      items: [
        {
          content: [
            `Назначить ${curator.post.accusative} `,
            name(curator, 'accusative', 'surname-initials'),
            ` куратором ${words.genitive} ${sinceDay(facts.since(9, 1))}.`,
          ],
        },
        { content: 'Утвердить обязанности и права куратора согласно приложению 1 к настоящему приказу.' },
        {
          content: [
            'Куратору ',
            name(curator, 'dative', 'surname-initials'),
            ' готовить проекты документов программы и представлять их директору на утверждение в течение учебного года.',
          ],
        },
        {
          content:
            'Руководителям методических объединений и классным руководителям оказывать куратору содействие и передавать сведения, нужные для программы.',
        },
      ],
      notes: [annexNote('обязанности и права куратора', guessSheets(annex, usualLook))],
      readers: [curatorOf(facts)],
      annex,
    });
  },
});
