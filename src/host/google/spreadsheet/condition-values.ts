/** Values of conditions between what scripts give (texts, numbers, dates, ranges) and what the database keeps. */
import { constant } from '../../surface';
import { GoogleEnum } from '../object';
import type { ConditionValue } from './parts';
import { Range } from './range';
import type { Spreadsheet } from './spreadsheet';

/** What a script gave, for the database. */
export function keptValue(value: unknown): ConditionValue {
  if (value instanceof Date) return { date: value.getTime() };
  if (value instanceof Range) return { area: value.area, sheet: value.sheet.id };
  if (value instanceof GoogleEnum) return { relative: value.name() };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

/** What a script gets back. Ranges need the spreadsheet they are in. */
export function scriptValue(value: ConditionValue, spreadsheet: Spreadsheet | undefined): unknown {
  if (typeof value !== 'object') return value;
  if ('date' in value) return new Date(value.date);
  if ('relative' in value) return constant('Spreadsheet.RelativeDate', value.relative);
  return spreadsheet?.sheetObject(value.sheet).rangeAt(value.area) ?? null;
}
