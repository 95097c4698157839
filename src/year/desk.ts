/**
 * The curator at the open book: reads a sheet as it is shown, types into a cell, pastes a block. Columns are found by their
 * headings, rows by what stands in one of them – as a person finds them.
 */
import type { Workspace } from '../host/index';

/** A row as it is shown, by heading. */
export interface ShownRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A whole sheet as it is shown. */
export type ShownTable = readonly [title: string, lines: readonly (readonly string[])[]];

/** What is written under which heading. */
export type Written = Readonly<Record<string, string | number>>;

/** The few of Google's methods by which the editor carries out a paste. */
interface Editor {
  readonly SpreadsheetApp: {
    getActiveSpreadsheet(): {
      getSheetByName(name: string): {
        getRange(
          row: number,
          column: number,
          rows: number,
          columns: number,
        ): { setValues(values: readonly (readonly (string | number)[])[]): void };
      };
    };
  };
}

export class Desk {
  constructor(private readonly workspace: Workspace) {}

  get book(): string {
    return this.workspace.container!.id;
  }

  hasSheet(title: string): boolean {
    return this.workspace.view.book(this.book).sheets.some(({ name }) => name === title);
  }

  /** Sheets as they are shown, line by line. */
  tables(titles: readonly string[]): readonly ShownTable[] {
    return titles.filter((title) => this.hasSheet(title)).map((title) => [title, this.shown(title)]);
  }

  /** The rows below the headings that are not empty. */
  rows(title: string): readonly ShownRow[] {
    const [head = [], ...rest] = this.shown(title);
    return rest.flatMap((line, index) =>
      line.every((text) => text === '')
        ? []
        : [{ row: index + 2, cells: Object.fromEntries(head.map((heading, column) => [heading, line[column] ?? ''])) }],
    );
  }

  /** Types one cell, in the row where `key` stands under `keyHeading`. Throws when there is no such row or column. */
  async type(title: string, keyHeading: string, key: string, heading: string, text: string): Promise<void> {
    const [head = []] = this.shown(title);
    const row = this.rows(title).find(({ cells }) => cells[keyHeading] === key)?.row;
    const column = head.indexOf(heading) + 1;
    if (row === undefined || column === 0) throw new Error(`«${title}»: нет строки «${key}» или столбца «${heading}».`);
    await this.workspace.edit(this.book, this.sheet(title).id, row, column, text);
  }

  /** Pastes values into rows that are there, found by the key column; what is not named stays untouched. */
  fill(title: string, keyHeading: string, values: ReadonlyMap<string, Written>): void {
    const found = this.rows(title).flatMap(({ row, cells }) => {
      const written = values.get(cells[keyHeading] ?? '');
      return written ? [[row, written] as const] : [];
    });
    this.fillRows(title, new Map(found));
  }

  /** The same by the number of the row. */
  fillRows(title: string, values: ReadonlyMap<number, Written>): void {
    const [head = []] = this.shown(title);
    for (const heading of new Set([...values.values()].flatMap((written) => Object.keys(written)))) {
      const column = head.indexOf(heading) + 1;
      if (column === 0) throw new Error(`На листе «${title}» нет столбца «${heading}».`);
      const cells = [...values].flatMap(([row, written]) => {
        const value = written[heading];
        return value === undefined ? [] : [{ row, value }];
      });
      for (const block of blocksOf(cells.sort((one, other) => one.row - other.row)))
        this.paste(
          title,
          block[0]!.row,
          column,
          block.map(({ value }) => [value]),
        );
    }
    this.workspace.flush();
  }

  /** Adds rows below the last one. */
  append(title: string, rows: readonly Written[]): void {
    if (rows.length === 0) return;
    const [head = []] = this.shown(title);
    const there = this.rows(title);
    const next = (there[there.length - 1]?.row ?? 1) + 1;
    this.paste(
      title,
      next,
      1,
      rows.map((written) => head.map((heading) => written[heading] ?? '')),
    );
    this.workspace.flush();
  }

  private paste(title: string, row: number, column: number, cells: readonly (readonly (string | number)[])[]): void {
    const { SpreadsheetApp } = this.workspace.globals as unknown as Editor;
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(title);
    sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0).setValues(cells);
  }

  private sheet(title: string) {
    const found = this.workspace.view.book(this.book).sheets.find(({ name }) => name === title);
    if (!found) throw new Error(`В книге нет листа «${title}».`);
    return found;
  }

  private shown(title: string): readonly (readonly string[])[] {
    const { id, lastRow, lastColumn } = this.sheet(title);
    return this.workspace.view.cells(this.book, id, lastRow, lastColumn).map((line) => line.map(({ text }) => text));
  }
}

/** Runs of neighbouring rows. */
function blocksOf<Cell extends { readonly row: number }>(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const blocks: Cell[][] = [];
  for (const cell of cells) {
    const last = blocks[blocks.length - 1];
    if (last && last[last.length - 1]!.row + 1 === cell.row) last.push(cell);
    else blocks.push([cell]);
  }
  return blocks;
}
