/** What the pages and the server of the local home say to each other, as plain data. Types only: both sides import it. */

/** One cell as a page shows it. Left out is what a new cell has. */
export interface CellView {
  readonly text: string;
  /** What the editor of the cell starts with, where that is not the text shown: a formula, a whole date. */
  readonly edit?: string;
  /** Position in `styles` of the sheet. */
  readonly style?: number;
  /** Position in `lists` of the sheet: the values offered. */
  readonly list?: number;
  readonly checkbox?: boolean;
  readonly note?: string;
}

export interface StyleView {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: 'underline' | 'line-through';
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle';
  readonly wrap?: boolean;
  /** Points, and a family, where they are not those of a new cell. */
  readonly size?: number;
  readonly family?: string;
  /** Sides with a line, clockwise from the top; an empty text is none. */
  readonly lines?: readonly [top: string, right: string, bottom: string, left: string];
}

/** Cells that are one, from this one on (1-based). */
export interface MergeView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Of the columns shown, in pixels. */
  readonly widths: readonly number[];
  /** 1-based, because the pages speak of rows and columns as the sheet does. */
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Pixels, of rows whose height somebody has set. */
  readonly heights: Readonly<Record<string, number>>;
  readonly merges: readonly MergeView[];
  readonly charts: readonly ChartView[];
  /** Without lines between the cells. */
  readonly isPlain?: boolean;
  /** Size of the sheet, of which only a part is sent. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows from the first on; cells to the right of the last one sent are empty. */
  readonly rows: readonly (readonly (CellView | null)[])[];
  readonly styles: readonly StyleView[];
  readonly lists: readonly (readonly string[])[];
}

/** A chart that stands on the sheet; its picture has an address of its own. */
export interface ChartView {
  readonly id: number;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly color?: string;
}

export interface BookView {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly tabs: readonly TabView[];
  readonly sheet: SheetView;
}

/** What somebody typed, with what stood there when the typing began. */
export interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the cell's editor started with. */
  readonly seen: string;
  /** The first filled cell of the row besides this one, by which a moved row is noticed. */
  readonly mark?: { readonly column: number; readonly text: string };
}

/** Rows of texts pasted from a cell on, or cells emptied; `seen` has the same shape. */
export interface Paste {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
  readonly seen: readonly (readonly string[])[];
}

/** A cell that was written: what an editor of it started with before and starts with now. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/**
 * `conflict`: somebody else was quicker; with `theirs` (what the editors of the cells start with now) the person may decide to write all the
 * same. `refused`: a rule of the sheet.
 */
export type EditOutcome =
  | { readonly ok: true; readonly written: readonly WrittenCell[] }
  | {
      readonly ok: false;
      readonly reason: 'conflict';
      readonly message: string;
      readonly theirs?: readonly (readonly string[])[];
    }
  | { readonly ok: false; readonly reason: 'refused'; readonly message: string };

export interface MenuItem {
  readonly caption: string;
  readonly run?: string;
  readonly entries?: readonly MenuItem[];
}

export interface QuestionView {
  readonly id: string;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

/** What the server tells an open window. */
export type Push =
  | { readonly kind: 'menu'; readonly menu: MenuItem }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number }
  | { readonly kind: 'sidebar'; readonly title: string; readonly panel: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly panel: string;
      readonly width: number | undefined;
      readonly height: number | undefined;
      readonly modal: boolean;
    }
  | { readonly kind: 'question'; readonly question: QuestionView }
  | { readonly kind: 'settled'; readonly question: string }
  | { readonly kind: 'changed'; readonly revision: number };

/** How a run of a script ended, for the one who started it. */
export type RunOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };
