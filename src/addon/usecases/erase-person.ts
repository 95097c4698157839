/**
 * «Уничтожить данные человека» after a consent was withdrawn: unsigned papers, stored answers, mentions on the sheets, the act that names
 * what is gone, what stays and what the program cannot reach, and last the rows of the bases. It cannot be taken back. Done in steps; each is
 * remembered before it is taken, so that a run that died goes on where it stood. Remembered is the code alone, never a name. Nothing of it is
 * begun without a withdrawal that was written down.
 */
import { erasureAct } from '../catalog/documents/erasure-act';
import { addPlace, type ErasedPlace, erased, type KeptPlace, kept } from '../catalog/documents/erasure-places';
import { consents, dataRequests, documents, journal, mentees, pairs } from '../catalog/tables';
import { choosePapers } from '../domain/pairing/choose-papers';
import { readCode } from '../domain/people/code';
import { createForgetter, type Forgetter, type Whose } from '../domain/people/forget';
import type { Day } from '../schema/cell';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { type Book, openBook, remembered, whyNoBook } from './book';
import { erasePapers, formsOf, siftAnswers, siftPapers } from './erase-files';
import { groundOf, whoseOf } from './erase-ground';
import { type BookErasure, eraseFromBases, eraseOnSheets, planErasure } from './erase-sheets';
import { writeFindings } from './findings';
import { holdBook } from './held-book';
import { ensurePairingSheet, readPairing } from './pairing-book';
import { factsOf, missingSettings } from './paper-facts';
import { settlePaper, stateOf, writePapers } from './papers';
import type { Ports } from './ports';
import { surveyAll } from './survey-all';

export interface Erased {
  /** Steps that are over, and how many are left. */
  readonly done: number;
  readonly later: number;
}

export interface ErasurePreview {
  readonly code: string;
  readonly ground: string;
  readonly erased: readonly ErasedPlace[];
  readonly kept: readonly KeptPlace[];
}

/** How far an erasure has come. */
interface State {
  readonly code: string;
  readonly entry: string;
  readonly today: Day;
  readonly ground: string;
  readonly step: 'papers' | 'answers' | 'sheets' | 'act' | 'bases';
  /** Where the step goes on: the key of a paper, or a form and a moment in it. */
  readonly from?: string;
  readonly form: number;
  readonly after: number;
  /** What this step takes is known, and perhaps not all of it is gone. */
  readonly pending?: true;
  readonly papers: readonly string[];
  readonly answers: readonly string[];
  readonly erased: readonly ErasedPlace[];
  /** Keys of signed papers that stay. */
  readonly signed: readonly string[];
  /** What else stays. */
  readonly kept: readonly KeptPlace[];
}

const order = ['papers', 'answers', 'sheets', 'act', 'bases'] as const;

interface Begun {
  readonly state: State;
  readonly whose: Whose;
}

function begin(ports: Ports, book: Book, words: string, entry: string): Outcome<Begun> {
  if (book.properties[remembered.turning]) return refused({ code: 'year-unfinished', place: { sheet: mentees.title } });
  const code = readCode(words)?.code;
  const remains = book.properties[remembered.erasing];
  const running = remains ? (JSON.parse(remains) as State) : undefined;
  if (running && running.code !== code)
    return refused({ code: 'erasure-running', place: { sheet: mentees.title }, person: running.code });
  const pairing = readPairing(ports, book);
  if (running) return done({ state: running, whose: whoseOf(ports, book, pairing, [running.code]) });
  const inBases = [...pairing.mentees.rows, ...pairing.mentors.rows].some(
    ({ value }) => readCode(value.code)?.code === code,
  );
  if (code === undefined || !inBases)
    return refused({ code: 'person-unknown', place: { sheet: mentees.title }, text: words.slice(0, 40) });
  const whose = whoseOf(ports, book, pairing, [code]);
  const why = groundOf(book, createForgetter(whose), pairing.today);
  if (why === undefined)
    return refused({ code: 'erasure-without-ground', place: { sheet: consents.title }, person: code });
  const start = {
    step: 'papers',
    form: 0,
    after: 0,
    papers: [],
    answers: [],
    erased: [],
    signed: [],
    kept: [],
  } as const;
  return done({ state: { ...start, code, entry, today: pairing.today, ground: why }, whose });
}

/** What would go and what would stay, on the sheets and in the register; papers and stored answers are told by the act. Writes nothing. */
export function previewErasure(ports: Ports, words: string): Outcome<ErasurePreview> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const begun = begin(ports, book, words, '');
  if (!begun.ok) return begun;
  const { state, whose } = begun.value;
  const plan = planErasure(ports, book, createForgetter(whose), state.today);
  const { code, ground: why } = state;
  return done({ code, ground: why, erased: erasedOn(plan), kept: keptOn(plan) });
}

const erasedOn = ({ sheets }: BookErasure): readonly ErasedPlace[] =>
  sheets
    .flatMap(({ title, remove, cells, notes }) => [
      erased.rows(title, remove.length),
      erased.mentions(title, cells.length + notes.length),
    ])
    .filter(({ count }) => count > 0);

const keptOn = ({ pairs: codes, papers, requests }: BookErasure): readonly KeptPlace[] => [
  ...papers.map((kind) => kept.consent(consents.title, kind)),
  ...codes.map((code) => kept.pair(pairs.title, code)),
  ...(requests > 0 ? [kept.requests(dataRequests.title)] : []),
];

/** The next step of the erasure; asked again until nothing is left. Said twice under one word it is one erasure. */
export function erasePerson(ports: Ports, words: string, entry: string): Outcome<Erased> {
  return holdBook(ports, (book) => {
    const missing = missingSettings(book);
    if (missing.length > 0) return refused(...missing);
    if (isOver(book, entry)) return done({ done: order.length, later: 0 });
    const begun = begin(ports, book, words, entry);
    if (!begun.ok) return begun;
    const { state, whose } = begun.value;
    const next = steps[state.step](ports, book, state, whose);
    if (next === undefined) return finish(ports, book);
    remember(ports, next);
    const at = order.indexOf(next.step);
    return done({ done: at, later: order.length - at });
  });
}

const actKey = (entry: string): string => `erasure-act/${entry}`;

const isOver = (book: Book, entry: string): boolean =>
  !book.properties[remembered.erasing] &&
  book.read(documents).rows.some(({ value }) => value.key === actKey(entry) && value.written !== undefined);

/** Nothing begins to go before it is known what will. */
function remember(ports: Ports, state: State): void {
  ports.tables.commit();
  ports.properties.set(remembered.erasing, JSON.stringify(state));
}

type Step = (ports: Ports, book: Book, state: State, whose: Whose) => State | undefined;

const steps: Readonly<Record<State['step'], Step>> = {
  papers(ports, book, state, whose) {
    const found = state.pending ? state : pendingPapers(ports, book, state, createForgetter(whose));
    erasePapers(ports, book, found.papers);
    const { pending: _pending, ...rest } = found;
    return { ...rest, papers: [], step: found.from === undefined ? 'answers' : 'papers' };
  },

  answers(ports, book, state, whose) {
    const form = formsOf(book)[state.form];
    if (!form) return { ...state, step: 'sheets' };
    const found = state.pending ? state : pendingAnswers(ports, book, state, createForgetter(whose));
    ports.forms.deleteStored(form.formId, found.answers);
    const { pending: _pending, ...rest } = found;
    return { ...rest, answers: [], form: found.after === 0 ? state.form + 1 : state.form };
  },

  sheets(ports, book, state, whose) {
    const plan = planErasure(ports, book, createForgetter(whose), state.today);
    const { pending, ...before } = state;
    const told: State = pending
      ? before
      : { ...before, erased: [...before.erased, ...erasedOn(plan)], kept: [...before.kept, ...keptOn(plan)] };
    if (!pending) remember(ports, { ...told, pending: true });
    eraseOnSheets(ports, plan);
    return { ...told, step: 'act' };
  },

  act(ports, book, state, whose) {
    writeAct(ports, book, state, whose);
    return { ...state, step: 'bases' };
  },

  bases(ports, book, state, whose) {
    eraseFromBases(ports, planErasure(ports, book, createForgetter(whose), state.today));
    return undefined;
  },
};

/** The next papers that go, remembered. */
function pendingPapers(ports: Ports, book: Book, state: State, who: Forgetter): State {
  const { gone, kept: staying, next } = siftPapers(ports, book, who, state.from);
  const { from: _from, ...rest } = state;
  const found: State = {
    ...rest,
    ...(next === undefined ? {} : { from: next }),
    pending: true,
    papers: gone,
    erased: addPlace(state.erased, erased.papers(gone.length)),
    signed: [...state.signed, ...staying],
  };
  remember(ports, found);
  return found;
}

/** The next stored answers that go, remembered. */
function pendingAnswers(ports: Ports, book: Book, state: State, who: Forgetter): State {
  const form = formsOf(book)[state.form];
  if (!form) return state;
  const { ids, others, next, number } = siftAnswers(ports, book, who, form, state.after);
  const found: State = {
    ...state,
    pending: true,
    after: next ?? 0,
    answers: ids,
    erased: addPlace(state.erased, erased.answers(number, ids.length)),
    kept: [...state.kept, ...(others > 0 ? [kept.others(number, others)] : [])],
  };
  remember(ports, found);
  return found;
}

function writeAct(ports: Ports, book: Book, state: State, { words }: Whose): void {
  ensurePairingSheet(ports, book, documents);
  const pairing = readPairing(ports, book);
  const facts = factsOf(ports, book, pairing);
  const [fullName] = words;
  const signed = book.read(documents).rows.flatMap(({ value }) => (state.signed.includes(value.key) ? value : []));
  const about = {
    school: facts.school,
    curator: facts.curator,
    who: fullName === undefined ? state.code : `${state.code}, ${fullName}`,
    today: state.today,
    ground: state.ground,
    erased: state.erased,
    kept: [...signed.map(kept.signed), ...state.kept, kept.lines(documents.title, journal.title), kept.act()],
    regime: book.regime,
  };
  const frame = { key: actKey(state.entry), kind: 'акт', subject: '', title: erasureAct.title(about) } as const;
  const paper = settlePaper(frame, erasureAct.body(about), facts);
  const { now } = choosePapers([stateOf(paper, pairing)], 1, 1);
  writePapers(ports, book, pairing, [paper], now, { command: 'prepare-paper', title: paper.title });
}

/** Only a book that has been looked at again is done with. */
function finish(ports: Ports, book: Book): Outcome<Erased> {
  ports.tables.commit();
  const { issues }: { readonly issues: readonly Issue[] } = surveyAll(ports, book);
  writeFindings(ports, issues);
  ports.tables.commit();
  ports.properties.set(remembered.erasing, '');
  return done({ done: order.length, later: 0 });
}
