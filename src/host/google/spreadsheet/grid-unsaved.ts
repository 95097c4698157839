/** Which rows of a grid differ from the database, and what it has to be told of them. */
import type { Row } from './grid';
import { type StoredRow, type Tail, tailOf, textOf } from './grid-rows';

/** What the database has not been told yet of these rows, which their grid changes. Rows count from 1. */
export class UnsavedRows {
  private readonly single = new Set<number>();
  /** From here on everything counts as changed. */
  private first = Number.POSITIVE_INFINITY;
  /** The tail as the database has it, and as it will once it holds what `changes` gave. */
  private storedTail: Tail | undefined;
  private nextTail: Tail | undefined;

  constructor(private readonly rows: readonly (Row | undefined)[]) {}

  /** One row is about to differ. */
  row(row: number): void {
    if (row < this.first) this.single.add(row);
  }

  /** All rows from this one on may differ. */
  from(row: number): void {
    this.first = Math.min(this.first, row);
  }

  /** The database holds the rows at the end as this one record. */
  tailIs(tail: Tail): void {
    this.storedTail = tail;
  }

  get areThere(): boolean {
    return this.single.size > 0 || this.first !== Number.POSITIVE_INFINITY;
  }

  /** What differs, as text for the database, and from which row on the old rows are void. */
  changes(): { readonly from: number; readonly rows: readonly StoredRow[] } {
    const tail = tailOf(this.rows);
    const before = this.storedTail;
    this.nextTail = tail;
    const isSame = tail?.from === before?.from && tail?.to === before?.to && tail?.text === before?.text;
    const from = isSame
      ? this.first
      : Math.min(this.first, tail?.from ?? Number.POSITIVE_INFINITY, before?.from ?? Number.POSITIVE_INFINITY);
    const end = tail ? tail.from - 1 : this.rows.length;
    const rows: StoredRow[] = [];
    for (const row of this.single) if (row < from && row <= end) rows.push({ row, to: row, text: this.textAt(row) });
    for (let row = from; row <= end; row++) {
      const text = this.textAt(row);
      if (text !== undefined) rows.push({ row, to: row, text });
    }
    if (tail && tail.from >= from) rows.push({ row: tail.from, to: tail.to, text: tail.text });
    return { from, rows };
  }

  private textAt(row: number): string | undefined {
    const found = this.rows[row - 1];
    return found && textOf(found);
  }

  /** The database holds what `changes` gave. */
  settle(): void {
    if (this.areThere) this.storedTail = this.nextTail;
    this.single.clear();
    this.first = Number.POSITIVE_INFINITY;
  }
}
