/** What the full sweeps have found, as the page that is committed: docs/soak.md. */
import type { EventsReport } from './answer-events';
import type { CrowdReport } from './crowd';
import type { HostileReport } from './hostile';
import type { KillReport } from './kill';
import type { OfficeReport } from './office';
import type { SweepReport } from './sweep';
import type { VandalismReport } from './vandalism';

/** What has been swept so far. */
export interface Reports {
  readonly reports: Record<string, SweepReport>;
  readonly kill?: KillReport | undefined;
  readonly forms?: Answering | undefined;
  readonly vandalism?: VandalismReport | undefined;
  readonly answers?: EventsReport | undefined;
  readonly office?: OfficeReport | undefined;
  readonly hostile?: HostileReport | undefined;
}

type Answering = Pick<CrowdReport, 'kills' | 'failures'> & { readonly answers: number };

/** The page; `commands` is how many could be swept, `clients` how many send answers at once. */
export function resultTable(
  commands: number,
  { reports, clients, kill, forms, vandalism, answers, office, hostile }: Reports & { readonly clients: number },
): string {
  const rows = Object.entries(reports).map(
    ([name, { calls, deaths, failures }]) => `| ${name} | ${calls} | ${deaths} | ${failures.length} |`,
  );
  return [
    '# Soak',
    '',
    'Written by `npm run soak`. Each command dies at each of its Google calls, with the writes that Google still holds back kept and lost, and is run again;',
    'the world must then be the same as after one undisturbed run.',
    '',
    '| command | Google calls | deaths | different worlds |',
    '|---|---|---|---|',
    ...rows,
    '',
    `${rows.length} of ${commands} commands swept.`,
    '',
    ...(kill ? killed(kill) : []),
    ...(forms ? answered(forms, clients) : []),
    ...(vandalism ? damaged(vandalism) : []),
    ...(answers ? told(answers) : []),
    ...(office ? compared(office) : []),
    ...(hostile ? refused(hostile) : []),
  ].join('\n');
}

const killed = ({ kills, years, failures }: KillReport): readonly string[] => [
  '## The process killed at random moments',
  '',
  'A process lives the year of the demonstration school, from the first sheet to the last figures of April, and is killed with `kill -9` up to 6 s after it is',
  'ready; each time the data must open and be whole, and the next process goes on. What a person was not told of is done again.',
  '',
  '| kills | years lived to the end | broken data or different ends |',
  '|---|---|---|',
  `| ${kills} | ${years} | ${failures.length} |`,
  '',
];

const answered = ({ answers, kills, failures }: Answering, clients: number): readonly string[] => [
  '## A school that answers at once',
  '',
  `${clients} clients send ${answers} forms to the local home, which is killed with \`kill -9\` meanwhile and started again. Whoever was not told that the answer`,
  'is recorded sends it again; each answer must be in the form, on its sheet and in the base once, as it was given.',
  '',
  '| answers confirmed | kills | lost, twice or other than given |',
  '|---|---|---|',
  `| ${answers} | ${kills} | ${failures.length} |`,
  '',
];

const damaged = ({ sequences, acts, refusals, failures }: VandalismReport): readonly string[] => [
  '## Sheets damaged at random',
  '',
  'In each sequence up to four random acts befall the sheets – sorting, renaming, deleting, inserting, merging, clearing, retyping, pasting, formats –, then the',
  'commands run: nothing that people wrote may be gone, nothing wrong written, every damaged frame named in «Проверка» and mended by «Восстановить листы».',
  '',
  '| sequences | acts | refusals in words | lost, wrong, unnamed or not mended |',
  '|---|---|---|---|',
  `| ${sequences} | ${acts} | ${refusals} | ${failures.length} |`,
  '',
];

const told = ({ sequences, events, failures }: EventsReport): readonly string[] => [
  '## Sheets of answers changed at random while people answer',
  '',
  'In each story up to a dozen random events: answers sent, corrected, repeated, deleted, with foreign keys; columns moved, renamed, swapped, copied, deleted; the',
  'sheet renamed and sorted; questions reworded. In the end every value of the base is the newest that its person gave to that question, or the sheet is named.',
  '',
  '| stories | events | wrong values, or old ones without a word |',
  '|---|---|---|',
  `| ${sequences} | ${events} | ${failures.length} |`,
  '',
];

const compared = ({ program, books, papers, cells, differences }: OfficeReport): readonly string[] => [
  '## Files through another program',
  '',
  'Books (one with everything that a workbook carries, the one of a curator) and papers are opened by LibreOffice, written by it anew and read back:',
  'values, formulas, formats, looks, sizes, rules, protection and charts of books, words, styles, letters, tables, pictures, headers and footers of papers must be the',
  'same, and it must show in each cell what we show.',
  'Frozen lines it does not write without a window.',
  '',
  '| program | books | papers | cells as shown | differences |',
  '|---|---|---|---|---|',
  `| ${program} | ${books} | ${papers} | ${cells} | ${differences.length} |`,
  '',
];

const refused = ({ files, failures }: HostileReport): readonly string[] => [
  '## Hostile files',
  '',
  'Each is brought into an empty world by a process of its own, which must refuse it with one sentence within 2 s and 300 MB, Node itself and the host included;',
  'nothing may be made of it.',
  '',
  '| file | s | MB | what people read |',
  '|---|---|---|---|',
  ...files.map(
    ({ what, seconds, megabytes, said }) => `| ${what} | ${seconds.toFixed(2)} | ${Math.round(megabytes)} | ${said} |`,
  ),
  '',
  `${files.length} files, ${failures.length} that cost more, said something else or left something behind.`,
  '',
];
