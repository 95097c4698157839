/** Candidates of the fourth stage: who was put forward and how, who suits which form, what the interviews came to. */
import { longDay, shortDay } from '../../../domain/language/dates';
import {
  type Block,
  heading,
  line,
  pageBreak,
  paragraph,
  sideBySide,
  signature,
  table,
} from '../../../schema/document';
import { name } from '../../../schema/name';
import { counted } from '../../../texts/ru/grammar';
import { curatorSigns } from '../order-frame';
import {
  forYear,
  headOf,
  inFileName,
  type ProgrammeFacts,
  personalPaper,
  type Signer,
  schoolPaper,
} from '../programme-paper';
import { numbered, points } from '../sections';
import { vocabularies } from '../vocabulary';
import type { Candidate } from './facts';

const toPrincipal = ({ school }: ProgrammeFacts): readonly Block[] => [
  line(`Директору ${school.short}`, 'right'),
  line(name(school.principal, 'dative', 'surname-initials'), 'right'),
];

const candidateOf = (facts: ProgrammeFacts, { code }: Signer): Candidate | undefined =>
  facts.selection().candidates.find((one) => one.code === code);

const dated = (day: string | undefined): Block =>
  sideBySide([{ width: 1 }, { width: 1 }], [[day ? longDay(day) : '________________ 20__\u00a0г.', '']]);

const wishes = ({ forms, competences }: Candidate): readonly string[] => [
  ...(forms.length > 0 ? [`форма наставничества: ${forms.join(', ')}`] : []),
  ...(competences.length > 0 ? [`направления: ${competences.join(', ')}`] : []),
];

export const mentorApplication = personalPaper({
  id: 'application-mentor',
  stage: '4',
  kind: 'заявление',
  name: 'Заявления и представления кандидатов в наставники',
  title: ({ year }) => inFileName(`Заявления и представления кандидатов в наставники ${year}`),
  isFor: (person, facts) => candidateOf(facts, person)?.nomination !== undefined,
  page: (facts, person) => {
    const candidate = candidateOf(facts, person);
    if (!candidate) return [];
    const own = wishes(candidate);
    const last = own.length > 0 ? [paragraph('О кандидате:'), ...points(own)] : [];
    if (candidate.nomination === 'представление')
      return [
        ...toPrincipal(facts),
        heading(1, 'ПРЕДСТАВЛЕНИЕ'),
        heading(2, `кандидата в наставники ${forYear(facts)}`),
        paragraph('Представляю кандидата в наставники: ', name(person), `, ${person.about}.`),
        ...last,
        paragraph(
          `Причина: опыт и личные качества кандидата отвечают запросам участников, кандидат согласен участвовать в ${vocabularies[facts.vocabulary].programme.prepositional}.`,
        ),
        paragraph(`Представил(а): ${candidate.nominatedBy === '' ? 'руководитель' : candidate.nominatedBy}.`),
        dated(candidate.nominated),
        signature({ post: 'Представил(а)', name: '' }),
        signature({ post: 'Согласен(на)', name: name(person, 'nominative', 'initials-surname') }),
      ];
    return [
      ...toPrincipal(facts),
      line(['от ', name(person, 'genitive')], 'right'),
      line(person.about, 'right'),
      heading(1, 'ЗАЯВЛЕНИЕ'),
      heading(2, 'кандидата в наставники'),
      paragraph(`Прошу рассмотреть меня кандидатом в наставники ${forYear(facts)}.`),
      ...last,
      paragraph(
        'С Положением о наставничестве ознакомлен(а), участвую добровольно. Готов(а) пройти собеседование и обучение, представить нужные согласия и документы.',
      ),
      dated(candidate.nominated),
      signature({ post: 'Кандидат', name: name(person, 'nominative', 'initials-surname') }),
    ];
  },
});

const shown = (share: number): string => `${share}\u00a0%`;

/** Anybody but those whom the interview has turned down. */
const suits = ({ interview, isListed }: Candidate): boolean =>
  interview === undefined ? isListed : interview !== 'не рекомендован';

const formSection = (facts: ProgrammeFacts, form: string, number: number): readonly Block[] => {
  const own = facts.selection().candidates.filter((one) => suits(one) && one.forms.includes(form));
  const title = heading(3, `${number}. Форма «${form}»`, 'left');
  if (own.length === 0) return [title, paragraph('Подходящих наставников пока нет, поиск продолжается.')];
  return [
    title,
    numbered(
      [
        ['Наставник', 36],
        ['Ролевые модели', 38],
        ['Направления', 40],
        ['Просят', 20],
        ['Вывод', 36],
      ],
      [...own]
        .sort((a, b) => b.fits(form) - a.fits(form))
        .map((one) => [
          name(one, 'nominative', 'surname-initials'),
          one.roleModels.join(', ') || 'по согласованию',
          one.competences.join(', ') || 'уточняются',
          String(one.fits(form)),
          one.interview ?? 'беседы ещё не было',
        ]),
    ),
  ];
};

export const selectedList = schoolPaper({
  id: 'list-selected',
  stage: '4',
  isList: true,
  kind: 'перечень',
  name: 'Список отобранных наставников по формам',
  needs: 'mentors',
  title: ({ year }) => inFileName(`Список отобранных наставников ${year}`),
  body: (facts) => {
    const { candidates } = facts.selection();
    const chosen = candidates.filter(suits);
    const nowhere = chosen.filter(({ forms }) => !forms.some((form) => facts.forms.includes(form)));
    return [
      ...headOf(facts, 'СПИСОК', `отобранных наставников ${forYear(facts)}`),
      paragraph(
        `По состоянию на ${longDay(facts.today)} в базе ${counted(candidates.length, 'кандидат', 'кандидата', 'кандидатов')}, отобрано – ${chosen.length}. «Просят» – скольким наставляемым этой формы нужно то, что умеет наставник, «Вывод» – итог собеседования.`,
      ),
      ...facts.forms.flatMap((form, index) => formSection(facts, form, index + 1)),
      ...(nowhere.length > 0
        ? [paragraph(`Форму ещё не назвали: ${counted(nowhere.length, 'наставник', 'наставника', 'наставников')}.`)]
        : []),
      curatorSigns(facts),
    ];
  },
});

const criteria: readonly string[] = [
  'мотив: зачем хочет быть наставником',
  'время: сможет встречаться не реже двух раз в месяц',
  'опыт общения с людьми нужного возраста',
  'эмоциональная устойчивость',
  'принятие ошибок без осуждения',
  'границы и конфиденциальность',
  'готовность учиться и коротко отчитываться',
  'умение разрешать конфликты',
];

/** Shares of А15 below this are talked about. */
const lowShare = 50;

const toTalkAbout = ({ shares }: Candidate): string => {
  if (!shares) return 'анкета А15 не заполнена';
  const low = Object.entries(shares).filter(([, share]) => share < lowShare);
  return low.length > 0 ? low.map(([what, share]) => `${what} – ${shown(share)}`).join(', ') : 'трудных тем нет';
};

/** What the interviewer marks; the sheet itself is not kept. */
const interviewSheet = (): readonly Block[] => [
  pageBreak,
  heading(2, 'Лист собеседования'),
  table(
    [
      { heading: '№', width: 12 },
      { heading: 'О чём беседа', width: 96 },
      { heading: 'Нет – 0', width: 20 },
      { heading: 'Отчасти – 1', width: 28 },
      { heading: 'Да – 2', width: 20 },
    ],
    criteria.map((each, index) => [String(index + 1), each, '', '', '']),
  ),
  paragraph('Сумма от 0 до 16: 13–16 – рекомендован, 9–12 – рекомендован с обучением, 8 и меньше – не рекомендован.'),
  paragraph('После записи вывода в протокол лист уничтожается: баллы не хранятся.'),
];

export const interviewProtocol = schoolPaper({
  id: 'protocol-interview',
  stage: '4',
  isList: true,
  kind: 'протокол',
  name: 'Протокол собеседований с кандидатами (А6)',
  needs: 'candidates',
  title: ({ year }) => inFileName(`Протокол собеседований с кандидатами в наставники ${year}`),
  body: (facts) => {
    const { candidates } = facts.selection();
    const count = (conclusion: Candidate['interview']): number =>
      candidates.filter(({ interview }) => interview === conclusion).length;
    return [
      ...headOf(facts, 'ПРОТОКОЛ', `собеседований с кандидатами в наставники ${forYear(facts)}`),
      dated(facts.today),
      paragraph('Беседовали: куратор программы, педагог-психолог. С каждым кандидатом говорили о восьми вопросах:'),
      ...points(criteria),
      numbered(
        [
          ['Кандидат', 48],
          ['Дата', 26],
          ['Обратить внимание', 50],
          ['Вывод', 44],
        ],
        candidates.map((one) => [
          name(one, 'nominative', 'surname-initials'),
          one.interviewed ? shortDay(one.interviewed) : 'не назначена',
          toTalkAbout(one),
          one.interview ?? 'беседы ещё не было',
        ]),
      ),
      paragraph(
        `Решили: рекомендовать – ${count('рекомендован')}, рекомендовать с обучением – ${count('рекомендован с обучением')}, не рекомендовать – ${count('не рекомендован')}.`,
      ),
      signature(
        { post: 'Куратор', name: name(facts.curator, 'nominative', 'initials-surname') },
        { post: 'Педагог-психолог', name: '' },
      ),
      ...interviewSheet(),
    ];
  },
});
