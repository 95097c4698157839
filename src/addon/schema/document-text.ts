/** A settled document as plain text that a person can read and compare: one line a paragraph, tables drawn with bars. */
import { type SettledBlock, type SettledDocument, signatureLine } from './document';

const pageWidth = 100;

const pad = (words: string, width: number): string => words + ' '.repeat(Math.max(0, width - words.length));

function aligned(words: string, align: string): string {
  const space = Math.max(0, pageWidth - words.length);
  if (align === 'right') return ' '.repeat(space) + words;
  return align === 'centre' ? ' '.repeat(Math.floor(space / 2)) + words : words;
}

function drawn(rows: readonly (readonly string[])[], lines: boolean): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const separator = lines ? ' | ' : '   ';
  return rows
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0)).join(separator))
    .map((row) => (lines ? `| ${row} |` : row.trimEnd()))
    .join('\n');
}

function showBlock(block: SettledBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${aligned(block.content, block.align)
        .slice(block.level + 1)
        .trimStart()}`;
    case 'paragraph':
      return aligned((block.indent ? '    ' : '') + block.content, block.align);
    case 'item':
      return `    ${block.number} ${block.content}`;
    case 'table': {
      const head = block.columns.map((column) => column.heading);
      return drawn(block.lines ? [head, ...block.rows] : block.rows, block.lines);
    }
    case 'signature':
      return `${block.post}   ${signatureLine}   ${block.name}`;
    case 'page-break':
      return '-'.repeat(pageWidth);
  }
}

/** The whole paper; blocks are parted by empty lines, except the lines of the heading and points of a list. */
export const showDocument = ({ blocks }: SettledDocument): string =>
  `${blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      const close = before !== undefined && before.kind === block.kind && ['item', 'paragraph'].includes(block.kind);
      return (index === 0 ? '' : close ? '\n' : '\n\n') + showBlock(block);
    })
    .join('')}\n`;
