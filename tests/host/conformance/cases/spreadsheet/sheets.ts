/// <reference types="google-apps-script" />
/** Spreadsheets and their sheets: opening, naming, counting, rows and columns, what is active. */
import type { Case } from '../../case';

const space = 'Spreadsheet';
const BOOK = 'D reference/spreadsheet/spreadsheet.md';
const SHEET = 'D reference/spreadsheet/sheet.md';
const APP = 'D reference/spreadsheet/spreadsheet-app.md';

export const sheets: readonly Case[] = [
  {
    name: 'the bound spreadsheet is the active one, others are made and opened by id and address',
    space,
    evidence: APP,
    run({ is, throws, book, after }) {
      is(
        'SpreadsheetApp.getActive SpreadsheetApp.getActiveSpreadsheet Spreadsheet.getId',
        SpreadsheetApp.getActive().getId(),
        SpreadsheetApp.getActiveSpreadsheet().getId(),
      );
      const made = SpreadsheetApp.create('Made by a case', 5, 3);
      after(() => DriveApp.getFileById(made.getId()).setTrashed(true));
      is('SpreadsheetApp.create Spreadsheet.getName', made.getName(), 'Made by a case');
      is(
        'SpreadsheetApp.create Sheet.getMaxRows Sheet.getMaxColumns',
        [made.getSheets()[0]!.getMaxRows(), made.getSheets()[0]!.getMaxColumns()],
        [5, 3],
      );
      is('SpreadsheetApp.openById', SpreadsheetApp.openById(made.getId()).getName(), 'Made by a case');
      is('SpreadsheetApp.openByUrl Spreadsheet.getUrl', SpreadsheetApp.openByUrl(made.getUrl()).getId(), made.getId());
      is('Spreadsheet.getUrl', made.getUrl().includes(`/spreadsheets/d/${made.getId()}/edit`), true);
      made.rename('Renamed');
      is('Spreadsheet.rename Spreadsheet.getName', SpreadsheetApp.openById(made.getId()).getName(), 'Renamed');
      is('Spreadsheet.getId', made.getId() === book.getId(), false);
      throws('SpreadsheetApp.openById', () => SpreadsheetApp.openById('no-such-file'), /./);
      is(
        'Spreadsheet.copy',
        (() => {
          const copy = made.copy('Copied');
          after(() => DriveApp.getFileById(copy.getId()).setTrashed(true));
          return [copy.getName(), copy.getId() === made.getId()];
        })(),
        ['Copied', false],
      );
    },
  },
  {
    name: 'flush makes waiting writes visible to others',
    space,
    evidence: `${APP} flush`,
    run({ is, sheet, book }) {
      sheet.getRange('A1').setValue(7);
      is('SpreadsheetApp.flush', SpreadsheetApp.flush(), null);
      is(
        'SpreadsheetApp.openById',
        SpreadsheetApp.openById(book.getId()).getSheetByName(sheet.getName())!.getRange('A1').getValue(),
        7,
      );
    },
  },
  {
    name: 'sheets are inserted, found by name, numbered, renamed, deleted',
    space,
    evidence: `${BOOK}; ${SHEET}`,
    run({ is, throws, book, sheet }) {
      const count = book.getSheets().length;
      const made = book.insertSheet('Made', 0);
      is(
        'Spreadsheet.insertSheet Spreadsheet.getSheets',
        [book.getSheets().length, book.getSheets()[0]!.getName()],
        [count + 1, 'Made'],
      );
      is('Spreadsheet.getNumSheets', book.getNumSheets(), count + 1);
      is(
        'Spreadsheet.getSheetByName',
        [book.getSheetByName('Made')!.getSheetId(), book.getSheetByName('no such')],
        [made.getSheetId(), null],
      );
      is('Spreadsheet.getSheetById', book.getSheetById(made.getSheetId())!.getName(), 'Made');
      is('Sheet.getIndex', made.getIndex(), 1);
      is(
        'Sheet.setName Sheet.getName Sheet.getSheetName',
        [made.setName('Other').getName(), made.getSheetName()],
        ['Other', 'Other'],
      );
      is('Sheet.getSheetId', made.getSheetId() === sheet.getSheetId(), false);
      is('Sheet.getParent', made.getParent().getId(), book.getId());
      is('Sheet.getType', made.getType(), SpreadsheetApp.SheetType.GRID);
      throws('Spreadsheet.insertSheet', () => book.insertSheet('Other'), 'already exists');
      book.setActiveSheet(made);
      book.moveActiveSheet(2);
      is('Spreadsheet.moveActiveSheet', made.getIndex(), 2);
      book.deleteSheet(made);
      is('Spreadsheet.deleteSheet', book.getSheetByName('Other'), null);
      sheet.getRange('A1').setValue('kept');
      const copy = sheet.copyTo(book);
      is('Sheet.copyTo', [copy.getName(), copy.getRange('A1').getValue()], [`Copy of ${sheet.getName()}`, 'kept']);
      book.deleteSheet(copy);
      const templated = book.insertSheet('From template', { template: sheet });
      is('Spreadsheet.insertSheet', templated.getRange('A1').getValue(), 'kept');
      book.deleteSheet(templated);
    },
  },
  {
    name: 'what is active is set and read',
    space,
    evidence: `${BOOK}; ${SHEET} activate, getActiveRange; ${APP} getActiveSheet`,
    run({ is, book, sheet }) {
      is(
        'Spreadsheet.setActiveSheet Spreadsheet.getActiveSheet',
        [book.setActiveSheet(sheet).getSheetId(), book.getActiveSheet().getSheetId()],
        [sheet.getSheetId(), sheet.getSheetId()],
      );
      is('SpreadsheetApp.getActiveSheet', SpreadsheetApp.getActiveSheet().getSheetId(), sheet.getSheetId());
      const other = book.getSheets().filter((one) => one.getSheetId() !== sheet.getSheetId())[0]!;
      is(
        'Sheet.activate',
        [other.activate().getSheetId(), book.getActiveSheet().getSheetId()],
        [other.getSheetId(), other.getSheetId()],
      );
      sheet.activate();
      sheet.setActiveRange(sheet.getRange('B2:C3'));
      is('Sheet.setActiveRange Sheet.getActiveRange', sheet.getActiveRange()!.getA1Notation(), 'B2:C3');
      is('Sheet.getActiveCell', sheet.getActiveCell().getA1Notation(), 'B2');
      is('SpreadsheetApp.getActiveRange', SpreadsheetApp.getActiveRange()!.getA1Notation(), 'B2:C3');
      is(
        'Range.activate',
        [sheet.getRange('D4').activate().getA1Notation(), book.getActiveRange()!.getA1Notation()],
        ['D4', 'D4'],
      );
      is('Sheet.getCurrentCell', sheet.getCurrentCell()!.getA1Notation(), 'D4');
      is(
        'Spreadsheet.getSelection Selection.getActiveRange',
        book.getSelection().getActiveRange()!.getA1Notation(),
        'D4',
      );
    },
  },
  {
    name: 'rows and columns are inserted and deleted',
    space,
    evidence: SHEET,
    run({ is, throws, sheet }) {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      const column = () =>
        sheet
          .getRange('A1:A6')
          .getValues()
          .map((row) => row[0]);
      sheet.insertRowBefore(2);
      is('Sheet.insertRowBefore', column(), [1, '', 2, 3, '', '']);
      sheet.insertRowAfter(1);
      is('Sheet.insertRowAfter', column(), [1, '', '', 2, 3, '']);
      is('Sheet.getMaxRows', sheet.getMaxRows(), 22);
      sheet.deleteRow(2);
      is('Sheet.deleteRow', column(), [1, '', 2, 3, '', '']);
      sheet.deleteRows(2, 2);
      is('Sheet.deleteRows', column(), [1, 3, '', '', '', '']);
      sheet.insertRowsBefore(1, 2);
      is('Sheet.insertRowsBefore', column(), ['', '', 1, 3, '', '']);
      sheet.insertRowsAfter(3, 1);
      is('Sheet.insertRowsAfter', column(), ['', '', 1, '', 3, '']);
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      const row = () => sheet.getRange('A1:E1').getValues()[0];
      sheet.insertColumnBefore(2);
      is('Sheet.insertColumnBefore', row(), ['a', '', 'b', 'c', '']);
      sheet.insertColumnAfter(2);
      is('Sheet.insertColumnAfter', row(), ['a', '', '', 'b', 'c']);
      sheet.deleteColumn(2);
      is('Sheet.deleteColumn', row(), ['a', '', 'b', 'c', '']);
      sheet.deleteColumns(1, 2);
      is('Sheet.deleteColumns', row(), ['b', 'c', '', '', '']);
      sheet.insertColumnsBefore(1, 1);
      is('Sheet.insertColumnsBefore', row(), ['', 'b', 'c', '', '']);
      sheet.insertColumnsAfter(2, 1);
      is('Sheet.insertColumnsAfter', row(), ['', 'b', '', 'c', '']);
      is('Sheet.getMaxColumns', sheet.getMaxColumns(), 11);
      throws('Sheet.deleteRow', () => sheet.deleteRow(500), 'Those rows are out of bounds.');
      sheet.moveRows(sheet.getRange('A1:A1'), 3);
      is('Sheet.moveRows', sheet.getRange('B2').getValue(), 'b');
    },
  },
  {
    name: 'rows and columns have sizes, are frozen and hidden',
    space,
    evidence: SHEET,
    run({ is, sheet }) {
      is('Sheet.getColumnWidth Sheet.getRowHeight', [sheet.getColumnWidth(1), sheet.getRowHeight(1)], [100, 21]);
      is('Sheet.setColumnWidth', sheet.setColumnWidth(1, 150).getColumnWidth(1), 150);
      sheet.setColumnWidths(2, 2, 60);
      is(
        'Sheet.setColumnWidths',
        [sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getColumnWidth(4)],
        [60, 60, 100],
      );
      is('Sheet.setRowHeight', sheet.setRowHeight(1, 40).getRowHeight(1), 40);
      sheet.setRowHeights(2, 2, 50);
      is('Sheet.setRowHeights', [sheet.getRowHeight(2), sheet.getRowHeight(3), sheet.getRowHeight(4)], [50, 50, 21]);
      sheet.setRowHeightsForced(4, 1, 5);
      is('Sheet.setRowHeightsForced', sheet.getRowHeight(4), 5);
      sheet.getRange('E1').setValue('a rather long text that needs much more room than a column has');
      sheet.autoResizeColumns(5, 1);
      is('Sheet.autoResizeColumns', sheet.getColumnWidth(5) > 200, true);
      sheet.setColumnWidth(5, 100).autoResizeColumn(5);
      is('Sheet.autoResizeColumn', sheet.getColumnWidth(5) > 200, true);
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      is('Sheet.setFrozenRows Sheet.getFrozenRows', sheet.getFrozenRows(), 2);
      is('Sheet.setFrozenColumns Sheet.getFrozenColumns', sheet.getFrozenColumns(), 1);
      sheet.hideRows(5, 2);
      is(
        'Sheet.hideRows Sheet.isRowHiddenByUser',
        [5, 6, 7].map((row) => sheet.isRowHiddenByUser(row)),
        [true, true, false],
      );
      sheet.showRows(5);
      is('Sheet.showRows', sheet.isRowHiddenByUser(5), false);
      sheet.unhideRow(sheet.getRange('A6'));
      is('Sheet.unhideRow', sheet.isRowHiddenByUser(6), false);
      sheet.hideColumns(3);
      is('Sheet.hideColumns Sheet.isColumnHiddenByUser', sheet.isColumnHiddenByUser(3), true);
      sheet.showColumns(3);
      is('Sheet.showColumns', sheet.isColumnHiddenByUser(3), false);
      sheet.hideRow(sheet.getRange('A8'));
      is('Sheet.hideRow', sheet.isRowHiddenByUser(8), true);
      sheet.hideColumn(sheet.getRange('F1'));
      is('Sheet.hideColumn', sheet.isColumnHiddenByUser(6), true);
      sheet.unhideColumn(sheet.getRange('F1'));
      is('Sheet.unhideColumn', sheet.isColumnHiddenByUser(6), false);
    },
  },
  {
    name: 'a sheet is hidden, shown, coloured, emptied',
    space,
    evidence: SHEET,
    run({ is, sheet }) {
      is('Sheet.hideSheet Sheet.isSheetHidden', sheet.hideSheet().isSheetHidden(), true);
      is('Sheet.showSheet', sheet.showSheet().isSheetHidden(), false);
      is('Sheet.setTabColor Sheet.getTabColor', sheet.setTabColor('#ff0000').getTabColor(), '#ff0000');
      is('Sheet.setTabColor', sheet.setTabColor(null).getTabColor(), null);
      is(
        'Sheet.setHiddenGridlines Sheet.hasHiddenGridlines',
        sheet.setHiddenGridlines(true).hasHiddenGridlines(),
        true,
      );
      const cell = sheet.getRange('A1');
      const fill = () => cell.setValue('x').setBackground('#ff0000').setNote('n');
      const state = () => [cell.getValue(), cell.getBackground(), cell.getNote()];
      fill();
      sheet.clearContents();
      is('Sheet.clearContents', state(), ['', '#ff0000', 'n']);
      fill();
      sheet.clearFormats();
      is('Sheet.clearFormats', state(), ['x', '#ffffff', 'n']);
      fill();
      sheet.clearNotes();
      is('Sheet.clearNotes', state(), ['x', '#ff0000', '']);
      fill();
      sheet.clear();
      is('Sheet.clear', state(), ['', '#ffffff', 'n']);
      fill();
      sheet.clear({ contentsOnly: true });
      is('Sheet.clear', state(), ['', '#ff0000', 'n']);
    },
  },
  {
    name: 'names stand for ranges',
    space,
    evidence: `${BOOK} setNamedRange, getRangeByName; D reference/spreadsheet/named-range.md`,
    run({ is, sheet, book, after }) {
      after(() => book.removeNamedRange('Case_name'));
      book.setNamedRange('Case_name', sheet.getRange('B2:C3'));
      is(
        'Spreadsheet.setNamedRange Spreadsheet.getRangeByName',
        [book.getRangeByName('Case_name')!.getA1Notation(), book.getRangeByName('nothing')],
        ['B2:C3', null],
      );
      is('Spreadsheet.getRange', book.getRange('Case_name').getA1Notation(), 'B2:C3');
      const named = book.getNamedRanges().filter((one) => one.getName() === 'Case_name')[0]!;
      is(
        'Spreadsheet.getNamedRanges NamedRange.getRange NamedRange.getName',
        named.getRange().getA1Notation(),
        'B2:C3',
      );
      is(
        'NamedRange.setRange',
        [named.setRange(sheet.getRange('D4')).getName(), book.getRangeByName('Case_name')!.getA1Notation()],
        ['Case_name', 'D4'],
      );
      sheet.insertRowBefore(1);
      is('Spreadsheet.getRangeByName', book.getRangeByName('Case_name')!.getA1Notation(), 'D5');
      named.setName('Case_other');
      is('NamedRange.setName', book.getRangeByName('Case_other')!.getA1Notation(), 'D5');
      named.remove();
      is('NamedRange.remove', book.getRangeByName('Case_other'), null);
      book.setNamedRange('Case_name', sheet.getRange('A1'));
    },
  },
  {
    name: 'a spreadsheet has a locale, a time zone, people',
    space,
    evidence: BOOK,
    run({ is, book, after }) {
      is('Spreadsheet.getSpreadsheetTimeZone', book.getSpreadsheetTimeZone(), 'Europe/Moscow');
      is('Spreadsheet.getSpreadsheetLocale', book.getSpreadsheetLocale(), 'en_US');
      after(() => book.setSpreadsheetTimeZone('Europe/Moscow'));
      after(() => book.setSpreadsheetLocale('en_US'));
      book.setSpreadsheetTimeZone('Asia/Omsk');
      is('Spreadsheet.setSpreadsheetTimeZone', book.getSpreadsheetTimeZone(), 'Asia/Omsk');
      book.setSpreadsheetLocale('ru_RU');
      is('Spreadsheet.setSpreadsheetLocale', book.getSpreadsheetLocale(), 'ru_RU');
      is('Spreadsheet.getOwner', book.getOwner()!.getEmail(), Session.getEffectiveUser().getEmail());
      is(
        'Spreadsheet.getEditors',
        book
          .getEditors()
          .map((user) => user.getEmail())
          .includes(Session.getEffectiveUser().getEmail()),
        true,
      );
    },
  },
  {
    name: 'a sheet without a linked form has no form address',
    space,
    evidence: `${BOOK} getFormUrl; ${SHEET} getFormUrl`,
    run({ is, sheet, book, after }) {
      is('Sheet.getFormUrl', sheet.getFormUrl(), null);
      const form = FormApp.create('Linked by a case');
      const before = book.getSheets().map((one) => one.getSheetId());
      form.addTextItem().setTitle('Question');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
      SpreadsheetApp.flush();
      const linked = book.getSheets().filter((one) => !before.includes(one.getSheetId()))[0]!;
      after(() => {
        form.removeDestination();
        book.deleteSheet(linked);
        DriveApp.getFileById(form.getId()).setTrashed(true);
      });
      is('Sheet.getFormUrl', String(linked.getFormUrl()).includes(form.getId()), true);
      is('Spreadsheet.getFormUrl', String(book.getFormUrl()).includes(form.getId()), true);
      is('Sheet.getDataRange', linked.getDataRange().getValues()[0], ['Timestamp', 'Question']);
    },
  },
];
