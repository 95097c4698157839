/**
 * What people of an example school write that a product has to bear, from `awkward.json`: formulas, HTML, marks of templates, whole
 * essays, things sent twice – and, where they were asked not to, names, phones and a diagnosis; once, that somebody is harmed.
 */
import type { PlainAnswers } from './school';

interface FreeText {
  readonly code: string;
  /** Questionnaire and question by the ids of the product. */
  readonly questionnaire: string;
  readonly question: string;
  readonly text: string;
}

export interface AwkwardAnswer extends FreeText {
  readonly kind: 'emoji' | 'formula' | 'html' | 'template' | 'long' | 'lines';
  /** The text goes on until it has this many characters. */
  readonly length?: number;
}

export interface PersonalAnswer extends FreeText {
  /** The number of the meeting that an answer about a meeting speaks of. */
  readonly meeting?: number;
  /** Parts of the text that may not stay anywhere in a school that works with codes. */
  readonly strings: readonly string[];
}

/** A form sent with a code that proves nothing. It must wait for the curator. */
export interface UnsignedAnswer {
  readonly kind: 'wrong key' | 'no key' | 'stranger';
  /** Whose link was opened; a stranger has none. */
  readonly code?: string;
  readonly questionnaire: string;
  /** What stands in the field of the code. */
  readonly signed: string;
  readonly answers: PlainAnswers;
}

export interface Awkward {
  readonly answers: readonly AwkwardAnswer[];
  /** Forms sent a second time with other answers: the second counts. */
  readonly twice: readonly {
    readonly code: string;
    readonly questionnaire: string;
    readonly first: PlainAnswers;
    readonly second: PlainAnswers;
  }[];
  readonly unsigned: readonly UnsignedAnswer[];
  /** What the curator mistypes into the bases, and what was meant. */
  readonly typed: readonly {
    readonly code: string;
    readonly column: string;
    readonly text: string;
    readonly meant: string;
  }[];
  readonly personal: readonly PersonalAnswer[];
  /** Answers in which harm is spoken of; their words may stay nowhere but in the form's own store. */
  readonly harm: readonly PersonalAnswer[];
}

/** The text as it is written into the form: short ones as they stand, long ones in numbered paragraphs up to their length. */
export function fullText({ text, length }: Pick<AwkwardAnswer, 'text' | 'length'>): string {
  if (length === undefined) return text;
  let grown = '';
  for (let number = 1; grown.length < length; number++) grown += `${number}. ${text}\n`;
  return grown.slice(0, length);
}

/** Everything that may be found nowhere in the world of a school that works with codes. */
export const forbiddenStrings = ({ personal }: Awkward): readonly string[] =>
  personal.flatMap(({ strings }) => strings);

/** What was said of harm: in nothing that the year leaves behind, whatever the regime. */
export const harmStrings = ({ harm }: Awkward): readonly string[] => harm.flatMap(({ strings }) => strings);
