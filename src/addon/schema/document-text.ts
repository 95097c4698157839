/** A settled document as plain text that a person can read and compare: one line a paragraph, tables drawn with bars. */
import { type SettledBlock, type SettledDocument, signatureLine } from './document';
import { labelsOf } from './document-chart';

const pageWidth = 100;

const pad = (words: string, width: number): string => words + ' '.repeat(Math.max(0, width - words.length));

function aligned(words: string, align: string): string {
  const space = Math.max(0, pageWidth - words.length);
  if (align === 'right') return ' '.repeat(space) + words;
  return align === 'centre' ? ' '.repeat(Math.floor(space / 2)) + words : words;
}

const wrapped = (words: string): readonly string[] => {
  if (words.length <= pageWidth) return [words];
  const blank = words.lastIndexOf(' ', pageWidth);
  const end = words.slice(0, blank).trim() === '' ? pageWidth : blank;
  return [words.slice(0, end), ...wrapped(words.slice(end).trim())];
};

/** The first words at the left edge, the last at the right one. */
const apart = (row: readonly string[]): string => {
  const last = row[row.length - 1] ?? '';
  const rest = row.slice(0, -1).join(' ');
  return pad(rest, Math.max(rest.length + 1, pageWidth - last.length)) + last;
};

function drawn(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join(' | ')} |`).join('\n');
}

function showBlock(block: SettledBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.content}`;
    case 'paragraph':
      return wrapped((block.indent ? '    ' : '') + block.content)
        .map((row) => aligned(row, block.align))
        .join('\n');
    case 'item':
      return wrapped(`    ${block.number} ${block.content}`).join('\n');
    case 'table': {
      const head = block.columns.map((column) => column.heading);
      if (block.lines) return drawn([head, ...block.rows]);
      const ends = block.columns.some(({ align }) => align === 'right');
      return block.rows.map((row) => (ends ? apart(row) : wrapped(row.join(' ')).join('\n'))).join('\n');
    }
    case 'signature':
      return block.signers.map(({ post, name }) => `${pad(post, 14)} ${signatureLine}   ${name}`).join('\n');
    case 'chart':
      return [`[Диаграмма: ${block.title}]`, ...labelsOf(block).map((label) => `  ${label}`)].join('\n');
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
