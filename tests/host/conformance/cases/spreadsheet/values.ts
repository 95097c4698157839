/// <reference types="google-apps-script" />
/** Values of cells: what is written, what is read back, what is shown, how they are emptied. */
import type { Case } from '../../case';

const space = 'Spreadsheet';
const RANGE = 'D reference/spreadsheet/range.md';
const day = (text: string): Date => new Date(`${text}T00:00:00+03:00`);

export const values: readonly Case[] = [
  {
    name: 'a value set by a script is read as a person types it',
    space,
    evidence: `L gas-fakes notes/oddities.md; ${RANGE} setValue`,
    google:
      'texts are parsed in the locale of the spreadsheet: dates, times, percents, numbers with leading zeros, TRUE, formulas; a leading apostrophe is dropped',
    run({ is, sheet }) {
      const read = (typed: unknown) => sheet.getRange('A1').clear().setValue(typed).getValue();
      is('Range.setValue Range.getValue', read('12'), 12);
      is('Range.setValue Range.getValue', read('0012'), 12);
      is('Range.setValue Range.getValue', read('TRUE'), true);
      is('Range.setValue Range.getValue', read('10%'), 0.1);
      is('Range.setValue Range.getValue', read("'0012"), '0012');
      is('Range.setValue Range.getValue', read('2026-10-02'), day('2026-10-02'));
      is('Range.setValue Range.getValue', read('=1+1'), 2);
      is('Range.setValue Range.getValue', read(null), '');
      is('Range.setValue Range.getValue', read(day('2026-01-05')), day('2026-01-05'));
    },
  },
  {
    name: 'what is no value of a cell becomes a text',
    space,
    evidence: 'L reports of practitioners; M for dates that are none',
    google:
      'NaN, the infinities and dates that are none become `#NUM!`; an array becomes `[Ljava.lang.Object;@…`, an object `{name=text}`',
    run({ is, sheet }) {
      const cell = sheet.getRange('A1');
      is('Range.setValue', cell.setValue(Number.NaN).getValue(), '#NUM!');
      is('Range.setValue', cell.setValue(new Date(Number.NaN)).getValue(), '#NUM!');
      is('Range.setValue', String(cell.setValue([1, 2]).getValue()).startsWith('[Ljava.lang.Object;@'), true);
      is('Range.setValue', cell.setValue({ name: 'text' }).getValue(), '{name=text}');
    },
  },
  {
    name: 'plain text format keeps texts as they are',
    space,
    evidence: 'L gas-fakes notes/oddities.md',
    google: 'in a cell with the format `@` digits and dates stay text; only `=` and the apostrophe keep their meaning',
    run({ is, sheet }) {
      const cell = sheet.getRange('A1').setNumberFormat('@');
      is('Range.setNumberFormat', cell.setValue('0012').getValue(), '0012');
      is('Range.setNumberFormat Range.getNumberFormat', cell.getNumberFormat(), '@');
    },
  },
  {
    name: 'tables are read and written whole and must fit the range',
    space,
    evidence: `${RANGE} setValues; L public reports of the error texts`,
    run({ is, throws, sheet }) {
      const range = sheet.getRange('A1:B2');
      range.setValues([
        [1, 'a'],
        [day('2026-01-01'), ''],
      ]);
      is('Range.setValues Range.getValues', range.getValues(), [
        [1, 'a'],
        [day('2026-01-01'), ''],
      ]);
      is('Range.getDisplayValues', range.getDisplayValues(), [
        ['1', 'a'],
        ['1/1/2026', ''],
      ]);
      is('Range.getDisplayValue', sheet.getRange('A2').getDisplayValue(), '1/1/2026');
      throws(
        'Range.setValues',
        () => range.setValues([[1, 2]]),
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      );
      throws(
        'Range.setValues',
        () => range.setValues([[1], [2]]),
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      );
    },
  },
  {
    name: 'number formats show numbers in many ways and are read back',
    space,
    evidence: `${RANGE} setNumberFormat, setNumberFormats; L gas-fakes notes/oddities.md (default format)`,
    run({ is, sheet }) {
      const cell = sheet.getRange('A1').setValue(1234.5);
      is('Range.getNumberFormat', cell.getNumberFormat(), '0.###############');
      is('Range.setNumberFormat', cell.setNumberFormat('#,##0.00').getDisplayValue(), '1,234.50');
      is('Range.setNumberFormat', cell.setNumberFormat('0%').getDisplayValue(), '123450%');
      is('Range.setNumberFormat', cell.setNumberFormat('$#,##0').getDisplayValue(), '$1,235');
      sheet.getRange('A1:B1').setNumberFormats([['0.0', 'yyyy-mm-dd']]);
      is('Range.setNumberFormats Range.getNumberFormats', sheet.getRange('A1:B1').getNumberFormats(), [
        ['0.0', 'yyyy-mm-dd'],
      ]);
      is('Range.getDisplayValue', sheet.getRange('B1').setValue(day('2026-02-03')).getDisplayValue(), '2026-02-03');
    },
  },
  {
    name: 'a date format makes a number a date, and clearing the content keeps it',
    space,
    evidence: 'L gas-fakes notes/oddities.md',
    google: 'a number in a cell with a date format reads back as a date; clearing the content keeps the format',
    run({ is, sheet }) {
      const cell = sheet.getRange('A1').setValue(46027).setNumberFormat('dd.mm.yyyy');
      is('Range.getValue', cell.getValue(), day('2026-01-05'));
      cell.clearContent();
      is('Range.clearContent', cell.getValue(), '');
      is('Range.clearContent', cell.getNumberFormat(), 'dd.mm.yyyy');
    },
  },
  {
    name: 'cells are emptied of contents, formats, notes or validation',
    space,
    evidence: `${RANGE} clear, clearFormat, clearNote, clearDataValidations`,
    run({ is, sheet }) {
      const cell = sheet.getRange('A1');
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
      const fill = () => cell.setValue(3).setBackground('red').setNote('note').setDataValidation(rule);
      const state = () => [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
      fill().clear({ contentsOnly: true });
      is('Range.clear', state(), ['', '#ff0000', 'note', true]);
      fill().clear({ formatOnly: true });
      is('Range.clear', state(), [3, '#ffffff', 'note', true]);
      fill().clearFormat();
      is('Range.clearFormat', cell.getBackground(), '#ffffff');
      fill().clearNote();
      is('Range.clearNote', cell.getNote(), '');
      fill().clearDataValidations();
      is('Range.clearDataValidations', cell.getDataValidation(), null);
      is('Range.isBlank', [cell.isBlank(), cell.clearContent().isBlank()], [false, true]);
    },
  },
  {
    name: 'formulas are computed, read back, and follow R1C1',
    space,
    evidence: `${RANGE} setFormula, setFormulaR1C1, getFormulas; L public programs; D Sheets API RepeatCellRequest`,
    google: 'a formula set for many cells is meant for the first of them; in the others its references move along',
    run({ is, sheet }) {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      is('Range.setFormula', sheet.getRange('B1').setFormula('=SUM(A1:A3)').getValue(), 6);
      is('Range.getFormula', sheet.getRange('B1').getFormula(), '=SUM(A1:A3)');
      is('Range.getFormula', sheet.getRange('A1').getFormula(), '');
      sheet.getRange('B2:B3').setFormulas([['=A2*2'], ['=A3*2']]);
      is('Range.setFormulas Range.getFormulas', sheet.getRange('A2:B3').getFormulas(), [
        ['', '=A2*2'],
        ['', '=A3*2'],
      ]);
      is('Range.setFormulas', sheet.getRange('B2:B3').getValues(), [[4], [6]]);
      sheet.getRange('E1:F2').setFormula('=A1+$A$1');
      is('Range.setFormula', sheet.getRange('E1:F2').getFormulas(), [
        ['=A1+$A$1', '=B1+$A$1'],
        ['=A2+$A$1', '=B2+$A$1'],
      ]);
      sheet.getRange('G1:G2').setValue('=A1*2');
      is('Range.setValue', sheet.getRange('G1:G2').getFormulas(), [['=A1*2'], ['=A2*2']]);
      sheet.getRange('C1:C3').setFormulaR1C1('=R[0]C[-2]+10');
      is('Range.setFormulaR1C1', sheet.getRange('C1:C3').getValues(), [[11], [12], [13]]);
      is('Range.setFormulaR1C1', sheet.getRange('C2').getFormula(), '=A2+10');
      is('Range.getFormulaR1C1', sheet.getRange('C2').getFormulaR1C1(), '=R[0]C[-2]+10');
      sheet.getRange('D1:D2').setFormulasR1C1([['=R1C1'], ['=RC[-1]']]);
      is('Range.setFormulasR1C1', sheet.getRange('D1:D2').getFormulas(), [['=$A$1'], ['=C2']]);
      is('Range.getFormulasR1C1', sheet.getRange('D1:D2').getFormulasR1C1(), [['=R1C1'], ['=R[0]C[-1]']]);
    },
  },
  {
    name: 'an error of a formula is a value',
    space,
    evidence: 'M',
    google: 'an error is the text that the cell shows: `#DIV/0!`, `#N/A`, `#NAME?`, `#REF!`',
    run({ is, sheet }) {
      is('Range.getValue', sheet.getRange('A1').setFormula('=1/0').getValue(), '#DIV/0!');
      is('Range.getValue', sheet.getRange('A2').setFormula('=NA()').getValue(), '#N/A');
      is('Range.getValue', sheet.getRange('A3').setFormula('=NOSUCH(1)').getValue(), '#NAME?');
    },
  },
  {
    name: 'notes are set and read singly and in tables',
    space,
    evidence: `${RANGE} setNote, setNotes`,
    run({ is, sheet }) {
      is('Range.setNote Range.getNote', sheet.getRange('A1').setNote('one').getNote(), 'one');
      sheet.getRange('A2:B2').setNotes([['two', 'three']]);
      is('Range.setNotes Range.getNotes', sheet.getRange('A1:B2').getNotes(), [
        ['one', ''],
        ['two', 'three'],
      ]);
    },
  },
  {
    name: 'checkboxes are inserted, checked and removed',
    space,
    evidence: `${RANGE} insertCheckboxes, check, uncheck, isChecked, removeCheckboxes`,
    run({ is, sheet }) {
      const cells = sheet.getRange('A1:A2').insertCheckboxes();
      is('Range.insertCheckboxes', cells.getValues(), [[false], [false]]);
      is('Range.check Range.isChecked', [cells.check().isChecked(), cells.getValues()], [true, [[true], [true]]]);
      is(
        'Range.uncheck Range.isChecked',
        [cells.uncheck().isChecked(), cells.getValues()],
        [false, [[false], [false]]],
      );
      sheet.getRange('B1').insertCheckboxes('yes', 'no');
      is('Range.insertCheckboxes Range.check', sheet.getRange('B1').check().getValue(), 'yes');
      is('Range.removeCheckboxes', cells.removeCheckboxes().getDataValidations(), [[null], [null]]);
    },
  },
  {
    name: 'rows are appended below the last content and found by it',
    space,
    evidence: 'D reference/spreadsheet/sheet.md appendRow, getLastRow, getDataRange; L public guides (array formulas)',
    google: 'rows are appended below the last content; what a formula spills is content, an empty text included',
    run({ is, sheet }) {
      is('Sheet.getLastRow', sheet.getLastRow(), 0);
      is('Sheet.getLastColumn', sheet.getLastColumn(), 0);
      is('Sheet.getDataRange', sheet.getDataRange().getA1Notation(), 'A1');
      sheet.appendRow(['a', 1, '=B1+1']);
      sheet.getRange('D5').setValue('x');
      sheet.appendRow(['b', new Date(0)]);
      is('Sheet.appendRow', sheet.getRange('A1:C1').getValues(), [['a', 1, 2]]);
      is('Sheet.appendRow', sheet.getRange('A6').getValue(), 'b');
      is('Sheet.getLastRow Sheet.getLastColumn', [sheet.getLastRow(), sheet.getLastColumn()], [6, 4]);
      is('Sheet.getDataRange', sheet.getDataRange().getA1Notation(), 'A1:D6');
      sheet.getRange('F1').setFormula('=ARRAYFORMULA(IF(A1:A8="","",1))');
      is('Sheet.getLastRow', sheet.getLastRow(), 8);
      is('Sheet.getSheetValues', sheet.getSheetValues(1, 1, 1, 2), [['a', 1]]);
    },
  },
  {
    name: 'a rich text keeps its runs, links and styles',
    space,
    evidence: `${RANGE} setRichTextValue; D reference/spreadsheet/rich-text-value-builder.md, text-style-builder.md`,
    run({ is, sheet }) {
      const bold = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(14).setForegroundColor('#ff0000').build();
      const style = SpreadsheetApp.newTextStyle()
        .setItalic(true)
        .setUnderline(true)
        .setStrikethrough(true)
        .setFontFamily('Roboto')
        .build();
      is(
        'TextStyleBuilder.setBold TextStyleBuilder.build TextStyle.isBold SpreadsheetApp.newTextStyle',
        bold.isBold(),
        true,
      );
      is('TextStyleBuilder.setFontSize TextStyle.getFontSize', bold.getFontSize(), 14);
      is('TextStyleBuilder.setForegroundColor TextStyle.getForegroundColor', bold.getForegroundColor(), '#ff0000');
      is('TextStyleBuilder.setItalic TextStyle.isItalic', style.isItalic(), true);
      is('TextStyleBuilder.setUnderline TextStyle.isUnderline', style.isUnderline(), true);
      is('TextStyleBuilder.setStrikethrough TextStyle.isStrikethrough', style.isStrikethrough(), true);
      is('TextStyleBuilder.setFontFamily TextStyle.getFontFamily', style.getFontFamily(), 'Roboto');
      const rich = SpreadsheetApp.newRichTextValue()
        .setText('Go there now')
        .setTextStyle(0, 2, bold)
        .setLinkUrl(3, 8, 'https://example.com/')
        .build();
      sheet.getRange('A1').setRichTextValue(rich);
      const read = sheet.getRange('A1').getRichTextValue()!;
      is('Range.setRichTextValue RichTextValueBuilder.setText RichTextValue.getText', read.getText(), 'Go there now');
      is('RichTextValueBuilder.setTextStyle RichTextValue.getTextStyle', read.getTextStyle(0, 2).isBold(), true);
      is('RichTextValueBuilder.setLinkUrl RichTextValue.getLinkUrl', read.getLinkUrl(3, 8), 'https://example.com/');
      is(
        'RichTextValue.getRuns Range.getRichTextValue RichTextValueBuilder.build SpreadsheetApp.newRichTextValue',
        read.getRuns().map((run) => run.getText()),
        ['Go', ' ', 'there', ' now'],
      );
      is(
        'RichTextValue.getStartIndex RichTextValue.getEndIndex',
        [read.getRuns()[2]!.getStartIndex(), read.getRuns()[2]!.getEndIndex()],
        [3, 8],
      );
      is('Range.setRichTextValue', sheet.getRange('A1').getValue(), 'Go there now');
      sheet.getRange('A2:B2').setRichTextValues([[rich, rich]]);
      is(
        'Range.setRichTextValues Range.getRichTextValues',
        sheet
          .getRange('A2:B2')
          .getRichTextValues()
          .map((row) => row.map((one) => one!.getText())),
        [['Go there now', 'Go there now']],
      );
      is('RichTextValue.copy', read.copy().setText('else').build().getText(), 'else');
      const whole = SpreadsheetApp.newRichTextValue()
        .setText('all')
        .setTextStyle(bold)
        .setLinkUrl('https://example.com/all')
        .build();
      is('RichTextValueBuilder.setTextStyle RichTextValue.getTextStyle', whole.getTextStyle().getFontSize(), 14);
      is('RichTextValue.getLinkUrl', whole.getLinkUrl(), 'https://example.com/all');
      is(
        'Range.getTextStyle Range.setTextStyle',
        sheet.getRange('B1').setTextStyle(style).getTextStyle().isItalic(),
        true,
      );
      is('TextStyle.copy', bold.copy().setBold(false).build().isBold(), false);
    },
  },
];
