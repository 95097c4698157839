/** Grids: one question for each row, answered in the columns. */
import { GoogleError } from '../../errors';
import type { ItemResponse } from './item-response';
import { QuestionItem } from './question-item';
import type { Validation } from './validation-builders';

abstract class AnyGridItem extends QuestionItem {
  getRows(): string[] {
    return [...(this.model.rows ?? [])];
  }
  setRows(rows: string[]): this {
    if (rows.length === 0) throw new GoogleError('Array is empty: rows');
    return this.change({ rows: rows.map(String), entries: this.entriesFor(rows.length) });
  }
  getColumns(): string[] {
    return [...(this.model.columns ?? [])];
  }
  setColumns(columns: string[]): this {
    if (columns.length === 0) throw new GoogleError('Array is empty: columns');
    return this.change({ columns: columns.map(String) });
  }
  setValidation(validation: Validation | null): this {
    if (validation === null) return this.clearValidation();
    return this.change({ validation: validation.model });
  }
  clearValidation(): this {
    return this.drop('validation');
  }
  protected checkRows(responses: readonly unknown[]): void {
    const rows = this.model.rows?.length ?? 0;
    if (responses.length !== rows) throw new GoogleError(`Invalid response submitted to item: ${String(responses)}.`);
  }
}

/** https://developers.google.com/apps-script/reference/forms/grid-item */
export class GridItem extends AnyGridItem {
  override readonly type = 'Forms.GridItem';
  createResponse(responses: string[]): ItemResponse {
    this.checkRows(responses);
    return this.respond(responses);
  }
}

/** https://developers.google.com/apps-script/reference/forms/checkbox-grid-item */
export class CheckboxGridItem extends AnyGridItem {
  override readonly type = 'Forms.CheckboxGridItem';
  createResponse(responses: string[][]): ItemResponse {
    this.checkRows(responses);
    return this.respond(responses);
  }
}
