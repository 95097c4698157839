/**
 * The diary of one person in a pair, put together from what everybody said after the meetings: nobody is asked twice. What was agreed on is
 * common to both sides; what somebody felt and wrote about himself stays in his own diary.
 */
import type { Day } from '../../schema/cell';

export interface DiaryTold {
  readonly number: number;
  readonly date: Day;
  readonly reporter: string;
  readonly kind: string | undefined;
  readonly outcome: string | undefined;
  readonly usefulness: number | undefined;
  readonly comfort: number | undefined;
  readonly goal: string | undefined;
  readonly next: string | undefined;
  readonly story: string | undefined;
  readonly task: number | undefined;
  readonly taskMark: string | undefined;
}

export type DiaryEntry = Omit<DiaryTold, 'reporter'>;

/** One entry for each meeting that anybody told of, by number. */
export function diaryOf(told: readonly DiaryTold[], person: string): readonly DiaryEntry[] {
  const numbers = [...new Set(told.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const words = told.filter((each) => each.number === number);
    const own = words.find(({ reporter }) => reporter === person);
    const common = <Key extends keyof DiaryTold>(key: Key): DiaryTold[Key] | undefined =>
      own?.[key] ?? words.find((each) => each[key] !== undefined)?.[key];
    return {
      number,
      date: words.map(({ date }) => date).reduce((a, b) => (a < b ? a : b)),
      kind: common('kind'),
      outcome: common('outcome'),
      goal: common('goal'),
      next: common('next'),
      task: common('task'),
      taskMark: common('taskMark'),
      usefulness: own?.usefulness,
      comfort: own?.comfort,
      story: own?.story,
    };
  });
}
