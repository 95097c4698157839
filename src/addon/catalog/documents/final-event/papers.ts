/** Papers of the final event beside its order: how it goes, who is invited, the results of the year for screen and wall. */
import { longDay } from '../../../domain/language/dates';
import { periodsOf } from '../../../domain/monitoring/participation';
import type { Day } from '../../../schema/cell';
import { type Block, heading, line, pageBreak, paragraph } from '../../../schema/document';
import type { DocumentChart } from '../../../schema/document-chart';
import { name } from '../../../schema/name';
import { slideLook } from '../../../schema/paper';
import { eventFormat } from '../../final-event';
import { approvedBy, curatorSigns, principalSigns } from '../order-frame';
import { forYear, headOf, inFileName, type ProgrammeFacts, schoolPaper } from '../programme-paper';
import { countsSection, indicatorsSection, meetingsSection, reportToLeave, type Section } from '../reports/parts';
import { numbered, points } from '../sections';
import { vocabularies } from '../vocabulary';
import { quoted, startOf, timedParts } from './event';

const eventDay = (facts: ProgrammeFacts) => facts.event.day ?? facts.day(5, 14);

const whenAndWhere = (facts: ProgrammeFacts): string =>
  `${longDay(eventDay(facts))}, ${startOf(facts.event)}, ${facts.event.place}`;

export const finalEventPlan = schoolPaper({
  id: 'plan-final-event',
  stage: '7',
  kind: 'памятка',
  name: 'Сценарий итогового мероприятия',
  title: ({ year }) => inFileName(`Сценарий итогового мероприятия ${year}`),
  body: (facts) => {
    const { aim, prepare, mind } = eventFormat(facts.event.format);
    return [
      ...headOf(facts, 'СЦЕНАРИЙ', `итогового мероприятия: ${quoted(facts.event.format)}`),
      line(whenAndWhere(facts), 'centre'),
      paragraph(`Цель: ${aim}.`),
      line('Подготовить:'),
      ...points(prepare),
      numbered(
        [
          ['Время', 36],
          ['Что происходит', 42],
          ['Ведёт', 30],
          ['Как', 70],
        ],
        timedParts(facts.event).map(({ time, what, by, how }) => [time, what, by, how]),
      ),
      line('Ведущему важно:'),
      ...points(mind),
      paragraph(
        'Вопросы – куратору: ',
        name(facts.curator, 'nominative', 'surname-initials'),
        `, тел. ${facts.school.phone}.`,
      ),
    ];
  },
});

/** One letter: to whom, on what ground, with what wish. */
const invitation = (facts: ProgrammeFacts, to: string, ground: string, wish: string): readonly Block[] => [
  ...headOf(facts, 'ПРИГЛАШЕНИЕ', to),
  paragraph(ground),
  paragraph(`Приглашаем вас на итоговое мероприятие – ${quoted(facts.event.format)}: ${whenAndWhere(facts)}.`),
  line('В программе:'),
  ...points(timedParts(facts.event).map(({ time, what }) => `${time} – ${what.toLowerCase()}`)),
  paragraph(wish),
  principalSigns(facts.school),
];

export const finalEventInvitations = schoolPaper({
  id: 'letter-final-event',
  stage: '7',
  kind: 'письмо',
  name: 'Приглашения на итоговое мероприятие',
  title: ({ year }) => inFileName(`Приглашения на итоговое мероприятие ${year}`),
  body: (facts) => {
    const { programme } = vocabularies[facts.vocabulary];
    const year = `в ${facts.year} учебном году`;
    const letters = [
      invitation(
        facts,
        'наставникам и наставляемым',
        `Дорогие участники ${programme.genitive}! ${facts.year} учебный год подходит к концу: пары и группы завершают работу, и нам есть что показать друг другу.`,
        'Захотите выступить или показать, что получилось у вашей пары, – скажите куратору. Выступать необязательно: будем рады каждому.',
      ),
      invitation(
        facts,
        'родителям участников',
        `Уважаемые родители! ${capital(year)} ваши дети помогали другим или учились у наставников.`,
        'Имена и фотографии детей школа показывает и публикует только с вашего отдельного согласия.',
      ),
      ...facts.partners.map((partner) =>
        invitation(
          facts,
          `партнёру школы: ${partner}`,
          `Уважаемые коллеги! Благодарим вас за участие в развитии наставничества ${year}.`,
          'Просим сообщить по телефону школы, кто из ваших сотрудников придёт и хочет ли сказать слово участникам.',
        ),
      ),
    ];
    return letters.flatMap((letter, index) => [...(index === 0 ? [] : [pageBreak]), ...letter]);
  },
});

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** So many bars are as high as a lying sheet. */
const barsOnSheet = 6;

const partsOf = (drawn: DocumentChart): readonly DocumentChart[] =>
  Array.from({ length: drawn.shape === 'bars' ? Math.ceil(drawn.lines.length / barsOnSheet) : 1 }, (_none, index) =>
    drawn.shape === 'bars'
      ? { ...drawn, lines: drawn.lines.slice(index * barsOnSheet, (index + 1) * barsOnSheet) }
      : drawn,
  );

/** A section on sheets of its own: what it says and draws, without the tables that are for reading at a desk; each tells its day. */
function slides([title, ...blocks]: Section, today: Day): readonly Block[] {
  const drawn = blocks.flatMap((block) => (block.kind === 'chart' ? partsOf(block) : []));
  const said = blocks.filter(({ kind }) => kind !== 'chart' && (kind !== 'table' || drawn.length === 0));
  const sheets: readonly (readonly Block[])[] =
    drawn.length === 0 ? [said] : drawn.map((one, index) => (index === 0 ? [...said, one] : [one]));
  return sheets.flatMap((sheet) => [
    pageBreak,
    heading(2, title),
    ...sheet,
    line(`по состоянию на ${longDay(today)}`, 'centre'),
  ]);
}

/** Everybody may see it: of people and pairs it tells what a report that leaves the school tells. */
export const yearInCharts = schoolPaper({
  id: 'results-final-event',
  stage: '7',
  kind: 'отчёт',
  name: 'Итоги года в диаграммах',
  needs: 'report',
  isReckoned: true,
  look: slideLook,
  title: ({ year }) => inFileName(`Итоги года в диаграммах ${year}`),
  body: (facts) => {
    const year = periodsOf(facts.year).find(({ id }) => id === 'year');
    const report = reportToLeave(facts.report(), { from: year?.from ?? facts.today, to: facts.today });
    return [
      line(facts.school.full, 'centre'),
      heading(1, 'ИТОГИ ГОДА'),
      heading(2, `наставничество в ${facts.year} учебном году`),
      line(`${facts.school.place}, ${longDay(facts.today)}`, 'centre'),
      ...[countsSection(report), meetingsSection(report), indicatorsSection(report)].flatMap((section) =>
        slides(section, facts.today),
      ),
      pageBreak,
      heading(2, 'Спасибо всем, кто был рядом!'),
      line('Хочешь стать наставником или найти наставника – спроси куратора.', 'centre'),
      line(
        'Число от одного до четырёх человек или пар обозначено «<5», а то, по которому его можно вычислить, – «скрыто».',
        'centre',
      ),
    ];
  },
});

/** What the school shows and where it takes part through the year; its own words come with a sample. */
const yearOfEvents: readonly (readonly [what: string, where: string, when: string, by: string, who: string])[] = [
  ['Круглый стол с партнёрами о наставничестве', 'школа', 'сентябрь', 'куратор', 'партнёры, педагоги, родители'],
  ['Общая встреча наставников и наставляемых', 'школа', 'октябрь', 'куратор', 'наставники и наставляемые'],
  ['Открытые занятия наставников «Один приём за 15 минут»', 'школа', 'декабрь', 'рабочая группа', 'педагоги'],
  ['Конкурс профессионального мастерства, номинация для наставников', 'район', 'февраль', 'директор', 'педагоги'],
  ['День наставника: открытые встречи пар и групп', 'школа', 'март', 'куратор', 'наставники, родители'],
  [
    'Форум или конференция по наставничеству: выступление с практикой школы',
    'район, регион',
    'март',
    'куратор',
    'авторы практик, самые активные',
  ],
  [
    'Проектная мастерская вместе с партнёром',
    'школа',
    'апрель',
    'куратор, партнёр',
    'группы с наставниками от партнёра и желающие',
  ],
  ['Фестиваль практик: стенды пар, которые на это согласны', 'школа', 'апрель', 'рабочая группа', 'все участники'],
  ['Итоговое мероприятие с награждением', 'школа', 'май', 'директор, куратор', 'участники, родители, партнёры'],
];

export const eventsOfYear = schoolPaper({
  id: 'plan-events',
  stage: 'М',
  kind: 'программа',
  name: 'Комплекс тематических мероприятий',
  title: ({ year }) => inFileName(`Комплекс тематических мероприятий ${year}`),
  body: (facts) => [
    ...approvedBy(facts.school, facts.registration, 'УТВЕРЖДЕНО'),
    ...headOf(facts, 'КОМПЛЕКС', `тематических мероприятий по наставничеству ${forYear(facts)}`),
    paragraph(
      'Цель: рассказывать о наставничестве, распространять лучшие практики и ролевые модели, приглашать к участию самых активных.',
    ),
    numbered(
      [
        ['Мероприятие', 62],
        ['Где', 26],
        ['Срок', 28],
        ['Кто отвечает', 40],
        ['Для кого', 44],
      ],
      yearOfEvents,
    ),
    paragraph(
      'Самых активных участников куратор приглашает на мероприятия муниципалитета и региона с согласия самих участников и родителей.',
    ),
    curatorSigns(facts),
  ],
});
