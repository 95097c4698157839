/** All cases, in the order in which they run. */
import type { Case } from '../case';
import { values } from './spreadsheet/values';

export const cases: readonly Case[] = [...values];
