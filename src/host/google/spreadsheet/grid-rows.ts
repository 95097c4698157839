/**
 * Rows of a grid as the database keeps them: each as text, and the rows at the end that have one and the same look and
 * nothing else as one record, since sheets are dressed hundreds of rows ahead. Which rows differ from the database the grid knows.
 */
import type { Extra, Row, Value } from './grid';

/** A row of the database, or several alike (`to` is the last of them); undefined text: nothing is there any more. */
export interface StoredRow {
  readonly row: number;
  readonly to: number;
  readonly text: string | undefined;
}

/** Rows with one and the same look and nothing else, down to the last. */
export interface Tail {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The tail of a sheet; undefined when fewer than two rows are alike. Rows and records count from 1. */
export function tailOf(rows: readonly (Row | undefined)[]): Tail | undefined {
  let to = rows.length;
  while (to > 0 && !rows[to - 1]) to--;
  const last = rows[to - 1];
  if (!last || !isOnlyLook(last)) return undefined;
  let from = to;
  for (let row = rows[from - 2]; row && isOnlyLook(row) && sameLook(row, last); row = rows[from - 2]) from--;
  const text = from < to ? textOf(last) : undefined;
  return text === undefined ? undefined : { from, to, text };
}

function isOnlyLook({ values, extras }: Row): boolean {
  return !extras && values.every((value) => value === undefined);
}

function sameLook(one: Row, other: Row): boolean {
  return one.styles.length === other.styles.length && one.styles.every((style, at) => style === other.styles[at]);
}

/** A row as text; undefined when there is nothing in it. */
export function textOf({ values, styles, extras }: Row): string | undefined {
  const hasStyles = styles.some((style) => style !== 0);
  if (!hasStyles && !extras && values.every((value) => value === undefined)) return undefined;
  return JSON.stringify({
    v: values,
    ...(hasStyles ? { s: styles } : {}),
    ...(extras ? { x: [...extras] } : {}),
  });
}

/** The row that `textOf` wrote. */
export function readRow(text: string): Row {
  const { v, s, x } = JSON.parse(text) as { v: (Value | null)[]; s?: number[]; x?: [number, Extra][] };
  return { values: v.map((value) => value ?? undefined), styles: s ?? [], extras: x && new Map(x) };
}
