/** Where the texts and lines of an element stand in its joined text. */
import type { DocNode } from './node';

interface Piece {
  readonly node: DocNode;
  readonly start: number;
}

export interface Pieces {
  readonly texts: readonly Piece[];
  readonly lines: readonly Piece[];
}

/** All texts and lines of the element with the index of their first letter in `plainText`. */
export function piecesOf(root: DocNode): Pieces {
  const texts: Piece[] = [];
  const lines: Piece[] = [];
  collect(root, 0);
  return { texts, lines };

  function collect(node: DocNode, start: number): number {
    if (node.kind === 'TEXT') {
      texts.push({ node, start });
      return start + node.text.length;
    }
    if (node.isParagraph) lines.push({ node, start });
    const gap = node.isParagraph ? 0 : 1;
    let position = start;
    node.children.forEach((child, index) => {
      position = collect(child, index === 0 ? position : position + gap);
    });
    return position;
  }
}
