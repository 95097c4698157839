/**
 * The plan of a pair line by line: which version holds, what has been done of it, what a new version keeps, what a new mentor takes over.
 * A version is never changed by a later one. Words that propose lines, and the sheet that keeps them, are left to others.
 */
import type { Day } from '../../schema/cell';

export interface PlanLine {
  readonly pair: string;
  /** From 1 on; the highest one holds. */
  readonly version: number;
  readonly part: 'сильные стороны наставника' | 'сильные стороны наставляемых' | 'приоритет' | 'цель' | 'задача';
  /** Of a task: the number by which people speak of it. */
  readonly number: number | undefined;
  readonly what: string;
  readonly term: Day | undefined;
  readonly planned: string | undefined;
  readonly actual: string | undefined;
  readonly mark: 'выполнено' | 'выполнено частично' | 'не выполнено' | undefined;
  /** When result or mark were given. */
  readonly marked: Day | undefined;
  /** Of the aim. */
  readonly reached: 'да' | 'частично' | 'нет' | undefined;
  readonly why: string | undefined;
  /** When and why this version took the place of the one before. */
  readonly changed: Day | undefined;
  readonly reason: string | undefined;
}

/** A line about which nothing more is known yet. */
export const freshLine = (line: Pick<PlanLine, 'pair' | 'part' | 'what'> & Partial<PlanLine>): PlanLine => ({
  version: 1,
  number: undefined,
  term: undefined,
  planned: undefined,
  actual: undefined,
  mark: undefined,
  marked: undefined,
  reached: undefined,
  why: undefined,
  changed: undefined,
  reason: undefined,
  ...line,
});

/** The lines of one version, of the one that holds unless another is named. */
export function versionOf<Line extends PlanLine>(
  lines: readonly Line[],
  version = latestVersion(lines),
): readonly Line[] {
  return lines.filter((line) => line.version === version);
}

/** 0 while there is no line. */
export const latestVersion = (lines: readonly PlanLine[]): number =>
  lines.reduce((latest, { version }) => Math.max(latest, version), 0);

export const tasksOf = <Line extends PlanLine>(lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ part }) => part === 'задача');

export interface PlanProgress {
  readonly done: number;
  readonly partly: number;
  readonly all: number;
}

/** How many tasks of one version are done, by the mentor's marks. */
export function progressOf(lines: readonly PlanLine[]): PlanProgress {
  const tasks = tasksOf(lines);
  const marked = (mark: PlanLine['mark']): number => tasks.filter((task) => task.mark === mark).length;
  return { done: marked('выполнено'), partly: marked('выполнено частично'), all: tasks.length };
}

/** The next version: every line as it stands, ready to be changed. The lines given stay as they are. */
export const nextVersion = (lines: readonly PlanLine[], day: Day, reason: string): readonly PlanLine[] =>
  versionOf(lines).map((line) => ({ ...line, version: line.version + 1, changed: day, reason }));

export interface PlanChanges {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** As they are called now. */
  readonly changed: readonly string[];
}

const nameOf = ({ part, number, what }: PlanLine): string => (part === 'задача' ? `задача ${number ?? what}` : part);

const wordingOf = ({ what, term, planned }: PlanLine): string => JSON.stringify([what, term ?? '', planned ?? '']);

/** What one version says otherwise than the one before. Results and marks are no change of a plan. */
export function changesBetween(before: readonly PlanLine[], after: readonly PlanLine[]): PlanChanges {
  const wordings = (lines: readonly PlanLine[]): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const line of lines) found.set(nameOf(line), [...(found.get(nameOf(line)) ?? []), wordingOf(line)]);
    return found;
  };
  const [then, now] = [wordings(before), wordings(after)];
  return {
    added: [...now.keys()].filter((name) => !then.has(name)),
    dropped: [...then.keys()].filter((name) => !now.has(name)),
    changed: [...now].flatMap(([name, words]) => {
      const former = then.get(name);
      return former !== undefined && former.join() !== words.join() ? [name] : [];
    }),
  };
}

/**
 * The plan with which the mentees of a pair go on when they get another mentor: aim, priorities and their own strengths, and the tasks that
 * are not done, numbered anew. The former pair keeps its lines.
 */
export function carriedOver(former: readonly PlanLine[], pair: string, day: Day, reason: string): readonly PlanLine[] {
  const kept = versionOf(former).filter(
    ({ part, mark }) => part !== 'сильные стороны наставника' && !(part === 'задача' && mark === 'выполнено'),
  );
  let number = 0;
  return kept.map((line) => ({
    ...line,
    pair,
    version: 1,
    number: line.part === 'задача' ? ++number : undefined,
    changed: day,
    reason,
  }));
}

/** What somebody said of a task after a meeting. */
export interface TaskTold {
  readonly number: number;
  readonly day: Day;
  readonly byMentor: boolean;
  readonly mark: PlanLine['mark'];
  readonly words: string | undefined;
}

export interface TaskResult extends Pick<PlanLine, 'actual' | 'mark'> {
  readonly marked: Day;
}

/**
 * The task as it stands after everything that was said of it, or nothing if that is how it stands already. Only the mentor marks; what was
 * written on the sheet on a later day counts more.
 */
export function resultOf(task: PlanLine, told: readonly TaskTold[]): TaskResult | undefined {
  const since = task.marked;
  const newer = told
    .filter(({ number, day }) => number === task.number && (since === undefined || day > since))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : Number(a.byMentor) - Number(b.byMentor)));
  const last = newer[newer.length - 1];
  if (last === undefined) return undefined;
  const newest = [...newer].reverse();
  return {
    actual: newest.find(({ words }) => words !== undefined)?.words ?? task.actual,
    mark: newest.find(({ byMentor, mark }) => byMentor && mark !== undefined)?.mark ?? task.mark,
    marked: last.day,
  };
}

interface PairOfPlan {
  readonly code: string;
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly state: string;
}

/** The finished pair in which mentees of this one had another mentor, the last of them. */
export const formerPairOf = <Pair extends PairOfPlan>(pair: Pair, pairs: readonly Pair[]): Pair | undefined =>
  [...pairs]
    .reverse()
    .find(
      ({ state, mentor, mentees }) =>
        state === 'завершена' && mentor !== pair.mentor && mentees.some((code) => pair.mentees.includes(code)),
    );
