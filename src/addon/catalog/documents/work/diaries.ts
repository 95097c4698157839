/** Diaries of mentors and mentees, put together from feedback about meetings: a page for each person and pair, a file for each class. */
import { shortDay } from '../../../domain/language/dates';
import type { DiaryEntry } from '../../../domain/pairing/diary';
import {
  type Block,
  type Content,
  heading,
  line,
  pageBreak,
  sideBySide,
  signature,
  table,
} from '../../../schema/document';
import { name } from '../../../schema/name';
import { forYear, inFileName, type ProgrammeFacts, personalPaper, type Signer } from '../programme-paper';
import type { OwnPair } from './facts';

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('; ');

/** What nobody has said. */
const unsaid = '–';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Did they meet at all, and how. */
const meetingWords = ({ kind, outcome }: DiaryEntry): string =>
  capital(joined(kind ?? 'встреча', outcome === undefined || outcome === 'состоялась' ? undefined : outcome));

const goalWords = {
  да: 'цель встречи достигнута',
  частично: 'цель достигнута частично',
  нет: 'цель не достигнута',
} as const;

const resultWords = ({ goal, task, taskMark }: DiaryEntry): string =>
  capital(
    joined(
      goal === undefined ? undefined : goalWords[goal as keyof typeof goalWords],
      task === undefined ? undefined : `задача ${task}${taskMark === undefined ? '' : `: ${taskMark}`}`,
    ),
  );

const outOfTen = (mark: number | undefined): string => (mark === undefined ? unsaid : String(mark));

const mentorTable = (entries: readonly DiaryEntry[]): Block =>
  table(
    [
      { heading: '№, дата', width: 29 },
      { heading: 'Вид, формат', width: 42 },
      { heading: 'Содержание', width: 33 },
      { heading: 'Итог', width: 32 },
      { heading: 'Задание', width: 30 },
      { heading: 'Оценка', width: 22, align: 'centre' },
    ],
    entries.map((entry) => [
      `${entry.number}. ${shortDay(entry.date)}`,
      meetingWords(entry),
      entry.story ?? unsaid,
      resultWords(entry) || unsaid,
      entry.next ?? unsaid,
      outOfTen(entry.usefulness),
    ]),
  );

const menteeTable = (entries: readonly DiaryEntry[]): Block =>
  table(
    [
      { heading: 'Дата', width: 29 },
      { heading: 'Что делали, что узнали, что было трудно', width: 63 },
      { heading: 'Что получилось', width: 33 },
      { heading: 'Дальше', width: 30 },
      { heading: 'Настроение', width: 33, align: 'centre' },
    ],
    entries.map((entry) => [
      shortDay(entry.date),
      entry.story ?? meetingWords(entry),
      resultWords(entry) || unsaid,
      entry.next ?? unsaid,
      outOfTen(entry.comfort),
    ]),
  );

const peopleOf = ({ mentees }: OwnPair): Content =>
  mentees.flatMap((person, index) => [...(index > 0 ? ['; '] : []), name(person), `, ${person.about}`]);

const page = (
  facts: ProgrammeFacts,
  word: string,
  pair: OwnPair,
  person: Signer,
  entries: (entries: readonly DiaryEntry[]) => Block,
): readonly Block[] => [
  line(facts.school.full, 'centre'),
  heading(1, word),
  heading(2, forYear(facts)),
  sideBySide(
    [{ width: 37 }, { width: 63 }],
    [
      ['Наставник:', [name(pair.mentor), `, ${pair.mentor.about}`]],
      ['Наставляемый:', peopleOf(pair)],
      ...(pair.goal === '' ? [] : [['Цель:', pair.goal] as const]),
      ['Основание:', `приказ ${pair.order}`],
      ['Встреч проведено:', String(pair.meetings)],
    ],
  ),
  entries(pair.entries),
  line('Составлено куратором по отзывам после встреч; оценка и настроение – от 1 до 10.'),
  signature(
    {
      post: pair.role === 'mentor' ? 'Наставник' : 'Наставляемый',
      name: name(person, 'nominative', 'initials-surname'),
    },
    { post: 'Куратор', name: name(facts.curator, 'nominative', 'initials-surname') },
  ),
];

const diary = (role: OwnPair['role'], word: string, entries: (told: readonly DiaryEntry[]) => Block) => {
  const pairsOf = (facts: ProgrammeFacts, code: string): readonly OwnPair[] =>
    facts
      .work()
      .pairsOf(code)
      .filter((pair) => pair.role === role && pair.entries.length > 0);
  return {
    isFor: ({ code }: Signer, facts: ProgrammeFacts): boolean => pairsOf(facts, code).length > 0,
    page: (facts: ProgrammeFacts, person: Signer): readonly Block[] =>
      pairsOf(facts, person.code).flatMap((pair, index) => [
        ...(index > 0 ? [pageBreak] : []),
        ...page(facts, word, pair, person, entries),
      ]),
  };
};

export const mentorDiary = personalPaper({
  id: 'diary-mentor',
  stage: '6',
  kind: 'дневник',
  name: 'Дневник наставника',
  pagesInFile: 12,
  title: ({ year }) => inFileName(`Дневники наставников ${year}`),
  ...diary('mentor', 'ДНЕВНИК НАСТАВНИКА', mentorTable),
});

export const menteeDiary = personalPaper({
  id: 'diary-mentee',
  stage: '6',
  kind: 'дневник',
  name: 'Дневник наставляемого',
  pagesInFile: 12,
  title: ({ year }) => inFileName(`Дневники наставляемых ${year}`),
  ...diary('mentee', 'ДНЕВНИК НАСТАВЛЯЕМОГО', menteeTable),
});
