/** The cells of one sheet of a workbook – values, formulas, looks –, and everything on and around them put together. */
import { parseAddress } from '../../google/spreadsheet/address';
import { isDate } from '../../google/spreadsheet/display';
import { Grid, type Value } from '../../google/spreadsheet/grid';
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from '../../google/spreadsheet/limits';
import { newSheet, type SheetProps } from '../../google/spreadsheet/parts';
import type { Style } from '../../google/spreadsheet/style';
import type { OfficePackage, Relation } from './package';
import { AsideReader } from './xlsx-asides';
import type { Palette } from './xlsx-colors';
import { ColumnLooks } from './xlsx-column-looks';
import type { ConditionReading } from './xlsx-conditions';
import { FilterReader } from './xlsx-filter';
import { FormatReader } from './xlsx-formats';
import { googleFormula, SharedFormulas } from './xlsx-formulas';
import { FrameReader, isOn, type Measures } from './xlsx-frame';
import type { Limits } from './xlsx-limits';
import { LockReader } from './xlsx-locks';
import type { Looks } from './xlsx-looks';
import { clip } from './xlsx-places';
import { type RawRule, RuleReader } from './xlsx-rules';
import { runsOf, type SharedTexts } from './xlsx-texts';
import type { XmlAttributes } from './xml';

/** What is shared by the sheets of a workbook. */
export interface WorkbookParts {
  readonly pack: OfficePackage;
  readonly shared: SharedTexts;
  readonly looks: Looks;
  readonly palette: Palette;
  /** The number of a look in the new book. */
  styleNumber(look: Style): number;
  /** An id for a protection. */
  newId(): string;
  readonly reading: ConditionReading;
  /** Days to add to dates of workbooks that count from 1904. */
  readonly dateShift: number;
  readonly limits: Limits;
}

export interface SheetDraft {
  readonly props: SheetProps;
  readonly grid: Grid;
  readonly rules: readonly RawRule[];
  /** Pixels of lines for which nothing else is said, and of those that are as high as their letters want. */
  readonly measures: Measures;
  /** What waits until the cells show something. */
  readonly filter: FilterReader;
  /** The part of the file with its charts and pictures. */
  readonly drawing: string | undefined;
}

const DAY = 86_400_000;
/** Looks of columns farther to the right are not read. */
const MOST_COLUMNS = 1000;

export function readSheet(parts: WorkbookParts, part: string, id: number, name: string): SheetDraft {
  return new SheetReader(parts, part, id, name).read();
}

class SheetReader {
  private readonly props: SheetProps;
  private readonly grid = new Grid();
  private readonly shared = new SharedFormulas();
  private readonly frame: FrameReader;
  private readonly filter = new FilterReader();
  private readonly rules: RuleReader;
  private readonly formats: FormatReader;
  private readonly locks = new LockReader();
  private readonly columnLooks = new ColumnLooks(this.grid);
  private readonly relations: ReadonlyMap<string, Relation>;
  private readonly asides: AsideReader;
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

  constructor(
    private readonly parts: WorkbookParts,
    private readonly part: string,
    id: number,
    name: string,
  ) {
    this.props = newSheet(id, name);
    this.frame = new FrameReader(this.props, parts.palette);
    this.rules = new RuleReader(parts.reading);
    this.formats = new FormatReader(parts.looks.conditional, parts.reading, parts.palette);
    this.relations = parts.pack.relations(part);
    this.asides = new AsideReader(this.grid, parts.limits, this.relations);
  }

  read(): SheetDraft {
    const { props, grid, rules: reader } = this;
    const { pack, limits } = this.parts;
    pack.walk(this.part, {
      open: (tag, at) => this.open(tag, at),
      text: (text) => this.text(text),
      close: (tag) => this.close(tag),
    });
    const related = [...this.relations.values()];
    for (const { type, target } of related) if (type === 'comments') this.asides.notes(pack, target, this.cellAt);
    this.reach(this.frame.ends.row, this.frame.ends.column);
    props.rows = Math.max(NEW_SHEET_ROWS, this.lastRow);
    props.columns = Math.max(NEW_SHEET_COLUMNS, this.lastColumn);
    limits.sheetDone(this.lastRow, this.lastColumn);
    const { rows, columns } = props;
    this.columnLooks.finish(rows, this.lastColumn);
    this.frame.finish();
    const filtered = this.filter.area && clip(this.filter.area, rows, columns);
    props.filter = filtered && { area: filtered, criteria: {} };
    const inside = <T extends { readonly areas: RawRule['areas'] }>(rule: T): T => ({
      ...rule,
      areas: rule.areas.flatMap((area) => clip(area, rows, columns) ?? []),
    });
    props.rules = this.formats.rules.map(inside).filter(({ areas }) => areas.length > 0);
    props.protections = this.locks.records(rows, columns, this.parts.newId);
    return {
      props,
      grid,
      rules: reader.rules.map(inside),
      measures: this.frame.measures,
      filter: this.filter,
      drawing: related.find(({ type }) => type === 'drawing')?.target,
    };
  }

  /** The sheet has a cell there. */
  private reach(row: number, column: number): void {
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  /** Something stands in this cell. */
  private readonly cellAt = (row: number, column: number): void => {
    this.reach(row, column);
    this.parts.limits.cell(this.lastRow, this.lastColumn);
  };

  private open(tag: string, at: XmlAttributes): void {
    switch (tag) {
      case 'row':
        this.row = at['r'] === undefined ? this.row + 1 : Number(at['r']);
        this.column = 0;
        if (!(this.row >= 1 && this.row <= 1_048_576)) throw this.parts.pack.refuse('он повреждён: у строки нет места');
        this.frame.row(this.row, at);
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
        this.frame.open(tag, at);
        if (at['style'] !== undefined) this.lookOfColumns(Number(at['style']), Number(at['min']), Number(at['max']));
        break;
      case 'sheetProtection':
        this.locks.sheet(isOn(at['sheet']));
        break;
      case 'hyperlink':
        this.asides.link(at);
        break;
      default:
        this.frame.open(tag, at);
        this.filter.open(tag, at);
        this.rules.open(tag, at);
        this.formats.open(tag, at);
    }
  }

  private text(text: string): void {
    const { limits } = this.parts;
    if (this.inside === 'value') this.valueText = limits.text(this.valueText, text);
    else if (this.inside === 'formula') this.formulaText = limits.text(this.formulaText, text);
    else {
      this.rules.text(text);
      this.formats.text(text);
    }
  }

  private close(tag: string): void {
    if (tag === 'v' || tag === 't' || tag === 'f') this.inside = 'none';
    else if (tag === 'c') this.endCell();
    else {
      this.rules.close(tag);
      this.formats.close(tag);
    }
  }

  private lookOfColumns(look: number, from: number, to: number): void {
    const { cells } = this.parts.looks;
    const number = this.styleOf(look, cells[look] ?? {});
    const isPlain = number === this.styleOf(0, cells[0] ?? {});
    for (let column = from; column <= Math.min(to, MOST_COLUMNS); column++) {
      if (!isPlain) this.columnLooks.column(column, number);
      if (this.opens(String(look))) this.locks.column(column);
    }
  }

  private opens(style: string | undefined): boolean {
    return style !== undefined && this.parts.looks.opening.has(Number(style));
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
    this.cellAt(this.row, this.column);
    this.columnLooks.cell(this.row, this.column);
  }

  private endCell(): void {
    const { row, column, grid } = this;
    const look = this.parts.looks.cells[Number(this.cell['s'] ?? 0)] ?? {};
    const value = this.valueOf(look);
    // So LibreOffice writes a box that is ticked or not.
    const isConstant = /^(TRUE|FALSE)\(\)$/.test(this.formulaText.trim());
    const formula = this.formula && !isConstant ? this.formulaOf(this.formula) : undefined;
    if (formula !== undefined) grid.setExtra(row, column, { formula });
    else if (value !== undefined) grid.setValue(row, column, value);
    const pieces = this.cell['t'] === 's' ? this.parts.shared.pieces.get(Number(this.valueText)) : undefined;
    const runs = pieces && formula === undefined ? runsOf(pieces, look) : [];
    if (runs.length > 0) grid.setExtra(row, column, { runs });
    this.locks.cell(row, column, this.opens(this.cell['s'] ?? '0'));
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
        return this.parts.shared.texts[Number(text)] || undefined;
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
    // Programs write moments with fifteen digits; a millisecond less would show a second less.
    return isDate(look.format) ? Math.round((number + this.parts.dateShift) * DAY) / DAY : number;
  }

  private formulaOf({ t, si }: XmlAttributes): string | undefined {
    let text: string | undefined = this.formulaText.trim();
    if (t === 'shared' && si !== undefined) {
      if (text === '') text = this.shared.at(si, this.row, this.column);
      else this.shared.keep(si, text, this.row, this.column);
    }
    return text === undefined ? undefined : googleFormula(text, this.parts.reading.locale);
  }
}
