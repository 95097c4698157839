/// <reference types="google-apps-script" />
/**
 * A spreadsheet as facts that a workbook can carry, to compare it with the one that came back from a file. Left out is what
 * Google alone has: numbers of sheets and charts, metadata, warnings that stop nobody, who may edit, bands (their colours count).
 */
import type { BookDump, Workspace } from '../../src/host/index';

interface Properties {
  readonly protections: readonly { readonly warningOnly: boolean; readonly area?: unknown; readonly open: unknown }[];
  readonly widths: Readonly<Record<string, number>>;
  readonly filter?: unknown;
  readonly [name: string]: unknown;
}

/** Everything that may not differ, by sheet; charts as they are drawn. */
export async function factsOf(workspace: Workspace, id: string): Promise<Readonly<Record<string, unknown>>> {
  const book = workspace.dump().spreadsheets.find((one) => one.id === id);
  if (!book) throw new Error(`no spreadsheet ${id}`);
  const numbers = book.sheets.map(({ properties }) => (properties as { id: number }).id);
  const text = JSON.stringify([book.names, book.sheets.map(factsOfSheet)], (key, value: unknown) =>
    key === 'sheet' && typeof value === 'number' ? numbers.indexOf(value) : value,
  );
  const rules = rulesOf(workspace, id);
  const [names, sheets] = JSON.parse(text) as [unknown, readonly unknown[]];
  const charts = (await workspace.charts.svg(id)).map(({ sheet, svg }) => [sheet, svg]);
  return { names, charts, rules, ...Object.fromEntries(book.sheets.map(({ name }, index) => [name, sheets[index]])) };
}

function factsOfSheet({ display, entries, formulas, notes, looks, properties, hidden }: BookDump['sheets'][number]) {
  const { protections, filter, id, charts, bandings, form, widths, ...others } = properties as Properties;
  const held = protections.filter(({ warningOnly }) => !warningOnly).map(({ area, open }) => ({ area, open }));
  return {
    hidden,
    display,
    entries,
    formulas,
    notes,
    looks: looks.map((row, index) => cellsOf(row, display[index] ?? [])),
    protections: held,
    filter,
    ...others,
    // As wide as Google makes a column: said or not, it is the same.
    widths: Object.entries(widths).filter(([, width]) => width !== 100),
  };
}

/** The looks of a row, each with its parts in one order. A text of several lines wraps in a workbook, asked or not. */
const cellsOf = (row: string, texts: readonly string[]): readonly string[] =>
  row.split(/(?<=\]) (?=\[)/).map((cell, index) => {
    const [style, choice] = JSON.parse(cell) as [Record<string, unknown>, unknown];
    // Letters of a date's format mean the same in either case.
    if (typeof style['format'] === 'string') style['format'] = style['format'].toLowerCase();
    // Letters as Google makes them: said or not, they are the same.
    if (style['family'] === 'Arial') delete style['family'];
    if (style['size'] === 10) delete style['size'];
    const parts = Object.entries(style).filter(([key]) => key !== 'wrap' || !texts[index]?.includes('\n'));
    return JSON.stringify([parts.sort(([a], [b]) => (a < b ? -1 : 1)), choice]);
  });

/** What may be typed into the cells of each sheet, by cell. */
function rulesOf(workspace: Workspace, id: string): readonly (readonly string[])[] {
  const { SpreadsheetApp } = workspace.globals as unknown as typeof globalThis;
  const said = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'getA1Notation' in value
      ? (value as GoogleAppsScript.Spreadsheet.Range).getA1Notation()
      : JSON.stringify(value);
  return SpreadsheetApp.openById(id)
    .getSheets()
    .map((sheet) =>
      sheet
        .getRange(1, 1, Math.min(60, sheet.getMaxRows()), Math.min(40, sheet.getMaxColumns()))
        .getDataValidations()
        .flatMap((line, row) =>
          line.flatMap((rule, column) => {
            const values = rule?.getCriteriaValues().map((one) => (Array.isArray(one) ? one.map(said) : said(one)));
            const told = rule && [String(rule.getCriteriaType()), values, rule.getAllowInvalid(), rule.getHelpText()];
            return told ? [`R${row + 1}C${column + 1} ${JSON.stringify(told)}`] : [];
          }),
        ),
    );
}
