/** Numbers and bullets of list items. */
import type { NodeData } from '../google/document/data';

const BULLETS: Readonly<Record<string, string>> = { BULLET: '•', HOLLOW_BULLET: '◦', SQUARE_BULLET: '▪' };

export function isBullet(glyph: string): boolean {
  return glyph in BULLETS;
}

/** The sign before an item of this glyph with this number. */
export function markOf(glyph: string, number: number): string {
  switch (glyph) {
    case 'LATIN_UPPER':
      return `${letters(number)}.`;
    case 'LATIN_LOWER':
      return `${letters(number).toLowerCase()}.`;
    case 'ROMAN_UPPER':
      return `${roman(number)}.`;
    case 'ROMAN_LOWER':
      return `${roman(number).toLowerCase()}.`;
    default:
      return BULLETS[glyph] ?? `${number}.`;
  }
}

/** Counts the items of all lists of a document, level by level. */
export class ListCounter {
  private readonly counts = new Map<string, number[]>();

  /** The sign of the next item, in reading order. */
  next(item: NodeData): string {
    const { LIST_ID, NESTING_LEVEL, GLYPH_TYPE } = item.attributes ?? {};
    const level = Number(NESTING_LEVEL ?? 0);
    const counts = (this.counts.get(String(LIST_ID)) ?? []).slice(0, level + 1);
    while (counts.length <= level) counts.push(0);
    counts[level] = counts[level]! + 1;
    this.counts.set(String(LIST_ID), counts);
    return markOf(String(GLYPH_TYPE ?? 'NUMBER'), counts[level]!);
  }
}

function letters(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  let left = number;
  let out = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      out += sign;
      left -= value;
    }
  }
  return out;
}
