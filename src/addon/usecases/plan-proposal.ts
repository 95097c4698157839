/** What a plan proposes for the requests of a pair until the pair has written its own: aim, tasks with terms, strengths. Writes nothing. */
import { type PlanWords, planWords, usualPlanWords } from '../catalog/plan-words';
import { measurements } from '../catalog/tables';
import type { Measurement } from '../catalog/tables/measurements';
import type { PairRow } from '../catalog/tables/pairs';
import { freshLine, type PlanLine } from '../domain/pairing/plan-lines';
import { middleOf } from '../domain/pairing/plan-outline';
import type { Day } from '../schema/cell';
import type { Book } from './book';
import { hasHad } from './frames';
import { codeOf, codesOf, type PairingBook } from './pairing-book';
import type { PaperFacts } from './paper-facts';

/** Of a group that asks for more, further requests get one task each, so that the plan stays on few pages. */
const fullRequests = 3;

/** So many strengths of a person are named. */
const mostStrengths = 3;

/** A mark of the entry measurement from this one on tells of a strength. */
const strongMark = 8;

export interface Proposal {
  /** Codes of the tags asked for, the most important first. */
  readonly tags: readonly string[];
  readonly goal: string;
  /** The pair has put its goal into words of its own. */
  readonly isOwnGoal: boolean;
  readonly tasks: readonly { readonly what: string; readonly term: Day; readonly planned: string }[];
}

/** The days of a pair; while they are not known, today. */
export function termOf(pair: PairRow, { today }: Pick<PairingBook, 'today'>): { readonly from: Day; readonly to: Day } {
  const from = pair.start ?? today;
  return { from, to: pair.end ?? from };
}

export function proposalOf(pair: PairRow, pairing: PairingBook, facts: PaperFacts): Proposal {
  const tags = requestsOf(codesOf(pair.mentees), pairing);
  const days = termOf(pair, pairing);
  const own = facts.open(pair.goal ?? '');
  return {
    tags,
    goal: own || goalOf(tags, facts),
    isOwnGoal: own !== '',
    tasks: tags.flatMap((tag, index) => tasksOf(tag, days, facts).slice(index < fullRequests ? 0 : -1)),
  };
}

const wordsOf = (tag: string): PlanWords => planWords[tag.replace(/\d+$/, '')] ?? usualPlanWords;

/** An aim for the most important request, until the pair has written its own. */
const goalOf = ([main]: readonly string[], facts: PaperFacts): string =>
  main === undefined ? '' : `${wordsOf(main).aim}: «${facts.tagName(main)}».`;

/** The first task of a request is to be done by the middle of the term. */
const tasksOf = (tag: string, days: { readonly from: Day; readonly to: Day }, facts: PaperFacts): Proposal['tasks'] =>
  wordsOf(tag).tasks.map(({ what, planned }, index) => ({
    what: `${facts.tagName(tag)}: ${what}`,
    term: index === 0 ? middleOf(days) : days.to,
    planned,
  }));

/** What these mentees ask for, the most important first. */
export function requestsOf(codes: readonly string[], { menteesToPair }: PairingBook): readonly string[] {
  const tags = menteesToPair
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ mainRequests, requests }) => [...mainRequests, ...requests]);
  return [...new Set(tags)];
}

/** What somebody already does well, in words. */
type Strengths = (code: string) => readonly string[];

/** By what mentees like to do and said of themselves at the beginning. Calls: two, once somebody has been measured. */
export function strengthsOf(book: Book, pairing: PairingBook, facts: PaperFacts): Strengths {
  const measured = hasHad(book.properties, measurements) ? book.read(measurements).rows.map(({ value }) => value) : [];
  return (code) => {
    const liked = pairing.menteesToPair.find((mentee) => mentee.code === code)?.interests ?? [];
    const first = measured.find(({ person, wave }) => wave === 'до' && codeOf(person) === code);
    return [...liked.map(facts.open), ...(first ? strongest(first) : [])].slice(0, mostStrengths);
  };
}

/** The best of what the person said of himself, in the words of the sheet. */
function strongest(measured: Measurement): readonly string[] {
  const marks = Object.entries(measurements.columns).flatMap(([key, { heading, note }]) => {
    const mark = measured[key as keyof Measurement];
    return note === 'От 1 до 10.' && typeof mark === 'number' && mark >= strongMark ? [{ heading, mark }] : [];
  });
  return [...marks]
    .sort((a, b) => b.mark - a.mark)
    .map(({ heading }) => heading.replace('Педагог: ', ''))
    .map((words) => words.charAt(0).toLowerCase() + words.slice(1));
}

/** So large a part of the tasks, done, is the proposed sign of success. */
const enough = 3 / 4;

/** The lines with which the plan of a pair begins. */
export function firstLines(
  pair: PairRow,
  pairing: PairingBook,
  facts: PaperFacts,
  strengths: Strengths,
): readonly PlanLine[] {
  const { tags, goal, tasks } = proposalOf(pair, pairing, facts);
  const mentor = pairing.mentorsToPair.find(({ code }) => code === codeOf(pair.mentor));
  const competences = mentor?.competences ?? [];
  const able = [
    ...competences.filter((tag) => tags.includes(tag)),
    ...competences.filter((tag) => !tags.includes(tag)),
  ];
  const line = (part: PlanLine['part'], what: string, more: Partial<PlanLine> = {}): readonly PlanLine[] =>
    what === '' ? [] : [freshLine({ pair: pair.code, part, what, ...more })];
  const count = Math.ceil(tasks.length * enough);
  return [
    ...line('сильные стороны наставника', able.slice(0, mostStrengths).map(facts.tagName).join('; ')),
    ...line('сильные стороны наставляемых', [...new Set(codesOf(pair.mentees).flatMap(strengths))].join('; ')),
    ...tags.slice(0, mostStrengths).flatMap((tag) => line('приоритет', facts.tagName(tag))),
    ...line('цель', goal, {
      term: termOf(pair, pairing).to,
      ...(count > 0 ? { planned: `выполнено не меньше ${count} из ${tasks.length} задач плана` } : {}),
    }),
    ...tasks.flatMap(({ what, term, planned }, index) => line('задача', what, { number: index + 1, term, planned })),
  ];
}
