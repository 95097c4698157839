/**
 * O7: the order that fixes pairs and groups for a school year, with their list as an annex and the sheet of those who have
 * read it. The list says everything in the nominative, so that no name there depends on a declined form.
 */
import { longDay } from '../../domain/language/dates';
import type { Day } from '../../schema/cell';
import { type Block, type Content, defineDocument, heading, list, paragraph, table } from '../../schema/document';
import { name } from '../../schema/name';
import { guessSheets, usualLook } from '../../schema/paper';
import { counted } from '../../texts/ru/grammar';
import {
  annexHead,
  annexNote,
  controlBy,
  type Officer,
  orderHead,
  type Participant,
  principalSigns,
  type Registration,
  readBy,
  type School,
  shortTerm,
  term,
  writtenBy,
} from './order-frame';
import { type Vocabulary, vocabularies } from './vocabulary';

/** A pair, or a group when there are several mentees. */
export interface FixedPair {
  readonly mentor: Participant;
  readonly mentees: readonly Participant[];
  /** Form and role model: «ученик – ученик, лидер – пассивный». */
  readonly form: string;
  readonly from: Day;
  readonly to: Day;
}

export interface PairsOrderFacts {
  readonly school: School;
  readonly vocabulary: Vocabulary;
  readonly registration: Registration;
  /** «2026/2027» */
  readonly year: string;
  readonly pairs: readonly FixedPair[];
  readonly groups: readonly FixedPair[];
  readonly from: Day;
  readonly to: Day;
  readonly plansBy: Day;
  readonly readBy: Day;
  readonly reportBy: Day;
  readonly meetingsInMonth: number;
  readonly curator: Officer;
  /** Nobody when the principal keeps control. */
  readonly controller?: Officer;
  /** Local acts, in the instrumental: «Положением о наставничестве, утверждённым приказом от … № …». */
  readonly localActs: readonly string[];
}

const titleOf = (year: string): string => `Об утверждении наставнических пар и групп на ${year} учебный год`;

const annexTitle = (year: string): string => `Список наставнических пар и групп на ${year} учебный год`;

const withAbout = (person: Participant): Content => [name(person), `, ${person.about}`];

const pairColumns = [
  { heading: '№', width: 13, align: 'centre' },
  { heading: 'Наставник', width: 49 },
  { heading: 'Наставляемый', width: 49 },
  { heading: 'Форма, ролевая модель', width: 40 },
  { heading: 'Срок', width: 29 },
] as const;

const groupColumns = [
  { heading: '№', width: 13, align: 'centre' },
  { heading: 'Участник группы', width: 97 },
  { heading: 'Роль в группе, форма и срок', width: 70 },
] as const;

/** One row for a mentee, so that each row can be read by itself. */
const pairRows = (number: string, { mentor, mentees, form, from, to }: FixedPair): readonly (readonly Content[])[] =>
  mentees.map((mentee) => [number, withAbout(mentor), withAbout(mentee), form, shortTerm(from, to)]);

/** The mentor with form and term, then each mentee. */
const groupRows = (number: string, { mentor, mentees, form, from, to }: FixedPair): readonly (readonly Content[])[] => [
  [number, withAbout(mentor), `наставник; ${form}; ${shortTerm(from, to)}`],
  ...mentees.map((mentee, place) => [`${number}.${place + 1}`, withAbout(mentee), 'наставляемый']),
];

const numbered = (
  fixed: readonly FixedPair[],
  rows: (number: string, one: FixedPair) => readonly (readonly Content[])[],
): readonly (readonly Content[])[] => fixed.flatMap((one, index) => rows(`${index + 1}`, one));

/** The list that the order confirms, on sheets of its own: pairs, groups or both. */
const pairsAnnex = (facts: PairsOrderFacts): readonly Block[] => [
  ...annexHead(1, facts.school, facts.registration),
  heading(2, annexTitle(facts.year)),
  ...(facts.pairs.length > 0 ? [heading(3, 'Пары', 'left'), table(pairColumns, numbered(facts.pairs, pairRows))] : []),
  ...(facts.groups.length > 0
    ? [heading(3, 'Группы', 'left'), table(groupColumns, numbered(facts.groups, groupRows))]
    : []),
];

/** «26 пар, 8 групп» */
const countPairs = ({ pairs, groups }: PairsOrderFacts): string =>
  [
    { count: pairs.length, words: counted(pairs.length, 'пара', 'пары', 'пар') },
    { count: groups.length, words: counted(groups.length, 'группа', 'группы', 'групп') },
  ]
    .filter(({ count }) => count > 0)
    .map(({ words }) => words)
    .join(', ');

/** Everybody once: curator, mentors, mentees. */
export function readersOf({ curator, pairs, groups }: PairsOrderFacts): readonly Participant[] {
  const all = [...pairs, ...groups];
  const people = [
    { code: curator.code, about: curator.post.nominative },
    ...all.map(({ mentor }) => mentor),
    ...all.flatMap(({ mentees }) => mentees),
  ];
  return [...new Map(people.reverse().map((person) => [person.code, person])).values()].reverse();
}

export const pairsOrder = defineDocument<PairsOrderFacts>({
  id: 'order-pairs',
  title: ({ year }) => `Приказ об утверждении наставнических пар и групп на ${year.replace('/', '-')} учебный год`,
  body: (facts) => {
    const { school, registration, year, curator } = facts;
    const words = vocabularies[facts.vocabulary];
    const annex = pairsAnnex(facts);
    const basis = [words.basis, ...facts.localActs].join(', ');
    return [
      ...orderHead(school, registration, titleOf(year)),
      paragraph(
        `В соответствии с ${basis}, на основании письменных согласий участников, а за несовершеннолетних – также согласий их родителей (законных представителей), в целях реализации ${words.programme.genitive} в ${year} учебном году ПРИКАЗЫВАЮ:`,
      ),
      list(
        {
          content: `Утвердить список наставнических пар и групп на ${year} учебный год согласно приложению 1 к настоящему приказу: ${countPairs(facts)}.`,
        },
        {
          content: `Закрепить наставников за наставляемыми ${term(facts.from, facts.to)}; срок для каждой пары и группы указан в приложении 1.`,
        },
        {
          content: 'Наставникам:',
          items: [
            `составить вместе с наставляемыми ${words.plan.plural} и передать их куратору до ${longDay(facts.plansBy)};`,
            `проводить встречи не реже ${counted(facts.meetingsInMonth, 'раза', 'раз', 'раз')} в месяц и сообщать о каждой куратору в течение всего срока;`,
            'не разглашать личные сведения, ставшие известными при работе с наставляемыми.',
          ],
        },
        {
          content: [
            `Назначить ответственным за исполнение приказа ${curator.post.accusative} `,
            name(curator, 'accusative', 'surname-initials'),
            ' (далее – куратор).',
          ],
        },
        {
          content: ['Куратору ', name(curator, 'dative', 'surname-initials'), ':'],
          items: [
            `ознакомить с приказом участников, родителей (законных представителей) несовершеннолетних до ${longDay(facts.readBy)};`,
            `следить за проведением встреч и выполнением ${words.plan.genitive} каждой пары и группы в течение всего срока;`,
            `представить директору отчёт о работе пар и групп до ${longDay(facts.reportBy)}`,
          ],
        },
        { content: controlBy(facts.controller) },
      ),
      annexNote(annexTitle(year).replace(/^С/, 'с'), guessSheets(annex, usualLook)),
      principalSigns(school),
      ...readBy(readersOf(facts)),
      writtenBy(curator, school),
      ...annex,
    ];
  },
});
