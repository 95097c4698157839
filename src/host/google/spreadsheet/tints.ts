/**
 * What a sheet puts over the looks of its cells at present: alternating colours under a cell's own background, conditional formats over it.
 * Colour scales and conditions that only a formula or today's date could tell are left out.
 */
import { contains, lastColumnOf, lastRowOf } from './area';
import { meets } from './conditions';
import type { Value } from './grid';
import type { BandingRecord, ConditionalRule, SheetProps } from './parts';

export interface Tint {
  /** A colour for cells without a background of their own. */
  readonly band?: string;
  /** What the first conditional format that holds changes. */
  readonly rule?: NonNullable<ConditionalRule['look']>;
}

type Serial = (moment: number) => number;

export class Tints {
  constructor(
    private readonly props: SheetProps,
    private readonly serial: Serial,
  ) {}

  /** Undefined where nothing is put over the cell. */
  of(row: number, column: number, value: Value | undefined, text: string): Tint | undefined {
    const { bandings, rules } = this.props;
    if (bandings.length === 0 && rules.length === 0) return undefined;
    const banding = bandings.find(({ area }) => contains(area, row, column));
    const band = banding && bandOf(banding, row, column);
    const rule = rules.find((one) => this.holds(one, row, column, value, text))?.look;
    if (!band && !rule) return undefined;
    return { ...(band ? { band } : {}), ...(rule ? { rule } : {}) };
  }

  private holds(
    { areas, condition }: ConditionalRule,
    row: number,
    column: number,
    value: Value | undefined,
    text: string,
  ): boolean {
    if (!condition || !areas.some((area) => contains(area, row, column))) return false;
    return meets(condition, value, text, this.serial) === true;
  }
}

function bandOf({ area, axis, header, first, second, footer }: BandingRecord, row: number, column: number) {
  const byRow = axis === 'row';
  const place = byRow ? row - area.row : column - area.column;
  const last = byRow ? lastRowOf(area) - area.row : lastColumnOf(area) - area.column;
  if (place === 0 && header) return header;
  if (place === last && footer) return footer;
  return (place - (header ? 1 : 0)) % 2 === 0 ? first : second;
}
