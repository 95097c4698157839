/** The rows of the catalogue, one short line for each artefact: `requirement` and `artefact` as the trace calls them, then what must show. */
import type {
  Artefact,
  ExpectedBoard,
  ExpectedChart,
  ExpectedLetter,
  ExpectedPage,
  ExpectedPaper,
  ExpectedPrint,
  ExpectedSheet,
  ExpectedTable,
  People,
  Who,
} from './artefact';

type Words = readonly RegExp[];
type Headings = readonly string[];

/** A range of the workbook; every heading is of a column that is filled unless told otherwise. */
export const sheet = (
  requirement: string,
  artefact: string,
  leastRows: number,
  headings: Headings,
  filled: Headings = headings,
  where?: ExpectedSheet['where'],
): ExpectedSheet => ({
  kind: 'sheet',
  requirement,
  artefact,
  headings,
  leastRows,
  filled,
  ...(where === undefined ? {} : { where }),
});

/** A sheet that is laid out like a page. */
export const board = (requirement: string, artefact: string, words: Words): ExpectedBoard => ({
  kind: 'board',
  requirement,
  artefact,
  words,
});

/** A document for Word. */
export const paper = (
  requirement: string,
  artefact: string,
  paragraphs: Words,
  ...tables: readonly ExpectedTable[]
): ExpectedPaper => ({ kind: 'paper', requirement, artefact, paragraphs, tables });

/** A table of a document; every column is filled unless told otherwise. */
export const table = (leastRows: number, heads: Headings, filled: Headings = heads): ExpectedTable => ({
  heads,
  leastRows,
  filled,
});

/** What only a school with such people owes. */
export const of = <Owed extends Artefact | ExpectedTable>(who: Who, owed: Owed): Owed => ({ ...owed, of: who });

/** A document as it is printed. */
export const print = (requirement: string, artefact: string, words: Words, mostPages: number): ExpectedPrint => ({
  kind: 'print',
  requirement,
  artefact,
  words,
  mostPages,
});

/** As many such documents as this sheet has rows. */
export const forEach = <Document extends ExpectedPaper | ExpectedPrint>(
  oneForEach: string,
  document: Document,
): Document => ({ ...document, oneForEach });

/** A chart as a picture. */
export const chart = (requirement: string, artefact: string, words: RegExp, leastShapes: number): ExpectedChart => ({
  kind: 'chart',
  requirement,
  artefact,
  words,
  leastShapes,
});

/** A letter that was sent. */
export const letter = (requirement: string, artefact: string, subject: RegExp, words: Words): ExpectedLetter => ({
  kind: 'letter',
  requirement,
  artefact,
  subject,
  words,
});

/** A questionnaire as participants see it. */
export const form = (requirement: string, number: string, words: Words, leastFields: number): ExpectedPage => ({
  kind: 'page',
  requirement,
  artefact: `Анкета ${number}`,
  words,
  leastFields,
});

/** Answers of a questionnaire as they came in. */
export const answers = (requirement: string, number: string, heading: string, leastRows: number): ExpectedSheet =>
  sheet(requirement, `Ответы анкеты ${number}`, leastRows, ['Отметка времени', heading]);

/** Lines of the register of consents and documents: so many, and one for each of these people. */
export const papers = (
  requirement: string,
  artefact: string,
  words: RegExp,
  leastRows: number,
  ...covers: readonly People[]
): ExpectedSheet => ({
  ...sheet(requirement, artefact, leastRows, ['Код', 'Документ', 'Дата'], ['Код', 'Кто проверил'], {
    Документ: words,
    Дата: /./,
  }),
  covers,
});

/** Mentees who have a pair or a group, of these age bands. */
export const mentored = (bands: RegExp): People => ({
  sheet: 'Наставляемые',
  code: 'Код',
  where: { 'Возрастная группа': bands, Статус: /^(в паре\/группе|завершил)$/ },
});

/** Mentors who have one. */
export const mentoring = (where: People['where']): People => ({
  sheet: 'Наставники',
  code: 'Код',
  where: { Статус: /^занят$/, ...where },
});

/** Meetings of a kind. */
export const meetings = (requirement: string, kind: string, leastRows: number): ExpectedSheet =>
  sheet(
    requirement,
    `Встречи: ${kind}`,
    leastRows,
    ['Код пары', '№ встречи', 'Вид встречи', 'Дата', 'Кто сообщил'],
    ['Код пары', '№ встречи', 'Дата', 'Кто сообщил'],
    { 'Вид встречи': new RegExp(`^${kind}$`) },
  );

/** Whence something is known of people. */
export const sources = (
  requirement: string,
  whose: string,
  code: RegExp,
  words: RegExp,
  leastRows: number,
): ExpectedSheet =>
  sheet(
    requirement,
    `Источник сведений ${whose}`,
    leastRows,
    ['Код', 'Запросы', 'Источник сведений'],
    ['Код', 'Источник сведений'],
    { Код: code, 'Источник сведений': words },
  );
