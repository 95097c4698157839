/** How an answer stands in a cell: texts as texts, scales as numbers, dates and times as such, several choices joined. */
import type { Locale } from '../spreadsheet/locales';
import { momentOf, serialOfDay } from '../spreadsheet/zones';
import type { Answer, ItemModel } from './model';

/** The value of one column; `row` counts the rows of a grid. Null for no answer. */
export function cellOf(
  item: ItemModel,
  answer: Answer | undefined,
  row: number,
  timeZone: string,
): string | number | Date | null {
  if (answer === undefined || answer === '') return null;
  if (typeof answer !== 'string') {
    const part = item.kind === 'CHECKBOX' ? answer : answer[row];
    if (part === null || part === undefined) return null;
    return typeof part === 'string' ? part : part.join(', ');
  }
  switch (item.kind) {
    case 'SCALE':
      return Number(answer);
    case 'DATE':
    case 'DATETIME':
      return moment(answer, timeZone) ?? answer;
    case 'TIME':
    case 'DURATION': {
      const [hours = 0, minutes = 0, seconds = 0] = answer.split(':').map(Number);
      return (hours * 3600 + minutes * 60 + seconds) / 86_400;
    }
    default:
      return answer;
  }
}

/** A date of the answer in the book's time zone; undefined for one without a year, which stays a text. */
function moment(answer: string, timeZone: string): Date | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(answer);
  if (!match) return undefined;
  const [year, month, day, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return new Date(momentOf(serialOfDay(year!, month!, day!) + (hour * 60 + minute) / 1440, timeZone));
}

/** The number format that only the item knows; dates get theirs from the sheet. */
export function formatOf(item: ItemModel, locale: Locale): string | undefined {
  if (item.kind === 'TIME') return locale.timeWithSeconds;
  return item.kind === 'DURATION' ? '[h]:mm:ss' : undefined;
}
