/** TextFinder: looks for text in cells and replaces it. */

import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import type { Area } from './area';
import { displayOf } from './display';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** https://developers.google.com/apps-script/reference/spreadsheet/text-finder */
export class TextFinder extends GoogleObject {
  override readonly type = 'Spreadsheet.TextFinder';
  private caseSensitive = false;
  private wholeCell = false;
  private inFormulas = false;
  private regular = false;
  private plainLetters = false;
  private start: Range | undefined;
  private found: Range | undefined;

  constructor(
    execution: Execution,
    private readonly text: string,
    /** Where to look, in order. */
    private readonly scope: () => readonly { readonly sheet: Sheet; readonly area: Area }[],
  ) {
    super(execution);
  }

  matchCase(on: boolean): this {
    this.caseSensitive = on;
    return this;
  }

  matchEntireCell(on: boolean): this {
    this.wholeCell = on;
    return this;
  }

  matchFormulaText(on: boolean): this {
    this.inFormulas = on;
    return this;
  }

  useRegularExpression(on: boolean): this {
    this.regular = on;
    return this;
  }

  ignoreDiacritics(on: boolean): this {
    this.plainLetters = on;
    return this;
  }

  startFrom(range: Range): this {
    this.start = range;
    this.found = undefined;
    return this;
  }

  private simple(text: string): string {
    return this.plainLetters ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  }

  private compile(): RegExp {
    const source = this.regular ? this.text : this.simple(this.text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.wholeCell ? `^(?:${source})$` : source, this.caseSensitive ? 'gu' : 'giu');
  }

  /** What is searched in a cell: its formula, or what it shows. */
  private textOf(sheet: Sheet, row: number, column: number): string {
    const { grid } = sheet.model;
    const formula = grid.extra(row, column)?.formula;
    if (formula !== undefined && this.inFormulas) return formula;
    const { state } = sheet.open;
    return displayOf(grid.value(row, column), state.formatAt(sheet.model, row, column), state.props.locale);
  }

  findAll(): Range[] {
    const matches: Range[] = [];
    const pattern = this.compile();
    for (const { sheet, area } of this.scope()) {
      const { grid } = sheet.model;
      const bottom = Math.min(area.row + area.rows - 1, grid.shownEnds().row);
      const right = Math.min(area.column + area.columns - 1, grid.shownEnds().column);
      this.execution.touchCells(Math.max(0, bottom - area.row + 1) * Math.max(0, right - area.column + 1));
      for (let row = area.row; row <= bottom; row++) {
        for (let column = area.column; column <= right; column++) {
          if (!grid.isFilled(row, column)) continue;
          pattern.lastIndex = 0;
          if (pattern.test(this.simple(this.textOf(sheet, row, column)))) {
            matches.push(sheet.rangeAt({ row, column, rows: 1, columns: 1 }));
          }
        }
      }
    }
    return matches;
  }

  private step(direction: 1 | -1): Range | null {
    const all = this.findAll();
    if (all.length === 0) return null;
    const order = (range: Range): number => range.sheet.getIndex() * 1e12 + range.area.row * 1e5 + range.area.column;
    const from = this.found ?? this.start;
    const sorted = direction === 1 ? all : [...all].reverse();
    const includesStart = !this.found;
    const next = from
      ? sorted.find((one) => {
          const distance = (order(one) - order(from)) * direction;
          return includesStart ? distance >= 0 : distance > 0;
        })
      : undefined;
    // Beyond the last match the search begins again at the first.
    const result = next ?? sorted[0]!;
    this.found = result;
    return result;
  }

  findNext(): Range | null {
    return this.step(1);
  }

  findPrevious(): Range | null {
    return this.step(-1);
  }

  getCurrentMatch(): Range | null {
    return this.found ?? null;
  }

  private replaceIn(range: Range, text: string): number {
    const { sheet, area } = range;
    const before = this.textOf(sheet, area.row, area.column);
    const pattern = this.compile();
    const count = [...before.matchAll(pattern)].length;
    const insert = this.regular ? text.replace(/\$(\d+)/g, '$$$1') : text.replaceAll('$', '$$$$');
    range.setValue(before.replace(pattern, insert));
    return count;
  }

  replaceWith(text: string): number {
    if (!this.found) return 0;
    return this.replaceIn(this.found, text);
  }

  replaceAllWith(text: string): number {
    return this.findAll().reduce((count, range) => count + this.replaceIn(range, text), 0);
  }
}
