/**
 * Answers without a form: one typed in from paper, or the rows of an export of another service. They are kept on a sheet of their own and
 * taken over by the same reconciliations as answers of forms; whoever gives no right key is not believed here either.
 */
import { type FillingQuestionnaire, questionnaires } from '../catalog/questionnaires';
import { allTables, enteredAnswers, mentees, mentors } from '../catalog/tables';
import type { EnteredAnswer } from '../catalog/tables/entered-answers';
import { givenList } from '../catalog/words';
import { type AnswersGiven, byPlace, type Person, sortAnswers, valuesOf } from '../domain/people/answers';
import { type GivenAnswers, keyOfExported, readMoment, writeGiven } from '../domain/people/entered-answers';
import type {
  EnterAnswerRequest,
  ImportAnswersRequest,
  PreviewAnswersRequest,
} from '../domain/programme/requests/answers';
import { parseDay, showCell } from '../schema/cell';
import { Failure } from '../schema/failure';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { choicesOf, type Question, questionsFor } from '../schema/questionnaire';
import type { Placed, RowEdit, Table } from '../schema/table';
import { type Book, openBook, whyNoBook } from './book';
import { carryOut, tableEdits } from './carry-out';
import { collectInto } from './collect-answers';
import { holdBook } from './held-book';
import type { Ports } from './ports';
import { hiderOf } from './privacy';
import { setHarmAside } from './safety-words';
import { ensureSheets } from './sheets';

/** A question as it stands on paper: its choices have the numbers that are typed in. */
export interface EntryQuestion {
  readonly id: string;
  readonly title: string;
  readonly kind: Question['kind'];
  readonly required: boolean;
  /** Empty for questions without choices. */
  readonly choices: readonly string[];
  readonly from?: number;
  readonly to?: number;
}

export interface EntryQuestionnaire {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** The question that asks for the code; it comes first. */
  readonly who: string;
  readonly questions: readonly EntryQuestion[];
}

const entryQuestion = (book: Book, question: Question): EntryQuestion => ({
  id: question.id,
  title: question.title,
  kind: question.kind,
  required: question.required === true,
  choices:
    question.kind === 'choice' || question.kind === 'dropdown' || question.kind === 'checkboxes'
      ? choicesOf(question, book.lists).map(({ name }) => name)
      : [],
  ...('from' in question ? { from: question.from, to: question.to } : {}),
});

/** The questionnaires as they are typed in. Writes nothing. */
export function showEntry(ports: Ports): Outcome<readonly EntryQuestionnaire[]> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  return done(
    questionnaires.map(({ questionnaire }) => ({
      id: questionnaire.id,
      number: questionnaire.number,
      title: questionnaire.title,
      who: questionnaire.who,
      questions: questionsFor(questionnaire, book).map((question) => entryQuestion(book, question)),
    })),
  );
}

type Filling = FillingQuestionnaire & { readonly questions: readonly Question[] };

const fillingOf = (book: Book, id: string): Filling => {
  const found = questionnaires.find(({ questionnaire }) => questionnaire.id === id);
  if (!found) throw new Failure('wrong-argument');
  return { ...found, questions: questionsFor(found.questionnaire, book) };
};

/** Only what is asked, without what must not stay in the book. */
function admit(
  ports: Pick<Ports, 'words'>,
  book: Book,
  { questionnaire, questions }: Filling,
  answers: GivenAnswers,
): GivenAnswers {
  const hide = hiderOf(ports, book);
  const given = withoutHarm(book, questionnaire, answers);
  return Object.fromEntries(
    questions.flatMap(({ id, kind }) => {
      const words = given[id]?.trim() ?? '';
      const free = kind === 'text' || kind === 'paragraph';
      return words === '' ? [] : [[id, free ? hide(words) : words]];
    }),
  );
}

/** Words about harm stay on the paper; the mark in their place becomes a case when the answer is collected. */
const withoutHarm = (book: Book, questionnaire: Filling['questionnaire'], answers: GivenAnswers): GivenAnswers => {
  const { lines } = setHarmAside([{ row: 0, at: undefined, cells: answers }], questionnaire, book);
  return (lines[0]?.cells ?? {}) as GivenAnswers;
};

/** An answer before it stands on the sheet. */
interface NewAnswer {
  readonly row: number;
  readonly time: string;
  readonly answers: GivenAnswers;
}

/** Whose these answers are, whether they can be believed and read: as the reconciliations will see them. */
function judge(book: Book, { questionnaire, people, questions }: Filling, sheet: string, fresh: readonly NewAnswer[]) {
  const lines = fresh.map(({ row, time, answers }, index) => {
    return { row, at: index, day: time.slice(0, 10), time: time.slice(11), cells: answers };
  });
  const readings = { mentees: book.read(mentees), mentors: book.read(mentors) };
  const headings = Object.fromEntries(questions.map(({ id, title }) => [id, title]));
  const given: AnswersGiven = {
    questionnaire,
    questions,
    sheet: { id: '', title: sheet, headings, lines },
    people: people.flatMap((base): readonly Placed<Person>[] => readings[base].rows),
    secret: book.secret,
    lists: book.lists,
  };
  const { byCode, issues } = sortAnswers(given);
  const codes = new Map([...byCode].flatMap(([code, { sent }]) => sent.map(({ line }) => [line.row, code] as const)));
  return { codes, doubts: issues, unread: lines.flatMap((line) => valuesOf(line, given).issues) };
}

/** Puts the answers onto their sheet; those that stand there already stay as they are. */
function keep(
  ports: Ports,
  book: Book,
  { questionnaire, table: filled }: Filling,
  fresh: readonly (NewAnswer & { readonly key: string })[],
  { source, batch }: { readonly source: EnteredAnswer['source']; readonly batch: string },
): number {
  const placed = (table: Table) => ({ table, position: allTables.findIndex((each) => (each as Table) === table) });
  ensureSheets(ports, [placed(enteredAnswers), placed(filled)], book);
  const reading = book.read(enteredAnswers);
  const known = new Set(reading.rows.map(({ value }) => value.answer));
  const coming = [...new Map(fresh.map((each) => [each.key, each])).values()].filter(({ key }) => !known.has(key));
  const edits = coming.map(({ key, time, answers }, index): RowEdit<EnteredAnswer> => {
    const { [questionnaire.who]: person = '', ...rest } = answers;
    const about = { number: questionnaire.number, person, time, source, answers: writeGiven(rest) || '–' };
    return {
      row: reading.layout.lastRow + 1 + index,
      values: { ...about, questionnaire: questionnaire.id, answer: key },
    };
  });
  const { number } = questionnaire;
  const entry = { command: 'enter-answers', number, source, count: edits.length } as const;
  carryOut(ports, { entry, tables: [tableEdits(enteredAnswers, reading, edits, book.lists)], batch });
  return edits.length;
}

export interface EnteredOne {
  readonly code: string;
  readonly repeated: boolean;
}

/** One answer from paper. Without a right code and key nothing is kept: whoever types it in has the paper in hand. */
export function enterAnswer(ports: Ports, request: EnterAnswerRequest): Outcome<EnteredOne> {
  return holdBook(ports, (book) => {
    const filling = fillingOf(book, request.questionnaire);
    const time = ports.clock.now();
    const fresh = { row: 1, time, answers: admit(ports, book, filling, request.answers) };
    const { codes, doubts, unread } = judge(book, filling, enteredAnswers.title, [fresh]);
    const code = codes.get(fresh.row);
    if (code === undefined) return refused(...doubts);
    const key = `${filling.questionnaire.id}/${request.entry}`;
    const batch = `answer-${request.entry}`;
    const count = keep(ports, book, filling, [{ ...fresh, key }], { source: 'бумага', batch });
    const only = { questionnaire: request.questionnaire };
    const collected = collectInto(ports, book, { automatic: true, only, batch });
    return collected.ok ? done({ code, repeated: count === 0 }, unread) : collected;
  });
}

export type ExportedKind = 'new' | 'known' | 'unconfirmed' | 'skipped';

export interface ExportPreview {
  /** One for each row. */
  readonly rows: readonly { readonly code: string; readonly kind: ExportedKind }[];
}

/** The heading under which an export tells when an answer was sent. */
export const timeHeading = '@time';

/** The rows of an export as answers; nothing for empty rows and for those whose time cannot be read. */
function readExport(ports: Pick<Ports, 'words' | 'clock'>, book: Book, filling: Filling, list: PreviewAnswersRequest) {
  const issues: Issue[] = [];
  const now = ports.clock.now();
  const timeAt = list.headings.indexOf(timeHeading);
  const known = new Set([timeHeading, ...filling.questions.map(({ id }) => id)]);
  if (!list.headings.every((heading) => known.has(heading))) throw new Failure('wrong-argument');
  const answers = list.rows.map((cells, index): (NewAnswer & { readonly key: string }) | undefined => {
    const row = list.first + index;
    const said = Object.fromEntries(list.headings.map((id, at) => [id, showCell(cells[at] ?? '')]));
    if (Object.entries(said).every(([id, words]) => id === timeHeading || words.trim() === '')) return undefined;
    const time = timeAt < 0 ? now : readMoment(said[timeHeading] ?? '', parseDay);
    if (time === undefined) {
      issues.push({ code: 'answer-without-time', place: { sheet: givenList, row } });
      return undefined;
    }
    const given = admit(ports, book, filling, said);
    const mark = timeAt < 0 ? '' : time;
    return { row, time, answers: given, key: keyOfExported(filling.questionnaire.id, mark, given) };
  });
  return { answers, issues };
}

/** What the rows of an export would bring. Writes nothing. */
export function previewAnswers(ports: Ports, request: PreviewAnswersRequest): Outcome<ExportPreview> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const filling = fillingOf(book, request.questionnaire);
  const { answers, issues } = readExport(ports, book, filling, request);
  const fresh = answers.flatMap((answer) => answer ?? []);
  const { codes, doubts, unread } = judge(book, filling, givenList, fresh);
  const known = new Set(book.read(enteredAnswers).rows.map(({ value }) => value.answer));
  const rows = answers.map((answer): ExportPreview['rows'][number] => {
    if (!answer) return { code: '', kind: 'skipped' };
    const code = codes.get(answer.row) ?? '';
    return { code, kind: known.has(answer.key) ? 'known' : code === '' ? 'unconfirmed' : 'new' };
  });
  return done({ rows }, [...issues, ...doubts, ...unread].sort(byPlace));
}

export interface ImportedAnswers {
  readonly entered: number;
  readonly known: number;
  /** Taken over into the bases. */
  readonly taken: number;
}

/** Brings the rows of an export; those that prove nobody's stay on the sheet and wait for the curator. */
export function importAnswers(ports: Ports, request: ImportAnswersRequest): Outcome<ImportedAnswers> {
  return holdBook(ports, (book) => {
    const filling = fillingOf(book, request.questionnaire);
    const { answers, issues } = readExport(ports, book, filling, request);
    const fresh = answers.flatMap((answer) => answer ?? []);
    const { batch } = request;
    const entered = keep(ports, book, filling, fresh, { source: 'другая форма', batch });
    const only = { questionnaire: request.questionnaire };
    const collected = collectInto(ports, book, { automatic: true, only, batch });
    if (!collected.ok) return collected;
    const result = { entered, known: fresh.length - entered, taken: collected.value.codes.length };
    return done(result, issues);
  });
}
