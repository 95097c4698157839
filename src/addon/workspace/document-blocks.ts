/**
 * Puts the blocks of a settled paper into the body of a Google document. Tables go in with all their cells at once and are
 * dressed by column, so the number of calls hangs on the kinds of blocks and not on the rows. The letters of a new
 * paragraph look like the last ones before it, hence everything about letters is said for each paragraph.
 */
import { type Align, type SettledBlock, signatureLine } from '../schema/document';
import { columnWidths, headingSize, type PaperLook, sheetOf, toPoints } from '../schema/paper';
import { addChart } from './document-charts';

type Body = GoogleAppsScript.Document.Body;
type Table = GoogleAppsScript.Document.Table;
type Attributes = Record<string, unknown>;
type SettledTable = Extract<SettledBlock, { kind: 'table' }>;

const alignments = (): Readonly<Record<Align, unknown>> => ({
  left: DocumentApp.HorizontalAlignment.LEFT,
  centre: DocumentApp.HorizontalAlignment.CENTER,
  right: DocumentApp.HorizontalAlignment.RIGHT,
  both: DocumentApp.HorizontalAlignment.JUSTIFY,
});

const headings = () => ({
  1: DocumentApp.ParagraphHeading.HEADING1,
  2: DocumentApp.ParagraphHeading.HEADING2,
  3: DocumentApp.ParagraphHeading.HEADING3,
});

/** Points above and below a heading. */
const headingSpace = 8;

function pageOf(look: PaperLook): Attributes {
  const { Attribute } = DocumentApp;
  const { margins } = look;
  const { width, height } = sheetOf(look);
  return {
    [Attribute.PAGE_WIDTH]: toPoints(width),
    [Attribute.PAGE_HEIGHT]: toPoints(height),
    [Attribute.MARGIN_LEFT]: toPoints(margins.left),
    [Attribute.MARGIN_RIGHT]: toPoints(margins.right),
    [Attribute.MARGIN_TOP]: toPoints(margins.top),
    [Attribute.MARGIN_BOTTOM]: toPoints(margins.bottom),
  };
}

const letters = (look: PaperLook, size: number, bold: boolean, ink = '#000000'): Attributes => ({
  [DocumentApp.Attribute.FONT_FAMILY]: look.font,
  [DocumentApp.Attribute.FONT_SIZE]: size,
  [DocumentApp.Attribute.BOLD]: bold,
  [DocumentApp.Attribute.FOREGROUND_COLOR]: ink,
});

const layout = (look: PaperLook, align: Align, indent: boolean, space = 0): Attributes => ({
  [DocumentApp.Attribute.HORIZONTAL_ALIGNMENT]: alignments()[align],
  [DocumentApp.Attribute.INDENT_FIRST_LINE]: indent ? toPoints(look.indent) : 0,
  [DocumentApp.Attribute.LINE_SPACING]: look.lineSpacing,
  [DocumentApp.Attribute.SPACING_BEFORE]: space,
  [DocumentApp.Attribute.SPACING_AFTER]: space,
});

const roomOf = (level: 1 | 2 | 3, { above, around, below }: NonNullable<PaperLook['festive']>): Attributes => ({
  [DocumentApp.Attribute.SPACING_BEFORE]: level === 1 ? above : around,
  [DocumentApp.Attribute.SPACING_AFTER]: level === 3 ? below : around,
});

/** Calls: two. */
function addParagraph(body: Body, text: string, look: PaperLook, align: Align, indent: boolean): void {
  body.appendParagraph(text).setAttributes({ ...layout(look, align, indent), ...letters(look, look.size, false) });
}

/** Calls: six, two for each column; three more for each cell aligned in a table without lines. */
function addTable(body: Body, block: SettledTable, look: PaperLook): Table | undefined {
  const head = block.columns.map(({ heading }) => heading);
  const cells = block.lines ? [head, ...block.rows] : block.rows;
  if (cells.length === 0) return undefined;
  const table = body.appendTable(cells.map((row) => [...row]));
  table.editAsText().setAttributes(letters(look, block.lines ? look.tableSize : look.size, false));
  columnWidths(block.columns, look).forEach((width, column) => {
    table.setColumnWidth(column, toPoints(width));
  });
  if (block.lines) table.getRow(0).editAsText().setBold(true);
  else alignCells(table.setBorderWidth(0), block);
  return table;
}

function alignCells(table: Table, { columns, rows }: SettledTable): void {
  columns.forEach(({ align = 'left' }, column) => {
    if (align === 'left') return;
    rows.forEach((_row, row) => {
      const paragraph = table.getCell(row, column).getChild(0) as GoogleAppsScript.Document.Paragraph;
      paragraph.setAttributes({ [DocumentApp.Attribute.HORIZONTAL_ALIGNMENT]: alignments()[align] });
    });
  });
}

/** Shares of the post, the line and the name: «Заместитель директора по ВР» stands in one line. */
const signatureColumns = ({ festive }: PaperLook): readonly number[] => (festive ? [14, 9, 21] : [19, 9, 16]);

/** As small as letters can be. */
const smallest = 1;

/**
 * Below a table stands an empty paragraph: it takes the break and is made small, so that a full page is not followed by an empty one.
 * Calls: three at most.
 */
function addPageBreak(body: Body, above: Table | undefined, look: PaperLook): void {
  if (!above) {
    body.appendPageBreak();
    return;
  }
  const below = above.getNextSibling() as GoogleAppsScript.Document.Paragraph;
  below.setAttributes(letters(look, smallest, false));
  below.appendPageBreak();
}

/** The table, if the block is one. */
function addBlock(body: Body, block: SettledBlock, above: Table | undefined, look: PaperLook): Table | undefined {
  switch (block.kind) {
    case 'heading':
      body
        .appendParagraph(block.content)
        .setHeading(headings()[block.level])
        .setAttributes({
          ...layout(look, block.align, false, headingSpace),
          ...(look.festive && roomOf(block.level, look.festive)),
          ...letters(look, headingSize(block.level, look), true, look.festive?.ink),
        });
      return undefined;
    case 'paragraph':
      addParagraph(body, block.content, look, block.align, block.indent);
      return undefined;
    case 'item':
      addParagraph(body, `${block.number} ${block.content}`, look, 'both', true);
      return undefined;
    case 'table':
      return addTable(body, block, look);
    case 'signature': {
      const columns = signatureColumns(look).map((width) => ({ heading: '', width }));
      const rows = block.signers.map(({ post, name }) => [post, signatureLine, name]);
      return addTable(body, { kind: 'table', columns, rows, lines: false }, look);
    }
    case 'chart':
      addChart(body, block).setAttributes(layout(look, 'centre', false, headingSpace));
      return undefined;
    case 'page-break':
      addPageBreak(body, above, look);
      return undefined;
  }
}

/**
 * Fills an empty body. Calls: four, two or three for each paragraph, about a dozen for each table, six for each chart. An appended table brings
 * an empty paragraph with it, which is the space below it.
 */
export function fillBody(body: Body, blocks: readonly SettledBlock[], look: PaperLook): void {
  body.setAttributes(pageOf(look));
  let above: Table | undefined;
  for (const block of blocks) above = addBlock(body, block, above, look);
  if (blocks.length > 0) body.removeChild(body.getChild(0));
}
