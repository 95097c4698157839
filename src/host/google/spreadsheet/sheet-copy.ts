/** A sheet once more, in its own spreadsheet or in another: looks and rules get the numbers of the book they come to. */
import type { Book, SheetModel } from './model';
import type { SheetProps } from './parts';

/** Where a copy comes to: its id, its name, its place among the tabs. */
export interface CopyTarget {
  readonly id: number;
  readonly name: string;
  readonly index: number;
}

/** Adds a copy of a sheet to a book. Protections and the link to a form do not come along. */
export function copySheet(from: Book, sheet: SheetModel, to: Book, { id, name, index }: CopyTarget): SheetModel {
  const props: SheetProps = { ...structuredClone(sheet.props), id, name, form: undefined, protections: [] };
  props.charts = props.charts.map((chart) => ({
    ...chart,
    id: Math.abs(chart.id ^ id) || id,
    ranges: chart.ranges.flatMap((range) => {
      if (range.sheet === sheet.id) return [{ ...range, sheet: id }];
      return from === to ? [range] : [];
    }),
  }));
  const grid = sheet.grid.copy();
  if (from !== to) {
    const numbers = new Map<number, number>();
    grid.mapStyles((number) => {
      let next = numbers.get(number);
      if (next === undefined) {
        const { validation, ...style } = from.styles.get(number);
        const rule = from.validation(validation);
        next = to.styles.number(rule ? { ...style, validation: to.validationNumber(rule) } : style);
        numbers.set(number, next);
      }
      return next;
    });
  }
  return to.addSheet(props, Math.min(index, to.props.order.length), grid);
}
