/** What a spreadsheet and its sheets keep besides cells, as the plain data that the database holds. */
import type { Area, Axis } from './area';
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from './limits';

/** A name for a range. */
export interface NamedArea {
  readonly name: string;
  readonly sheet: number;
  readonly area: Area;
}

/** Data of a script that hang on the file, a sheet, a row or a column and go where it goes. */
export interface MetadataRecord {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly sheet?: number;
  readonly axis?: Axis;
  /** The row or column, counted from 1. */
  readonly index?: number;
}

/** Who may edit what. Without an area the whole sheet is meant, except for `open` areas. */
export interface ProtectionRecord {
  readonly id: string;
  readonly area?: Area;
  readonly name?: string;
  readonly description: string;
  readonly warningOnly: boolean;
  /** E-mail addresses besides the owner's, who can always edit. */
  readonly editors: readonly string[];
  readonly open: readonly Area[];
}

/** A condition on a cell: a criterion of Google's and its values. */
export interface Condition {
  readonly type: string;
  readonly values: readonly ConditionValue[];
}

/** Values of conditions as the database keeps them: dates and ranges say that they are. */
export type ConditionValue =
  | string
  | number
  | boolean
  | { readonly date: number }
  /** A day counted from today: TODAY, PAST_WEEK … */
  | { readonly relative: string }
  | { readonly area: Area; readonly sheet: number };

export interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

/** One conditional format of a sheet. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly condition?: Condition;
  readonly look?: {
    readonly background?: string;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
  };
  readonly gradient?: { readonly min?: GradientPoint; readonly mid?: GradientPoint; readonly max?: GradientPoint };
}

export interface FilterCriterion {
  readonly condition?: Condition;
  readonly hidden?: readonly string[];
  readonly visible?: readonly string[];
}

export interface FilterRecord {
  readonly area: Area;
  /** By column of the sheet. */
  readonly criteria: Readonly<Record<string, FilterCriterion>>;
}

/** A chart as data: what was asked for, not how it is drawn. */
export interface ChartRecord {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly { readonly sheet: number; readonly area: Area }[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly headers: number;
  readonly merge: string;
  readonly transposed: boolean;
  readonly hidden: string;
}

/** Alternating colours of a range. */
export interface BandingRecord {
  readonly id: number;
  readonly area: Area;
  readonly axis: Axis;
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

/** Groups of rows or of columns: how deep each line is, and which groups are folded (`first line:depth`). */
export interface GroupLines {
  depths: Record<string, number>;
  folded: string[];
  controlBefore: boolean;
}

/** Everything of a sheet that is not a cell. */
export interface SheetProps {
  readonly id: number;
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | null;
  gridlinesHidden: boolean;
  rightToLeft: boolean;
  merges: Area[];
  /** Pixels, by column. */
  widths: Record<string, number>;
  heights: Record<string, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  protections: ProtectionRecord[];
  rules: ConditionalRule[];
  filter: FilterRecord | undefined;
  charts: ChartRecord[];
  bandings: BandingRecord[];
  rowGroups: GroupLines;
  columnGroups: GroupLines;
  /** The form whose answers land here. */
  form: string | undefined;
}

/** Everything of a spreadsheet that is not in a sheet. */
export interface BookProps {
  locale: string;
  timeZone: string;
  /** Ids of the sheets in the order of their tabs. */
  order: number[];
  names: NamedArea[];
  metadata: MetadataRecord[];
  /** The number that the next metadata, chart or banding gets. */
  counter: number;
}

/** The properties of a new, empty sheet. */
export function newSheet(id: number, name: string, rows = NEW_SHEET_ROWS, columns = NEW_SHEET_COLUMNS): SheetProps {
  return {
    id,
    name,
    rows,
    columns,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: null,
    gridlinesHidden: false,
    rightToLeft: false,
    merges: [],
    widths: {},
    heights: {},
    hiddenRows: [],
    hiddenColumns: [],
    protections: [],
    rules: [],
    filter: undefined,
    charts: [],
    bandings: [],
    rowGroups: { depths: {}, folded: [], controlBefore: false },
    columnGroups: { depths: {}, folded: [], controlBefore: false },
    form: undefined,
  };
}
