/** All cases, in the order in which they run. */
import type { Case } from '../case';
import { execution } from './around/execution';
import { screen } from './around/screen';
import { utilities } from './around/utilities';
import { calendar } from './files/calendar';
import { charts } from './files/charts';
import { documents } from './files/documents';
import { drive } from './files/drive';
import { forms } from './files/forms';
import { leanedOn } from './files/leaned-on';
import { mailbox } from './files/mailbox';
import { slides } from './files/slides';
import { web } from './files/web';
import { looks } from './spreadsheet/looks';
import { ranges } from './spreadsheet/ranges';
import { rules } from './spreadsheet/rules';
import { sheets } from './spreadsheet/sheets';
import { values } from './spreadsheet/values';

export const cases: readonly Case[] = [
  ...leanedOn,
  ...values,
  ...looks,
  ...ranges,
  ...sheets,
  ...rules,
  ...screen,
  ...execution,
  ...utilities,
  ...documents,
  ...drive,
  ...forms,
  ...calendar,
  ...mailbox,
  ...web,
  ...slides,
  ...charts,
];
