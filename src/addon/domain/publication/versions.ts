/**
 * The versions of the pages for the site as the journal of publications has them: which is the newest, whether it still says what the book
 * says, and who may stand on the site although nobody lets the school name them any more.
 */
import type { Day } from '../../schema/cell';

export interface PageVersion {
  readonly row: number;
  readonly page: string;
  readonly version: number;
  /** What the page said. */
  readonly edition: string;
  /** Marks of the people it names. */
  readonly named: readonly string[];
  readonly prepared: Day | undefined;
  /** When somebody put it on the site. */
  readonly placed: Day | undefined;
}

/** Never made; the book says something else by now; made, but not put on the site; on the site as it is. */
export type PageState = 'never' | 'stale' | 'waiting' | 'fresh';

export interface PageStanding {
  readonly state: PageState;
  readonly newest: PageVersion | undefined;
  /** The last version that is on the site. */
  readonly onSite: PageVersion | undefined;
}

const byVersion = (a: PageVersion, b: PageVersion): number => a.version - b.version;

const versionsOf = (versions: readonly PageVersion[], page: string): readonly PageVersion[] =>
  versions.filter((each) => each.page === page).sort(byVersion);

/** How a page stands whose edition would be this one today. */
export function standingOf(versions: readonly PageVersion[], page: string, edition: string): PageStanding {
  const own = versionsOf(versions, page);
  const newest = own[own.length - 1];
  const placed = own.filter((each) => each.placed !== undefined);
  const stateOf = (): PageState => {
    if (!newest) return 'never';
    if (newest.edition !== edition) return 'stale';
    return newest.placed === undefined ? 'waiting' : 'fresh';
  };
  return { state: stateOf(), newest, onSite: placed[placed.length - 1] };
}

export interface WrongNaming {
  readonly page: string;
  readonly row: number;
  /** Marks of people who may not be named. */
  readonly marks: readonly string[];
  /** The newest version names them; otherwise the site may still show an older one. */
  readonly inNewest: boolean;
}

/**
 * Pages that name who may not be named. A version that is not marked as placed may be on the site all the same, so every version counts
 * until a later one is marked as placed.
 */
export function wrongNamings(versions: readonly PageVersion[], mayName: ReadonlySet<string>): readonly WrongNaming[] {
  return [...new Set(versions.map(({ page }) => page))].flatMap((page): WrongNaming[] => {
    const own = versionsOf(versions, page);
    const newest = own[own.length - 1];
    if (!newest) return [];
    const since = own.reduce((last, { placed }, index) => (placed === undefined ? last : index), 0);
    const barredOf = (some: readonly PageVersion[]): readonly string[] =>
      [...new Set(some.flatMap(({ named }) => named))].filter((mark) => !mayName.has(mark));
    const inNewest = barredOf([newest]);
    const before = barredOf(own.slice(since, -1)).filter((mark) => !inNewest.includes(mark));
    const wrong = (marks: readonly string[], isNewest: boolean): WrongNaming[] =>
      marks.length > 0 ? [{ page, row: newest.row, marks, inNewest: isNewest }] : [];
    return [...wrong(inNewest, true), ...wrong(before, false)];
  });
}
