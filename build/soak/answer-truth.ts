/** What people have said in a story about a sheet of answers, and whether the book agrees with it. Knows sheets as people see them, nothing of the product. */
import type { Workspace } from '../../src/host/index';
import { columnOf } from '../../tests/support/product';

export const PEOPLE = 3;

/** Two questions answered by numbers, of different sizes for each person and question: nothing can be mistaken. */
export const QUESTIONS = [
  {
    key: 'hours',
    title: 'Сколько часов в месяц',
    column: 'Ресурс времени на программу',
    from: (who: number) => 30 + who * 10,
  },
  { key: 'limit', title: 'Скольких наставляемых', column: 'Лимит наставляемых', from: (who: number) => who * 10 },
] as const;
export type Key = (typeof QUESTIONS)[number]['key'];

export interface Sent {
  readonly who: number;
  readonly at: number;
  readonly said: Record<Key, number>;
  deleted: boolean;
}

export class Truth {
  readonly sent: Sent[] = [];
  /** Everything that somebody has ever said to a question. */
  private readonly ever = new Map<string, Set<number>>();

  say(answer: Sent): void {
    this.sent.push(answer);
    for (const { key } of QUESTIONS) this.remember(answer.who, key, answer.said[key]);
  }

  correct(answer: Sent, key: Key, value: number): void {
    answer.said[key] = value;
    this.remember(answer.who, key, value);
  }

  private remember(who: number, key: Key, value: number): void {
    const known = this.ever.get(`${who} ${key}`) ?? new Set<number>();
    this.ever.set(`${who} ${key}`, known.add(value));
  }

  /** The newest answer of somebody that is not taken back. */
  newest(who: number): Sent | undefined {
    const own = this.sent.filter((answer) => answer.who === who && !answer.deleted);
    return own.sort((a, b) => a.at - b.at).at(-1);
  }

  hasSaid(who: number, key: Key, shown: string): boolean {
    return this.ever.get(`${who} ${key}`)?.has(Number(shown)) === true;
  }
}

/** Findings that keep every answer of the sheet from being read: whose it is, or when it was sent, cannot be seen. */
const NOTHING_READ = /[Вв]опрос[ау] «Ваш код»|нет времени отправки/;

const UNCONFIRMED = 'Ответ не подтверждён';

/**
 * What is wrong in the base: a number that this person has never said there; or not the newest one, and «Проверка» tells neither of this
 * question on the sheet of answers, nor that an answer of this person is gone from there or has lost its code, nor that none can be read.
 */
export function judge(
  workspace: Workspace,
  { truth, sheet, codes }: { readonly truth: Truth; readonly sheet: string; readonly codes: readonly string[] },
): readonly string[] {
  const display = (name: string): readonly (readonly string[])[] =>
    workspace
      .dump()
      .spreadsheets.flatMap(({ sheets }) => sheets)
      .find((each) => each.name === name)?.display ?? [];
  const lines = display(sheet);
  const findings = display('Проверка').filter(([where = '']) => where.includes(`«${sheet}»`));
  const isNamed = (who: number, title: string, newest: Sent | undefined): boolean =>
    findings.some(([where = '', what = '']) => {
      const line = lines[Number(/строка (\d+)/.exec(where)?.[1]) - 1] ?? [];
      const isOwn = newest !== undefined && Object.values(newest.said).some((number) => line.includes(String(number)));
      return (
        what.includes(`«${title}`) ||
        NOTHING_READ.test(what) ||
        (what.includes('больше нет') && what.includes(codes[who]!)) ||
        (what.startsWith(UNCONFIRMED) && isOwn)
      );
    });
  return QUESTIONS.flatMap(({ key, title, column }) =>
    columnOf(workspace, 'Наставники', column).flatMap((shown, who): readonly string[] => {
      const newest = truth.newest(who);
      const wanted = String(newest?.said[key] ?? '');
      if (shown !== '' && !truth.hasSaid(who, key, shown)) return [`wrong: ${shown} in «${column}» of ${who}`];
      if (shown === wanted || isNamed(who, title, newest)) return [];
      return [`${shown || 'nothing'} instead of ${wanted || 'nothing'} in «${column}» of ${who}, and not named`];
    }),
  );
}
