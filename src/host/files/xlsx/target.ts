/** The workbook that is being written, as the writers of its parts share it. */
import { fixedA1Of, quoteSheet } from '../../google/spreadsheet/address';
import type { Area } from '../../google/spreadsheet/area';
import type { Value } from '../../google/spreadsheet/grid';
import type { Book, SheetModel } from '../../google/spreadsheet/model';
import { serialOf } from '../../google/spreadsheet/zones';
import type { ConditionBook } from './conditions';
import type { XlsxFile } from './engine';
import { workbookFormula } from './formula';
import { LongLists } from './long-lists';
import { workbookNames } from './sheet-names';

export class Target {
  readonly lists: LongLists;
  /** What formulas gave, by number of the sheet and cell: the library cannot write it beside them. */
  readonly results: Map<string, Value | undefined>[] = [];
  /** What the filter of each sheet lets through, ready to be put into its element; by number of the sheet. */
  readonly filters: string[] = [];
  /** For each chart that was written, which of its series show their values. */
  readonly labels: (readonly boolean[])[] = [];
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    readonly file: XlsxFile,
    readonly book: Book,
  ) {
    const lists = '_lists';
    this.names = workbookNames([...book.ordered.map(({ props }) => props.name), lists]);
    this.lists = new LongLists(this.names.get(lists)!);
  }

  /** The name of a sheet in the workbook. */
  nameOf(sheet: SheetModel): string {
    return this.names.get(sheet.props.name)!;
  }

  /** `'Лист 1'!$A$1:$B$5`; `#REF!` for a sheet that is gone. */
  place(sheet: number, area: Area): string {
    const found = this.book.sheet(sheet);
    return found ? `${quoteSheet(this.nameOf(found))}!${fixedA1Of(area)}` : '#REF!';
  }

  /** A formula without its `=`, undefined when only its value can be written. */
  formula(text: string): string | undefined {
    return workbookFormula(text, this.book.props.locale, this.names);
  }

  readonly conditions: ConditionBook = {
    serial: (moment) => serialOf(moment, this.book.props.timeZone),
    formula: (text) => this.formula(text),
  };
}
