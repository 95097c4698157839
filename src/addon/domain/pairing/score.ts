/**
 * The score of a pair, 0 … 1000: four things the school weighs in «Настройки». Every number is whole, so that a score never
 * depends on the machine. Sympathy is a level of the solver and has no weight here.
 */
import { formOf, type MenteeToPair, type MentorToPair } from './person';

export const componentNames = ['tags', 'form', 'time', 'age'] as const;

export type ComponentName = (typeof componentNames)[number];

/** How much each component weighs; only their proportion matters. */
export type Weights = Readonly<Record<ComponentName, number>>;

/** How far a pair reaches each component, 0 … 1000. */
export type Components = Readonly<Record<ComponentName, number>>;

export const full = 1000;
const half = full / 2;

/** Fewer hours in a month than this do not suffice for one mentee. */
const hoursForMentee = 2;

/** Tags that the mentor's competences answer. */
export const sharedTags = (mentee: MenteeToPair, mentor: MentorToPair): readonly string[] =>
  wantedTags(mentee).filter((tag) => mentor.competences.includes(tag));

const wantedTags = ({ mainRequests, requests }: MenteeToPair): readonly string[] => [
  ...new Set([...mainRequests, ...requests]),
];

function scoreTags(mentee: MenteeToPair, mentor: MentorToPair): number {
  const weigh = (tags: readonly string[]): number =>
    tags.reduce((sum, tag) => sum + (mentee.mainRequests.includes(tag) ? 2 : 1), 0);
  const all = weigh(wantedTags(mentee));
  return all === 0 ? 0 : Math.round((full * weigh(sharedTags(mentee, mentor))) / all);
}

/** Each side that wished for another form takes half. */
function scoreForm(mentee: MenteeToPair, mentor: MentorToPair): number {
  const form = formOf(mentee, mentor);
  const menteeLikes = mentee.form === undefined || mentee.form === form;
  const mentorLikes = mentor.forms.length === 0 || mentor.forms.includes(form);
  return (menteeLikes ? half : 0) + (mentorLikes ? half : 0);
}

/** Half for a way of meeting that suits both, half for enough hours; what nobody said stands in nobody's way. */
function scoreTime(mentee: MenteeToPair, mentor: MentorToPair): number {
  const said = mentee.ways.length > 0 && mentor.ways.length > 0;
  const suits = !said || mentee.ways.some((way) => mentor.ways.includes(way));
  const hours = mentor.hours ?? hoursForMentee;
  return (suits ? half : 0) + (hours >= hoursForMentee ? half : Math.round((half * hours) / hoursForMentee));
}

const scoreAge = (mentee: MenteeToPair, mentor: MentorToPair): number =>
  mentor.wishedAges.length === 0 || (mentee.age !== undefined && mentor.wishedAges.includes(mentee.age)) ? full : 0;

export const componentsOf = (mentee: MenteeToPair, mentor: MentorToPair): Components => ({
  tags: scoreTags(mentee, mentor),
  form: scoreForm(mentee, mentor),
  time: scoreTime(mentee, mentor),
  age: scoreAge(mentee, mentor),
});

/** The score out of its components; 0 when the school gave every weight away. */
export function scoreOf(components: Components, weights: Weights): number {
  const all = componentNames.reduce((sum, name) => sum + weights[name], 0);
  const reached = componentNames.reduce((sum, name) => sum + weights[name] * components[name], 0);
  return all === 0 ? 0 : Math.round(reached / all);
}
