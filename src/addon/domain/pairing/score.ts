/**
 * The score of a pair, 0 … 1000: six criteria that the school weighs in «Настройки». Every number is whole, so that a score never
 * depends on the machine. What nobody said counts half – it speaks neither for nor against a pair – and is named beside the score.
 * What the criteria mean follows the suggestion of the methodical recommendations: request, sympathy, form, time, age; interests besides.
 */
import type { Sympathy } from '../matching/instance';
import { formOf, type MenteeToPair, type MentorToPair, wantedOf } from './person';

export const componentNames = ['tags', 'sympathy', 'form', 'time', 'age', 'interests'] as const;

export type ComponentName = (typeof componentNames)[number];

/** How much each component weighs. The school sees to it that they sum to `wholeWeight`; a score depends on their proportion only. */
export type Weights = Readonly<Record<ComponentName, number>>;

export const wholeWeight = 100;

export const sumOf = (weights: Weights): number => componentNames.reduce((sum, name) => sum + weights[name], 0);

/** How far a pair reaches each component, 0 … 1000. */
export type Components = Readonly<Record<ComponentName, number>>;

export const full = 1000;
const half = full / 2;
const quarter = half / 2;

/** Fewer hours in a month than this do not suffice for one mentee. */
const hoursForMentee = 2;

/** Both wished, one did, neither: a one-sided wish is worth a third. */
const pointsOfSympathy: Readonly<Record<Sympathy, number>> = { 2: full, 1: 333, 0: 0 };

/** Tags that the mentor's competences answer. */
export const sharedTags = (mentee: MenteeToPair, mentor: MentorToPair): readonly string[] =>
  wantedOf(mentee).filter((tag) => mentor.competences.includes(tag));

/** Interests of both, as the mentee words them. */
export const sharedInterests = (mentee: MenteeToPair, mentor: MentorToPair): readonly string[] => {
  const known = new Set(mentor.interests.map((interest) => interest.toLowerCase()));
  return mentee.interests.filter((interest) => known.has(interest.toLowerCase()));
};

function scoreTags(mentee: MenteeToPair, mentor: MentorToPair): number {
  const weigh = (tags: readonly string[]): number =>
    tags.reduce((sum, tag) => sum + (mentee.mainRequests.includes(tag) ? 2 : 1), 0);
  const all = weigh(wantedOf(mentee));
  return all === 0 ? half : Math.round((full * weigh(sharedTags(mentee, mentor))) / all);
}

/** Each side has half of it: what it wished for, or half of that where it said nothing. */
function scoreForm(mentee: MenteeToPair, mentor: MentorToPair): number {
  const form = formOf(mentee, mentor);
  const ofMentee = mentee.form === undefined ? quarter : mentee.form === form ? half : 0;
  const ofMentor = mentor.forms.length === 0 ? quarter : mentor.forms.includes(form) ? half : 0;
  return ofMentee + ofMentor;
}

const knowWays = (mentee: MenteeToPair, mentor: MentorToPair): boolean =>
  mentee.ways.length > 0 && mentor.ways.length > 0;

/** Half for a way of meeting that suits both, half for enough hours. */
function scoreTime(mentee: MenteeToPair, mentor: MentorToPair): number {
  const suits = mentee.ways.some((way) => mentor.ways.includes(way));
  const ways = knowWays(mentee, mentor) ? (suits ? half : 0) : quarter;
  if (mentor.hours === undefined) return ways + quarter;
  return ways + (mentor.hours >= hoursForMentee ? half : Math.round((half * mentor.hours) / hoursForMentee));
}

function scoreAge(mentee: MenteeToPair, mentor: MentorToPair): number {
  if (mentor.wishedAges.length === 0 || mentee.age === undefined) return half;
  return mentor.wishedAges.includes(mentee.age) ? full : 0;
}

const knowInterests = (mentee: MenteeToPair, mentor: MentorToPair): boolean =>
  mentee.interests.length > 0 && mentor.interests.length > 0;

const scoreInterests = (mentee: MenteeToPair, mentor: MentorToPair): number =>
  !knowInterests(mentee, mentor) ? half : sharedInterests(mentee, mentor).length > 0 ? full : 0;

export const componentsOf = (mentee: MenteeToPair, mentor: MentorToPair, sympathy: Sympathy = 0): Components => ({
  tags: scoreTags(mentee, mentor),
  sympathy: pointsOfSympathy[sympathy],
  form: scoreForm(mentee, mentor),
  time: scoreTime(mentee, mentor),
  age: scoreAge(mentee, mentor),
  interests: scoreInterests(mentee, mentor),
});

/** Components of which somebody has left something open, so that they count half. Nobody has to wish for anybody. */
export function leftOpen(mentee: MenteeToPair, mentor: MentorToPair): readonly ComponentName[] {
  const open: Readonly<Record<ComponentName, boolean>> = {
    tags: wantedOf(mentee).length === 0,
    sympathy: false,
    form: mentee.form === undefined || mentor.forms.length === 0,
    time: !knowWays(mentee, mentor) || mentor.hours === undefined,
    age: mentor.wishedAges.length === 0 || mentee.age === undefined,
    interests: !knowInterests(mentee, mentor),
  };
  return componentNames.filter((name) => open[name]);
}

/** The score out of its components; 0 when the school gave every weight away. */
export function scoreOf(components: Components, weights: Weights): number {
  const all = sumOf(weights);
  const reached = componentNames.reduce((sum, name) => sum + weights[name] * components[name], 0);
  return all === 0 ? 0 : Math.round(reached / all);
}
