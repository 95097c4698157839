/** The meetings of the year: on days of school, in order, the same for the same seed. */
import { fileURLToPath } from 'node:url';
import { isSchoolDay, stages, within } from '../../src/year/calendar';
import { readExample } from '../../src/year/example';
import { meetingsOf, type PlayedMeeting, playMeetings } from '../../src/year/meetings';
import { lastDay, mentorOn } from '../../src/year/pairs';
import { seeded } from '../../src/year/seeded';

const { pairs } = readExample(fileURLToPath(new URL('../../examples/school-7', import.meta.url)));
const meetings = playMeetings(pairs, '1');
const of = (code: string, all: readonly PlayedMeeting[] = meetings) => all.filter(({ pair }) => pair === code);

it('repeats itself for a seed, and moves answers but no dates for another', () => {
  expect(playMeetings(pairs, '1')).toEqual(meetings);
  const other = playMeetings(pairs, '2');
  expect(other).not.toEqual(meetings);
  const plan = (all: readonly PlayedMeeting[]) => all.map(({ pair, number, kind, date }) => [pair, number, kind, date]);
  expect(plan(other)).toEqual(plan(meetings));
});

it('does not hang on the order or the presence of other pairs', () => {
  expect(playMeetings([...pairs].reverse(), '1')).toEqual(meetings);
  expect(meetingsOf(pairs[4]!, '1')).toEqual(of(pairs[4]!.code));
});

it('keeps to school days from November to April, once a day', () => {
  expect(meetings.length).toBeGreaterThan(300);
  expect(meetings.filter(({ date }) => !isSchoolDay(date) || !within(date, stages[6]))).toEqual([]);
  for (const { code } of pairs) {
    const dates = of(code).map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
  }
});

it('brings pairs together twice a month, unless they are silent', () => {
  for (const pair of pairs.filter(({ kind, silences, earlyEnd }) => kind === 'пара' && !earlyEnd && !silences.length)) {
    expect(of(pair.code).length).toBeGreaterThanOrEqual(12);
  }
  for (const pair of pairs) {
    const inSilence = of(pair.code).filter(({ date }) => pair.silences.some((silence) => within(date, silence)));
    expect(inSilence).toEqual([]);
  }
});

it('goes through the kinds in order; who is silent in the end has no final meeting', () => {
  for (const pair of pairs) {
    const kinds = of(pair.code).map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['организационная', 'пробная', 'планирование']);
    expect(of(pair.code).map(({ number }) => number)).toEqual(kinds.map((_kind, index) => index + 1));
    const isSilent = pair.silences.length > 0;
    expect(kinds.filter((kind) => kind === 'заключительная')).toHaveLength(isSilent ? 0 : 1);
    if (!isSilent) expect(kinds[kinds.length - 1]).toBe('заключительная');
  }
});

it('ends early where the pair does', () => {
  const pair = pairs.find(({ earlyEnd }) => earlyEnd)!;
  const days = of(pair.code).map(({ date }) => date);
  expect(days[days.length - 1]! <= lastDay(pair)).toBe(true);
  expect(days.length).toBeLessThan(10);
});

it('lets only those speak who met, in whole marks from 1 to 10', () => {
  for (const { pair: code, date, answers } of meetings) {
    const pair = pairs.find((one) => one.code === code)!;
    for (const { reporter, usefulness, comfort } of answers) {
      expect([mentorOn(pair, date), ...pair.mentees]).toContain(reporter);
      for (const mark of [usefulness, comfort]) expect(Number.isInteger(mark) && mark >= 1 && mark <= 10).toBe(true);
    }
  }
});

it('hears of trouble before the replacement and of none after it', () => {
  const pair = pairs.find(({ replacement }) => replacement)!;
  const { date, mentor } = pair.replacement!;
  const calls = of(pair.code).map((meeting) => [
    meeting.date < date,
    meeting.answers.some(({ needsHelp }) => needsHelp),
  ]);
  expect(calls.some(([isBefore, isHelp]) => isBefore && isHelp)).toBe(true);
  expect(calls.some(([isBefore, isHelp]) => !isBefore && isHelp)).toBe(false);
  expect(of(pair.code).flatMap(({ answers }) => answers.map(({ reporter }) => reporter))).toContain(mentor);
});

it('rolls numbers evenly between 0 and 1', () => {
  const chance = seeded('наставник');
  const rolled = Array.from({ length: 2000 }, chance);
  expect(rolled.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(Math.abs(rolled.reduce((sum, number) => sum + number) / 2000 - 0.5)).toBeLessThan(0.03);
  expect(new Set(rolled.map((number) => Math.floor(number * 10))).size).toBe(10);
  expect(new Set(rolled).size).toBeGreaterThan(1990);
  expect(Array.from({ length: 3 }, seeded('наставник'))).toEqual(rolled.slice(0, 3));
});
