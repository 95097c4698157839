/**
 * The filter of a workbook's sheet: its place, and what it lets through, in Google's terms. Programs compare in ways of their
 * own, so criteria are taken over only when they hide nothing but what the file hides; otherwise its rows stay hidden by hand.
 */

import type { Area } from '../../google/spreadsheet/area';
import { displayOf } from '../../google/spreadsheet/display';
import { isRowFilteredOut } from '../../google/spreadsheet/filter';
import type { Book, SheetModel } from '../../google/spreadsheet/model';
import type { Condition, FilterCriterion } from '../../google/spreadsheet/parts';
import { isOn } from './xlsx-frame';
import { areaOf } from './xlsx-places';
import type { XmlAttributes } from './xml';

/** More than people tick, and more than they filter; every cell is compared with every value. */
const MOST_VALUES = 1000;
const MOST_CELLS = 50_000;

/** What the file says of one column. */
interface Draft {
  /** Counted from the first of the filter. */
  readonly column: number;
  /** Texts that are shown, the empty one for empty cells; undefined when there is no list. */
  values: string[] | undefined;
  readonly customs: { readonly operator: string; readonly value: string }[];
  areBoth: boolean;
  /** Colours, icons, the ten largest, this month: Google has nothing like it. */
  isForeign: boolean;
}

/** Takes the elements of a sheet that belong to its first filter. */
export class FilterReader {
  area: Area | undefined;
  private readonly drafts: Draft[] = [];
  private isFirst = true;
  private counted = 0;

  open(tag: string, at: XmlAttributes): void {
    if (tag === 'autoFilter') {
      this.isFirst = this.area === undefined;
      const area = areaOf(at['ref'] ?? '');
      if (area && area.rows > 1) this.area ??= area;
    } else if (!this.isFirst) return;
    else if (tag === 'filterColumn')
      this.drafts.push({
        column: Number(at['colId']),
        values: undefined,
        customs: [],
        areBoth: false,
        isForeign: false,
      });
    const draft = this.drafts.at(-1);
    if (draft) this.part(draft, tag, at);
  }

  private part(draft: Draft, tag: string, at: XmlAttributes): void {
    switch (tag) {
      case 'filters':
        draft.values = isOn(at['blank']) ? [''] : [];
        break;
      case 'filter':
        if (++this.counted <= MOST_VALUES) draft.values?.push(at['val'] ?? '');
        else draft.isForeign = true;
        break;
      case 'customFilters':
        draft.areBoth = isOn(at['and']);
        break;
      case 'customFilter':
        draft.customs.push({ operator: at['operator'] ?? 'equal', value: at['val'] ?? '' });
        break;
      case 'dateGroupItem':
      case 'dynamicFilter':
      case 'top10':
      case 'colorFilter':
      case 'iconFilter':
        draft.isForeign = true;
    }
  }

  /** Puts the criteria into the sheet, which holds its cells and the rows that the file hides. */
  finish(book: Book, sheet: SheetModel): void {
    const { props } = sheet;
    const { filter } = props;
    if (!filter || this.drafts.length === 0 || this.drafts.length * filter.area.rows > MOST_CELLS) return;
    const criteria: Record<number, FilterCriterion> = {};
    for (const draft of this.drafts) {
      const column = filter.area.column + draft.column;
      const cells = draft.column < filter.area.columns ? shownCells(book, sheet, filter.area, column) : undefined;
      const criterion = cells && criterionOf(draft, cells);
      if (!criterion || criteria[column]) return;
      criteria[column] = criterion;
    }
    props.filter = { area: filter.area, criteria };
    const hidden = new Set(props.hiddenRows);
    for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row++) {
      const isOut = isRowFilteredOut(book, sheet, row);
      if (isOut === undefined || (isOut && !hidden.delete(row))) {
        props.filter = filter;
        return;
      }
    }
    props.hiddenRows = [...hidden];
  }
}

interface Shown {
  readonly text: string;
  /** The value as files write it. */
  readonly plain: string;
}

/** The cells of a column below the head of the filter; undefined when formulas are among them, which show nothing yet. */
function shownCells(book: Book, sheet: SheetModel, area: Area, column: number): readonly Shown[] | undefined {
  const shown: Shown[] = [];
  for (let row = area.row + 1; row < area.row + area.rows; row++) {
    if (sheet.grid.extra(row, column)?.formula !== undefined) return undefined;
    const value = sheet.grid.stored(row, column);
    const text = displayOf(value, book.formatAt(sheet, row, column), book.props.locale);
    shown.push({ text, plain: String(value ?? '') });
  }
  return shown;
}

function criterionOf(
  { values, customs, areBoth, isForeign }: Draft,
  cells: readonly Shown[],
): FilterCriterion | undefined {
  if (isForeign) return undefined;
  if (values) {
    if (values.length === 1 && values[0] === '') return { condition: { type: 'CELL_EMPTY', values: [] } };
    // Some programs name a number as it is, others as it is shown.
    const texts = new Map<string, string>();
    for (const { text, plain } of cells) {
      if (!texts.has(plain)) texts.set(plain, text);
    }
    for (const { text } of cells) texts.set(text, text);
    return { visible: [...new Set(values.map((value) => texts.get(value) ?? value))] };
  }
  const condition = conditionOf(customs, areBoth);
  return condition && { condition };
}

const ORDERED: Readonly<Record<string, string>> = {
  equal: 'NUMBER_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

function conditionOf(customs: Draft['customs'], areBoth: boolean): Condition | undefined {
  const [first, second] = customs;
  if (!first) return undefined;
  const number = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
  const numbers = customs.map(({ value }) => number(value));
  const areNumbers = !numbers.some(Number.isNaN);
  if (second) {
    const operators = `${first.operator} ${second.operator}`;
    if (!areNumbers) return undefined;
    if (areBoth && operators === 'greaterThanOrEqual lessThanOrEqual')
      return { type: 'NUMBER_BETWEEN', values: numbers };
    if (!areBoth && operators === 'lessThan greaterThan') return { type: 'NUMBER_NOT_BETWEEN', values: numbers };
    return undefined;
  }
  const type = ORDERED[first.operator];
  if (areNumbers) return type === undefined ? undefined : { type, values: numbers };
  if (first.operator === 'notEqual' && first.value.trim() === '') return { type: 'CELL_NOT_EMPTY', values: [] };
  return wordedOf(first);
}

/** `*слово*` and the like; undefined where signs stand for letters inside. */
function wordedOf({ operator, value }: Draft['customs'][number]): Condition | undefined {
  const [, before, inner = '', after] = /^(\*?)((?:[^*?~]|~[*?~])+)(\*?)$/s.exec(value) ?? [];
  if (inner === '') return undefined;
  const values = [inner.replace(/~([*?~])/g, '$1')];
  if (operator === 'notEqual') return before && after ? { type: 'TEXT_DOES_NOT_CONTAIN', values } : undefined;
  if (operator !== 'equal') return undefined;
  const how = before && after ? 'CONTAINS' : before ? 'ENDS_WITH' : after ? 'STARTS_WITH' : 'EQUAL_TO';
  return { type: `TEXT_${how}`, values };
}
