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

/** What the school makes otherwise than the program proposes: the curator types it into «Настройки» and «Дорожная карта». */
export interface OwnProgramme {
  /** By the names of the settings. */
  readonly settings: Readonly<Record<string, string>>;
  /** The layout of the roadmap that is signed; the others are printed, too. */
  readonly layout: RoadmapLayout;
  /** Terms and who answers, in the school's words: by the number of the activity, or by the first sign of it for a whole stage. */
  readonly roadmap: Readonly<Record<string, { readonly term?: string; readonly by?: string }>>;
}

export const roadmapLayouts = ['sections', 'stages', 'contents', 'goals', 'lists'] as const;
export type RoadmapLayout = (typeof roadmapLayouts)[number];

export const usualProgramme: OwnProgramme = { settings: {}, layout: 'sections', roadmap: {} };

/** Where the school has its page about mentoring. */
export const siteOf = ({ id }: Pick<ExampleSchool, 'id'>): string => `${id.replace('-', '')}.example`;

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
  readonly programme?: OwnProgramme;
  /** What its document asks for, when that is less than the whole model. */
  readonly requirements?: readonly string[];
  readonly conditions: readonly { readonly date: string; readonly marks: readonly number[] }[];
}
