/**
 * What the pages for the school's site may say: of everything that is known, the people who may be named and the words that name nobody else.
 * The pages themselves are in catalog/site; they see nothing but the result.
 */
import type { Day } from '../../schema/cell';
import type { Aged } from '../pairing/admission';
import type { Paper } from '../pairing/person';
import type { ShownCount } from '../privacy/small-counts';
import { createWatch } from './mentions';
import { type BarredPerson, barOf } from './naming';

/** Pairs and groups of a mentor in one form. */
export interface MentorDeed {
  readonly form: string;
  readonly meetings: number;
  readonly isOver: boolean;
  /** The mean of what mentees said of usefulness, and how many of them; untold below five people. */
  readonly usefulness: number | undefined;
  readonly told: number;
}

/** A mentor of the register. */
export interface SiteMentor {
  readonly code: string;
  /** As the page prints it. */
  readonly name: string;
  /** Post, class or place of work. */
  readonly about: string;
  /** «больше 20 лет, высшая» */
  readonly teaching: string;
  readonly experience: string;
  readonly achievements: string;
  readonly forms: readonly string[];
  readonly roleModels: readonly string[];
  readonly competences: readonly string[];
  /** Lessons attended. */
  readonly training: readonly string[];
  readonly deeds: readonly MentorDeed[];
}

export interface SitePartner {
  readonly name: string;
  readonly mentors: number;
}

export interface SiteActivity {
  readonly what: string;
  /** In words where no day is known. */
  readonly term: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly by: string;
}

/** A practice that the school has approved to be shown. */
export interface SitePractice {
  readonly title: string;
  readonly problem: string;
  readonly request: string;
  readonly done: string;
  readonly result: string;
  readonly review: string;
  readonly repeat: string;
}

/** What needs no choosing. */
interface Given {
  readonly school: { readonly full: string; readonly short: string; readonly phone: string; readonly site: string };
  /** «2026/2027» */
  readonly year: string;
  /** The order about the register, once it is signed. */
  readonly approval: { readonly date: Day; readonly number: string } | undefined;
  /** Counts that may leave the school. */
  readonly figures: ReadonlyMap<string, ShownCount>;
}

export interface SiteFacts extends Given {
  readonly mentors: readonly SiteMentor[];
  readonly partners: readonly SitePartner[];
  readonly activities: readonly SiteActivity[];
  readonly practices: readonly SitePractice[];
}

/** Everything that is known, children among it. */
export interface SchoolToShow extends Given {
  readonly today: Day;
  /** The rows of all bases; the name only in the regime of names. */
  readonly people: readonly (Aged & { readonly fullName?: string | undefined })[];
  readonly papers: readonly Paper[];
  /** The register. */
  readonly mentors: readonly Omit<SiteMentor, 'name'>[];
  readonly partners: readonly SitePartner[];
  readonly activities: readonly SiteActivity[];
  readonly practices: readonly SitePractice[];
  /** How a page prints the name of somebody; nothing where the base has none. */
  print(code: string): string | undefined;
  /** Whether words tell of a person what only the person may tell. */
  isPersonal(words: string): boolean;
}

/** Where words stood that are not shown. */
export type WordPlace = 'about' | 'experience' | 'achievements' | 'partner' | 'activity' | 'practice';

export interface LeftWords {
  readonly place: WordPlace;
  /** The mentor, the partner, the practice, as far as they may be named. */
  readonly of: string;
}

export interface ChosenSite {
  readonly facts: SiteFacts;
  readonly barred: readonly BarredPerson[];
  readonly left: readonly LeftWords[];
}

/** Signs of a mark that another program would fill with a name. */
const isMark = (words: string): boolean => /[⟦⟧]/.test(words);

export function chooseSite(known: SchoolToShow): ChosenSite {
  const judged = known.mentors.map((mentor) => ({
    mentor,
    bar: barOf(mentor.code, known.people, { papers: known.papers, on: known.today }),
    name: known.print(mentor.code),
  }));
  const open = judged.flatMap(({ mentor, bar, name }) => (bar === undefined && name ? [{ ...mentor, name }] : []));
  const named = new Set(open.map(({ code }) => code));
  // Who is named himself may be named in his own words, nobody else anywhere.
  const names = known.people.flatMap(({ code, fullName }) => (fullName ? [{ code, fullName }] : []));
  const isStrange = createWatch(names.filter(({ code }) => !named.has(code)).map(({ fullName }) => fullName));
  const left: LeftWords[] = [];
  const isShown = (words: string): boolean => !isMark(words) && !known.isPersonal(words) && !isStrange(words);
  const keep = (words: string, place: WordPlace, of: string): string => {
    if (isShown(words)) return words;
    left.push({ place, of });
    return '';
  };
  const whole = <Told>(told: readonly Told[], words: (one: Told) => readonly string[], place: WordPlace) =>
    told.filter((one, index) => {
      const isOpen = words(one).every(isShown);
      if (!isOpen) left.push({ place, of: String(index + 1) });
      return isOpen;
    });
  const facts: SiteFacts = {
    school: known.school,
    year: known.year,
    approval: known.approval,
    figures: known.figures,
    mentors: open.map((mentor) => ({
      ...mentor,
      about: keep(mentor.about, 'about', mentor.code),
      experience: keep(mentor.experience, 'experience', mentor.code),
      achievements: keep(mentor.achievements, 'achievements', mentor.code),
    })),
    partners: whole(known.partners, ({ name }) => [name], 'partner'),
    activities: whole(known.activities, ({ what, term, by }) => [what, term, by], 'activity'),
    practices: whole(known.practices, (practice) => Object.values(practice), 'practice'),
  };
  const barred = judged
    .filter(({ mentor }) => !named.has(mentor.code))
    .map(({ mentor: { code }, bar = 'nameless' }): BarredPerson => ({ code, bar }));
  return { facts, barred, left };
}
