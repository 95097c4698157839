/** A school to play with: who is there and what they answer. The files are in examples/; this says what such a file holds. */

export type Letter = 'У' | 'П' | 'Н';

/** Answers by question id; tags by code. */
export type PlainAnswers = Readonly<Record<string, string | number | readonly string[]>>;

/** Somebody of the staff who signs or runs things, and is not among the people of the programme. */
interface StaffMember {
  readonly fullName: string;
  readonly gender: 'ж' | 'м';
  readonly post: string;
  readonly email: string;
}

export interface ExampleSchool {
  readonly id: string;
  readonly full: string;
  readonly short: string;
  readonly year: string;
  readonly timeZone: string;
  /** The whole school, by which indicators divide; ages on 31 December. */
  readonly numbers: {
    readonly pupils: number;
    readonly aged10to19: number;
    readonly aged15to19: number;
    readonly teachers: number;
    /** Up to three years of teaching. */
    readonly youngTeachers: number;
  };
  readonly partners: readonly string[];
  readonly curator: StaffMember;
  readonly principal: StaffMember;
  /** The curator's assessment of the conditions (А12): nine marks 0, 1, 2 each half-year. */
  readonly conditions: readonly { readonly date: string; readonly marks: readonly number[] }[];
  readonly mentors: readonly { readonly letter: Letter; readonly answers: PlainAnswers }[];
  /** What people get wrong: positions in `mentors`, answers that must not or must count. */
  readonly slips: {
    readonly secondThoughts: { readonly mentor: number; readonly answers: PlainAnswers };
    readonly wrongKey: { readonly mentor: number; readonly answers: PlainAnswers };
    readonly noKey: { readonly mentor: number; readonly answers: PlainAnswers };
    readonly stranger: { readonly signed: string; readonly answers: PlainAnswers };
  };
}
