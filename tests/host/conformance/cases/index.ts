/** All cases, in the order in which they run. */
import type { Case } from '../case';
import { execution } from './around/execution';
import { screen } from './around/screen';
import { utilities } from './around/utilities';
import { looks } from './spreadsheet/looks';
import { ranges } from './spreadsheet/ranges';
import { rules } from './spreadsheet/rules';
import { sheets } from './spreadsheet/sheets';
import { values } from './spreadsheet/values';

export const cases: readonly Case[] = [
  ...values,
  ...looks,
  ...ranges,
  ...sheets,
  ...rules,
  ...screen,
  ...execution,
  ...utilities,
];
