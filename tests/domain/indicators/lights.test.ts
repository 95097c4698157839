/** The lights of the demonstration year against the table that was written by hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordOfPairLight, wordsOfReasons } from '../../../src/addon/catalog/light-words';
import { settingDeclarations } from '../../../src/addon/catalog/settings';
import { lightOf } from '../../../src/addon/domain/indicators/lights';
import type { Feedback } from '../../../src/addon/domain/indicators/meetings';
import { readPeriods } from '../../../src/addon/domain/programme/school-calendar';
import { readExample } from '../../../src/year/example';
import { playMeetings } from '../../../src/year/meetings';
import { lastMentor } from '../../../src/year/pairs';
import { programme, pair as worked } from './facts';

const school = readExample(fileURLToPath(new URL('../../../examples/school-7', import.meta.url)));
const table = readFileSync(new URL('./lights.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').slice(1, -1))
  .map((line) => line.map((cell) => cell.trim()));
const [heads = [], , ...lines] = table;
const days = heads.slice(1, 5);

/** As «Настройки» have them until the school decides otherwise. */
const { pairSilence, groupSilence, longSilence, lowMark, goodMark, schoolHolidays } = settingDeclarations;
const rules = {
  pairSilence: Number(pairSilence.initial),
  groupSilence: Number(groupSilence.initial),
  longSilence: Number(longSilence.initial),
  lowMark: Number(lowMark.initial),
  goodMark: Number(goodMark.initial),
  schoolHolidays: readPeriods(schoolHolidays.initial, '2026/27').periods,
};

/** What the light of each pair shows on this day to a book that knows everything sent so far. */
function shownOn(day: string): Map<string, string> {
  const feedback = playMeetings(school.pairs, '1')
    .filter(({ date }) => date <= day)
    .flatMap(({ pair, number, date, answers }) =>
      answers.map(
        ({ reporter, usefulness, comfort, needsHelp }): Feedback => ({
          pair,
          number,
          day: date,
          reporter,
          usefulness,
          comfort,
          wantsHelp: needsHelp,
          tookPlace: true,
        }),
      ),
    );
  const pairs = school.pairs.map((each) =>
    worked(each.code, lastMentor(each), each.mentees.join(' '), {
      isGroup: each.kind === 'группа',
      start: each.term.from,
      end: each.term.to,
      state: each.earlyEnd && each.earlyEnd.date < day ? 'завершена' : 'утверждена',
    }),
  );
  return new Map(
    programme(pairs, { today: day, feedback }).pairs.map((fact) => {
      const light = lightOf(fact, day, rules);
      return [
        fact.code,
        light ? [wordOfPairLight[light.light], wordsOfReasons(light)].filter(Boolean).join(': ') : '–',
      ];
    }),
  );
}

test.each(days)('on %s every pair has the light that was worked out by hand', (shown) => {
  const column = heads.indexOf(shown);
  const byHand = lines.map((line) => [line[0], line[column]]);
  expect([...shownOn(shown.split('.').reverse().join('-'))]).toEqual(byHand);
});

test('the table speaks of every pair, on four days, with a reason for each', () => {
  expect(lines.map(([code]) => code)).toEqual(school.pairs.map(({ code }) => code));
  expect(days).toHaveLength(4);
  expect(lines.filter((line) => (line[5] ?? '').length < 40)).toEqual([]);
});
