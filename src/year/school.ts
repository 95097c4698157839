/** A school to play with: who is there and what they answer. The files are in examples/; this says what such a file holds. */

export type Letter = 'У' | 'П' | 'Н';

/** Answers by question id; tags by code. */
export type PlainAnswers = Readonly<Record<string, string | number | readonly string[]>>;

export interface ExampleSchool {
  readonly id: string;
  readonly full: string;
  readonly short: string;
  readonly year: string;
  readonly timeZone: string;
  readonly mentors: readonly { readonly letter: Letter; readonly answers: PlainAnswers }[];
  /** What people get wrong: positions in `mentors`, answers that must not or must count. */
  readonly slips: {
    readonly secondThoughts: { readonly mentor: number; readonly answers: PlainAnswers };
    readonly wrongKey: { readonly mentor: number; readonly answers: PlainAnswers };
    readonly noKey: { readonly mentor: number; readonly answers: PlainAnswers };
    readonly stranger: { readonly signed: string; readonly answers: PlainAnswers };
  };
}
