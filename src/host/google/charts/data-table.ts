/** DataTable and its builder: columns and rows of a chart that stands apart from any sheet. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import type { GoogleEnum } from '../object';
import { GoogleObject } from '../object';

export interface TableData {
  readonly columns: readonly { readonly type: string; readonly label: string }[];
  readonly rows: readonly (readonly unknown[])[];
}

/** https://developers.google.com/apps-script/reference/charts/data-table */
export class DataTable extends GoogleObject {
  override readonly type = 'Charts.DataTable';

  constructor(
    execution: Execution,
    readonly data: TableData,
  ) {
    super(execution);
  }
}

/** https://developers.google.com/apps-script/reference/charts/data-table-builder */
export class DataTableBuilder extends GoogleObject {
  override readonly type = 'Charts.DataTableBuilder';
  private readonly columns: { type: string; label: string }[] = [];
  private readonly rows: unknown[][] = [];

  /** What is there so far. */
  get data(): TableData {
    return { columns: [...this.columns], rows: this.rows.map((row) => [...row]) };
  }

  addColumn(type: GoogleEnum, label: string): this {
    this.columns.push({ type: type.name(), label: String(label) });
    return this;
  }
  addRow(values: readonly unknown[]): this {
    if (values.length > this.columns.length)
      throw new GoogleError('Row given with size different than the table width.');
    this.rows.push([...values]);
    return this;
  }
  setValue(row: number, column: number, value: unknown): this {
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row]![column] = value;
    return this;
  }
  build(): DataTable {
    return new DataTable(this.execution, this.data);
  }
}
