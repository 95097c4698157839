/** Names of sheets as a workbook allows them: at most 31 characters, some of them forbidden, no two alike whatever the case. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** For each name, in their order, the one that the workbook gets: the same wherever it is allowed. */
export function workbookNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const given = new Map<string, string>();
  for (const name of names) {
    const base = name.replace(FORBIDDEN, '_').replace(/^'|'$/g, '_') || '_';
    let next = base.slice(0, LONGEST);
    for (let count = 2; taken.has(next.toLowerCase()); count++) {
      const suffix = ` (${count})`;
      next = base.slice(0, LONGEST - suffix.length) + suffix;
    }
    taken.add(next.toLowerCase());
    given.set(name, next);
  }
  return given;
}
