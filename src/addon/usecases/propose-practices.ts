/**
 * «Предложить практики»: drafts of cases on «Практики» from pairs whose end is written down and whose aim is reached, with the reason beside
 * each. A line that is there stays as people have left it, also one that was taken off; who is named in the words of a plan is left out.
 */
import { allTables, completions, meetings, plans, practices } from '../catalog/tables';
import type { CompletionRow } from '../catalog/tables/completions';
import type { PairRow } from '../catalog/tables/pairs';
import type { PracticeRow } from '../catalog/tables/practices';
import { forms } from '../catalog/words';
import { meanOf } from '../domain/indicators/meetings';
import { leastPeople } from '../domain/monitoring/effect';
import { type PlanLine, tasksOf, versionOf } from '../domain/pairing/plan-lines';
import {
  freeTitle,
  type PairDone,
  type PracticeCandidate,
  practiceCandidates,
} from '../domain/pairing/practice-candidates';
import { done, type Outcome } from '../schema/issue';
import type { RowEdit } from '../schema/table';
import type { Book } from './book';
import { carryOut, tableEdits } from './carry-out';
import { hasHad } from './frames';
import { holdBook } from './held-book';
import { codeOf, codesOf, type PairingBook } from './pairing-book';
import { byPair } from './plan-paper';
import { requestsOf } from './plan-proposal';
import type { Ports } from './ports';
import { watchOf } from './practices-book';
import { feedbackOf, pairCodeOf, readProgramme } from './programme-book';
import { ensureSheets } from './sheets';

export interface ProposedPractices {
  /** Lines added now. */
  readonly added: number;
  /** Drafts that wait for the curator. */
  readonly drafts: number;
  /** Pairs whose end is written down: without them there is nothing to propose from. */
  readonly ended: number;
}

export function proposePractices(ports: Ports): Outcome<ProposedPractices> {
  return holdBook(ports, (book) => {
    const ended = hasHad(book.properties, completions) ? book.read(completions).rows.map(({ value }) => value) : [];
    ensureSheets(ports, [{ table: practices, position: allTables.indexOf(practices) }], book);
    const sheet = book.read(practices);
    const { pairing, pairs } = readDone(ports, book, ended);
    const { year } = book.settings;
    const known = sheet.rows.map(({ value }) => ({
      source: pairCodeOf(value.source ?? ''),
      year: (value.year ?? '').trim(),
      isTakenOff: value.state === 'снята',
    }));
    const isPersonal = watchOf(ports, book, pairing);
    const taken = new Set(sheet.rows.map(({ value }) => value.title));
    const edits = practiceCandidates(pairs, known, year).map((candidate, index): RowEdit<PracticeRow> => {
      const { title, ...words } = ports.words.practice(withoutNames(candidate, book, isPersonal));
      const own = freeTitle(title, taken);
      taken.add(own);
      const { form, tags, pair: source } = candidate;
      return {
        row: sheet.layout.lastRow + 1 + index,
        values: {
          title: own,
          form: forms.find((each) => each === form),
          tags,
          ...words,
          source,
          year,
          state: 'черновик',
        },
      };
    });
    carryOut(ports, {
      entry: { command: 'propose-practices', drafts: edits.length },
      tables: [tableEdits(practices, sheet, edits, book.lists)],
    });
    const waiting = sheet.rows.filter(({ value: { state = 'черновик' } }) => state === 'черновик').length;
    return done({ added: edits.length, drafts: waiting + edits.length, ended: ended.length }, [
      ...sheet.issues,
      ...pairing.issues,
    ]);
  });
}

/** The words that tell of nobody; of the others only how many they are. */
function withoutNames(candidate: PracticeCandidate, book: Book, isPersonal: (words: string) => boolean) {
  const names = new Map((book.lists['tags'] ?? []).map(({ code, name }) => [code, name]));
  const open = (words: string): string => (isPersonal(words) ? '' : words);
  const kept = candidate.done.filter((words) => !isPersonal(words));
  const own = [candidate.goal, candidate.sign, candidate.presentation];
  return {
    ...candidate,
    goal: open(candidate.goal),
    sign: open(candidate.sign),
    presentation: open(candidate.presentation),
    doneWords: kept,
    requests: candidate.tags.map((tag) => names.get(tag) ?? tag),
    left: candidate.done.length - kept.length + own.filter(isPersonal).length,
  };
}

/** What the book knows of the pairs whose end is written down. Reads each sheet once. */
function readDone(ports: Ports, book: Book, ended: readonly CompletionRow[]) {
  const told = book.read(meetings);
  const { pairing, facts } = readProgramme(ports, book, { meetings: told });
  const lines = hasHad(book.properties, plans) ? byPair(book.read(plans).rows.map(({ value }) => value)) : undefined;
  const words = byPair(told.rows.map(({ value }) => feedbackOf(value)));
  const held = new Map(facts.pairs.map(({ code, meetings: each }) => [code, each.length]));
  const rows = new Map(pairing.pairs.rows.map(({ value }) => [pairCodeOf(value.code), value]));
  const pairs = ended.flatMap((end): PairDone[] => {
    const code = pairCodeOf(end.pair);
    const pair = rows.get(code);
    if (!pair) return [];
    const plan = versionOf(lines?.get(code) ?? []);
    return [
      {
        ...deedsOf(end, pair, pairing, plan),
        pair: code,
        held: held.get(code) ?? 0,
        ...voicesOf(words.get(code) ?? [], pair),
      },
    ];
  });
  return { pairing, pairs };
}

function deedsOf(
  { goal = '', presentation, reached }: CompletionRow,
  { form, mentees }: PairRow,
  pairing: PairingBook,
  plan: readonly PlanLine[],
): Omit<PairDone, 'pair' | 'held' | 'usefulness' | 'told'> {
  const tasks = tasksOf(plan);
  return {
    form,
    tags: requestsOf(codesOf(mentees), pairing),
    reached,
    tasks: tasks.length,
    done: tasks.filter(({ mark }) => mark === 'выполнено').map(({ what }) => what),
    goal,
    sign: plan.find(({ part }) => part === 'цель')?.planned ?? '',
    presentation: presentation ?? '',
  };
}

/** What mentees say of usefulness, once five of them have: below that it would be the answer of one child. */
function voicesOf(
  words: readonly ReturnType<typeof feedbackOf>[],
  pair: PairRow,
): Pick<PairDone, 'usefulness' | 'told'> {
  const said = words.filter(({ reporter, usefulness }) => reporter !== codeOf(pair.mentor) && usefulness !== undefined);
  const told = new Set(said.map(({ reporter }) => reporter)).size;
  return {
    told,
    usefulness: told < leastPeople ? undefined : meanOf(said.flatMap(({ usefulness }) => usefulness ?? [])),
  };
}
