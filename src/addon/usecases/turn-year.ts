/**
 * «Новый учебный год»: the book of the year is archived as a copy, its figures are put beside those of the years before, forms, answers and
 * tables of the year are cleared, data of people who have left are erased with an act, whoever stays begins the new year. It cannot be taken
 * back. Done in steps; each is remembered before it is taken, so that a run that died goes on where it stood and nothing happens twice.
 */
import { addPlace, erased, kept } from '../catalog/documents/erasure-places';
import { requestsPlan } from '../catalog/requests/layout';
import { changeLog, consents, documents, mentees, pairs, questionnaireRegister, tablesOfYear } from '../catalog/tables';
import { neutralPlan } from '../catalog/upward/neutral-table';
import { createForgetter, type Forgetter, type Whose } from '../domain/people/forget';
import type { NextYearPreview } from '../domain/programme/next-year';
import type { TurnYearRequest } from '../domain/programme/requests/next-year';
import { done, type Outcome, refused } from '../schema/issue';
import type { Table } from '../schema/table';
import { type Book, openBook, remembered, whyNoBook } from './book';
import { closedForms } from './closed-forms';
import { erasePapers, siftPapers } from './erase-files';
import { whoseOf } from './erase-ground';
import { eraseFromBases, eraseOnSheets, planErasure } from './erase-sheets';
import { writeFindings } from './findings';
import { holdBook } from './held-book';
import { linkedForm } from './linked-form';
import { readYear } from './next-year-facts';
import { codeOf, readPairing } from './pairing-book';
import { missingSettings } from './paper-facts';
import type { Ports } from './ports';
import { programmeFolder } from './programme-folder';
import { surveyAll } from './survey-all';
import { turnRows } from './turn-year-rows';
import { over, remember, stateOfTurning, stepsOfTurning, type TurningState } from './turning-state';
import { writeAct } from './year-act';
import { keepYearFigures } from './year-figures';

/** Pages of figures that nobody refreshes until they are asked for. */
const pagesOfYear = [requestsPlan, neutralPlan];

/** Forms in one run; each costs at most fifteen calls. */
export const formsInRun = 5;

export interface TurningYear {
  readonly done: number;
  readonly later: number;
  readonly year: string;
}

/** What would happen, with what must be done first. Writes nothing. */
export function previewNextYear(ports: Ports, leaving: readonly string[]): Outcome<NextYearPreview> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const running = stateOfTurning(book);
  const { plan, barred } = readYear(ports, book, running?.leaving ?? leaving);
  const closed = running && running.step !== 'unlink' ? [] : closedForms(ports, book);
  const issues = [...(running ? [] : [...missingSettings(book), ...barred]), ...closed];
  return done(
    {
      ...plan,
      year: running?.from ?? book.settings.year,
      isRunning: running !== undefined,
      isBarred: issues.length > 0,
      forms: book.read(questionnaireRegister).rows.length,
      drafts: book.read(documents).rows.filter(({ value }) => value.state === 'проект').length,
      cleared: tablesOfYear
        .map((table: Table) => ({ title: table.title, rows: book.read(table).rows.length }))
        .filter(({ rows }) => rows > 0),
    },
    issues,
  );
}

/** The next step; asked again until nothing is left. The year that is over already is not turned again. */
export function turnYear(ports: Ports, request: TurnYearRequest): Outcome<TurningYear> {
  return holdBook(ports, (book) => {
    const running = stateOfTurning(book);
    if (!running && book.settings.year !== request.year)
      return done({ done: stepsOfTurning.length, later: 0, year: book.settings.year });
    const begun = running ? done(running) : begin(ports, book, request);
    if (!begun.ok) return begun;
    const state = begun.value;
    const closed = state.step === 'unlink' ? closedForms(ports, book) : [];
    if (closed.length > 0) return refused(...closed);
    if (!running) remember(ports, state);
    const next = steps[state.step](ports, book, state);
    remember(ports, next);
    if (next === undefined) return done({ done: stepsOfTurning.length, later: 0, year: book.settings.year });
    const at = stepsOfTurning.indexOf(next.step);
    return done({ done: at, later: stepsOfTurning.length - at, year: state.from });
  });
}

function begin(ports: Ports, book: Book, { year: from, leaving }: TurnYearRequest): Outcome<TurningState> {
  const erasing = book.properties[remembered.erasing];
  if (erasing) {
    const { code: person } = JSON.parse(erasing) as { readonly code: string };
    return refused({ code: 'erasure-running', place: { sheet: mentees.title }, person });
  }
  const missing = missingSettings(book);
  if (missing.length > 0) return refused(...missing);
  const { pairing, plan, barred } = readYear(ports, book, leaving);
  if (barred.length > 0) return refused(...barred);
  return done({
    from,
    today: pairing.today,
    step: 'unlink',
    at: 0,
    taken: [],
    leaving,
    gone: plan.gone.map(({ code }) => code).join(' '),
    ended: plan.ended.filter((code) => !plan.gone.some((one) => one.code === code)).join(' '),
    erased: [],
    signed: 0,
    kept: [],
  });
}

const wordsOf = (codes: string): readonly string[] => (codes === '' ? [] : codes.split(' '));

const whoseGone = (ports: Ports, book: Book, { gone }: TurningState): Whose =>
  whoseOf(ports, book, readPairing(ports, book), wordsOf(gone));

const forgetterOf = (ports: Ports, book: Book, state: TurningState): Forgetter =>
  createForgetter(whoseGone(ports, book, state));

type Step = (ports: Ports, book: Book, state: TurningState) => TurningState | undefined;

const steps: Readonly<Record<TurningState['step'], Step>> = {
  /** No answer comes any more; a copy of a book with linked forms would copy the forms. */
  unlink(ports, book, state) {
    const lines = linesOf(book);
    for (const { formId, id } of lines.slice(state.at, state.at + formsInRun)) {
      if (formId === undefined || !ports.forms.isOpen(formId)) continue;
      const own = linkedForm(book, { id, formId });
      if (!own) ports.forms.accept(formId, false);
      ports.forms.unlink(formId, own?.former);
    }
    const at = state.at + formsInRun;
    return at < lines.length ? { ...state, at } : over(state);
  },

  archive(ports, book, state) {
    const title = ports.words.archive(state.from, ports.book.id());
    const file = ports.files.findBook(title) ?? ports.book.copy(title);
    ports.files.moveInto(file, programmeFolder(ports, book));
    return { ...over(state), kept: [...state.kept, kept.archive(title)] };
  },

  figures(ports, book, state) {
    keepYearFigures(ports, book);
    return over(state);
  },

  papers(ports, book, state) {
    if (state.gone === '') return over(state);
    const found = state.pending ? state : papersThatGo(ports, book, state);
    erasePapers(ports, book, found.taken);
    const { pending: _pending, ...rest } = found;
    return found.paper === undefined ? over(found) : { ...rest, taken: [] };
  },

  forms(ports, book, state) {
    const found = state.pending ? state : formsThatGo(ports, book, state);
    for (const words of found.taken) {
      const { id, sheetId } = formIn(words);
      ports.files.erase(`${ports.book.id()}/${state.from}/${id}`);
      if (sheetId !== undefined) ports.tables.drop(sheetId);
      ports.properties.set(remembered.items(id), '{}');
      ports.properties.set(remembered.linked(id), '');
    }
    const ids = found.taken.map((words) => formIn(words).id);
    const lines = book.read(questionnaireRegister).rows;
    ports.tables.remove(
      questionnaireRegister.title,
      lines.filter(({ value }) => ids.includes(value.id)).map(({ row }) => row),
    );
    const { pending: _pending, ...rest } = found;
    return lines.some(({ value }) => !ids.includes(value.id)) ? { ...rest, taken: [] } : over(found);
  },

  tables(ports, book, state) {
    const { continuing } = readYear(ports, book, state.leaving).plan;
    const ended = book.read(pairs).rows.filter(({ value }) => !continuing.includes(value.code));
    const going = [
      ...tablesOfYear.map((table: Table) => ({ title: table.title, rows: filledRows(book, table) })),
      { title: pairs.title, rows: ended.map(({ row }) => row) },
    ].filter(({ rows }) => rows.length > 0);
    const count = going.reduce((sum, { rows }) => sum + rows.length, 0);
    const place = erased.sheets(
      going.map(({ title }) => title),
      count,
    );
    const told: TurningState = state.pending
      ? state
      : { ...state, pending: true, erased: addPlace(state.erased, place) };
    if (!state.pending) remember(ports, told);
    for (const { title, rows } of going) ports.tables.remove(title, rows);
    for (const page of pagesOfYear) ports.boards.empty(page);
    return over(told);
  },

  people(ports, book, state) {
    if (state.gone === '') return over(state);
    const plan = planErasure(ports, book, forgetterOf(ports, book, state), state.today);
    const places = plan.sheets
      .filter(({ title }) => title !== changeLog.title)
      .flatMap(({ title, remove, cells, notes }) => [
        erased.rows(title, remove.length),
        erased.mentions(title, cells.length + notes.length),
      ])
      .filter(({ count }) => count > 0);
    const proofs = plan.papers.length > 0 ? [kept.consent(consents.title, plan.papers.join('; '))] : [];
    const told: TurningState = state.pending
      ? state
      : { ...state, pending: true, erased: [...state.erased, ...places], kept: [...state.kept, ...proofs] };
    if (!state.pending) remember(ports, told);
    eraseOnSheets(ports, plan);
    return over(told);
  },

  turn(ports, book, state) {
    const { pairing, plan } = readYear(
      ports,
      { ...book, settings: { ...book.settings, year: state.from } },
      state.leaving,
    );
    turnRows(ports, book, state.from, pairing, plan);
    return over(state);
  },

  act(ports, book, state) {
    writeAct(ports, book, state);
    return over(state);
  },

  bases(ports, book, state) {
    if (state.gone !== '')
      eraseFromBases(ports, planErasure(ports, book, forgetterOf(ports, book, state), state.today));
    const ended = wordsOf(state.ended);
    const rows = book.read(mentees).rows.filter(({ value }) => ended.includes(codeOf(value.code)));
    ports.tables.remove(
      mentees.title,
      rows.map(({ row }) => row),
    );
    return over(state);
  },

  end(ports, book) {
    ports.tables.remove(changeLog.title, filledRows(book, changeLog));
    ports.tables.commit();
    writeFindings(ports, surveyAll(ports, book).issues);
    return undefined;
  },
};

const linesOf = (book: Book) => book.read(questionnaireRegister).rows.map(({ value }) => value);

/** Every row below the headings, also those that cannot be read. */
const filledRows = (book: Book, table: Table): readonly number[] => {
  const { layout } = book.read(table);
  return Array.from({ length: Math.max(0, layout.lastRow - 1) }, (_none, index) => index + 2);
};

/** A form as the state remembers it. */
const formIn = (words: string): { readonly id: string; readonly sheetId: string | undefined } => {
  const [id = '', sheetId] = words.split(' ');
  return { id, sheetId };
};

/** The next forms that go, remembered. One that the school has made itself stays with the school. */
function formsThatGo(ports: Ports, book: Book, state: TurningState): TurningState {
  const lines = linesOf(book).slice(0, formsInRun);
  const own = lines.filter((line) => linkedForm(book, line) !== undefined);
  const alien = lines.filter(
    (line) => !own.includes(line) && line.formId !== undefined && !ports.forms.isOpen(line.formId),
  );
  const found: TurningState = {
    ...state,
    pending: true,
    taken: lines.map(({ id, sheetId }) => [id, ...(sheetId === undefined ? [] : [sheetId])].join(' ')),
    erased: addPlace(state.erased, erased.forms(lines.length - own.length - alien.length)),
    kept: [
      ...state.kept,
      ...own.map(({ number }) => kept.ownForm(number)),
      ...alien.map(({ number }) => kept.closedForm(number)),
    ],
  };
  remember(ports, found);
  return found;
}

/** The next drafts that tell of somebody who goes, remembered. */
function papersThatGo(ports: Ports, book: Book, state: TurningState): TurningState {
  const { gone, kept: staying, next } = siftPapers(ports, book, forgetterOf(ports, book, state), state.paper);
  const { paper: _paper, ...rest } = state;
  const found: TurningState = {
    ...rest,
    ...(next === undefined ? {} : { paper: next }),
    pending: true,
    taken: gone,
    erased: addPlace(state.erased, erased.papers(gone.length)),
    signed: state.signed + staying.length,
  };
  remember(ports, found);
  return found;
}
