/** Which papers are written in this run: those that have changed, few at a time; new ones first, and only as many as the day allows. */

export interface PaperState {
  readonly key: string;
  /** What the paper should say now. */
  readonly edition: string;
  readonly registered:
    | {
        readonly signed: boolean;
        readonly edition: string;
        readonly written: string | undefined;
        readonly version: number;
      }
    | undefined;
}

export interface PapersToWrite {
  /** In this run, with the version each gets. */
  readonly now: readonly { readonly key: string; readonly version: number }[];
  /** In the next runs. */
  readonly later: number;
  /** On another day: the files of this one are used up. */
  readonly tomorrow: number;
}

export function choosePapers(papers: readonly PaperState[], most: number, newToday: number): PapersToWrite {
  const due = papers.filter(({ registered, edition }) => !registered?.signed && registered?.written !== edition);
  const fresh = due.filter(({ registered }) => registered === undefined).slice(0, Math.max(0, newToday));
  const possible = [...fresh, ...due.filter(({ registered }) => registered !== undefined)];
  return {
    now: possible
      .slice(0, most)
      .map(({ key, edition, registered }) => ({ key, version: versionOf(edition, registered) })),
    later: Math.max(0, possible.length - most),
    tomorrow: due.length - possible.length,
  };
}

/** A run that died has already counted: the version grows only when another edition than the written one was meant. */
function versionOf(edition: string, registered: PaperState['registered']): number {
  if (!registered) return 1;
  return registered.edition === edition || registered.written === undefined
    ? registered.version
    : registered.version + 1;
}
