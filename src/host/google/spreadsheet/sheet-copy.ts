/** A sheet put into another spreadsheet (or its own once more): looks and rules get the numbers of the book they come to. */
import type { Book, SheetModel } from './model';

/** Adds a copy of a sheet at the end of a book. The link to a form does not come along, protections do. */
export function copySheet(from: Book, sheet: SheetModel, to: Book, id: number, name: string): SheetModel {
  const props = { ...structuredClone(sheet.props), id, name, form: undefined, charts: [] };
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
  return to.addSheet(props, to.props.order.length, grid);
}
