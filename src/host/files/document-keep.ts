/** Which blocks of a document must stand on one page with what follows: headings, titles of tables, and what is signed. */
import { isLine, type NodeData, textOf } from '../google/document/data';
import { headingOf } from './document-look';
import { isBorderless } from './document-tables';

/** So many letters fill a line of a paper at most. */
const ONE_LINE = 85;

/** For each block whether it is kept with the next one. */
export function keptWithNext(blocks: readonly NodeData[]): boolean[] {
  const kept = blocks.map((block) => isLine(block) && isHeading(block));
  blocks.forEach((block, index) => {
    if (!isSignature(block)) return;
    // Back over empty lines to the text that is signed; signatures one under the other go together.
    let before = index - 1;
    while (before >= 0 && isEmpty(blocks[before]!)) kept[before--] = true;
    if (before < 0 || !isLine(blocks[before]!)) return;
    kept[before] = true;
    // One line above a signature looks lost on a page: what stands over it comes along.
    if (before > 0 && textOf(blocks[before]!).length <= ONE_LINE && isLine(blocks[before - 1]!))
      kept[before - 1] = true;
  });
  kept[blocks.length - 1] = false;
  return kept;
}

/**
 * Where the signatures end that follow directly on the table at `index`: its last row must stand with them, lest they stand alone.
 * Undefined when no signature follows.
 */
export function endOfSigned(blocks: readonly NodeData[], index: number): number | undefined {
  const table = blocks[index]!;
  if (table.kind !== 'TABLE' || isBorderless(table) || (table.children?.length ?? 0) < 3) return undefined;
  let end: number | undefined;
  for (let next = index + 1; next < blocks.length; next++) {
    if (isSignature(blocks[next]!)) end = next + 1;
    else if (!isEmpty(blocks[next]!)) break;
  }
  return end;
}

function isHeading(line: NodeData): boolean {
  return headingOf(line) !== 'NORMAL' && headingOf(line) !== 'SUBTITLE' && textOf(line) !== '';
}

function isEmpty(block: NodeData): boolean {
  return isLine(block) && (block.children ?? []).length === 0;
}

/** A place to sign is a line of underscores, or a table without borders of a few rows. */
function isSignature(block: NodeData): boolean {
  if (block.kind === 'TABLE') return isBorderless(block) && (block.children?.length ?? 0) <= 3;
  return isLine(block) && /_{4,}/.test(textOf(block));
}
