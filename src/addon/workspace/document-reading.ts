/**
 * Reads a Google document that the school has written: lines with their headings and alignment, points of lists, tables, breaks of pages.
 * Pictures, footnotes and looks of letters are left out. Calls: one for the document, up to seven for each line, two for each cell.
 */
import type { Align } from '../schema/document';
import type { TemplateBlock } from '../schema/template';

type Element = GoogleAppsScript.Document.Element;
type Paragraph = GoogleAppsScript.Document.Paragraph;
type Table = GoogleAppsScript.Document.Table;

/** More pieces than are wanted. */
class TooLong extends Error {}

/** The blocks of the document's body without empty lines; nothing when there are more than so many lines and cells. */
export function readBody(
  body: GoogleAppsScript.Document.Body,
  mostPieces: number,
): readonly TemplateBlock[] | undefined {
  let left = mostPieces;
  const count = (pieces: number): void => {
    left -= pieces;
    if (left < 0) throw new TooLong();
  };
  try {
    const children = body.getNumChildren();
    count(children);
    return Array.from({ length: children }, (_none, index) => readElement(body.getChild(index), count)).flat();
  } catch (error) {
    if (error instanceof TooLong) return undefined;
    throw error;
  }
}

function readElement(element: Element, count: (pieces: number) => void): readonly TemplateBlock[] {
  const { ElementType } = DocumentApp;
  switch (element.getType()) {
    case ElementType.PARAGRAPH:
      return readParagraph(element.asParagraph());
    case ElementType.LIST_ITEM: {
      const item = element.asListItem();
      const text = item.getText();
      return text.trim() === '' ? [] : [{ kind: 'item', level: item.getNestingLevel() === 0 ? 0 : 1, text }];
    }
    case ElementType.TABLE:
      return [readTable(element.asTable(), count)];
    default:
      return [];
  }
}

const breakBefore: TemplateBlock = { kind: 'page-break' };

function readParagraph(paragraph: Paragraph): readonly TemplateBlock[] {
  const text = paragraph.getText();
  const breaks = paragraph.findElement(DocumentApp.ElementType.PAGE_BREAK) ? [breakBefore] : [];
  if (text.trim() === '') return breaks;
  const align = alignOf(paragraph.getAlignment());
  const indent = (paragraph.getIndentFirstLine() ?? 0) > 0;
  const level = levelOf(paragraph.getHeading());
  const line = { text, align, indent };
  return [...breaks, level === undefined ? { kind: 'paragraph', ...line } : { kind: 'heading', level, ...line }];
}

function alignOf(alignment: GoogleAppsScript.Document.HorizontalAlignment | null): Align {
  const { HorizontalAlignment } = DocumentApp;
  switch (alignment) {
    case HorizontalAlignment.CENTER:
      return 'centre';
    case HorizontalAlignment.RIGHT:
      return 'right';
    case HorizontalAlignment.JUSTIFY:
      return 'both';
    default:
      return 'left';
  }
}

function levelOf(heading: GoogleAppsScript.Document.ParagraphHeading): 1 | 2 | 3 | undefined {
  const { ParagraphHeading } = DocumentApp;
  switch (heading) {
    case ParagraphHeading.TITLE:
    case ParagraphHeading.HEADING1:
      return 1;
    case ParagraphHeading.HEADING2:
      return 2;
    case ParagraphHeading.HEADING3:
      return 3;
    default:
      return undefined;
  }
}

function readTable(table: Table, count: (pieces: number) => void): TemplateBlock {
  const rows = Array.from({ length: table.getNumRows() }, (_none, at) => {
    const row = table.getRow(at);
    const cells = row.getNumCells();
    count(cells);
    return Array.from({ length: cells }, (_cell, place) => row.getCell(place).getText());
  });
  return { kind: 'table', lines: table.getBorderWidth() !== 0, rows };
}
