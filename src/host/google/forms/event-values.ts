/** What a submit event tells: the answers as texts, in order and by title. */
import type { World } from '../../world';
import { displayOf } from '../spreadsheet/display';
import { localeOf } from '../spreadsheet/locales';
import { serialOf } from '../spreadsheet/zones';
import { cellOf, formatOf } from './cells';
import type { DestinationRow } from './destination';
import { type FormModel, headingsOf, isQuestion, type ResponseModel } from './model';

export interface EventValues {
  readonly values: readonly string[];
  readonly namedValues: Readonly<Record<string, readonly string[]>>;
}

/** From the row in the book; without a book from the questions themselves. After an edit, what did not change is empty. */
export function eventValues(
  world: World,
  form: FormModel,
  response: ResponseModel,
  row: DestinationRow | undefined,
  before: DestinationRow | undefined,
): EventValues {
  const { headings, values } = row ?? withoutBook(world, form, response);
  const told = values.map((value, index) => (index > 0 && before?.values[index] === value ? '' : value));
  const namedValues: Record<string, string[]> = {};
  headings.forEach((heading, index) => {
    const list = Object.hasOwn(namedValues, heading) ? namedValues[heading]! : [];
    Object.defineProperty(namedValues, heading, {
      value: [...list, told[index]!],
      enumerable: true,
      configurable: true,
      writable: true,
    });
  });
  return { values: told, namedValues };
}

function withoutBook(world: World, form: FormModel, response: ResponseModel): { headings: string[]; values: string[] } {
  const locale = localeOf(world.locale);
  const { timeZone } = world;
  const show = (value: string | number | Date | null, format: string | undefined): string => {
    if (value === null) return '';
    if (!(value instanceof Date)) return displayOf(value, format, locale.name);
    const serial = serialOf(value.getTime(), timeZone);
    return displayOf(
      serial,
      Number.isInteger(serial) ? locale.date : `${locale.date} ${locale.timeWithSeconds}`,
      locale.name,
    );
  };
  const headings = [locale.timestamp];
  const values = [displayOf(serialOf(response.at, timeZone), `${locale.date} ${locale.timeWithSeconds}`, locale.name)];
  for (const item of form.items.filter(isQuestion)) {
    headingsOf(item).forEach((heading, index) => {
      headings.push(heading);
      values.push(show(cellOf(item, response.answers[item.id], index, timeZone), formatOf(item, locale)));
    });
  }
  return { headings, values };
}
