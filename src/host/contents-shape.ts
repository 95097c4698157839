/** The fields by which a world is described: files, properties, calendars and mail that are there before a program runs. */
import type { ReceivedMail } from './google/mail/mailbox';

type Json = string | number | boolean | null;

/** A sheet of a described spreadsheet. */
export interface SheetContents {
  readonly name?: string;
  /** Rows from A1 on; texts are typed as a person would, so `=A1*2` is a formula and `2026-09-01` a date. */
  readonly rows?: readonly (readonly Json[])[];
  readonly hidden?: boolean;
  /** So many rows at the top stay in sight: programs take them for the heading. */
  readonly frozen?: number;
  /** Takes texts as they stand (plain text format), as a column of codes with leading zeros wants it. */
  readonly plain?: boolean;
}

/** A block of a described document; a bare text is a paragraph. */
export type BlockContents =
  | string
  | { readonly text: string; readonly heading?: string; readonly list?: boolean }
  | { readonly table: readonly (readonly string[])[] };

/** A question (or break) of a described form; `type` is a name of Google's `ItemType`. */
export interface ItemContents {
  readonly type?: string;
  readonly title: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  readonly other?: boolean;
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly lower?: number;
  readonly upper?: number;
}

/** A file of the world. `id` makes programs find it that name it by a constant; `container` binds the script to it. */
export interface FileContents {
  readonly kind: 'spreadsheet' | 'document' | 'form' | 'presentation' | 'folder' | 'file';
  readonly name: string;
  readonly id?: string;
  readonly owner?: string;
  readonly container?: boolean;
  /** Of a spreadsheet: the workbook (`.xlsx`) or table (`.csv`) on the disk that it is made from. */
  readonly from?: string;
  /** Of a spreadsheet. */
  readonly sheets?: readonly SheetContents[];
  /** Of a spreadsheet: name → range, such as `Sheet1!A1:B2`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Of a document. */
  readonly body?: readonly BlockContents[];
  readonly header?: string;
  readonly footer?: string;
  /** Of a form. */
  readonly title?: string;
  readonly description?: string;
  readonly items?: readonly ItemContents[];
  readonly collectEmail?: boolean;
  /** Of a form: the id of the spreadsheet that takes the answers. */
  readonly destination?: string;
  /** Of a presentation: the text boxes of each slide. */
  readonly slides?: readonly (readonly string[])[];
  /** Of a folder. */
  readonly files?: readonly FileContents[];
  /** Of any other file. */
  readonly type?: string;
  readonly text?: string;
  readonly base64?: string;
}

/** Whose the properties are. */
export type PropertyScope = 'script' | 'user' | 'document';

/** A calendar of the user; without an id it is his main one when it has no name either. */
export interface CalendarContents {
  readonly id?: string;
  readonly name?: string;
  readonly events?: readonly {
    readonly title: string;
    /** A moment, or a day for an event of whole days. */
    readonly start: string;
    readonly end?: string;
    readonly description?: string;
    readonly location?: string;
    readonly guests?: string;
  }[];
}

export interface WorldContents {
  /** The id under which the project will run; its properties belong to it. */
  readonly project?: string;
  readonly files?: readonly FileContents[];
  /** Of the script, of its user, and of the container. */
  readonly properties?: Readonly<Partial<Record<PropertyScope, Readonly<Record<string, string>>>>>;
  readonly calendars?: readonly CalendarContents[];
  /** Mail that has arrived, and drafts that wait. */
  readonly mail?: readonly ReceivedMail[];
}
