/** What a form is made of, as plain data: its settings, its items, its answers. Who may change it and how it is shown is said elsewhere. */

export type ItemKind =
  | 'CHECKBOX'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'DATETIME'
  | 'DURATION'
  | 'GRID'
  | 'IMAGE'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'PARAGRAPH_TEXT'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'TEXT'
  | 'TIME'
  | 'VIDEO';

export type Navigation = 'CONTINUE' | 'GO_TO_PAGE' | 'RESTART' | 'SUBMIT';

export interface ChoiceModel {
  readonly value: string;
  readonly correct?: boolean;
  /** Where the form goes after the page on which this was chosen; `page` is the id of a page break. */
  readonly go?: Navigation;
  readonly page?: number;
}

export interface ValidationModel {
  /** The method of the builder that made it, such as `requireNumberBetween`. */
  readonly rule: string;
  readonly values: readonly (string | number)[];
  readonly help?: string;
}

export interface FeedbackModel {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly text?: string }[];
}

export interface ItemModel {
  readonly id: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly help: string;
  /** The numbers N of `entry.N` in links: one for an item, one for each row of a grid. */
  readonly entries: readonly number[];
  readonly required?: boolean;
  readonly choices?: readonly ChoiceModel[];
  readonly other?: boolean;
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly lower?: number;
  readonly upper?: number;
  readonly lowerLabel?: string;
  readonly upperLabel?: string;
  readonly year?: boolean;
  readonly validation?: ValidationModel;
  readonly points?: number;
  readonly feedback?: {
    readonly general?: FeedbackModel;
    readonly correct?: FeedbackModel;
    readonly incorrect?: FeedbackModel;
  };
  /** Of a page break: what follows the page before it. */
  readonly go?: Navigation;
  readonly page?: number;
  readonly alignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly width?: number;
  readonly url?: string;
  readonly image?: { readonly type: string; readonly name: string; readonly base64: string };
}

export interface FormSettings {
  readonly published: boolean;
  readonly accepting: boolean;
  readonly collectEmail: boolean;
  readonly limitOne: boolean;
  readonly requireLogin: boolean;
  readonly allowEdits: boolean;
  readonly progressBar: boolean;
  readonly shuffle: boolean;
  readonly respondAgain: boolean;
  readonly publishSummary: boolean;
  readonly quiz: boolean;
  readonly confirmation: string;
  readonly closedMessage: string;
}

export interface FormModel {
  /** What respondents read; the name of the file is another thing. */
  readonly title: string;
  readonly description: string;
  /** The part of the published address that stands for the form. */
  readonly publishedId: string;
  readonly settings: FormSettings;
  readonly items: readonly ItemModel[];
  /** The book and sheet that receive the answers. */
  readonly destination?: { readonly book: string; readonly sheet: number };
}

/** An answer to one item: text, choices of checkboxes, one choice a row, or several a row; nothing for a row left out. */
export type Answer = string | readonly string[] | readonly (string | null)[] | readonly (readonly string[] | null)[];

export interface GradeModel {
  readonly score?: number;
  readonly feedback?: FeedbackModel;
}

export interface ResponseModel {
  readonly id: string;
  /** When it was sent or last edited, in milliseconds. */
  readonly at: number;
  readonly email: string;
  /** By item id. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly grades?: Readonly<Record<string, GradeModel>>;
  /** The row of the book in which it was written. */
  readonly row?: number;
  /** What makes the address at which this response can be edited. */
  readonly editKey: string;
}

const LAYOUT: ReadonlySet<ItemKind> = new Set(['IMAGE', 'PAGE_BREAK', 'SECTION_HEADER', 'VIDEO']);

/** Whether an item asks for something. */
export function isQuestion(item: ItemModel): boolean {
  return !LAYOUT.has(item.kind);
}

export function isGrid(item: ItemModel): boolean {
  return item.kind === 'GRID' || item.kind === 'CHECKBOX_GRID';
}

/** An item as Google adds it: a choice item has one choice without a text, a grid one row and one column. */
export function newItem(kind: ItemKind, id: number, entry: number): ItemModel {
  const item: ItemModel = { id, kind, title: '', help: '', entries: LAYOUT.has(kind) ? [] : [entry] };
  switch (kind) {
    case 'CHECKBOX':
    case 'LIST':
    case 'MULTIPLE_CHOICE':
      return { ...item, choices: [{ value: '' }], ...(kind === 'LIST' ? {} : { other: false }) };
    case 'GRID':
    case 'CHECKBOX_GRID':
      return { ...item, rows: [''], columns: [''] };
    case 'SCALE':
      return { ...item, lower: 1, upper: 5, lowerLabel: '', upperLabel: '' };
    case 'DATE':
    case 'DATETIME':
      return { ...item, year: true };
    case 'PAGE_BREAK':
      return { ...item, go: 'CONTINUE' };
    case 'IMAGE':
    case 'VIDEO':
      return { ...item, alignment: 'LEFT' };
    default:
      return item;
  }
}

/** The columns an item has in a response sheet: none, one, or one for each row of a grid, with their headings. */
export function headingsOf(item: ItemModel): string[] {
  if (!isQuestion(item)) return [];
  if (isGrid(item)) return (item.rows ?? []).map((row) => `${item.title} [${row}]`);
  return [item.title];
}
