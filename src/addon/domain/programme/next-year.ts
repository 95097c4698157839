/**
 * The decisions of «Новый учебный год»: who stays, who leaves the programme and why, which mentees become mentors of the long-term base,
 * whose class goes up, which pairs go on by their order, which consents end. What is written, erased and archived is left to the use-cases.
 */
import type { Day } from '../../schema/cell';
import { schoolYearAfter } from './school-year';
import { dayIn } from './stages';

export interface MenteeOfYear {
  readonly code: string;
  readonly grade?: string | undefined;
  readonly status?: string | undefined;
  readonly couldMentor?: string | undefined;
}

export interface MentorOfYear {
  readonly code: string;
  readonly status?: string | undefined;
  readonly type?: string | undefined;
}

export interface PairOfYear {
  readonly code: string;
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly state: string;
  readonly end?: Day | undefined;
}

export interface ConsentOfYear {
  readonly person: string;
  readonly kind: string;
  readonly date?: Day | undefined;
  readonly until?: Day | undefined;
  readonly withdrawn?: Day | undefined;
}

export interface YearFacts {
  /** The year that ends: 2026/27. */
  readonly year: string;
  readonly mentees: readonly MenteeOfYear[];
  readonly mentors: readonly MentorOfYear[];
  readonly pairs: readonly PairOfYear[];
  readonly consents: readonly ConsentOfYear[];
  /** Codes of those who leave the school besides the eleventh form, as the curator has said: after the ninth, to another school. */
  readonly leaving: readonly string[];
}

/** Why nobody needs the data of somebody any more. */
export type Departure = 'left-programme' | 'left-school' | 'finished-school';

export interface NextYear {
  readonly next: string;
  /** In no base any more: the data of these people are erased. */
  readonly gone: readonly { readonly code: string; readonly why: Departure }[];
  /** Mentees who become mentors: of the eleventh form as graduates of the school, others as pupils or colleagues. */
  readonly joining: readonly { readonly code: string; readonly type: 'выпускник' | 'ученик' | 'педагог' }[];
  /** Rows of «Наставляемые» that end, of people who go and of people who stay as mentors only. */
  readonly ended: readonly string[];
  /** Pupil mentors who have finished school and stay as graduates. */
  readonly graduates: readonly string[];
  readonly raised: readonly { readonly code: string; readonly grade: string }[];
  /** Pairs whose order reaches into the next year. */
  readonly continuing: readonly string[];
  /** Pairs that end in which both sides stay: an order may extend them before the year is closed. */
  readonly mayContinue: readonly string[];
  /** Consents that run out before the last day of the next year, of people who stay. */
  readonly expiring: readonly { readonly person: string; readonly kind: string; readonly until: Day }[];
  /** People who have taken their consent back and whose data are still there. */
  readonly withdrawn: readonly string[];
  /** Pupils whose class cannot be read, so it stays. */
  readonly unread: readonly string[];
}

/** The decisions with what they would do to the book. */
export interface NextYearPreview extends NextYear {
  readonly year: string;
  /** It was begun and has not come to its end. */
  readonly isRunning: boolean;
  /** Something must be done first; the issues say what. */
  readonly isBarred: boolean;
  readonly forms: number;
  /** Drafts of papers that nobody has signed. */
  readonly drafts: number;
  /** Rows that the archive alone will have, by sheet. */
  readonly cleared: readonly { readonly title: string; readonly rows: number }[];
}

/** The class a year later with the words beside it; `finished` after the eleventh, nothing when no class is named. */
export function raiseGrade(words: string): string | 'finished' | undefined {
  const found = /^(\s*)(\d{1,2})(?=\D|$)(.*)$/su.exec(words);
  const number = Number(found?.[2]);
  if (!found || number < 1 || number > 11) return undefined;
  return number === 11 ? 'finished' : `${found[1]}${number + 1}${found[3]}`;
}

const isPupil = (code: string): boolean => code.startsWith('У');
const hasLeft = ({ status }: { readonly status?: string | undefined }): boolean => status === 'выбыл';

export function planNextYear({ year, mentees, mentors, pairs, consents, leaving }: YearFacts): NextYear {
  const next = schoolYearAfter(year);
  const said = new Set(leaving);
  const inMentors = new Set(mentors.map(({ code }) => code));
  const grades = mentees.filter(({ code, grade }) => isPupil(code) && grade !== undefined);
  const raisedTo = new Map(grades.map(({ code, grade = '' }) => [code, raiseGrade(grade)]));
  const finishes = (code: string): boolean => raisedTo.get(code) === 'finished';

  const departureOf = (person: MenteeOfYear): Departure | undefined =>
    hasLeft(person)
      ? 'left-programme'
      : finishes(person.code)
        ? 'finished-school'
        : said.has(person.code)
          ? 'left-school'
          : undefined;
  const wishes = ({ couldMentor, ...person }: MenteeOfYear): boolean => couldMentor === 'да' && !hasLeft(person);
  const joining = mentees.filter((person) => {
    const departure = departureOf(person);
    const wasMentee = ['в паре/группе', 'завершил'].includes(person.status ?? '');
    return !inMentors.has(person.code) && wishes(person) && wasMentee && departure !== 'left-school';
  });
  const ended = mentees.filter((person) => departureOf(person) !== undefined);
  const mentorsLeft = mentors.filter((person) => hasLeft(person) || (said.has(person.code) && !finishes(person.code)));

  const stay = new Set([
    ...mentees.filter((person) => departureOf(person) === undefined).map(({ code }) => code),
    ...mentors.filter((person) => !mentorsLeft.includes(person)).map(({ code }) => code),
    ...joining.map(({ code }) => code),
  ]);
  const gone = new Map<string, Departure>();
  for (const person of ended)
    if (!stay.has(person.code)) gone.set(person.code, departureOf(person) ?? 'left-programme');
  for (const person of mentorsLeft)
    if (!stay.has(person.code) && !gone.has(person.code))
      gone.set(person.code, hasLeft(person) ? 'left-programme' : 'left-school');

  const begin = dayIn(next, { month: 9, day: 1 });
  const last = dayIn(next, { month: 5, day: 31 });
  const staysWhole = ({ mentor, mentees: codes }: PairOfYear): boolean =>
    stay.has(mentor) && codes.length > 0 && codes.every((code) => stay.has(code) && !finishes(code));
  const works = ({ state, end }: PairOfYear): boolean => state === 'утверждена' && end !== undefined && end >= begin;
  return {
    next,
    gone: [...gone].map(([code, why]) => ({ code, why })),
    joining: joining.map(({ code }) => ({
      code,
      type: finishes(code) ? 'выпускник' : isPupil(code) ? 'ученик' : 'педагог',
    })),
    ended: ended.map(({ code }) => code),
    graduates: mentors
      .filter(({ code, type }) => type === 'ученик' && finishes(code) && stay.has(code))
      .map(({ code }) => code),
    raised: [...raisedTo].flatMap(([code, grade]) =>
      grade === undefined || grade === 'finished' || !stay.has(code) ? [] : [{ code, grade }],
    ),
    continuing: pairs.filter((pair) => works(pair) && staysWhole(pair)).map(({ code }) => code),
    mayContinue: pairs.filter((pair) => !works(pair) && staysWhole(pair)).map(({ code }) => code),
    expiring: consents.flatMap(({ person, kind, date, until, withdrawn }) =>
      stay.has(person) && date !== undefined && withdrawn === undefined && until !== undefined && until < last
        ? [{ person, kind, until }]
        : [],
    ),
    withdrawn: [...new Set(consents.filter(isWithdrawn).map(({ person }) => person))].filter(
      (code) => mentees.some((one) => one.code === code) || inMentors.has(code),
    ),
    unread: [...raisedTo].flatMap(([code, grade]) => (grade === undefined && stay.has(code) ? [code] : [])),
  };
}

const isWithdrawn = ({ kind, withdrawn }: ConsentOfYear): boolean =>
  kind.startsWith('персональные данные') && withdrawn !== undefined;
