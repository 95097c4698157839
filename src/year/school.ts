/** A school to play with, but for its people: what it is called, how large it is, who runs it. The file is `school.json`. */

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
  readonly founder: string;
  /** Where orders are issued. */
  readonly town: string;
  /** The telephone in the last line of an order. */
  readonly phone: string;
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
  readonly psychologistEmail: string;
  /** The curator's assessment of the conditions (А12): nine marks 0, 1, 2 each half-year. */
  readonly conditions: readonly { readonly date: string; readonly marks: readonly number[] }[];
}
