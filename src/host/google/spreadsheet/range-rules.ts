/** What holds for the cells of a Range: validation, checkboxes, filters, protection, bandings, groups, metadata. A lower part of Range. */
import { GoogleError } from '../../errors';
import type { GoogleEnum } from '../object';
import { mayEdit } from './admission';
import { intersects } from './area';
import { applyBanding, Banding } from './banding';
import { DataValidation } from './data-validation';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  type MetadataArguments,
  placeOfRange,
} from './developer-metadata';
import { Filter } from './filter';
import type { Value } from './grid';
import { shiftDepth } from './group';
import { type Protection, protect } from './protection';
import type { Range } from './range';
import { RangeRichText } from './range-rich-text';
import { TextFinder } from './text-finder';
import type { ValidationRule } from './validation';

/** Longer lists must be given as a range. */
const LIST_LIMIT = 500;

export abstract class RangeRules extends RangeRichText {
  getDataValidation(): DataValidation | null {
    return this.validationObject(this.book.styleAt(this.model, this.area.row, this.area.column).validation);
  }

  getDataValidations(): (DataValidation | null)[][] {
    const { book, model } = this;
    const objects = new Map<number | undefined, DataValidation | null>();
    return this.readCells((row, column) => {
      const { validation } = book.styleAt(model, row, column);
      if (!objects.has(validation)) objects.set(validation, this.validationObject(validation));
      return objects.get(validation) ?? null;
    });
  }

  private validationObject(number: number | undefined): DataValidation | null {
    const rule = this.book.validation(number);
    return rule ? new DataValidation(this.execution, rule, this.sheet.spreadsheet) : null;
  }

  setDataValidation(rule: DataValidation | null): Range {
    return this.validate(() => rule);
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): Range {
    this.checkSize(rules);
    return this.validate((row, column) => rules[row]![column]!);
  }

  private validate(ruleAt: (row: number, column: number) => DataValidation | null): Range {
    const { row: top, column: left } = this.area;
    const records = new Map<DataValidation, ValidationRule>();
    const recordAt = (row: number, column: number): ValidationRule | undefined => {
      const rule = ruleAt(row - top, column - left);
      if (!rule) return undefined;
      if (!records.has(rule)) records.set(rule, checkedRule(rule.rule));
      return records.get(rule);
    };
    recordAt(top, left);
    return this.writeCells(({ grid }, row, column, book) => {
      const rule = recordAt(row, column);
      const validation = rule && book.validationNumber(rule);
      grid.setStyle(row, column, book.styles.validator(validation)(grid.style(row, column)));
      if (rule?.type === 'CHECKBOX' && !grid.isFilled(row, column)) grid.setValue(row, column, unchecked(rule));
    });
  }

  insertCheckboxes(...values: unknown[]): Range {
    const rule: ValidationRule = { type: 'CHECKBOX', values: values as Value[], allowInvalid: false, help: null };
    return this.writeCells(({ grid }, row, column, book) => {
      const validation = book.validationNumber(rule);
      grid.setStyle(row, column, book.styles.validator(validation)(grid.style(row, column)));
      const value = grid.value(row, column);
      if (value !== (rule.values[0] ?? true) && value !== unchecked(rule)) grid.setValue(row, column, unchecked(rule));
    });
  }

  removeCheckboxes(): Range {
    return this.writeCells(({ grid }, row, column, book) => {
      const { validation, ...rest } = book.styles.get(grid.style(row, column));
      const rule = book.validation(validation);
      if (rule?.type !== 'CHECKBOX') return;
      grid.setStyle(row, column, book.styles.number(rest));
      const value = grid.value(row, column);
      if (value === (rule.values[0] ?? true) || value === unchecked(rule)) grid.setValue(row, column, undefined);
    });
  }

  createFilter(): Filter {
    if (this.model.props.filter)
      throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
    const { area } = this;
    this.sheet.write(({ props }) => {
      props.filter = { area, criteria: {} };
    });
    return new Filter(this.sheet);
  }

  /** The filter of the sheet, wherever this range lies. */
  getFilter(): Filter | null {
    return this.sheet.getFilter();
  }

  applyRowBanding(theme?: GoogleEnum, header?: boolean, footer?: boolean): Banding {
    return applyBanding(this.whole, 'row', theme, header, footer);
  }

  applyColumnBanding(theme?: GoogleEnum, header?: boolean, footer?: boolean): Banding {
    return applyBanding(this.whole, 'column', theme, header, footer);
  }

  getBandings(): Banding[] {
    return this.model.props.bandings
      .filter(({ area }) => intersects(area, this.area))
      .map(({ id }) => new Banding(this.sheet, id));
  }

  shiftRowGroupDepth(delta: number): Range {
    shiftDepth(this.sheet, 'row', this.area.row, this.area.rows, delta);
    return this.whole;
  }

  shiftColumnGroupDepth(delta: number): Range {
    shiftDepth(this.sheet, 'column', this.area.column, this.area.columns, delta);
    return this.whole;
  }

  protect(): Protection {
    return protect(this.sheet, this.area);
  }

  canEdit(): boolean {
    const owner = this.sheet.spreadsheet.getOwner()?.getEmail() ?? '';
    return mayEdit(this.model, this.area, this.execution.options.user.email, owner);
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.execution, String(text), () => [{ sheet: this.sheet, area: this.area }]);
  }

  addDeveloperMetadata(...args: MetadataArguments): Range {
    addMetadata(this.sheet.spreadsheet, placeOfRange(this.whole), args);
    return this.whole;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.sheet.spreadsheet, { sheet: this.sheet.id, area: this.area });
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().find();
  }
}

function unchecked({ values }: ValidationRule): Value | undefined {
  return values.length === 0 ? false : (values[1] as Value | undefined);
}

function checkedRule(rule: ValidationRule): ValidationRule {
  if (rule.type === 'VALUE_IN_LIST' && rule.values.length > LIST_LIMIT) {
    throw new GoogleError(
      `The data validation rule has more items than the limit of ${LIST_LIMIT}. Use the “List from a range” criteria instead.`,
    );
  }
  return rule;
}
