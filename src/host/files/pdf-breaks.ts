/** Where pages of a paper must not end: behind a heading, or anything else that is kept with what follows. */
import type { PlacedNode } from './pdf-engine';

/** Marks what belongs to the body, so that headers and footers do not count as what follows a heading. */
export const BODY = 'body';
/** Marks what is kept with the next block. */
export const KEPT = 1;

/** Whether a block that is kept with the next one would be the last of its page although more follows. */
export function standsAlone(
  node: PlacedNode,
  following: () => readonly PlacedNode[],
  next: () => readonly PlacedNode[],
): boolean {
  if (node.headlineLevel !== KEPT || node.pageNumbers.length > 1) return false;
  // Of a cell that moved to the next page only the first line is known to be there.
  const here = following().filter(({ pageNumbers }) => pageNumbers[0] === node.pageNumbers[0]);
  const goesOn = here.some(({ style, headlineLevel }) => style === BODY && headlineLevel !== KEPT);
  return !goesOn && next().some(({ style }) => style === BODY);
}
