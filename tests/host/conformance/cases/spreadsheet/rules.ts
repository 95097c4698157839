/// <reference types="google-apps-script" />
/** What holds for cells: validation, conditional formats, filters, protection, metadata, banding, groups, charts. */
import type { Case } from '../../case';

const space = 'Spreadsheet';

export const rules: readonly Case[] = [
  {
    name: 'data validation of many kinds is built, set and read',
    space,
    evidence: 'D reference/spreadsheet/data-validation-builder.md, data-validation.md',
    run({ is, throws, sheet }) {
      const criteria = SpreadsheetApp.DataValidationCriteria;
      const list = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', 'b'], true)
        .setAllowInvalid(false)
        .setHelpText('one of two')
        .build();
      is(
        'DataValidationBuilder.requireValueInList DataValidationBuilder.build DataValidation.getCriteriaType SpreadsheetApp.newDataValidation',
        list.getCriteriaType(),
        criteria.VALUE_IN_LIST,
      );
      is('DataValidationBuilder.requireValueInList DataValidation.getCriteriaValues', list.getCriteriaValues(), [
        ['a', 'b'],
        true,
      ]);
      is('DataValidationBuilder.setAllowInvalid DataValidation.getAllowInvalid', list.getAllowInvalid(), false);
      is('DataValidationBuilder.setHelpText DataValidation.getHelpText', list.getHelpText(), 'one of two');
      sheet.getRange('A1:A2').setDataValidation(list);
      is(
        'Range.setDataValidation Range.getDataValidation',
        sheet.getRange('A2').getDataValidation()!.getCriteriaValues(),
        [['a', 'b'], true],
      );
      is(
        'Range.getDataValidations',
        sheet
          .getRange('A2:A3')
          .getDataValidations()
          .map((row) => row[0] !== null),
        [true, false],
      );
      throws(
        'Range.setDataValidation',
        () => {
          sheet.getRange('A1').setValue('c');
          SpreadsheetApp.flush();
        },
        'violates the data validation rules set on this cell',
      );
      sheet.getRange('A1').setDataValidation(null);
      is('Range.setDataValidation', sheet.getRange('A1').getDataValidation(), null);
      const within = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C3'), false).build();
      is(
        'DataValidationBuilder.requireValueInRange',
        [
          within.getCriteriaType(),
          (within.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range).getA1Notation(),
        ],
        [criteria.VALUE_IN_RANGE, 'C1:C3'],
      );
      const kinds = [
        ['requireCheckbox', SpreadsheetApp.newDataValidation().requireCheckbox(), criteria.CHECKBOX, []],
        ['requireDate', SpreadsheetApp.newDataValidation().requireDate(), criteria.DATE_IS_VALID_DATE, []],
        [
          'requireNumberBetween',
          SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5),
          criteria.NUMBER_BETWEEN,
          [1, 5],
        ],
        [
          'requireNumberGreaterThan',
          SpreadsheetApp.newDataValidation().requireNumberGreaterThan(3),
          criteria.NUMBER_GREATER_THAN,
          [3],
        ],
        [
          'requireTextContains',
          SpreadsheetApp.newDataValidation().requireTextContains('x'),
          criteria.TEXT_CONTAINS,
          ['x'],
        ],
        [
          'requireTextIsEmail',
          SpreadsheetApp.newDataValidation().requireTextIsEmail(),
          criteria.TEXT_IS_VALID_EMAIL,
          [],
        ],
        ['requireTextIsUrl', SpreadsheetApp.newDataValidation().requireTextIsUrl(), criteria.TEXT_IS_VALID_URL, []],
        [
          'requireFormulaSatisfied',
          SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>0'),
          criteria.CUSTOM_FORMULA,
          ['=A1>0'],
        ],
      ] as const;
      for (const [method, builder, type, given] of kinds) {
        is(
          `DataValidationBuilder.${method}`,
          [builder.build().getCriteriaType(), builder.build().getCriteriaValues()],
          [type, given],
        );
      }
      sheet.getRange('B1:B2').setDataValidations([[list], [null]]);
      is(
        'Range.setDataValidations',
        sheet
          .getRange('B1:B2')
          .getDataValidations()
          .map((row) => row[0]?.getHelpText() ?? null),
        ['one of two', null],
      );
      is('DataValidation.copy', list.copy().setHelpText('other').build().getHelpText(), 'other');
    },
  },
  {
    name: 'conditional formats are a list of rules of the sheet',
    space,
    evidence: 'D reference/spreadsheet/conditional-format-rule-builder.md; sheet.md setConditionalFormatRules',
    run({ is, sheet }) {
      const criteria = SpreadsheetApp.BooleanCriteria;
      const range = sheet.getRange('A1:A5');
      const red = SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo('bad')
        .setBackground('#ff0000')
        .setFontColor('#ffffff')
        .setBold(true)
        .setRanges([range])
        .build();
      is(
        'ConditionalFormatRuleBuilder.whenTextEqualTo ConditionalFormatRule.getBooleanCondition SpreadsheetApp.newConditionalFormatRule',
        [red.getBooleanCondition()!.getCriteriaType(), red.getBooleanCondition()!.getCriteriaValues()],
        [criteria.TEXT_EQUAL_TO, ['bad']],
      );
      is(
        'ConditionalFormatRuleBuilder.setRanges ConditionalFormatRuleBuilder.build ConditionalFormatRule.getRanges',
        red.getRanges().map((one) => one.getA1Notation()),
        ['A1:A5'],
      );
      is('ConditionalFormatRuleBuilder.setBackground', red.getBooleanCondition()!.getBackground(), '#ff0000');
      is('ConditionalFormatRuleBuilder.setFontColor', red.getBooleanCondition()!.getFontColor(), '#ffffff');
      is('ConditionalFormatRuleBuilder.setBold', red.getBooleanCondition()!.getBold(), true);
      const made = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder) => {
        const condition = rule.setRanges([range]).build().getBooleanCondition()!;
        return [condition.getCriteriaType(), condition.getCriteriaValues()];
      };
      const rule = () => SpreadsheetApp.newConditionalFormatRule();
      is('ConditionalFormatRuleBuilder.whenFormulaSatisfied', made(rule().whenFormulaSatisfied('=$A1>5')), [
        criteria.CUSTOM_FORMULA,
        ['=$A1>5'],
      ]);
      is('ConditionalFormatRuleBuilder.whenNumberGreaterThan', made(rule().whenNumberGreaterThan(5)), [
        criteria.NUMBER_GREATER_THAN,
        [5],
      ]);
      is('ConditionalFormatRuleBuilder.whenNumberBetween', made(rule().whenNumberBetween(1, 2)), [
        criteria.NUMBER_BETWEEN,
        [1, 2],
      ]);
      is('ConditionalFormatRuleBuilder.whenTextContains', made(rule().whenTextContains('x')), [
        criteria.TEXT_CONTAINS,
        ['x'],
      ]);
      is('ConditionalFormatRuleBuilder.whenCellEmpty', made(rule().whenCellEmpty()), [criteria.CELL_EMPTY, []]);
      is('ConditionalFormatRuleBuilder.whenCellNotEmpty', made(rule().whenCellNotEmpty()), [
        criteria.CELL_NOT_EMPTY,
        [],
      ]);
      const { RelativeDate } = SpreadsheetApp;
      is('ConditionalFormatRuleBuilder.whenDateBefore', made(rule().whenDateBefore(RelativeDate.TODAY)), [
        criteria.DATE_BEFORE_RELATIVE,
        [RelativeDate.TODAY],
      ]);
      type Painted = { setBackgroundObject(color: unknown): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder };
      const green = SpreadsheetApp.newColor().setRgbColor('#00ff00').build();
      const painted = (rule().whenCellEmpty() as unknown as Painted)
        .setBackgroundObject(green)
        .setRanges([range])
        .build();
      is('ConditionalFormatRuleBuilder.setBackgroundObject', painted.getBooleanCondition()!.getBackground(), '#00ff00');
      sheet.setConditionalFormatRules([red, rule().whenCellEmpty().setRanges([range]).build()]);
      is(
        'Sheet.setConditionalFormatRules Sheet.getConditionalFormatRules',
        sheet.getConditionalFormatRules().length,
        2,
      );
      is(
        'Sheet.getConditionalFormatRules',
        sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!.getBackground(),
        '#ff0000',
      );
      sheet.clearConditionalFormatRules();
      is('Sheet.clearConditionalFormatRules', sheet.getConditionalFormatRules().length, 0);
      const scale = rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#ff0000').setRanges([range]).build();
      is(
        'ConditionalFormatRuleBuilder.setGradientMaxpoint ConditionalFormatRule.getGradientCondition',
        scale.getGradientCondition()!.getMaxColor(),
        '#ff0000',
      );
      is('ConditionalFormatRuleBuilder.setGradientMinpoint', scale.getGradientCondition()!.getMinColor(), '#ffffff');
    },
  },
  {
    name: 'a sheet has one filter, which hides rows',
    space,
    evidence: 'D reference/spreadsheet/filter.md; range.md createFilter',
    google: 'a second filter on a sheet is an error',
    run({ is, throws, sheet }) {
      sheet.getRange('A1:B4').setValues([
        ['name', 'n'],
        ['a', 1],
        ['b', 2],
        ['a', 3],
      ]);
      is('Sheet.getFilter', sheet.getFilter(), null);
      const filter = sheet.getRange('A1:B4').createFilter();
      is(
        'Range.createFilter Filter.getRange',
        [filter.getRange().getA1Notation(), sheet.getFilter()!.getRange().getA1Notation()],
        ['A1:B4', 'A1:B4'],
      );
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
      is(
        'Filter.setColumnFilterCriteria Sheet.isRowHiddenByFilter FilterCriteriaBuilder.setHiddenValues',
        [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)),
        [true, false, true],
      );
      is(
        'Filter.getColumnFilterCriteria FilterCriteria.getHiddenValues',
        filter.getColumnFilterCriteria(1)!.getHiddenValues(),
        ['a'],
      );
      sheet.getRange('D2:D4').setValue('x').clear({ skipFilteredRows: true });
      is('Range.clear', sheet.getRange('D2:D4').getValues(), [['x'], [''], ['x']]);
      filter.removeColumnFilterCriteria(1);
      is(
        'Filter.removeColumnFilterCriteria',
        [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)),
        [false, false, false],
      );
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build());
      is(
        'FilterCriteriaBuilder.whenNumberGreaterThan',
        [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)),
        [true, false, false],
      );
      filter.sort(2, false);
      is('Filter.sort', sheet.getRange('B2:B4').getValues(), [[3], [2], [1]]);
      throws('Range.createFilter', () => sheet.getRange('A1:B4').createFilter(), 'filter');
      filter.remove();
      is('Filter.remove', sheet.getFilter(), null);
    },
  },
  {
    name: 'ranges and sheets are protected, described, and freed',
    space,
    evidence: 'D reference/spreadsheet/protection.md',
    run({ is, sheet, book }) {
      const protection = sheet.getRange('A1:B2').protect().setDescription('head');
      is('Range.protect Protection.getRange', protection.getRange().getA1Notation(), 'A1:B2');
      is('Protection.setDescription Protection.getDescription', protection.getDescription(), 'head');
      is('Protection.getProtectionType', protection.getProtectionType(), SpreadsheetApp.ProtectionType.RANGE);
      is('Protection.setWarningOnly Protection.isWarningOnly', protection.setWarningOnly(true).isWarningOnly(), true);
      is('Protection.canEdit', protection.canEdit(), true);
      is('Sheet.getProtections', sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 1);
      is(
        'Spreadsheet.getProtections',
        book
          .getProtections(SpreadsheetApp.ProtectionType.RANGE)
          .map((one) => one.getDescription())
          .includes('head'),
        true,
      );
      protection.remove();
      is('Protection.remove', sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
      const whole = sheet.protect();
      whole.setUnprotectedRanges([sheet.getRange('C1')]);
      is('Sheet.protect Protection.getProtectionType', whole.getProtectionType(), SpreadsheetApp.ProtectionType.SHEET);
      is(
        'Protection.setUnprotectedRanges Protection.getUnprotectedRanges',
        whole.getUnprotectedRanges().map((one) => one.getA1Notation()),
        ['C1'],
      );
      is('Sheet.getProtections', sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
      whole.remove();
    },
  },
  {
    name: 'developer metadata hang on sheets, rows and columns and follow them',
    space,
    evidence: 'D reference/spreadsheet/developer-metadata.md, developer-metadata-finder.md',
    run({ is, throws, sheet }) {
      sheet.addDeveloperMetadata('case', 'of the sheet');
      is(
        'Sheet.addDeveloperMetadata Sheet.getDeveloperMetadata',
        sheet.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue()]),
        [['case', 'of the sheet']],
      );
      sheet.getRange('2:2').addDeveloperMetadata('row', 'two');
      sheet.insertRowBefore(1);
      const found = sheet.createDeveloperMetadataFinder().withKey('row').find();
      is(
        'Sheet.createDeveloperMetadataFinder DeveloperMetadataFinder.withKey DeveloperMetadataFinder.find DeveloperMetadata.getLocation',
        found.map((one) => one.getLocation().getRow()!.getRow()),
        [3],
      );
      is(
        'Range.addDeveloperMetadata Range.getDeveloperMetadata',
        sheet
          .getRange('3:3')
          .getDeveloperMetadata()
          .map((one) => one.getValue()),
        ['two'],
      );
      found[0]!.setValue('three');
      is(
        'DeveloperMetadata.setValue DeveloperMetadata.getValue',
        sheet.createDeveloperMetadataFinder().withValue('three').find().length,
        1,
      );
      found[0]!.remove();
      is('DeveloperMetadata.remove', sheet.createDeveloperMetadataFinder().withKey('row').find().length, 0);
      throws('Range.addDeveloperMetadata', () => sheet.getRange('A1:B2').addDeveloperMetadata('no', 'no'), /./);
    },
  },
  {
    name: 'rows are banded and grouped',
    space,
    evidence: 'D reference/spreadsheet/banding.md, group.md',
    run({ is, sheet }) {
      const banding = sheet.getRange('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false);
      is('Range.applyRowBanding Banding.getRange', banding.getRange().getA1Notation(), 'A1:B4');
      is('Sheet.getBandings', sheet.getBandings().length, 1);
      banding.setHeaderRowColor('#123456');
      is('Banding.setHeaderRowColor Banding.getHeaderRowColor', banding.getHeaderRowColor(), '#123456');
      banding.remove();
      is('Banding.remove', sheet.getBandings().length, 0);
      sheet.getRange('2:3').shiftRowGroupDepth(1);
      is(
        'Range.shiftRowGroupDepth Sheet.getRowGroupDepth',
        [1, 2, 3, 4].map((row) => sheet.getRowGroupDepth(row)),
        [0, 1, 1, 0],
      );
      const group = sheet.getRowGroup(2, 1)!;
      is('Sheet.getRowGroup Group.getRange', group.getRange().getLastRow(), 3);
      is('Group.collapse Group.isCollapsed', group.collapse().isCollapsed(), true);
      is('Group.expand', group.expand().isCollapsed(), false);
    },
  },
  {
    name: 'charts are built, inserted, found, changed and removed',
    space,
    evidence: 'D reference/spreadsheet/embedded-chart-builder.md',
    run({ is, sheet }) {
      sheet.getRange('A1:B3').setValues([
        ['x', 'y'],
        ['a', 1],
        ['b', 2],
      ]);
      const chart = sheet
        .newChart()
        .asColumnChart()
        .setTitle('Columns')
        .addRange(sheet.getRange('A1:B3'))
        .setPosition(5, 2, 0, 0)
        .build();
      sheet.insertChart(chart);
      const read = sheet.getCharts()[0]!;
      is('Sheet.newChart Sheet.insertChart Sheet.getCharts', sheet.getCharts().length, 1);
      is(
        'Sheet.newChart Sheet.insertChart EmbeddedChart.getRanges',
        read.getRanges().map((range) => range.getA1Notation()),
        ['A1:B3'],
      );
      is(
        'EmbeddedChart.getContainerInfo',
        [read.getContainerInfo().getAnchorRow(), read.getContainerInfo().getAnchorColumn()],
        [5, 2],
      );
      is('EmbeddedChart.getOptions', read.getOptions().get('title'), 'Columns');
      sheet.updateChart(read.modify().setOption('title', 'Other').build());
      is('Sheet.updateChart EmbeddedChart.modify', sheet.getCharts()[0]!.getOptions().get('title'), 'Other');
      const none = [sheet.getImages(), sheet.getDrawings(), sheet.getPivotTables(), sheet.getSlicers()];
      is('Sheet.getImages Sheet.getDrawings Sheet.getPivotTables Sheet.getSlicers', none, [[], [], [], []]);
      sheet.removeChart(sheet.getCharts()[0]!);
      is('Sheet.removeChart', sheet.getCharts().length, 0);
    },
  },
];
