/** Everything stage 5 reads: both bases, papers, the proposal, pairs and the register, as pairing sees them. Writes nothing. */
import { bandOfWish, preferenceWords } from '../catalog/pairing-words';
import type { settingDeclarations } from '../catalog/settings';
import {
  consents,
  documents,
  mentees,
  mentors,
  pairingSheets,
  pairs,
  proposal,
  settingsTable,
} from '../catalog/tables';
import type { Mentee } from '../catalog/tables/mentees';
import type { Mentor } from '../catalog/tables/mentors';
import type { PairRow } from '../catalog/tables/pairs';
import type { Pair } from '../domain/matching/instance';
import { type AgeBand, ageOrder, type MenteeToPair, type MentorToPair, type Paper } from '../domain/pairing/person';
import { preferences } from '../domain/pairing/preference';
import type { PairingQuestion } from '../domain/pairing/propose';
import { componentNames, sumOf, type Weights, wholeWeight } from '../domain/pairing/score';
import { type StandingPair, standingPairs } from '../domain/pairing/standing';
import { readCode } from '../domain/people/code';
import { type Day, isBlank } from '../schema/cell';
import type { Issue } from '../schema/issue';
import type { Placed, Table, TableReading } from '../schema/table';
import type { Book } from './book';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

export interface PairingBook {
  readonly mentees: TableReading<typeof mentees>;
  readonly mentors: TableReading<typeof mentors>;
  readonly consents: TableReading<typeof consents>;
  readonly proposal: TableReading<typeof proposal>;
  readonly pairs: TableReading<typeof pairs>;
  readonly documents: TableReading<typeof documents>;
  readonly menteesToPair: readonly MenteeToPair[];
  readonly mentorsToPair: readonly MentorToPair[];
  readonly papers: readonly Paper[];
  readonly standing: readonly StandingPair[];
  /** Why rows with people on «Пары и группы» are no pairs; no paper is made as if they were not there. */
  readonly brokenPairs: readonly Issue[];
  readonly today: Day;
  readonly issues: readonly Issue[];
}

/** Brings the sheet of a stage into the book, if it is not there. */
export function ensurePairingSheet(ports: Pick<Ports, 'tables' | 'properties'>, book: Book, table: Table): void {
  const wanted = pairingSheets.filter((sheet) => (sheet.table as Table) === table);
  ensureSheets(ports, wanted, { regime: book.regime, lists: book.lists });
}

/** The bases as they have been read already, so that their sheets are not read twice. */
export type ReadBases = Partial<Pick<PairingBook, 'mentees' | 'mentors'>>;

export function readPairing(ports: Pick<Ports, 'clock'>, book: Book, bases: ReadBases = {}): PairingBook {
  const readings = {
    mentees: bases.mentees ?? book.read(mentees),
    mentors: bases.mentors ?? book.read(mentors),
    consents: book.read(consents),
    proposal: book.read(proposal),
    pairs: withPeople(book.read(pairs)),
    documents: book.read(documents),
  };
  const seats = Number(book.settings.menteesPerMentor);
  const forbidden = new Map(
    readings.proposal.rows.map(({ value }) => [codeOf(value.mentee), codesOf(value.forbidden)]),
  );
  const principal = codesOf(book.settings.principalCode);
  const papers = readings.consents.rows.map(
    ({ value }): Paper => ({
      person: codeOf(value.person),
      kind: value.kind,
      day: value.date,
      until: value.until,
      withdrawn: value.withdrawn,
    }),
  );
  return {
    ...readings,
    brokenPairs: brokenPairs(readings.pairs),
    menteesToPair: unique(readings.mentees.rows).map((row) => menteeToPair(row, forbidden, principal)),
    mentorsToPair: unique(readings.mentors.rows).map((row) => mentorToPair(row, seats)),
    papers,
    standing: [...readings.pairs.rows.map(({ value }) => standingPair(value)), ...unreadablePairs(readings.pairs)],
    today: ports.clock.now().slice(0, 10),
    issues: [
      ...Object.values(readings).flatMap((reading) => reading.issues.filter((issue) => issue.code !== 'sheet-missing')),
      ...strangers(papers, readings),
    ],
  };
}

/** A line of «Подбор» that proposes nobody: the decisions of the curator stay, a yes to somebody who is proposed no more does not. */
export const noProposal = {
  state: undefined,
  mentor: undefined,
  score: undefined,
  reasons: undefined,
  others: undefined,
  mentorAgreed: undefined,
  menteeAgreed: undefined,
} as const;

/** What the curator has decided on «Подбор». */
export const lockedPairs = (pairing: PairingBook): readonly Pair[] =>
  pairing.proposal.rows.flatMap(({ value }): Pair[] =>
    value.locked ? [[codeOf(value.mentee), codeOf(value.locked)]] : [],
  );

/** The question to the solver with these decisions of the curator. */
export const questionOf = (
  book: Book,
  pairing: PairingBook,
  locked: readonly Pair[] = lockedPairs(pairing),
): PairingQuestion => ({
  mentees: pairing.menteesToPair,
  mentors: pairing.mentorsToPair,
  papers: pairing.papers,
  weights: weightsOf(book),
  today: pairing.today,
  standing: standingPairs(pairing.standing),
  locked,
  previous: pairing.proposal.rows.flatMap(({ value }): Pair[] =>
    value.mentor ? [[codeOf(value.mentee), codeOf(value.mentor)]] : [],
  ),
  preference: preferences.find((one) => preferenceWords[one] === book.settings.pairingFirst) ?? 'coverage',
  formsHeld: formsHeld(book),
});

/** Forms that the school has chosen. */
const formsHeld = ({ settings }: Book): readonly string[] =>
  settings.formsInSchool.split(';').flatMap((form) => form.trim() || []);

/** A code in its proper spelling; what is none stays as it is. */
export const codeOf = (words: string): string => readCode(words)?.code ?? words.trim();

/** Codes parted by semicolons or commas. */
export const codesOf = (words: string | undefined): readonly string[] =>
  (words ?? '').split(/[;,\n]/).flatMap((word) => (word.trim() === '' ? [] : codeOf(word)));

export const standingPair = ({ code, mentor, mentees: codes, state }: PairRow): StandingPair => ({
  code,
  mentor: codeOf(mentor),
  mentees: codesOf(codes),
  state,
});

/** The pairs whose people are codes; what stands there instead of one is named. */
function withPeople(reading: TableReading<typeof pairs>): TableReading<typeof pairs> {
  const wrong = reading.rows.flatMap(({ row, value }): Issue[] =>
    (['mentor', 'mentees'] as const).flatMap((key) =>
      value[key]
        .split(/[;,\n]/)
        .filter((word) => word.trim() !== '' && readCode(word) === undefined)
        .map((word): Issue => {
          const place = { sheet: pairs.title, row, column: pairs.columns[key].heading };
          return { code: 'code-unreadable', place, text: word.trim().slice(0, 40) };
        }),
    ),
  );
  const broken = new Set(wrong.map(({ place }) => place.row));
  return {
    ...reading,
    rows: reading.rows.filter(({ row }) => !broken.has(row)),
    issues: [...reading.issues, ...wrong],
  };
}

/** What keeps rows that name people from being pairs. */
function brokenPairs({ rows, issues, cells, layout: { positions } }: TableReading<typeof pairs>): readonly Issue[] {
  const read = new Set(rows.map(({ row }) => row));
  const hasPeople = (row: number): boolean => !isBlank(cells[row - 1]?.[positions['mentees'] ?? -1]);
  return issues.filter(({ place: { row } }) => row !== undefined && !read.has(row) && hasPeople(row));
}

/**
 * A pair in a row that cannot be read – its state overtyped, its code cleared – still holds its people: nobody is paired anew
 * because of a slip. Its mentor is '' where even that is gone.
 */
function unreadablePairs({ rows, cells, layout: { positions } }: TableReading<typeof pairs>): readonly StandingPair[] {
  const read = new Set(rows.map(({ row }) => row));
  return cells.slice(1).flatMap((line, index): StandingPair[] => {
    const words = (key: keyof PairRow): string => String(line[positions[key] ?? -1] ?? '');
    const held = codesOf(words('mentees')).filter((code) => readCode(code) !== undefined);
    if (read.has(index + 2) || held.length === 0) return [];
    return [{ code: words('code'), mentor: readCode(words('mentor'))?.code ?? '', mentees: held, state: '' }];
  });
}

const settingOfWeight = {
  tags: 'weightTags',
  sympathy: 'weightSympathy',
  form: 'weightForm',
  time: 'weightTime',
  age: 'weightAge',
  interests: 'weightInterests',
} as const satisfies Record<(typeof componentNames)[number], keyof typeof settingDeclarations>;

const weightsOf = (book: Book): Weights =>
  Object.fromEntries(componentNames.map((name) => [name, Number(book.settings[settingOfWeight[name]])])) as Weights;

/** Weights that do not sum to the whole say something else than they seem to. */
export function weightIssues(book: Book): readonly Issue[] {
  const sum = sumOf(weightsOf(book));
  return sum === wholeWeight ? [] : [{ code: 'weights-not-whole', place: { sheet: settingsTable.title }, sum }];
}

/** One row for each person with a proper code; a repeated row is named by the check and does not count. */
function unique<Value extends { readonly code: string }>(rows: readonly Placed<Value>[]): readonly Value[] {
  const found = new Map<string, Value>();
  for (const { value } of rows) {
    const code = readCode(value.code)?.code;
    if (code !== undefined && !found.has(code)) found.set(code, { ...value, code });
  }
  return [...found.values()];
}

/** Everybody but a pupil is grown up unless the base says otherwise. */
const ageOf = ({
  code,
  ageBand,
}: {
  readonly code: string;
  readonly ageBand: AgeBand | undefined;
}): AgeBand | undefined => ageBand ?? (code.startsWith('У') ? undefined : 'взрослый');

const turningOf = ({
  turns14,
  turns18,
}: Pick<Mentee, 'turns14' | 'turns18'>): Pick<MenteeToPair, 'turns14' | 'turns18'> => ({
  turns14,
  turns18,
});

/** Words parted by commas or semicolons. */
const wordsOf = (words: string | undefined): readonly string[] =>
  (words ?? '').split(/[;,\n]/).flatMap((word) => word.trim() || []);

/** The principal is set over every teacher. */
const managersOf = ({ code, managers }: Mentee, principal: readonly string[]): readonly string[] => [
  ...codesOf(managers),
  ...(code.startsWith('П') ? principal : []),
];

const menteeToPair = (
  row: Mentee,
  forbidden: ReadonlyMap<string, readonly string[]>,
  principal: readonly string[],
): MenteeToPair => ({
  code: row.code,
  status: row.status,
  age: ageOf(row),
  ...turningOf(row),
  ways: row.ways ?? [],
  interests: row.hobbies ?? [],
  mainRequests: row.mainRequest === undefined ? [] : [row.mainRequest],
  requests: row.requests ?? [],
  form: row.form,
  forbidden: forbidden.get(row.code) ?? [],
  managers: managersOf(row, principal),
});

const mentorToPair = (row: Mentor, usualSeats: number): MentorToPair => ({
  code: row.code,
  status: row.status,
  age: ageOf(row),
  ...turningOf(row),
  ways: row.ways ?? [],
  interests: wordsOf(row.interests),
  roleModels: row.roleModels ?? [],
  type: row.type,
  competences: row.competences ?? [],
  forms: row.readyForms ?? (row.form === undefined ? [] : [row.form]),
  hours: row.hours,
  wishedAges: (row.wishedAges ?? []).flatMap((wish) => ageOrder.find((band) => band === bandOfWish[wish]) ?? []),
  seats: row.limit ?? usualSeats,
});

function strangers(
  papers: readonly Paper[],
  readings: Pick<PairingBook, 'mentees' | 'mentors' | 'consents'>,
): readonly Issue[] {
  const known = new Set([...readings.mentees.rows, ...readings.mentors.rows].map(({ value }) => codeOf(value.code)));
  return papers.flatMap(({ person, withdrawn }, index): Issue[] => {
    const row = readings.consents.rows[index]?.row ?? 0;
    const place = { sheet: consents.title, row, column: consents.columns.person.heading };
    // What was withdrawn stays as proof when the person is gone.
    return known.has(person) || withdrawn !== undefined
      ? []
      : [{ code: 'person-unknown', place, text: person.slice(0, 40) }];
  });
}
