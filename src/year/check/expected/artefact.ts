/** What the checker may ask of an artefact, one form for each kind; rows.ts makes them. */

interface Expected {
  readonly requirement: string;
  /** As the trace calls it. */
  readonly artefact: string;
  /** Owed only by a school in whose programme there are such. */
  readonly of?: Who;
}

export type Who = 'pupils' | 'groups';

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
  /** Each of them must stand under «Код» in a row that counts. */
  readonly covers?: readonly People[];
}

/** People on another sheet: those in its column `code`, in the rows in which each of these columns shows these words. */
export interface People {
  readonly sheet: string;
  readonly code: string;
  readonly where: Readonly<Record<string, RegExp>>;
}

/** A sheet that is laid out like a page: words that must stand somewhere on it. */
export interface ExpectedBoard extends Expected {
  readonly kind: 'board';
  readonly words: readonly RegExp[];
}

/** A table of a document, told by its first row: at least so many rows below it with something in every `filled` column. */
export interface ExpectedTable {
  readonly heads: readonly string[];
  readonly leastRows: number;
  readonly filled: readonly string[];
  readonly of?: Who;
}

/** A document for Word. */
export interface ExpectedPaper extends Expected {
  readonly kind: 'paper';
  /** Paragraphs in this order, others in between. */
  readonly paragraphs: readonly RegExp[];
  readonly tables: readonly ExpectedTable[];
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

/** A file of figures for the municipal office. */
export interface ExpectedExport extends Expected {
  readonly kind: 'export';
  /** Figures that must be told, withheld or not. */
  readonly figures: readonly string[];
}

export type Artefact =
  | ExpectedSheet
  | ExpectedBoard
  | ExpectedPaper
  | ExpectedPrint
  | ExpectedPage
  | ExpectedChart
  | ExpectedLetter
  | ExpectedExport;
