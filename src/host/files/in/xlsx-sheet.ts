/** One sheet of a workbook: cells, sizes, hidden lines, merges, panes, lists to pick from and links. */
import { parseAddress } from '../../google/spreadsheet/address';
import type { Area } from '../../google/spreadsheet/area';
import { isDate } from '../../google/spreadsheet/display';
import { Grid, type Value } from '../../google/spreadsheet/grid';
import { CHARACTERS_PER_CELL, NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from '../../google/spreadsheet/limits';
import { newSheet, type SheetProps } from '../../google/spreadsheet/parts';
import type { Style } from '../../google/spreadsheet/style';
import type { OfficePackage, Relation } from './package';
import { googleFormula, SharedFormulas } from './xlsx-formulas';
import type { Limits } from './xlsx-limits';
import { type RawRule, RuleReader } from './xlsx-rules';
import type { XmlAttributes } from './xml';

/** What is shared by the sheets of a workbook. */
export interface WorkbookParts {
  readonly pack: OfficePackage;
  readonly texts: readonly string[];
  readonly looks: readonly Style[];
  /** The number of a look in the new book. */
  styleNumber(look: Style): number;
  readonly locale: string;
  /** Days to add to dates of workbooks that count from 1904. */
  readonly dateShift: number;
  readonly limits: Limits;
}

export interface SheetDraft {
  readonly props: SheetProps;
  readonly grid: Grid;
  readonly rules: readonly RawRule[];
}

const PIXELS_PER_DIGIT = 7;
const MARGIN = 5;
const PIXELS_PER_POINT = 4 / 3;
/** More notes, links and merges than a person makes. */
const MOST_PARTS = 20_000;

export function readSheet(parts: WorkbookParts, part: string, id: number, name: string): SheetDraft {
  return new SheetReader(parts, part, id, name).read();
}

class SheetReader {
  private readonly props: SheetProps;
  private readonly grid = new Grid();
  private readonly shared = new SharedFormulas();
  private readonly rules = new RuleReader();
  private readonly relations: ReadonlyMap<string, Relation>;
  private readonly numbers = new Map<number, number>();
  private row = 0;
  private column = 0;
  private lastRow = 0;
  private lastColumn = 0;
  private cell: XmlAttributes = {};
  private formula: XmlAttributes | undefined;
  private formulaText = '';
  private valueText = '';
  private inside: 'none' | 'value' | 'formula' = 'none';
  private counted = 0;

  constructor(
    private readonly parts: WorkbookParts,
    private readonly part: string,
    id: number,
    name: string,
  ) {
    this.props = newSheet(id, name);
    this.relations = parts.pack.relations(part);
  }

  read(): SheetDraft {
    const { pack, limits } = this.parts;
    pack.walk(this.part, {
      open: (tag, at) => this.open(tag, at),
      text: (text) => this.text(text),
      close: (tag) => this.close(tag),
    });
    for (const { type, target } of this.relations.values()) if (type === 'comments') this.readNotes(target);
    this.props.rows = Math.max(NEW_SHEET_ROWS, this.lastRow);
    this.props.columns = Math.max(NEW_SHEET_COLUMNS, this.lastColumn);
    limits.sheetDone(this.lastRow, this.lastColumn);
    const { rows, columns } = this.props;
    this.props.merges = this.props.merges.filter(
      (area) => area.row + area.rows - 1 <= rows && area.column + area.columns - 1 <= columns,
    );
    this.props.frozenRows = Math.min(this.props.frozenRows, rows - 1);
    this.props.frozenColumns = Math.min(this.props.frozenColumns, columns - 1);
    const areas = this.rules.rules.map((rule) => ({
      ...rule,
      areas: rule.areas.flatMap((area) => clip(area, rows, columns)),
    }));
    return { props: this.props, grid: this.grid, rules: areas };
  }

  private open(tag: string, at: XmlAttributes): void {
    switch (tag) {
      case 'row':
        this.row = at['r'] === undefined ? this.row + 1 : Number(at['r']);
        this.column = 0;
        this.rowLook(at);
        break;
      case 'c':
        this.beginCell(at);
        break;
      case 'f':
        this.formula = at;
        this.formulaText = '';
        this.inside = 'formula';
        break;
      case 'v':
      case 't':
        this.inside = 'value';
        break;
      case 'col':
        this.columnLook(at);
        break;
      case 'mergeCell':
        this.merge(at['ref'] ?? '');
        break;
      case 'pane':
        if (at['state'] !== 'frozen' && at['state'] !== 'frozenSplit') break;
        this.props.frozenRows = Math.max(0, Math.floor(Number(at['ySplit'] ?? 0)) || 0);
        this.props.frozenColumns = Math.max(0, Math.floor(Number(at['xSplit'] ?? 0)) || 0);
        break;
      case 'sheetView':
        this.props.gridlinesHidden = at['showGridLines'] === '0' || at['showGridLines'] === 'false';
        break;
      case 'tabColor':
        if (/^[0-9a-f]{8}$/i.test(at['rgb'] ?? '')) this.props.tabColor = `#${at['rgb']!.slice(2).toLowerCase()}`;
        break;
      case 'hyperlink':
        this.link(at);
        break;
      default:
        this.rules.open(tag, at);
    }
  }

  private text(text: string): void {
    if (this.inside === 'value') this.valueText = this.bounded(this.valueText, text);
    else if (this.inside === 'formula') this.formulaText = this.bounded(this.formulaText, text);
    else this.rules.text(text);
  }

  private bounded(before: string, more: string): string {
    if (before.length + more.length > CHARACTERS_PER_CELL)
      throw this.parts.pack.refuse('в ячейке слишком длинный текст');
    return before + more;
  }

  private close(tag: string): void {
    if (tag === 'v' || tag === 't' || tag === 'f') this.inside = 'none';
    else if (tag === 'c') this.endCell();
    else this.rules.close(tag);
  }

  private beginCell(at: XmlAttributes): void {
    const place = at['r'] === undefined ? undefined : parseAddress(at['r']);
    this.row = place?.row ?? this.row;
    this.column = place?.column ?? this.column + 1;
    this.cell = at;
    this.formula = undefined;
    this.formulaText = '';
    this.valueText = '';
    if (!(this.row >= 1 && this.column >= 1)) throw this.parts.pack.refuse('он повреждён: у ячейки нет места');
    this.lastRow = Math.max(this.lastRow, this.row);
    this.lastColumn = Math.max(this.lastColumn, this.column);
    this.parts.limits.cell(this.lastRow, this.lastColumn);
  }

  private endCell(): void {
    const { row, column, grid } = this;
    const look = this.parts.looks[Number(this.cell['s'] ?? 0)] ?? {};
    const value = this.valueOf(look);
    const formula = this.formula && this.formulaOf(this.formula);
    if (formula !== undefined) grid.setExtra(row, column, { formula });
    else if (value !== undefined) grid.setValue(row, column, value);
    const number = this.styleOf(Number(this.cell['s'] ?? 0), look);
    if (number !== 0) grid.setStyle(row, column, number);
  }

  private styleOf(name: number, look: Style): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.parts.styleNumber(look);
      this.numbers.set(name, number);
    }
    return number;
  }

  private valueOf(look: Style): Value | undefined {
    const text = this.valueText;
    switch (this.cell['t']) {
      case 's':
        return this.parts.texts[Number(text)] || undefined;
      case 'str':
      case 'inlineStr':
      case 'e':
        return text === '' ? undefined : text;
      case 'b':
        return text === '1' || text === 'true';
      case 'd': {
        const moment = Date.parse(`${text}${/Z$/.test(text) ? '' : 'Z'}`);
        return Number.isNaN(moment) ? text || undefined : moment / 86_400_000 + 25_569;
      }
    }
    if (text === '') return undefined;
    const number = Number(text);
    if (!Number.isFinite(number)) return text;
    return isDate(look.format) ? number + this.parts.dateShift : number;
  }

  private formulaOf({ t, si }: XmlAttributes): string | undefined {
    let text: string | undefined = this.formulaText.trim();
    if (t === 'shared' && si !== undefined) {
      if (text === '') text = this.shared.at(si, this.row, this.column);
      else this.shared.keep(si, text, this.row, this.column);
    }
    return text === undefined ? undefined : googleFormula(text, this.parts.locale);
  }

  private count(): boolean {
    return ++this.counted <= MOST_PARTS;
  }

  private rowLook({ ht, hidden, customHeight }: XmlAttributes): void {
    if (!(this.row >= 1 && this.row <= 1_048_576)) throw this.parts.pack.refuse('он повреждён: у строки нет места');
    const height = Math.round(Number(ht) * PIXELS_PER_POINT);
    const isOwn = customHeight === '1' || customHeight === 'true';
    if (isOwn && height >= 2 && height <= 2000 && this.count()) this.props.heights[this.row] = height;
    if ((hidden === '1' || hidden === 'true') && this.count()) {
      this.props.hiddenRows.push(this.row);
      this.lastRow = Math.max(this.lastRow, this.row);
      this.parts.limits.cell(this.lastRow, this.lastColumn);
    }
  }

  private columnLook({ min, max, width, hidden }: XmlAttributes): void {
    const [from, to] = [Number(min), Math.min(Number(max), 256)];
    const pixels = Math.round(Number(width) * PIXELS_PER_DIGIT + MARGIN);
    for (let column = from; column >= 1 && column <= to; column++) {
      if (pixels >= 2 && pixels <= 2000) this.props.widths[column] = pixels;
      if (hidden === '1' || hidden === 'true') this.props.hiddenColumns.push(column);
    }
  }

  private merge(ref: string): void {
    const area = areaOf(ref);
    if (!area || area.rows * area.columns < 2 || !this.count()) return;
    this.props.merges.push(area);
    this.lastRow = Math.max(this.lastRow, Math.min(area.row + area.rows - 1, NEW_SHEET_ROWS));
    this.lastColumn = Math.max(this.lastColumn, Math.min(area.column + area.columns - 1, NEW_SHEET_COLUMNS));
  }

  private link(at: XmlAttributes): void {
    const target = this.relations.get(at['r:id'] ?? '');
    const place = parseAddress(at['ref'] ?? '');
    if (!target?.isOutside || !/^(https?:|mailto:)/i.test(target.target) || !place?.row || !place.column) return;
    const text = this.grid.stored(place.row, place.column);
    if (typeof text !== 'string' || !this.count()) return;
    const runs = [{ from: 0, to: text.length, style: {}, link: target.target.slice(0, 2000) }];
    this.grid.setExtra(place.row, place.column, { ...this.grid.extra(place.row, place.column), runs });
  }

  private readNotes(part: string): void {
    let place = '';
    let text = '';
    let isText = false;
    this.parts.pack.walk(part, {
      open: (tag, at) => {
        if (tag === 'comment') [place, text] = [at['ref'] ?? '', ''];
        isText = tag === 't';
      },
      text: (more) => {
        if (isText) text = this.bounded(text, more);
      },
      close: (tag) => {
        isText = false;
        if (tag !== 'comment' || text === '' || !this.count()) return;
        const found = parseAddress(place);
        if (!found?.row || !found.column) return;
        this.lastRow = Math.max(this.lastRow, found.row);
        this.lastColumn = Math.max(this.lastColumn, found.column);
        this.parts.limits.cell(this.lastRow, this.lastColumn);
        this.grid.setNote(found.row, found.column, text);
      },
    });
  }
}

/** A rectangle from its address; whole rows and columns are none. */
export function areaOf(ref: string): Area | undefined {
  const found = parseAddress(ref);
  const { row, column, lastRow, lastColumn } = found ?? {};
  if (!row || !column || !lastRow || !lastColumn) return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function clip(area: Area, rows: number, columns: number): Area[] {
  const height = Math.min(area.rows, rows - area.row + 1);
  const width = Math.min(area.columns, columns - area.column + 1);
  return height > 0 && width > 0 ? [{ ...area, rows: height, columns: width }] : [];
}
