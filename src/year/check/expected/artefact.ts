/** What the checker may ask of an artefact, one form for each kind, and the rows of which there are many. */

interface Expected {
  readonly requirement: string;
  /** As the trace calls it. */
  readonly artefact: string;
}

/** A range of the workbook. */
export interface ExpectedSheet extends Expected {
  readonly kind: 'sheet';
  /** Headings that must stand in the first row of the place, in any order. */
  readonly headings: readonly string[];
  readonly leastRows: number;
  /** Columns in which every row that counts must be filled. */
  readonly filled: readonly string[];
  /** Only rows count in which each of these columns shows these words. */
  readonly where?: Readonly<Record<string, RegExp>>;
  /** Why this place may serve more than three requirements. */
  readonly shared?: string;
}

/** A sheet that is laid out like a page: words that must stand somewhere on it. */
export interface ExpectedBoard extends Expected {
  readonly kind: 'board';
  readonly words: readonly RegExp[];
}

/** A document for Word. */
export interface ExpectedPaper extends Expected {
  readonly kind: 'paper';
  /** Paragraphs in this order, others in between. */
  readonly paragraphs: readonly RegExp[];
  /** Tables that must be there, told by their first row: at least so many rows below it with something in every `filled` column. */
  readonly tables: readonly {
    readonly heads: readonly string[];
    readonly leastRows: number;
    readonly filled: readonly string[];
  }[];
  /** As many such documents as this sheet has rows. */
  readonly oneForEach?: string;
}

/** A document as it is printed. */
export interface ExpectedPrint extends Expected {
  readonly kind: 'print';
  /** In this order; blanks do not count. */
  readonly words: readonly RegExp[];
  readonly mostPages: number;
  readonly oneForEach?: string;
}

/** A form as a participant sees it. */
export interface ExpectedPage extends Expected {
  readonly kind: 'page';
  readonly words: readonly RegExp[];
  readonly leastFields: number;
}

/** A chart as a picture. */
export interface ExpectedChart extends Expected {
  readonly kind: 'chart';
  /** Whichever chart of the trace it is, it shows one of these. */
  readonly words: RegExp;
  readonly leastShapes: number;
}

/** A message. */
export interface ExpectedLetter extends Expected {
  readonly kind: 'letter';
  readonly subject: RegExp;
  readonly words: readonly RegExp[];
}

export type Artefact =
  | ExpectedSheet
  | ExpectedBoard
  | ExpectedPaper
  | ExpectedPrint
  | ExpectedPage
  | ExpectedChart
  | ExpectedLetter;

/** Answers of a questionnaire as they came in. */
export const answers = (requirement: string, number: string, heading: string, leastRows: number): ExpectedSheet => ({
  kind: 'sheet',
  requirement,
  artefact: `Ответы анкеты ${number}`,
  headings: ['Отметка времени', heading],
  leastRows,
  filled: ['Отметка времени', heading],
});

/** A questionnaire as participants see it. */
export const form = (
  requirement: string,
  number: string,
  words: readonly RegExp[],
  leastFields: number,
): ExpectedPage => ({
  kind: 'page',
  requirement,
  artefact: `Анкета ${number}`,
  words,
  leastFields,
});

/** Lines of the register of consents and documents. */
export const papers = (
  requirement: string,
  artefact: string,
  words: RegExp,
  leastRows: number,
  shared?: string,
): ExpectedSheet => ({
  kind: 'sheet',
  requirement,
  artefact,
  headings: ['Код', 'Документ', 'Дата'],
  leastRows,
  filled: ['Код', 'Кто проверил'],
  where: { Документ: words, Дата: /./ },
  ...(shared === undefined ? {} : { shared }),
});

/** Meetings of a kind. */
export const meetings = (requirement: string, kind: string, leastRows: number): ExpectedSheet => ({
  kind: 'sheet',
  requirement,
  artefact: `Встречи: ${kind}`,
  headings: ['Код пары', '№ встречи', 'Вид встречи', 'Дата', 'Кто сообщил'],
  leastRows,
  filled: ['Код пары', '№ встречи', 'Дата', 'Кто сообщил'],
  where: { 'Вид встречи': new RegExp(`^${kind}$`) },
});

/** Whence something is known of people. */
export const sources = (
  requirement: string,
  whose: string,
  code: RegExp,
  words: RegExp,
  leastRows: number,
): ExpectedSheet => ({
  kind: 'sheet',
  requirement,
  artefact: `Источник сведений ${whose}`,
  headings: ['Код', 'Запросы', 'Источник сведений'],
  leastRows,
  filled: ['Код', 'Источник сведений'],
  where: { Код: code, 'Источник сведений': words },
});
