/**
 * A spreadsheet as an .xlsx file that other programs show and compute alike: values, formulas, formats, looks, sizes, rules,
 * names, protection and charts. The same spreadsheet gives the same bytes.
 *
 * Left out, because a workbook has nothing like it: metadata, who may edit what, warnings on protected places, pictures over
 * cells. Formulas that other programs cannot compute are written as their values.
 */

import { findFile } from '../../google/files';
import { inspectBook } from '../../google/spreadsheet/book';
import type { Book } from '../../google/spreadsheet/model';
import type { World } from '../../world';
import { writeCells } from './cells';
import { writeCharts } from './charts';
import { writeConditionalFormats } from './conditional-formats';
import { done, type Excelize, loadExcelize } from './engine';
import { filterColumns } from './filters';
import { finishWorkbook, type Origin } from './finish';
import { FONT } from './looks';
import { isValidName } from './names';
import { writeFrame, writeLines } from './sheet';
import { Target } from './target';
import { writeValidations } from './validations';

/** The bytes of the workbook. Throws GoogleError when there is no such spreadsheet. */
export async function spreadsheetToXlsx(world: World, id: string): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  return inspectBook(world, id, (book) => {
    const file = findFile(world, id)!;
    return writeWorkbook(excelize, book, { title: file.name, created: file.created, modified: file.modified });
  });
}

function writeWorkbook(excelize: Excelize, book: Book, origin: Origin): Uint8Array {
  const file = excelize.NewFile();
  const target = new Target(file, book);
  done(file.SetDefaultFont(FONT));
  const sheets = book.ordered;
  sheets.forEach((sheet, index) => {
    const name = target.nameOf(sheet);
    done(index === 0 ? file.SetSheetName('Sheet1', name) : file.NewSheet(name));
  });
  for (const sheet of sheets) {
    writeLines(target, sheet);
    writeCells(target, sheet);
    writeFrame(target, sheet);
    writeValidations(target, sheet);
    writeConditionalFormats(target, sheet);
    writeCharts(target, sheet);
    target.filters.push(filterColumns(target, sheet));
  }
  for (const { name, sheet, area } of book.props.names) {
    if (isValidName(name)) done(file.SetDefinedName({ Name: name, RefersTo: target.place(sheet, area) }));
  }
  target.lists.write(target);
  const first = sheets.findIndex(({ props }) => !props.hidden);
  done(file.SetActiveSheet(Math.max(0, first)));
  for (const sheet of sheets) if (sheet.props.hidden) done(file.SetSheetVisible(target.nameOf(sheet), false));
  const { buffer } = done(file.WriteToBuffer());
  const bytes = new Uint8Array(buffer as unknown as Uint8Array<ArrayBuffer>);
  return finishWorkbook(bytes, { results: target.results, filters: target.filters, labels: target.labels, origin });
}
