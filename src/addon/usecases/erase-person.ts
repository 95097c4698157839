/**
 * «Уничтожить данные человека» after a consent was withdrawn: unsigned papers, stored answers, the sheets of the book, then the act that
 * names what is gone, what stays and what the program cannot reach. It cannot be taken back. Done in steps; each is remembered before it
 * is taken, so that a run that died goes on where it stood. Nothing of it is begun without a withdrawal that was written down.
 */
import { type ErasedPlace, erasureAct, type KeptPlace } from '../catalog/documents/erasure-act';
import { consents, dataRequests, documents, journal, mentees, pairs } from '../catalog/tables';
import { longDay } from '../domain/language/dates';
import { choosePapers } from '../domain/pairing/choose-papers';
import { readCode } from '../domain/people/code';
import { createForgetter, type Forgetter, type Whose } from '../domain/people/forget';
import { type Day, showDay } from '../schema/cell';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { grammaticalCases, type NameShape, name } from '../schema/name';
import { type Book, openBook, remembered, whyNoBook } from './book';
import { erasePapers, formsOf, siftAnswers, siftPapers } from './erase-files';
import { type BookErasure, eraseOnSheets, planErasure } from './erase-sheets';
import { writeFindings } from './findings';
import { holdBook } from './held-book';
import { ensurePairingSheet, type PairingBook, readPairing } from './pairing-book';
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
interface State extends Whose {
  readonly entry: string;
  readonly today: Day;
  readonly ground: string;
  readonly step: 'papers' | 'answers' | 'sheets' | 'act';
  /** Where the step goes on: the key of a paper, or a form and a moment in it. */
  readonly from?: string;
  readonly form: number;
  readonly after: number;
  /** What this step takes is known, and perhaps not all of it is gone. */
  readonly pending?: true;
  readonly papers: readonly string[];
  readonly answers: readonly string[];
  readonly erased: readonly ErasedPlace[];
  readonly kept: readonly KeptPlace[];
}

const order = ['papers', 'answers', 'sheets', 'act'] as const;

const whyKept = {
  signed: 'подписан и хранится как документ школы',
  consent: 'доказывает, что данные обрабатывались законно; отмечено отозванным',
  pair: 'закреплена подписанным приказом; остался код',
  request: 'обращение человека и ответ на него',
  act: 'этот акт',
  others: 'чужие ответы, в которых назван этот человек: форма не даёт их исправить; удалите форму в конце года',
} as const;

/** Why the data may be erased now; nothing while nobody has written down a withdrawal. */
function groundOf(book: Book, who: Forgetter, today: Day): string | undefined {
  const papers = book
    .read(consents)
    .rows.flatMap(({ value }) =>
      who.isCode(value.person) && value.kind.startsWith('персональные данные') && value.withdrawn !== undefined
        ? value.withdrawn
        : [],
    );
  const [withdrawn] = papers.filter((day) => day <= today).sort();
  if (withdrawn !== undefined) return `согласие на обработку персональных данных отозвано ${longDay(withdrawn)}`;
  const request = book
    .read(dataRequests)
    .rows.find(({ value }) => who.isCode(value.person) && ['удалить', 'отозвать согласие'].includes(value.kind));
  return request && `обращение от ${longDay(request.value.date)}: ${request.value.kind}`;
}

const shapes: readonly NameShape[] = ['full', 'surname-initials', 'initials-surname'];

/** The person by code and, in the regime of names, by every form of the name and the contacts. */
function whoseOf(ports: Ports, book: Book, pairing: PairingBook, code: string): Whose {
  if (book.regime === 'codes') return { code, words: [] };
  const { print } = factsOf(ports, book, pairing);
  const rows = [...pairing.mentees.rows, ...pairing.mentors.rows].map(({ value }) => value);
  const own = rows.filter((value) => readCode(value.code)?.code === code);
  const printed = grammaticalCases.flatMap((nameCase) =>
    shapes.map((shape) => print(name({ code }, nameCase, shape)) ?? ''),
  );
  return { code, words: [...printed, ...own.flatMap(({ fullName = '', contact = '' }) => [fullName, contact])] };
}

interface Begun {
  readonly state: State;
  readonly who: Forgetter;
}

function begin(ports: Ports, book: Book, words: string, entry: string): Outcome<Begun> {
  const code = readCode(words)?.code;
  const kept = book.properties[remembered.erasing];
  const running = kept ? (JSON.parse(kept) as State) : undefined;
  if (running && running.code !== code)
    return refused({ code: 'erasure-running', place: { sheet: mentees.title }, person: running.code });
  if (running) return done({ state: running, who: createForgetter(running) });
  const pairing = readPairing(ports, book);
  const inBases = [...pairing.mentees.rows, ...pairing.mentors.rows].some(
    ({ value }) => readCode(value.code)?.code === code,
  );
  if (code === undefined || !inBases)
    return refused({ code: 'person-unknown', place: { sheet: mentees.title }, text: words.slice(0, 40) });
  const who = createForgetter(whoseOf(ports, book, pairing, code));
  const ground = groundOf(book, who, pairing.today);
  if (ground === undefined)
    return refused({ code: 'erasure-without-ground', place: { sheet: consents.title }, person: code });
  const whose = whoseOf(ports, book, pairing, code);
  const start = { step: 'papers', form: 0, after: 0, papers: [], answers: [], erased: [], kept: [] } as const;
  return done({ state: { ...whose, ...start, entry, today: pairing.today, ground }, who });
}

/** What would go and what would stay, on the sheets and in the register; papers and stored answers are told by the act. Writes nothing. */
export function previewErasure(ports: Ports, words: string): Outcome<ErasurePreview> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const begun = begin(ports, book, words, '');
  if (!begun.ok) return begun;
  const { state, who } = begun.value;
  const plan = planErasure(ports, book, who, state.today);
  const { code, ground } = state;
  return done({ code, ground, erased: erasedOn(plan), kept: keptOn(plan) });
}

const erasedOn = ({ sheets }: BookErasure): readonly ErasedPlace[] =>
  sheets.flatMap(({ title, remove, cells, notes }) => [
    ...(remove.length > 0 ? [{ place: `лист «${title}»`, what: 'строки', count: remove.length }] : []),
    ...(cells.length + notes.length > 0
      ? [{ place: `лист «${title}»`, what: 'упоминания в ячейках и заметках', count: cells.length + notes.length }]
      : []),
  ]);

const keptOn = ({ pairs: codes, papers, requests }: BookErasure): readonly KeptPlace[] => [
  ...papers.map((kind) => ({ place: `лист «${consents.title}», документ «${kind}»`, why: whyKept.consent })),
  ...codes.map((code) => ({ place: `лист «${pairs.title}», ${code}`, why: whyKept.pair })),
  ...(requests > 0 ? [{ place: `лист «${dataRequests.title}»`, why: whyKept.request }] : []),
];

/** The next step of the erasure; asked again until nothing is left. Said twice under one word it is one erasure. */
export function erasePerson(ports: Ports, words: string, entry: string): Outcome<Erased> {
  return holdBook(ports, (book) => {
    const missing = missingSettings(book);
    if (missing.length > 0) return refused(...missing);
    if (isOver(book, entry)) return done({ done: order.length, later: 0 });
    const begun = begin(ports, book, words, entry);
    if (!begun.ok) return begun;
    const { state, who } = begun.value;
    const next = steps[state.step](ports, book, state, who);
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

const added = (places: readonly ErasedPlace[], place: ErasedPlace): readonly ErasedPlace[] => {
  if (place.count === 0) return places;
  const same = places.find((each) => each.place === place.place && each.what === place.what);
  const rest = places.filter((each) => each !== same);
  return [...rest, { ...place, count: place.count + (same?.count ?? 0) }];
};

type Step = (ports: Ports, book: Book, state: State, who: Forgetter) => State | undefined;

const steps: Readonly<Record<State['step'], Step>> = {
  papers(ports, book, state, who) {
    const found = state.pending ? state : pendingPapers(ports, book, state, who);
    erasePapers(ports, book, found.papers);
    const { pending: _pending, ...rest } = found;
    return { ...rest, papers: [], step: found.from === undefined ? 'answers' : 'papers' };
  },

  answers(ports, book, state, who) {
    const form = formsOf(book)[state.form];
    if (!form) return { ...state, step: 'sheets' };
    const found = state.pending ? state : pendingAnswers(ports, book, state, who);
    ports.forms.deleteStored(form.formId, found.answers);
    const { pending: _pending, ...rest } = found;
    return { ...rest, answers: [], form: found.after === 0 ? state.form + 1 : state.form };
  },

  sheets(ports, book, state, who) {
    const plan = planErasure(ports, book, who, state.today);
    const { pending: _pending, ...rest } = state;
    const erased = state.pending ? state.erased : [...state.erased, ...erasedOn(plan)];
    const kept = state.pending ? state.kept : [...state.kept, ...keptOn(plan)];
    if (!state.pending) remember(ports, { ...rest, erased, kept, pending: true });
    eraseOnSheets(ports, plan);
    return { ...rest, erased, kept, step: 'act' };
  },

  act(ports, book, state) {
    writeAct(ports, book, state);
    return undefined;
  },
};

/** The next papers that go, remembered. */
function pendingPapers(ports: Ports, book: Book, state: State, who: Forgetter): State {
  const { gone, kept, next } = siftPapers(ports, book, who, state.from);
  const { from: _from, ...rest } = state;
  const found: State = {
    ...rest,
    ...(next === undefined ? {} : { from: next }),
    pending: true,
    papers: gone,
    erased: added(state.erased, { place: 'папка программы', what: 'документы без подписи', count: gone.length }),
    kept: [...state.kept, ...kept.map((words) => ({ place: signedWords(words), why: whyKept.signed }))],
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
    erased: added(state.erased, { place: `форма ${number}`, what: 'ответы в самой форме', count: ids.length }),
    kept: [
      ...state.kept,
      ...(others > 0 ? [{ place: `форма ${number}, ответов – ${others}`, why: whyKept.others }] : []),
    ],
  };
  remember(ports, found);
  return found;
}

const signedWords = (words: string): string => {
  const [title = '', number = '', day = ''] = words.split('|');
  return `«${title}»${number === '' ? '' : ` № ${number}`}${day === '' ? '' : ` от ${showDay(day)}`}`;
};

function writeAct(ports: Ports, book: Book, state: State): void {
  ensurePairingSheet(ports, book, documents);
  const pairing = readPairing(ports, book);
  const facts = factsOf(ports, book, pairing);
  const [fullName] = state.words;
  const about = {
    school: facts.school,
    curator: facts.curator,
    who: fullName === undefined ? state.code : `${state.code}, ${fullName}`,
    today: state.today,
    ground: state.ground,
    erased: state.erased,
    kept: [
      ...state.kept,
      { place: `лист «${documents.title}», лист «${journal.title}»`, why: 'строки об этом акте, без кода' },
      { place: 'папка программы', why: whyKept.act },
    ],
    regime: book.regime,
  };
  const frame = { key: actKey(state.entry), kind: 'акт', subject: '', title: erasureAct.title(about) } as const;
  const paper = settlePaper(frame, erasureAct.body(about), facts);
  const { now } = choosePapers([stateOf(paper, pairing)], 1, 1);
  writePapers(ports, book, pairing, [paper], now, { command: 'prepare-paper', title: paper.title });
}

function finish(ports: Ports, book: Book): Outcome<Erased> {
  ports.tables.commit();
  ports.properties.set(remembered.erasing, '');
  const { issues }: { readonly issues: readonly Issue[] } = surveyAll(ports, book);
  writeFindings(ports, issues);
  return done({ done: order.length, later: 0 });
}
