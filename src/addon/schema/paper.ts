/**
 * The sheet of paper: margins, letters, and a careful guess of how much fits. Google Docs cannot keep a row on one page nor
 * tell how many pages there are, so too tall rows are parted beforehand and sheets are counted by this guess.
 */
import { type Block, type Column, type SettledBlock, type SettledDocument, settle } from './document';
import { sizeOfChart } from './document-chart';

/** How papers of a school look. Lengths in millimetres, letters in points. */
export interface PaperLook {
  readonly font: string;
  readonly size: number;
  readonly tableSize: number;
  readonly lineSpacing: number;
  readonly indent: number;
  /** The sheet lies on its long side. */
  readonly lies?: true;
  /** Of a paper that hangs on a wall: how large its word and the name on it are, their ink; the room above the word, around the name and below the last heading, in points. */
  readonly festive?: {
    readonly word: number;
    readonly name: number;
    readonly ink: string;
    readonly above: number;
    readonly around: number;
    readonly below: number;
  };
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

export const sheetOf = ({ lies }: Pick<PaperLook, 'lies'>): { readonly width: number; readonly height: number } =>
  lies ? { width: 297, height: 210 } : { width: 210, height: 297 };

/** What principals expect of an order. */
export const usualLook: PaperLook = {
  font: 'Times New Roman',
  size: 14,
  tableSize: 12,
  lineSpacing: 1,
  indent: 12.5,
  margins: { left: 20, right: 10, top: 20, bottom: 20 },
};

/** A diploma, thanks: one sheet, much air. */
export const festiveLook: PaperLook = {
  font: 'Times New Roman',
  size: 16,
  tableSize: 14,
  lineSpacing: 1.3,
  indent: 12.5,
  festive: { word: 36, name: 24, ink: '#7a1f2b', above: 96, around: 20, below: 84 },
  margins: { left: 25, right: 20, top: 35, bottom: 20 },
};

/** A letter of thanks: more words, still one sheet. */
export const letterLook: PaperLook = {
  ...festiveLook,
  lineSpacing: 1.15,
  festive: { word: 28, name: 20, ink: '#7a1f2b', above: 56, around: 16, below: 56 },
};

/** Sheets to show on a screen or to hang on a wall: few words, large ones. */
export const slideLook: PaperLook = {
  font: 'Times New Roman',
  size: 20,
  tableSize: 18,
  lineSpacing: 1.15,
  indent: 0,
  lies: true,
  festive: { word: 44, name: 28, ink: '#1f4e8c', above: 72, around: 12, below: 12 },
  margins: { left: 25, right: 25, top: 15, bottom: 15 },
};

/** How large the letters of a heading are, in points. */
export const headingSize = (level: 1 | 2 | 3, { size, festive }: PaperLook): number =>
  festive === undefined ? size : level === 1 ? festive.word : level === 2 ? festive.name : size;

const millimetresPerPoint = 25.4 / 72;
const millimetresPerPixel = 25.4 / 96;

export const toPoints = (millimetres: number): number => Math.round((millimetres / millimetresPerPoint) * 100) / 100;

/** A Russian letter of a serif font is about half as wide as it is tall; a little more, to be on the safe side. */
const letterWidth = 0.54;

/** A line of a font is so much taller than its letters; the fonts that a school may have differ, the tallest counts. */
const lineHeight = 1.32;

/** Google's usual padding of a cell, left and right together. */
const padding = 3.6;

/** Of a page, a row may take so much. */
const tallestRow = 0.4;

export const textWidth = (look: PaperLook): number => sheetOf(look).width - look.margins.left - look.margins.right;

const textHeight = (look: PaperLook): number => sheetOf(look).height - look.margins.top - look.margins.bottom;

/** How wide each column is, in millimetres. */
export function columnWidths(columns: readonly Column[], look: PaperLook): readonly number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => (width / all) * textWidth(look));
}

const lettersInLine = (width: number, size: number): number =>
  Math.max(1, Math.floor(width / (letterWidth * size * millimetresPerPoint)));

/** Words are not parted; one longer than a line takes several. */
function countLines(text: string, width: number, size: number): number {
  const most = lettersInLine(width, size);
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(' ')) {
    if (filled > 0 && filled + 1 + length > most) {
      lines += 1;
      filled = 0;
    }
    const whole = Math.floor((length - 1) / most);
    lines += Math.max(0, whole);
    filled = whole > 0 ? length - whole * most : filled + (filled > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** Cuts at a blank where there is one; never inside a mark. */
function cutText(text: string, most: number): readonly string[] {
  if (text.length <= most) return [text];
  const head = text.slice(0, most + 1);
  const blank = head.lastIndexOf(' ');
  const open = head.lastIndexOf('⟦');
  const close = text.indexOf('⟧', open);
  const inMark = open >= 0 && close >= (blank > 0 ? blank : most);
  const end = inMark ? (open > 0 ? open : close + 1) : blank > 0 ? blank : most;
  return [text.slice(0, end).trim(), ...cutText(text.slice(end).trim(), most)];
}

/** The rows such that none is taller than a good part of a page; a continued row begins with empty cells. */
export function partRows(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  look: PaperLook,
): readonly (readonly string[])[] {
  const lines = Math.floor((textHeight(look) * tallestRow) / (look.tableSize * lineHeight * millimetresPerPoint));
  const widths = columnWidths(columns, look);
  return rows.flatMap((row) => {
    const parts = row.map((cell, column) =>
      cutText(cell, lines * lettersInLine((widths[column] ?? 0) - padding, look.tableSize)),
    );
    const height = Math.max(...parts.map((part) => part.length));
    return Array.from({ length: height }, (_none, index) => parts.map((part) => part[index] ?? ''));
  });
}

function heightOf(block: SettledBlock, look: PaperLook): number {
  const textLine = look.size * lineHeight * look.lineSpacing * millimetresPerPoint;
  switch (block.kind) {
    case 'heading': {
      const size = headingSize(block.level, look);
      return countLines(block.content, textWidth(look) - look.indent, size) * ((textLine * size) / look.size);
    }
    case 'paragraph':
    case 'item':
      return countLines(block.content, textWidth(look) - look.indent, look.size) * textLine;
    case 'signature':
      return (block.signers.length + 1) * textLine;
    case 'chart':
      return sizeOfChart(block).height * millimetresPerPixel + textLine;
    case 'page-break':
      return 0;
    case 'table': {
      const widths = columnWidths(block.columns, look);
      const head = block.columns.map(({ heading }) => heading);
      const rowLine = look.tableSize * lineHeight * millimetresPerPoint;
      const rows = [head, ...block.rows].map((row) =>
        Math.max(...row.map((cell, at) => countLines(cell, (widths[at] ?? 0) - padding, look.tableSize))),
      );
      return rows.reduce((sum, lines) => sum + lines * rowLine + padding, 0);
    }
  }
}

/** The document with every table cut into rows that fit on a page. */
export const fitTables = (document: SettledDocument, look: PaperLook): SettledDocument => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: partRows(block.columns, block.rows, look) } : block,
  ),
});

/** The heights of what is never parted: a paragraph, a row of a table. The head of a table comes again on each page. */
function piecesOf(
  block: SettledBlock,
  look: PaperLook,
): { readonly heights: readonly number[]; readonly head: number } {
  if (block.kind !== 'table') return { heights: [heightOf(block, look)], head: 0 };
  const [head = 0, ...heights] = [block.columns.map(({ heading }) => heading), ...block.rows].map((row) =>
    heightOf(
      { ...block, columns: block.columns.map((column, at) => ({ ...column, heading: row[at] ?? '' })), rows: [] },
      look,
    ),
  );
  return block.lines ? { heights: [head, ...heights], head } : { heights, head: 0 };
}

/** On how many sheets these blocks will stand, by a guess that is rather too high than too low. */
export function countSheets(blocks: readonly SettledBlock[], look: PaperLook): number {
  let pages = 1;
  let filled = 0;
  for (const block of blocks) {
    if (block.kind === 'page-break' && filled > 0) {
      pages += 1;
      filled = 0;
    }
    const { heights, head } = piecesOf(block, look);
    for (const height of heights) {
      if (filled > 0 && filled + height > textHeight(look)) {
        pages += 1;
        filled = head;
      }
      filled += height;
    }
  }
  return pages;
}

/** Stands for a name of which only the length matters. */
const usualName = 'Константинова Александра Максимовна';

/** The same before it is known what is printed for the names. */
export const guessSheets = (blocks: readonly Block[], look: PaperLook): number =>
  countSheets(settle(blocks, () => usualName).blocks, look);
