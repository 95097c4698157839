/**
 * April and May: mentees measure themselves again (А13 «после»), both sides say what the year has given them (А10, А11), families, class
 * teachers and partners say what they see (А14).
 */
import type { Day } from '../calendar';
import { lastMentor, type PlayedPair } from '../pairs';
import type { Person } from '../people';
import type { PlainAnswers } from '../school';
import { seeded } from '../seeded';
import type { Year } from '../year';
import { firstMeasurement, othersOf } from './first-measurement';

const MEASURE = 'metaskills-after';
const OTHERS = 'outside-view-after';
const MENTEES = 'mentee-outcome';
const MENTORS = 'mentor-outcome';

const OPENED: Day = '2027-04-16';

/** Whose answers of the first days come before the year is closed; the others answer later. */
export const LAST_EVENING: Day = '2027-04-30';

const marksOfMentee = [
  'organisation',
  'comfort',
  'usefulness',
  'support',
  'effect',
  'clarity',
  'safety',
  'expectationsClear',
  'together',
  'changes',
];
const marksOfMentor = [
  'organisation',
  'comfort',
  'leadership',
  'usefulness',
  'planning',
  'carried',
  'involvement',
  'together',
  'enjoyed',
  'met',
  'training',
];

/** What changes for many and for few. */
const gainsOfPupil: readonly (readonly [gain: string, chance: number])[] = [
  ['стало интереснее узнавать новое', 0.75],
  ['лучше понимаю своё профессиональное будущее', 0.65],
  ['интересуюсь профессиями', 0.5],
  ['хочу изучать что-то сверх программы или сделать проект', 0.45],
  ['хожу на дополнительные спортивные занятия', 0.25],
  ['хожу на дополнительные культурные мероприятия', 0.35],
  ['хочу стать наставником', 0.4],
];
const gainsOfTeacher: typeof gainsOfPupil = [
  ['вижу своё развитие в этой школе ближайшие пять лет', 0.7],
  ['чувствую прилив уверенности', 0.8],
  ['успеваемость и поведение моих классов стали лучше', 0.5],
  ['конфликтов стало меньше', 0.45],
  ['хочу писать статьи или вести исследования', 0.2],
];
const NOTHING = 'ничего из этого';

/** Who likes something gives it this mark at least. */
const LIKED_FROM = 7;

/** Somebody answers on a day. */
export interface Visit {
  readonly day: Day;
  readonly happen: () => Promise<void>;
}

/** Everything of the end of the year, in the order of days: the forms are opened, then people answer. */
export function lastAnswers(year: Year, codes: ReadonlyMap<string, string>): readonly Visit[] {
  const { example } = year;
  const byCode = new Map(example.people.map((person) => [person.code, person]));
  const visits = example.answerDays.flatMap(({ code, days, content }): Visit[] => {
    const person = byCode.get(code);
    if (!person) return [];
    const on = (day: Day | undefined, happen: () => Promise<void>): Visit[] =>
      day === undefined ? [] : [{ day: day < OPENED ? OPENED : day, happen }];
    return [
      ...on(days['А13 после'], () => measureAgain(year, person)),
      ...on(days.А10, () => lookBack(year, codes, person, content.asMentee ?? LIKED_FROM)),
      ...on(days.А11, () => lookBackAsMentor(year, codes, person, content.asMentor ?? LIKED_FROM)),
    ];
  });
  return [
    { day: OPENED, happen: () => open(year) },
    { day: OPENED, happen: () => hearOthersAgain(year) },
    ...visits.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)),
  ];
}

async function open(year: Year): Promise<void> {
  for (const id of [MEASURE, MENTEES, MENTORS, OTHERS]) await year.open(id);
  for (const id of [MEASURE, MENTEES]) await year.handOut(id, ['mentees']);
  await year.handOut(MENTORS, ['mentors']);
  await year.handOut(OTHERS, ['mentees', 'mentors']);
}

/** What somebody says of himself has grown by nothing up to three, seldom fallen by one. */
async function measureAgain(year: Year, person: Person): Promise<void> {
  const chance = seeded(`${year.seed} ${person.code} А13 после`);
  const again = Object.entries(firstMeasurement(person, year.seed)).map(([question, mark]) => [
    question,
    typeof mark === 'number' ? Math.min(10, mark + Math.floor(chance() * 4.5 - 0.7)) : mark,
  ]);
  await year.answer(MEASURE, year.card(MEASURE, person.code).link, Object.fromEntries(again));
}

/** Marks whose mean is about this one. */
const marksAround = (mean: number, questions: readonly string[], chance: () => number): PlainAnswers =>
  Object.fromEntries(questions.map((question) => [question, Math.min(10, Math.floor(mean + chance()))]));

const yesFrom = (mean: number, least: number): 'да' | 'нет' => (mean >= least ? 'да' : 'нет');

async function lookBack(
  year: Year,
  codes: ReadonlyMap<string, string>,
  { code, letter }: Person,
  mean: number,
): Promise<void> {
  const pair = year.example.pairs.find(({ mentees }) => mentees.includes(code));
  if (!pair) return;
  const chance = seeded(`${year.seed} ${code} А10`);
  const isPupil = letter === 'У';
  const gains = (isPupil ? gainsOfPupil : gainsOfTeacher).flatMap(([gain, often]) => (chance() < often ? gain : []));
  await year.answer(MENTEES, year.card(MENTEES, code).link, {
    pair: codes.get(pair.code)!,
    ...marksAround(mean, questionsFor(pair, marksOfMentee), chance),
    fulfilled: yesFrom(mean, 6.5),
    liked: yesFrom(mean, LIKED_FROM),
    goesOn: yesFrom(mean, 7.5),
    who: isPupil ? 'ученик или ученица' : 'педагог',
    [isPupil ? 'pupilGains' : 'teacherGains']: gains.length > 0 ? gains : [NOTHING],
  });
}

/** A mentor says it of each of his pairs. */
async function lookBackAsMentor(
  year: Year,
  codes: ReadonlyMap<string, string>,
  { code }: Person,
  mean: number,
): Promise<void> {
  for (const pair of year.example.pairs.filter((each) => lastMentor(each) === code)) {
    const chance = seeded(`${year.seed} ${code} ${pair.code} А11`);
    await year.answer(MENTORS, year.card(MENTORS, code).link, {
      pair: codes.get(pair.code)!,
      ...marksAround(mean, questionsFor(pair, marksOfMentor), chance),
      liked: yesFrom(mean, LIKED_FROM),
      goesOn: yesFrom(mean, 8),
    });
  }
}

/** A pair has no meetings of a group. */
const questionsFor = ({ kind }: PlayedPair, questions: readonly string[]): readonly string[] =>
  kind === 'группа' ? [...questions, 'groups'] : questions;

/** The same families and class teachers as in September, and a partner who sends a mentor. */
async function hearOthersAgain(year: Year): Promise<void> {
  for (const [index, { code, role }] of othersOf(year).entries())
    await year.answer(OTHERS, year.card(OTHERS, code).link, {
      role,
      studyChange: index === 1 ? 'без перемен' : 'стало лучше',
      relationsChange: 'стало лучше',
      moodChange: index === 0 ? 'не знаю' : 'без перемен',
    });
  const partner = year.example.people.find(
    ({ letter, isMentor, place }) => letter === 'Н' && isMentor && place === 'в программе',
  );
  if (partner)
    await year.answer(OTHERS, year.card(OTHERS, partner.code).link, { role: 'партнёр программы', satisfaction: 9 });
}
