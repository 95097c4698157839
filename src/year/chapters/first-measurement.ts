/**
 * September: the plan of measurements is made, mentees measure themselves before the programme (А13 «до»), and a few parents and
 * class teachers say how a child is doing (А14).
 */
import type { Person } from '../people';
import type { PlainAnswers } from '../school';
import { seeded } from '../seeded';
import type { Year } from '../year';

const MEASURE = 'metaskills-before';
const OTHERS = 'outside-view-before';

const ofPupil = [
  'goal',
  'plan',
  'search',
  'verify',
  'solve',
  'talk',
  'team',
  'speak',
  'feelings',
  'help',
  'mistakes',
  'future',
];
const ofTeacher = ['lesson', 'grading', 'discipline', 'parents', 'digital', 'content', 'documents', 'balance'];

/** So many families and class teachers answer. */
const FAMILIES = 4;

export async function publishMeasurement(year: Year): Promise<void> {
  await year.player.press('apiPlanMeasurements');
  for (const id of [MEASURE, OTHERS]) await year.open(id);
  await year.handOut(MEASURE, ['mentees']);
  await year.handOut(OTHERS, ['mentees']);
}

/** What a mentee says of himself before anybody has helped: in the lower middle of the scale. */
export function firstMeasurement({ code, letter }: Person, seed: string): PlainAnswers {
  const chance = seeded(`${seed} ${code} А13`);
  const questions = letter === 'У' ? ofPupil : ofTeacher;
  return {
    who: letter === 'У' ? 'ученик или ученица' : 'педагог',
    ...Object.fromEntries(questions.map((question) => [question, 3 + Math.floor(chance() * 5)])),
  };
}

/** Measures a person on the day it is his turn. */
export const measureOnce = (year: Year, person: Person): Promise<void> =>
  year.answer(MEASURE, year.card(MEASURE, person.code).link, firstMeasurement(person, year.seed));

/** About whom others speak, and who they are. */
export function othersOf({ example }: Year): readonly { readonly code: string; readonly role: string }[] {
  const pupils = example.people.filter(({ letter, isMentee }) => letter === 'У' && isMentee);
  return pupils.slice(0, FAMILIES).map(({ code }, index) => ({
    code,
    role: index % 2 === 0 ? 'родитель или другой близкий взрослый' : 'классный руководитель',
  }));
}

export async function hearOthers(year: Year): Promise<void> {
  for (const [index, { code, role }] of othersOf(year).entries())
    await year.answer(OTHERS, year.card(OTHERS, code).link, { role, study: 4 + index, relations: 7, mood: 6 });
}
