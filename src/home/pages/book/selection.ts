/** Where a person stands on a sheet and what they have selected, over the rows and columns that are shown. Drawing is left to the grid. */

/** 1-based, as sheets count. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export class Selection {
  private rows: readonly number[] = [1];
  private columns: readonly number[] = [1];
  /** The cell one stands on. */
  here: Place = { row: 1, column: 1 };
  /** The other corner of the selected block. */
  private corner: Place = this.here;

  /** The sheet is shown differently: who stood on a cell that is gone stands on the first one. */
  show(rows: readonly number[], columns: readonly number[], start: Place, stay: boolean): void {
    this.rows = rows;
    this.columns = columns;
    const isThere = ({ row, column }: Place): boolean => rows.includes(row) && columns.includes(column);
    if (!stay || !isThere(this.here))
      this.here = isThere(start) ? start : { row: rows[0] ?? 1, column: columns[0] ?? 1 };
    if (!stay || !isThere(this.corner)) this.corner = this.here;
  }

  stand(place: Place): void {
    this.here = place;
    this.corner = place;
  }

  extendTo(place: Place): void {
    this.corner = place;
  }

  /** Steps over what is hidden; `extend` moves the other corner and leaves one standing. */
  move(rows: number, columns: number, extend = false): void {
    const from = extend ? this.corner : this.here;
    const to = { row: stepped(this.rows, from.row, rows), column: stepped(this.columns, from.column, columns) };
    if (extend) this.extendTo(to);
    else this.stand(to);
  }

  all(): void {
    this.here = { row: this.rows[0] ?? 1, column: this.columns[0] ?? 1 };
    this.corner = { row: this.rows.at(-1) ?? 1, column: this.columns.at(-1) ?? 1 };
  }

  /** The corner that moves, which is kept in sight. */
  get end(): Place {
    return this.corner;
  }

  isAtEdge(step: 1 | -1): boolean {
    return this.here.column === (step < 0 ? this.columns[0] : this.columns.at(-1));
  }

  get isOne(): boolean {
    return this.here.row === this.corner.row && this.here.column === this.corner.column;
  }

  /** The selected rows and columns, in the order in which they are shown. */
  get block(): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
    return {
      rows: between(this.rows, this.here.row, this.corner.row),
      columns: between(this.columns, this.here.column, this.corner.column),
    };
  }
}

function between(all: readonly number[], one: number, other: number): readonly number[] {
  const [a, b] = [all.indexOf(one), all.indexOf(other)];
  return all.slice(Math.min(a, b), Math.max(a, b) + 1);
}

function stepped(all: readonly number[], from: number, by: number): number {
  const at = Math.max(0, all.indexOf(from));
  return all[Math.max(0, Math.min(all.length - 1, at + by))] ?? from;
}
