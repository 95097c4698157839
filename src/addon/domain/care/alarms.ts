/**
 * Words about harm in answers: found when the answers are read, and taken out of them before anything else sees the answer. What stays in
 * their place is a mark that tells the kind, so that an answer is the same before and after its words are gone from the sheet.
 */
import { type Cell, type Day, showCell } from '../../schema/cell';
import type { ListEntry } from '../../schema/list';
import type { AnswerLine } from '../people/answers';
import { readCode } from '../people/code';
import { readPairCode } from '../people/pair-code';
import { createPhraseFinder } from '../privacy/phrases';

/** An answer that speaks of harm, without its words. */
export interface Alarm {
  /** The same for the same answer: questionnaire, moment and code. */
  readonly source: string;
  readonly questionnaire: string;
  /** Unknown for a line without a time. */
  readonly day: Day | undefined;
  readonly person: string;
  readonly pair: string | undefined;
  readonly kind: string;
  /** Words that still stand on the sheet of answers, with the mark for each. */
  readonly words: readonly { readonly row: number; readonly question: string; readonly mark: string }[];
}

export interface HarmFinder {
  /** The gravest kind of harm that the text speaks of. */
  kindOf(text: string): string | undefined;
  gravest(kinds: readonly string[]): string | undefined;
}

const markOf = (kind: string): string => `[скрыто: ${kind}]`;
const marked = /^\[скрыто: ([а-яё ]+)\]$/;

/**
 * A finder of the phrases of these entries: name is the kind, synonyms are the phrases. What a school calls otherwise than `kinds` – the
 * gravest first – is of the last of them.
 */
export function createHarmFinder(entries: readonly ListEntry[], kinds: readonly string[], topics: string): HarmFinder {
  const other = kinds[kinds.length - 1] ?? '';
  const phrases: Record<string, readonly string[]> = {};
  for (const { name, synonyms } of entries) {
    const kind = kinds.includes(name) ? name : other;
    phrases[kind] = [...(phrases[kind] ?? []), ...synonyms.map(plain).filter((phrase) => phrase !== '')];
  }
  const find = createPhraseFinder({ phrases, topics });
  const gravest = (found: readonly string[]): string | undefined => kinds.find((kind) => found.includes(kind));
  const look = (text: string): string | undefined => {
    const mark = marked.exec(text.trim())?.[1];
    return gravest(mark === undefined ? find(text).map(({ kind }) => kind) : [mark]);
  };
  // Most answers are given by many.
  const known = new Map<string, string | undefined>();
  return {
    gravest,
    kindOf: (text) => {
      if (!known.has(text)) known.set(text, look(text));
      return known.get(text);
    },
  };
}

const plain = (phrase: string): string => phrase.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim();

/** How a questionnaire speaks of people, and the closed answer that is an alarm by itself. */
interface Asked {
  readonly questionnaire: { readonly id: string; readonly who: string; readonly pair: string | undefined };
  readonly urgent: { readonly answer: string; readonly kind: string; readonly plain: string };
  readonly finder: HarmFinder;
}

/** The lines without words about harm, and what was in them. */
export function setAside(
  lines: readonly AnswerLine[],
  asked: Asked,
): { readonly lines: readonly AnswerLine[]; readonly alarms: readonly Alarm[] } {
  const alarms: Alarm[] = [];
  const left = lines.map((line): AnswerLine => {
    const found = Object.entries(line.cells).flatMap(([question, cell]) => harmIn(question, cell, asked));
    if (found.length === 0) return line;
    alarms.push(alarmOf(line, found, asked));
    return {
      ...line,
      cells: { ...line.cells, ...Object.fromEntries(found.map(({ question, put }) => [question, put])) },
    };
  });
  return { lines: left, alarms };
}

interface Harm {
  readonly question: string;
  readonly kind: string;
  /** What stands in the answer instead. */
  readonly put: string;
  /** The words are still there. */
  readonly isOpen: boolean;
}

function harmIn(question: string, cell: Cell, { questionnaire, urgent, finder }: Asked): readonly Harm[] {
  if (typeof cell !== 'string' || question === questionnaire.who || question === questionnaire.pair) return [];
  if (cell === urgent.answer) return [{ question, kind: urgent.kind, put: urgent.plain, isOpen: false }];
  const kind = finder.kindOf(cell);
  return kind === undefined ? [] : [{ question, kind, put: markOf(kind), isOpen: !marked.test(cell.trim()) }];
}

function alarmOf({ row, at, day, cells, elsewhere }: AnswerLine, found: readonly Harm[], asked: Asked): Alarm {
  const { id, who, pair } = asked.questionnaire;
  const words = showCell(cells[who] ?? '').trim();
  const person = readCode(words)?.code ?? 'не назван';
  return {
    source: [id, elsewhere ? 'paper' : 'form', at ?? `row-${row}`, person].join('/'),
    questionnaire: id,
    day,
    person,
    pair: pair === undefined ? undefined : readPairCode(showCell(cells[pair] ?? '')),
    kind: asked.finder.gravest(found.map(({ kind }) => kind)) ?? '',
    words: found.flatMap(({ question, put, isOpen }) => (isOpen ? [{ row, question, mark: put }] : [])),
  };
}

/** Where the words of a case are kept: in the form's own store, sent at that moment by that person, or on paper. */
export function sourceOf(
  source: string,
):
  | { readonly questionnaire: string; readonly isForm: boolean; readonly at: number; readonly person: string }
  | undefined {
  const [questionnaire, where, at, person] = source.split('/');
  if (questionnaire === undefined || at === undefined || person === undefined) return undefined;
  return { questionnaire, isForm: where === 'form', at: Number(at), person };
}

/** The number after these: Д-001, Д-002. */
export const nextCaseNumber = (numbers: readonly string[]): string => {
  const highest = numbers.reduce((most, words) => Math.max(most, Number(/(\d+)\s*$/.exec(words)?.[1] ?? 0)), 0);
  return `Д-${String(highest + 1).padStart(3, '0')}`;
};
