/// <reference types="google-apps-script" />
/** How cells look: colours, fonts, alignment, borders, merging, wrapping. */
import type { Case } from '../../case';

const space = 'Spreadsheet';
const RANGE = 'D reference/spreadsheet/range.md';

export const looks: readonly Case[] = [
  {
    name: 'backgrounds are set by name, code, numbers and tables and read as codes',
    space,
    evidence: RANGE,
    run({ is, sheet }) {
      const cell = sheet.getRange('A1');
      is('Range.getBackground', cell.getBackground(), '#ffffff');
      is('Range.setBackground', cell.setBackground('red').getBackground(), '#ff0000');
      is('Range.setBackground', cell.setBackground('#ABCDEF').getBackground(), '#abcdef');
      is('Range.setBackground', cell.setBackground(null).getBackground(), '#ffffff');
      is('Range.setBackgroundRGB', cell.setBackgroundRGB(1, 2, 3).getBackground(), '#010203');
      sheet.getRange('A1:B1').setBackgrounds([['#111111', '#222222']]);
      is('Range.setBackgrounds Range.getBackgrounds', sheet.getRange('A1:B1').getBackgrounds(), [
        ['#111111', '#222222'],
      ]);
      type Old = { setBackgroundColor(color: string): unknown; getBackgroundColor(): string };
      const old = sheet.getRange('C1') as unknown as Old;
      old.setBackgroundColor('#333333');
      is('Range.setBackgroundColor Range.getBackgroundColor', old.getBackgroundColor(), '#333333');
      const color = SpreadsheetApp.newColor().setRgbColor('#0a0b0c').build();
      cell.setBackgroundObject(color);
      is('Range.setBackgroundObject', cell.getBackground(), '#0a0b0c');
      const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
      is(
        'ColorBuilder.setThemeColor Color.asThemeColor',
        accent.asThemeColor().getThemeColorType(),
        SpreadsheetApp.ThemeColorType.ACCENT1,
      );
      is('Range.getBackgroundObject', cell.getBackgroundObject().asRgbColor().asHexString(), '#0a0b0c');
    },
  },
  {
    name: 'fonts have weight, style, line, size, family and colour',
    space,
    evidence: RANGE,
    run({ is, sheet }) {
      const cell = sheet.getRange('A1');
      is('Range.getFontWeight', cell.getFontWeight(), 'normal');
      is('Range.setFontWeight', cell.setFontWeight('bold').getFontWeight(), 'bold');
      is('Range.setFontStyle Range.getFontStyle', cell.setFontStyle('italic').getFontStyle(), 'italic');
      is('Range.setFontLine Range.getFontLine', cell.setFontLine('underline').getFontLine(), 'underline');
      is('Range.getFontSize', cell.getFontSize(), 10);
      is('Range.setFontSize', cell.setFontSize(14).getFontSize(), 14);
      is('Range.setFontFamily Range.getFontFamily', cell.setFontFamily('Roboto').getFontFamily(), 'Roboto');
      is('Range.getFontColor', sheet.getRange('Z1'.replace('Z', 'B')).getFontColor(), '#000000');
      is('Range.setFontColor', cell.setFontColor('blue').getFontColor(), '#0000ff');
      const row = sheet.getRange('A2:B2');
      is('Range.setFontWeights Range.getFontWeights', row.setFontWeights([['bold', 'normal']]).getFontWeights(), [
        ['bold', 'normal'],
      ]);
      is('Range.setFontColors Range.getFontColors', row.setFontColors([['#ff0000', '#00ff00']]).getFontColors(), [
        ['#ff0000', '#00ff00'],
      ]);
      is('Range.setFontSizes Range.getFontSizes', row.setFontSizes([[8, 9]]).getFontSizes(), [[8, 9]]);
      is('Range.setFontStyles Range.getFontStyles', row.setFontStyles([['italic', 'normal']]).getFontStyles(), [
        ['italic', 'normal'],
      ]);
      is('Range.setFontLines Range.getFontLines', row.setFontLines([['underline', 'none']]).getFontLines(), [
        ['underline', 'none'],
      ]);
      is('Range.setFontFamilies Range.getFontFamilies', row.setFontFamilies([['Arial', 'Roboto']]).getFontFamilies(), [
        ['Arial', 'Roboto'],
      ]);
    },
  },
  {
    name: 'texts are aligned and wrapped',
    space,
    evidence: `${RANGE}; L gas-fakes notes/oddities.md`,
    google: 'a cell reads horizontal alignment `general` and vertical alignment `bottom` at first',
    run({ is, sheet }) {
      const cell = sheet.getRange('A1');
      is(
        'Range.setHorizontalAlignment Range.getHorizontalAlignment',
        cell.setHorizontalAlignment('center').getHorizontalAlignment(),
        'center',
      );
      is('Range.getVerticalAlignment', cell.getVerticalAlignment(), 'bottom');
      is('Range.setVerticalAlignment', cell.setVerticalAlignment('middle').getVerticalAlignment(), 'middle');
      const row = sheet.getRange('A2:B2');
      is(
        'Range.setHorizontalAlignments Range.getHorizontalAlignments',
        row.setHorizontalAlignments([['left', 'right']]).getHorizontalAlignments(),
        [['left', 'right']],
      );
      is(
        'Range.setVerticalAlignments Range.getVerticalAlignments',
        row.setVerticalAlignments([['top', 'middle']]).getVerticalAlignments(),
        [['top', 'middle']],
      );
      is('Range.setWrap Range.getWrap', [cell.setWrap(false).getWrap(), cell.setWrap(true).getWrap()], [false, true]);
      const { CLIP, WRAP } = SpreadsheetApp.WrapStrategy;
      is('Range.setWrapStrategy Range.getWrapStrategy', cell.setWrapStrategy(CLIP).getWrapStrategy(), CLIP);
      is('Range.setWrapStrategies Range.getWrapStrategies', row.setWrapStrategies([[CLIP, WRAP]]).getWrapStrategies(), [
        [CLIP, WRAP],
      ]);
      is('Range.setTextRotation Range.getTextRotation', cell.setTextRotation(45).getTextRotation().getDegrees(), 45);
      is(
        'Range.setTextDirection Range.getTextDirection',
        cell.setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).getTextDirection(),
        SpreadsheetApp.TextDirection.RIGHT_TO_LEFT,
      );
    },
  },
  {
    name: 'borders are drawn on the sides asked for',
    space,
    evidence: `${RANGE} setBorder; L gas-fakes test/testsheets.js`,
    shown: {
      methods: 'Range.setBorder',
      lines: [
        'border A1 top ["DASHED","#ff0000"]',
        'border A1 right ["DASHED","#ff0000"]',
        'border B1 top ["DASHED","#ff0000"]',
        'border B1 left ["DASHED","#ff0000"]',
      ],
    },
    google: '`Range.getBorder` answers although it is not documented: null without borders',
    run({ is, sheet }) {
      type Side = { getColor(): GoogleAppsScript.Spreadsheet.Color; getBorderStyle(): unknown };
      type Bordered = { getBorder(): { getTop(): Side; getLeft(): Side } | null };
      const border = (address: string) => (sheet.getRange(address) as unknown as Bordered).getBorder();
      const range = sheet.getRange('A1:B1');
      const { DASHED } = SpreadsheetApp.BorderStyle;
      is('Range.getBorder', border('A1'), null);
      range.setBorder(true, null, null, null, true, false, 'red', DASHED);
      const top = border('A1')!.getTop();
      is('Range.setBorder Range.getBorder', top.getColor().asRgbColor().asHexString(), '#ff0000');
      is('Range.setBorder Range.getBorder', top.getBorderStyle(), DASHED);
      is('Range.setBorder', border('A1')!.getLeft().getBorderStyle(), null);
    },
  },
  {
    name: 'cells are merged, found merged, and broken apart',
    space,
    evidence: `${RANGE} merge, mergeAcross, mergeVertically, getMergedRanges, breakApart`,
    google: 'merging keeps the value of the upper left cell only',
    run({ is, sheet }) {
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      is('Range.merge', sheet.getRange('A1:B2').merge().getValues(), [
        [1, ''],
        ['', ''],
      ]);
      is('Range.isPartOfMerge', sheet.getRange('B2').isPartOfMerge(), true);
      is(
        'Range.getMergedRanges',
        sheet
          .getRange('A1:D4')
          .getMergedRanges()
          .map((range) => range.getA1Notation()),
        ['A1:B2'],
      );
      sheet.getRange('A1:B2').breakApart();
      is('Range.breakApart', sheet.getRange('A1:D4').getMergedRanges().length, 0);
      sheet.getRange('A4:B5').mergeAcross();
      is(
        'Range.mergeAcross',
        sheet
          .getRange('A4:B5')
          .getMergedRanges()
          .map((range) => range.getA1Notation())
          .sort(),
        ['A4:B4', 'A5:B5'],
      );
      sheet.getRange('D4:E5').mergeVertically();
      is(
        'Range.mergeVertically',
        sheet
          .getRange('D4:E5')
          .getMergedRanges()
          .map((range) => range.getA1Notation())
          .sort(),
        ['D4:D5', 'E4:E5'],
      );
    },
  },
];
