/**
 * What is known of one person: shown as a card, printed on request as «Что мы храним о …», with a log of such requests; and questionnaires
 * printed on paper. Everything is gathered from the tables by the code of the person.
 */
import { dataKept } from '../catalog/documents/data-kept';
import { paperQuestionnaire } from '../catalog/documents/paper-questionnaire';
import { questionnaires } from '../catalog/questionnaires';
import {
  allTables,
  changeLog,
  dataRequests,
  documents,
  findings,
  indicatorTable,
  journal,
  mentees,
  mentors,
  questionnaireRegister,
  references,
  settingsTable,
} from '../catalog/tables';
import { choosePapers } from '../domain/pairing/choose-papers';
import { readCode } from '../domain/people/code';
import { type DossierEntry, gatherDossier } from '../domain/people/dossier';
import type { DataRequestRequest } from '../domain/programme/requests/people';
import { Failure } from '../schema/failure';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import { questionsFor } from '../schema/questionnaire';
import type { Table, TableReading } from '../schema/table';
import { type Book, openBook, whyNoBook } from './book';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import { ensurePairingSheet, type PairingBook, readPairing } from './pairing-book';
import { factsOf, missingSettings, type PaperFacts } from './paper-facts';
import { judgePaper, type Paper, settlePaper, stateOf, writePapers } from './papers';
import type { Ports } from './ports';
import { ensureSheets } from './sheets';

/** Tables that tell of the program and of no person. */
const ofProgram: readonly Table[] = [
  changeLog,
  documents,
  findings,
  indicatorTable,
  journal,
  questionnaireRegister,
  references,
  settingsTable,
];

const ofPeople: readonly Table[] = (allTables as readonly Table[]).filter((table) => !ofProgram.includes(table));

function dossierOf(book: Book, code: string): readonly DossierEntry[] {
  const readings = ofPeople.map((table) => [table, book.read(table) as TableReading<Table>] as const);
  return gatherDossier(readings, code, book);
}

const unknown = (text: string): Issue => ({
  code: 'person-unknown',
  place: { sheet: mentees.title },
  text: text.slice(0, 40),
});

const inBases: readonly string[] = [mentees.title, mentors.title];

const isKnown = (entries: readonly DossierEntry[], code: string): boolean =>
  entries.some(({ table, cells }) => inBases.includes(table) && readCode(cells[0]?.[1] ?? '')?.code === code);

export interface PersonCard {
  readonly code: string;
  readonly entries: readonly DossierEntry[];
}

/** Everything known of a person. Writes nothing. Calls: two for each table. */
export function showPerson(ports: Ports, words: string): Outcome<PersonCard> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const code = readCode(words)?.code;
  const entries = code === undefined ? [] : dossierOf(book, code);
  return code !== undefined && isKnown(entries, code) ? done({ code, entries }) : refused(unknown(words));
}

/** Writes down that somebody has asked about own data; the same request sent again is one line. */
export function recordDataRequest(ports: Ports, request: DataRequestRequest): Outcome<{ readonly code: string }> {
  return holdBook(ports, (book) => {
    const code = readCode(request.code)?.code;
    if (code === undefined || !isKnown(dossierOf(book, code), code)) return refused(unknown(request.code));
    const position = allTables.findIndex((table) => (table as Table) === dataRequests);
    ensureSheets(ports, [{ table: dataRequests, position }], book);
    const reading = book.read(dataRequests);
    if (reading.rows.some(({ value }) => value.request === request.entry)) return done({ code });
    const { kind, what, entry: key } = request;
    const values = { date: ports.clock.now().slice(0, 10), person: code, kind, what, request: key };
    const edits = [{ row: reading.layout.lastRow + 1, values }];
    const entry = { command: 'record-data-request', code, kind } as const;
    carryOut(ports, { entry, tables: [tableEdits(dataRequests, reading, edits, book.lists)] });
    return done({ code });
  });
}

/** One paper of the register, written if it says something new. */
function writeOne(ports: Ports, book: Book, pairing: PairingBook, paper: Paper): Outcome<{ readonly title: string }> {
  const { stopping, flaws } = judgePaper(paper, book);
  if (stopping.length > 0) return refused(...stopping);
  const { now } = choosePapers([stateOf(paper, pairing)], 1, 1);
  writePapers(ports, book, pairing, [paper], now, { command: 'prepare-paper', title: paper.title });
  return done({ title: paper.title }, flaws);
}

/** Makes one paper of the register from the book as it stands. */
export function withFacts(
  ports: Ports,
  make: (book: Book, facts: PaperFacts, pairing: PairingBook) => Outcome<Paper>,
): Outcome<{ readonly title: string }> {
  return holdBook(ports, (book) => {
    ensurePairingSheet(ports, book, documents);
    const pairing = readPairing(ports, book);
    const made = make(book, factsOf(ports, book, pairing), pairing);
    return made.ok ? writeOne(ports, book, pairing, made.value) : made;
  });
}

/** «Что мы храним о …» as a paper. */
export const prepareDataKept = (ports: Ports, words: string): Outcome<{ readonly title: string }> =>
  withFacts(ports, (book, facts, { today }) => {
    const missing = missingSettings(book);
    if (missing.length > 0) return refused(...missing);
    const code = readCode(words)?.code ?? '';
    const entries = dossierOf(book, code).map(({ cells, ...entry }) => ({
      ...entry,
      cells: cells.map(([heading, said]) => [heading, facts.open(said)] as const),
    }));
    if (!isKnown(entries, code)) return refused(unknown(words));
    const about = { school: facts.school, curator: facts.curator, person: facts.participant(code), today, entries };
    const frame = { key: `data-kept/${code}/${today}`, kind: 'сведения о данных', subject: code } as const;
    return done(settlePaper({ ...frame, title: dataKept.title(about) }, dataKept.body(about), facts));
  });

/** A questionnaire to be filled in by hand. */
export const preparePaperQuestionnaire = (ports: Ports, id: string): Outcome<{ readonly title: string }> =>
  withFacts(ports, (book, facts) => {
    const found = questionnaires.find(({ questionnaire }) => questionnaire.id === id);
    if (!found) throw new Failure('wrong-argument');
    const { number, title, intro, who } = found.questionnaire;
    const questions = questionsFor(found.questionnaire, book);
    const about = { school: facts.school, number, title, intro, who, questions, lists: book.lists };
    const frame = { key: `paper-questionnaire/${id}`, kind: 'бумажная анкета', subject: number } as const;
    return done(
      settlePaper({ ...frame, title: paperQuestionnaire.title(about) }, paperQuestionnaire.body(about), facts),
    );
  });
