/** All that the soak tries, in the order of its page. */
import { type EventsReport, playEventsAtRandom } from './answer-events';
import { longCommands, sweptCommands } from './commands';
import { type CrowdReport, crowd } from './crowd';
import { bringHostile, type HostileReport } from './hostile';
import { type KillReport, killAtRandom } from './kill';
import { compareWithOffice, findOffice, type OfficeReport } from './office';
import { type SweepReport, sweep } from './sweep';
import type { Chapter, Trial } from './trial';
import { type VandalismReport, vandalizeAtRandom } from './vandalism';

const SEED = 2026;
const KILLS = 200;
const ANSWERS = 500;
const CLIENTS = 50;
/** The home is killed when so many answers are confirmed. */
const KILLED_AFTER = [20, 90, 170, 240, 300, 350, 390, 420, 450, 480];
const SEQUENCES = 1000;
const STORIES = 500;
/** After so many the result is written down, so that a stopped run goes on there. */
const AT_ONCE = 20;

/** `root` is the folder of the project. */
export const chaptersOf = (root: string): readonly Chapter[] => [
  {
    title: 'Sudden death at each call',
    words: [
      'Each command dies at each of its Google calls, with the writes that Google still holds back kept and lost, and is run again; the world must then be the same as',
      'after one undisturbed run.',
    ],
    columns: ['command', 'Google calls', 'deaths', 'different worlds'],
    trials: [...sweptCommands, ...longCommands].map(
      (command): Trial =>
        trial<SweepReport>({
          name: command.name,
          run: async (earlier) => earlier ?? (await sweep(command)),
          failures: ({ failures }) =>
            failures.map(({ at, pending, difference }) => `вызов ${at}, ${pending}: ${difference}`),
          rows: ({ calls, deaths, failures }) => [[command.name, calls, deaths, failures.length]],
        }),
    ),
  },
  {
    title: 'The process killed at random moments',
    words: [
      'A process lives the year of the demonstration school, from the first sheet to the last figures of April, and is killed with `kill -9` up to 6 s after it is',
      'ready; each time the data must open and be whole, and the next process goes on. What a person was not told of is done again, what the clock had started comes an hour later.',
    ],
    columns: ['kills', 'years lived to the end', 'broken data or different ends'],
    trials: [
      trial<KillReport>({
        name: 'kill',
        run: (done, keep) =>
          killAtRandom({ root, span: 'year', kills: KILLS, seed: SEED, keep, ...(done && { done }) }),
        failures: ({ failures }) => failures,
        rows: ({ kills, years, failures }) => [[kills, years, failures.length]],
      }),
    ],
  },
  {
    title: 'A school that answers at once',
    words: [
      `${CLIENTS} clients send ${ANSWERS} forms to the local home, which is killed with \`kill -9\` meanwhile and started again. Whoever was not told that the answer`,
      'is recorded sends it again; each answer must be in the form, on its sheet and in the base once, as it was given.',
    ],
    columns: ['answers confirmed', 'kills', 'lost, twice or other than given'],
    trials: [
      trial<Pick<CrowdReport, 'kills' | 'failures'> & { readonly answers: number }>({
        name: 'forms',
        run: async (earlier) => {
          if (earlier) return earlier;
          const { times, kills, failures } = await crowd({
            answers: ANSWERS,
            clients: CLIENTS,
            killAfter: KILLED_AFTER,
          });
          return { answers: times.length, kills, failures };
        },
        failures: ({ failures }) => failures,
        rows: ({ answers, kills, failures }) => [[answers, kills, failures.length]],
      }),
    ],
  },
  {
    title: 'Sheets damaged at random',
    words: [
      'In each sequence up to four random acts befall the sheets – sorting, renaming, deleting, inserting, merging, clearing, retyping, pasting, formats –, then the',
      'commands run: nothing that people wrote may be gone, nothing wrong written, every damaged frame named in «Проверка» and mended by «Восстановить листы».',
    ],
    columns: ['sequences', 'acts', 'refusals in words', 'lost, wrong, unnamed or not mended'],
    trials: [
      trial<VandalismReport>({
        name: 'vandalism',
        run: inSequences(SEQUENCES, vandalizeAtRandom, { sequences: 0, acts: 0, refusals: 0, failures: [] }),
        failures: ({ failures }) => failures,
        rows: ({ sequences, acts, refusals, failures }) => [[sequences, acts, refusals, failures.length]],
      }),
    ],
  },
  {
    title: 'Sheets of answers changed at random while people answer',
    words: [
      'In each story up to a dozen random events: answers sent, corrected, repeated, deleted, with foreign keys; columns moved, renamed, swapped, copied, deleted; the',
      'sheet renamed and sorted; questions reworded. In the end every value of the base is the newest that its person gave to that question, or the sheet is named.',
    ],
    columns: ['stories', 'events', 'wrong values, or old ones without a word'],
    trials: [
      trial<EventsReport>({
        name: 'answers',
        run: inSequences(STORIES, playEventsAtRandom, { sequences: 0, events: 0, failures: [] }),
        failures: ({ failures }) => failures,
        rows: ({ sequences, events, failures }) => [[sequences, events, failures.length]],
      }),
    ],
  },
  {
    title: 'Files through another program',
    words: [
      'Books (one with everything that a workbook carries, the one of a curator) and papers are opened by LibreOffice, written by it anew and read back:',
      'values, formulas, formats, looks, sizes, rules, protection and charts of books, words, styles, letters, tables, pictures, headers and footers of papers must be the',
      'same, and it must show in each cell what we show.',
      'Frozen lines it does not write without a window.',
    ],
    columns: ['program', 'books', 'papers', 'cells as shown', 'differences'],
    trials: [
      trial<OfficeReport>({
        name: 'office',
        run: async (earlier) => {
          const office = findOffice();
          return earlier ?? (office && (await compareWithOffice(office)));
        },
        failures: ({ differences }) => differences,
        rows: ({ program, books, papers, cells, differences }) => [[program, books, papers, cells, differences.length]],
      }),
    ],
  },
  {
    title: 'Hostile files',
    words: [
      'Each is brought into an empty world by a process of its own, which must refuse it with one sentence within 2 s and 300 MB, Node itself and the host included;',
      'nothing may be made of it.',
    ],
    columns: ['file', 's', 'MB', 'what people read'],
    trials: [
      trial<HostileReport>({
        name: 'hostile',
        run: async (earlier) => earlier ?? bringHostile(root),
        failures: ({ failures }) => failures,
        rows: ({ files }) =>
          files.map(({ what, seconds, megabytes, said }) => [what, seconds.toFixed(2), Math.round(megabytes), said]),
      }),
    ],
  },
];

/** A trial among others: its report is its own business. */
const trial = <Report>(one: Trial<Report>): Trial => one as Trial<unknown> as Trial;

/** Two reports of the same kind as one: numbers are summed, failures joined. */
function added<Report extends { readonly failures: readonly string[] }>(one: Report, next: Report): Report {
  const sums = Object.entries(one).map(([name, value]) => {
    const other = next[name as keyof Report];
    return [name, typeof value === 'number' ? value + Number(other) : [...value, ...(other as readonly string[])]];
  });
  return Object.fromEntries(sums);
}

type Sequences = { readonly sequences: number; readonly failures: readonly string[] };

/** Plays random sequences, a few at once, until there are so many; each few is written down. */
const inSequences =
  <Report extends Sequences>(
    many: number,
    play: (some: { readonly sequences: number; readonly seed: number }) => Promise<Report>,
    none: Report,
  ): Trial<Report>['run'] =>
  async (earlier = none, keep) => {
    let report = earlier;
    while (report.sequences < many) {
      report = added(report, await play({ sequences: AT_ONCE, seed: SEED + report.sequences }));
      keep(report);
    }
    return report;
  };
