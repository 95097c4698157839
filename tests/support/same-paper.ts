/// <reference types="google-apps-script" />
/**
 * A document as facts that a Word file can carry, to compare it with the one that came back from a file: words and looks of lines
 * and letters, tables, pictures, header, footer and margins. What nobody wrote on – empty lines – is left out.
 */
import type { Workspace } from '../../src/host/index';

type Body = GoogleAppsScript.Document.Body;

export function paperFacts(workspace: Workspace, id: string): Readonly<Record<string, unknown>> {
  const { DocumentApp } = workspace.globals as unknown as typeof globalThis;
  const doc = DocumentApp.openById(id);
  const body = doc.getBody();
  const { LIST_ITEM } = DocumentApp.ElementType;
  return {
    margins: [body.getMarginLeft(), body.getMarginRight(), body.getMarginTop(), body.getMarginBottom()].map(Math.round),
    lines: body
      .getParagraphs()
      .filter((line) => line.getText().trim() !== '')
      .map((line) => ({
        text: line.getText(),
        heading: String(line.getHeading()),
        side: String(line.getAlignment() ?? 'LEFT'),
        isItem: line.getType() === LIST_ITEM,
        letters: lettersOf(line.editAsText()),
      })),
    tables: body.getTables().map(tableOf),
    pictures: body.getImages().map((image) => [image.getWidth(), image.getHeight()]),
    header: (doc.getHeader()?.getText() ?? '').trim(),
    footer: (doc.getFooter()?.getText() ?? '').trim(),
  };
}

/** Where the look changes, and to what; what is not said is as usual. */
const lettersOf = (text: GoogleAppsScript.Document.Text): readonly string[] =>
  text.getTextAttributeIndices().map((at) => {
    const marks = [
      text.isBold(at) ? 'bold' : '',
      text.isItalic(at) ? 'italic' : '',
      text.isUnderline(at) ? 'underline' : '',
    ];
    return [at, ...marks, text.getFontSize(at) ?? '', text.getForegroundColor(at) ?? ''].join(' ').replace(/ +/g, ' ');
  });

const tableOf = (table: ReturnType<Body['getTables']>[number]): readonly (readonly string[])[] =>
  Array.from({ length: table.getNumRows() }, (_row, row) =>
    Array.from({ length: table.getRow(row).getNumCells() }, (_cell, cell) => {
      const one = table.getCell(row, cell);
      return `${one.getText()} ${one.getBackgroundColor() ?? ''}`.trim();
    }),
  );
