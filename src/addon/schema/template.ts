/**
 * A school's own text of a paper, as it was read from a file: its lines and tables, with marks in double braces where the program puts
 * something in: «{{Школа кратко}}». What the marks of a paper are is decided by those who fill them.
 */
import type { Align } from './document';

interface TemplateLine {
  readonly text: string;
  readonly align: Align;
  readonly indent: boolean;
}

export type TemplateBlock =
  | ({ readonly kind: 'heading'; readonly level: 1 | 2 | 3 } & TemplateLine)
  | ({ readonly kind: 'paragraph' } & TemplateLine)
  /** A point of a list that the file numbers itself; level 0 or 1. */
  | { readonly kind: 'item'; readonly level: 0 | 1; readonly text: string }
  | { readonly kind: 'table'; readonly lines: boolean; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'page-break' };

/** A piece of a text: words, or what stands between the braces of a mark. */
export type TemplatePart = string | { readonly mark: string };

const whole = /\{\{([^{}]*)\}\}/g;

/** The pieces of a text in their order. */
export function partsOf(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const found of text.matchAll(whole)) {
    parts.push(text.slice(from, found.index), { mark: (found[1] ?? '').trim() });
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}

/** Words in which half a mark is left: its other half was deleted or broken. */
export const isBroken = (words: string): boolean => /\{\{|\}\}|\{[^{}]*\}\}|\{\{[^{}]*\}/.test(words);
