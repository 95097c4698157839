/** From a candidate to a mentor: what the record of consultations says, who has been taught, whom the interview lets pass. */
import { type Day, parseDay } from '../../schema/cell';

/** A consultation or an exchange of experience. */
export interface Talk {
  /** Nothing when no day can be read. */
  readonly day: Day | undefined;
  readonly about: string;
}

const usual = 'консультация';

/** «15.10.2026 – первая встреча; 20.10.2026 – обмен опытом» */
export const readTalks = (words: string | undefined): readonly Talk[] =>
  (words ?? '').split(/[;\n]/).flatMap((part): Talk[] => {
    const said = part.trim();
    if (said === '') return [];
    const [, first = '', rest = ''] = /^(\S+)(?:\s*[–—-])?\s*(.*)$/.exec(said) ?? [];
    const day = parseDay(first.replace(/[–—,:]+$/, ''));
    return [day ? { day, about: rest === '' ? usual : rest } : { day, about: said }];
  });

/** Every lesson that was meant for the person has been attended, or a consultation has made up for it. */
export function isTrained(meant: readonly string[], attended: readonly string[], talks: readonly Talk[]): boolean {
  const missed = meant.filter((lesson) => !attended.includes(lesson));
  return attended.length > 0 && missed.length <= talks.filter(({ day }) => day !== undefined).length;
}

/** May the candidate go into the register by what the interview came to? */
export const passes = (conclusion: string | undefined, trained: boolean): boolean =>
  conclusion === 'рекомендован' || (conclusion === 'рекомендован с обучением' && trained);
