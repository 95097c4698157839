/** Lists to pick from that are too long to stand in a rule: they stand on a hidden sheet. */
import { a1Of, fixedA1Of, quoteSheet } from '../../google/spreadsheet/address';
import type { Area } from '../../google/spreadsheet/area';
import { done } from './engine';
import type { Target } from './target';

/** The lists of one workbook, each once. */
export class LongLists {
  private readonly lists: string[][] = [];
  private readonly places = new Map<string, string>();

  constructor(private readonly sheet: string) {}

  /** Where a list stands. */
  place(texts: readonly string[]): string {
    const key = JSON.stringify(texts);
    let place = this.places.get(key);
    if (place === undefined) {
      this.lists.push([...texts]);
      const area: Area = { row: 1, column: this.lists.length, rows: Math.max(1, texts.length), columns: 1 };
      place = `${quoteSheet(this.sheet)}!${fixedA1Of(area)}`;
      this.places.set(key, place);
    }
    return place;
  }

  write({ file }: Target): void {
    if (this.lists.length === 0) return;
    done(file.NewSheet(this.sheet));
    this.lists.forEach((texts, column) => {
      texts.forEach((text, row) => {
        const cell = a1Of({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
        done(file.SetCellStr(this.sheet, cell, text));
      });
    });
    done(file.SetSheetVisible(this.sheet, false));
  }
}
