/** Where a formula stands while it is computed, and what it may ask of the book around it. */
import type { Area } from '../area';
import type { Terms } from './terms';
import type { Block, Operand } from './value';

export interface Scope {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Whether ranges are worked through cell by cell, as inside ARRAYFORMULA. */
  readonly array: boolean;
  /** Names given by LET and LAMBDA, in upper case. */
  readonly variables?: ReadonlyMap<string, Operand>;
}

export interface Surroundings {
  readonly terms: Terms;
  /** The id of a sheet by its name. */
  sheetNamed(name: string): number | undefined;
  /** Rows and columns of a sheet. */
  sizeOf(sheet: number): { readonly rows: number; readonly columns: number };
  named(name: string): { readonly sheet: number; readonly area: Area } | undefined;
  /** The values of an area. */
  block(sheet: number, area: Area): Block;
  /** The formula in a cell. */
  formulaAt(sheet: number, row: number, column: number): string | undefined;
  /** The number format that a cell shows its value in. */
  formatAt(sheet: number, row: number, column: number): string | undefined;
  /** The present moment as a serial number; the formula is computed anew when it has changed. */
  now(): number;
  /** A number from 0 to 1, another at each call. */
  random(): number;
}
