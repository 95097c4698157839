/** September: А1–А4 and the first measurement are published, people answer on their days – some twice, some with a code that proves nothing. */
import { type AutumnNumber, autumnQuestionnaires, firstAnswers } from '../first-answers';
import type { Person } from '../people';
import { seeded } from '../seeded';
import type { Year } from '../year';
import { hearOthers, measureOnce, publishMeasurement } from './first-measurement';

const bases = {
  'pupil-requests': ['mentees'],
  'teacher-requests': ['mentees'],
  'mentor-teacher': ['mentors'],
  'mentor-offer': ['mentors'],
} as const;

const numbers = Object.keys(autumnQuestionnaires) as readonly AutumnNumber[];

export async function publishAutumn(year: Year): Promise<void> {
  await year.goTo('2026-09-01', '15:00');
  for (const number of numbers) {
    const id = autumnQuestionnaires[number];
    await year.open(id);
    await year.handOut(id, bases[id]);
  }
  await publishMeasurement(year);
}

/** The first measurement, as `answers.tsv` calls it. */
const MEASUREMENT = 'А13 до';

interface Visit {
  readonly person: Person;
  readonly number: AutumnNumber | typeof MEASUREMENT;
  readonly day: string;
  readonly time: string;
}

export async function answerInAutumn(year: Year): Promise<void> {
  for (const { person, number, day, time } of visits(year)) {
    await year.goTo(day, time);
    if (number === MEASUREMENT) await measureOnce(year, person);
    else await answerOnce(year, person, number);
  }
  await hearOthers(year);
  await slip(year);
}

/** Everybody on the day that the school has down for them, at some time of it. */
function visits({ example, seed }: Year): readonly Visit[] {
  const byCode = new Map(example.people.map((person) => [person.code, person]));
  const all = example.answerDays.flatMap(({ code, days }) =>
    ([...numbers, MEASUREMENT] as const).flatMap((number): Visit[] => {
      const [person, day] = [byCode.get(code), days[number]];
      if (!person || day === undefined) return [];
      const minutes = 9 * 60 + Math.floor(seeded(`${seed} ${code} ${number} time`)() * 11 * 60);
      const two = (part: number): string => String(part).padStart(2, '0');
      return [{ person, number, day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` }];
    }),
  );
  const order = ({ day, time, person: { code } }: Visit): string => `${day} ${time} ${code}`;
  return all.sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

async function answerOnce(year: Year, person: Person, number: AutumnNumber): Promise<void> {
  const id = autumnQuestionnaires[number];
  const { link } = year.card(id, person.code);
  const given = { ...firstAnswers(person, number, year.seed), ...year.freeTexts(person.code, id) };
  const twice = year.example.awkward.twice.find((one) => one.code === person.code && one.questionnaire === id);
  for (const change of twice ? [twice.first, twice.second] : [{}]) {
    await year.answer(id, link, { ...given, ...change });
    year.workspace.clock.advance(4 * 60_000);
  }
}

/** A wrong key, no key at all, somebody who was never given a code. */
async function slip(year: Year): Promise<void> {
  const { people, awkward, answerDays } = year.example;
  for (const { code, questionnaire, signed, answers } of awkward.unsigned) {
    const number = numbers.find((one) => autumnQuestionnaires[one] === questionnaire)!;
    // Nobody comes to a form that nobody is asked to fill in.
    if (!answerDays.some(({ days }) => days[number] !== undefined)) continue;
    const card = code === undefined ? year.anyCard(questionnaire) : year.card(questionnaire, code);
    const person = people.find((one) => one.code === (code ?? card.code))!;
    const given = firstAnswers(person, number, year.seed);
    await year.answer(questionnaire, card.link, { ...given, fullName: '', ...answers }, signed);
  }
}
