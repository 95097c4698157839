/**
 * «Взять план из файла»: a school's own roadmap into the sheet «Дорожная карта». The preview tells what would be added and changed, what
 * could not be read and what stays; nothing is written before the curator agrees, and all of it is one command that can be taken back.
 * An activity is known by its words: the same plan brought twice changes nothing.
 */
import { type StageMark, stageMarks } from '../catalog/roadmap/activity';
import { stageWordsOf } from '../catalog/roadmap/states';
import { roadmap, settingsTable } from '../catalog/tables';
import type { RoadmapRow } from '../catalog/tables/roadmap';
import { givenList } from '../catalog/words';
import { readDeadline } from '../domain/programme/deadline';
import { wordSpan } from '../domain/programme/plan-term';
import { type GivenActivity, type PlanColumn, readPlan, type UnreadRow } from '../domain/programme/read-plan';
import type { PlanRequest } from '../domain/programme/requests/papers';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { sameWords } from '../schema/list';
import type { RowEdit, TableReading } from '../schema/table';
import { type Book, openBook, whyNoBook } from './book';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { ensureRoadmap } from './make-roadmap';
import type { Ports } from './ports';
import { hiderOf } from './privacy';

export interface PlannedChange {
  readonly kind: 'added' | 'updated' | 'same';
  readonly number: string;
  readonly stage: string;
  readonly activity: string;
  readonly term: string;
  /** «01.09.2026 – 30.09.2026»; empty where the words tell no days. */
  readonly days: string;
}

export interface PlanPreview {
  /** Headings of the plan, by what they were taken for. */
  readonly columns: Readonly<Partial<Record<PlanColumn, string>>>;
  readonly rows: readonly PlannedChange[];
  /** Rows of the sheet that the plan does not have and that would be marked as not needed. */
  readonly dropped: number;
}

export interface ImportedPlan {
  readonly added: number;
  readonly updated: number;
  readonly dropped: number;
}

type Reading = TableReading<typeof roadmap>;

interface Change extends PlannedChange {
  readonly edit: RowEdit<RoadmapRow> | undefined;
}

interface Decided {
  readonly columns: PlanPreview['columns'];
  readonly changes: readonly Change[];
  readonly dropped: readonly RowEdit<RoadmapRow>[];
  readonly issues: readonly Issue[];
}

/** What the plan would change. Writes nothing. */
export function previewRoadmap(ports: Ports, request: PlanRequest): Outcome<PlanPreview> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const decided = decide(ports, book, book.read(roadmap), request);
  if (!decided.ok) return decided;
  const { columns, changes, dropped, issues } = decided.value;
  return done({ columns, rows: changes.map(({ edit: _edit, ...shown }) => shown), dropped: dropped.length }, issues);
}

/** Brings the plan into the sheet. */
export function importRoadmap(ports: Ports, request: PlanRequest): Outcome<ImportedPlan> {
  return holdBook(ports, (book) => {
    const missing = decide(ports, book, book.read(roadmap), request);
    if (!missing.ok) return missing;
    ensureRoadmap(ports, book);
    const reading = book.read(roadmap);
    const decided = decide(ports, book, reading, request);
    if (!decided.ok) return decided;
    const { changes, dropped, issues } = decided.value;
    const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
    const counts = { added: count('added'), updated: count('updated'), dropped: dropped.length };
    const edits = [...changes.flatMap(({ edit }) => edit ?? []), ...dropped];
    const entry = { command: 'import-roadmap', ...counts } as const;
    carryOut(ports, { entry, tables: [tableEdits(roadmap, reading, edits, book.lists)] });
    return done(counts, issues);
  });
}

function decide(
  ports: Pick<Ports, 'words'>,
  book: Book,
  reading: Reading,
  { rows, replace }: PlanRequest,
): Outcome<Decided> {
  const { year } = book.settings;
  const plan = readPlan(rows, year);
  const sheet = givenList;
  if (!plan) return refused({ code: 'plan-columns-unknown', place: { sheet } });
  if (plan.activities.length === 0) return refused({ code: 'plan-empty', place: { sheet } });
  if (year === '')
    return refused({ code: 'setting-needed', place: { sheet: settingsTable.title }, setting: 'Учебный год' });
  const hide = hiderOf(ports, book);
  const known = new Map(reading.rows.map(({ row, value }) => [sameWords(value.activity), { row, value }]));
  const last = lastNumbers(reading);
  let next = reading.layout.lastRow + 1;
  const met = new Set<string>();
  const repeated: UnreadRow[] = [];
  const changes = plan.activities.flatMap((given): readonly Change[] => {
    const told = openly(given, hide);
    const words = sameWords(told.activity);
    if (met.has(words)) {
      repeated.push({ row: given.row, text: told.activity });
      return [];
    }
    met.add(words);
    const there = known.get(words);
    const values = valuesOf(told, year);
    if (there) return [changeOf(there.row, there.value, values)];
    const stage = stageMarks.find((mark) => mark === given.stage) ?? 'М';
    const number = numberAfter(stage, last);
    const row: RoadmapRow = { ...empty, ...values, number, stage: stageWordsOf(stage), activity: told.activity };
    return [{ ...shown('added', row), edit: { row: next++, values: row } }];
  });
  const dropped = replace
    ? reading.rows
        .filter(({ value }) => value.state === 'не начато' && !met.has(sameWords(value.activity)))
        .map(({ row }) => ({ row, values: { state: 'не требуется' as const } }))
    : [];
  const stageless = plan.activities.filter(({ stage }) => stage === undefined);
  const named =
    (code: 'plan-row-unread' | 'plan-stage-unknown' | 'plan-row-repeated') =>
    ({ row, text }: UnreadRow): Issue => ({ code, place: { sheet, row }, text: hide(text).slice(0, 80) });
  const issues: readonly Issue[] = [
    ...plan.unread.map(named('plan-row-unread')),
    ...repeated.map(named('plan-row-repeated')),
    ...stageless.map(({ row, activity }) => named('plan-stage-unknown')({ row, text: activity })),
    ...plan.unreadTerms.map(({ row, text }): Issue => {
      const place = { sheet, row, ...(plan.columns.term === undefined ? {} : { column: plan.columns.term }) };
      return { code: 'term-unread', place, text: hide(text).slice(0, 40) };
    }),
  ];
  return done({ columns: plan.columns, changes, dropped, issues });
}

/** Without what may not stand in a book of codes. */
const openly = (given: GivenActivity, hide: (words: string) => string): GivenActivity => ({
  ...given,
  activity: hide(given.activity),
  term: hide(given.term),
  by: hide(given.by),
  artefact: hide(given.artefact),
});

const empty = {
  term: undefined,
  from: undefined,
  to: undefined,
  by: undefined,
  artefact: undefined,
  link: undefined,
  state: 'не начато',
  contour: 'внутренний',
} as const;

type Told = Partial<Pick<RoadmapRow, 'term' | 'from' | 'to' | 'by' | 'artefact'>>;

/** What the plan says of an activity: a new term brings its own days, an empty cell changes nothing. */
function valuesOf({ term, by, artefact }: GivenActivity, year: string): Told {
  const deadline = term === '' ? undefined : readDeadline(term, year);
  const spans = deadline?.kind === 'days' ? deadline.spans : [];
  return {
    ...(term === '' ? {} : { term, from: spans[0]?.from, to: spans[spans.length - 1]?.to }),
    ...(by === '' ? {} : { by }),
    ...(artefact === '' ? {} : { artefact }),
  };
}

const shown = (kind: Change['kind'], { number, stage, activity, term, from, to }: RoadmapRow): PlannedChange => ({
  kind,
  number,
  stage,
  activity,
  term: term ?? '',
  days: to === undefined ? '' : wordSpan({ from, to }),
});

function changeOf(row: number, value: RoadmapRow, told: Told): Change {
  const { from: _from, to: _to, ...rest } = told;
  // Days moved by hand stay while the words of the term are the same.
  const values: Told = told.term === value.term ? rest : told;
  const isSame = (Object.keys(values) as (keyof Told)[]).every((key) => values[key] === value[key]);
  const after = { ...value, ...values };
  return isSame ? { ...shown('same', value), edit: undefined } : { ...shown('updated', after), edit: { row, values } };
}

/** The highest number of each stage. */
function lastNumbers({ rows }: Reading): Map<string, number> {
  const last = new Map<string, number>();
  for (const { value } of rows) {
    const [, stage = '', number = ''] = /^(Э\d|М)\.(\d{1,3})$/.exec(value.number.trim()) ?? [];
    if (stage !== '') last.set(stage, Math.max(last.get(stage) ?? 0, Number(number)));
  }
  return last;
}

function numberAfter(stage: StageMark, last: Map<string, number>): string {
  const letter = stage === 'М' ? 'М' : `Э${stage}`;
  const number = (last.get(letter) ?? 0) + 1;
  last.set(letter, number);
  return `${letter}.${String(number).padStart(2, '0')}`;
}
