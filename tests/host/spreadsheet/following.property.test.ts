/** Everything that hangs on a row or a cell goes where it goes: each thing is attached to a marked row, and must be found at its mark again. */
import fc from 'fast-check';
import { execute, open } from './opened';

const ROWS = 14;

type Step =
  | { kind: 'insert' | 'delete'; at: number; count: number }
  | { kind: 'move'; from: number; count: number; to: number }
  | { kind: 'flush' };

const line = fc.integer({ min: 1, max: ROWS });
const count = fc.integer({ min: 1, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert' as const, 'delete' as const), at: line, count }),
  fc.record({ kind: fc.constant('move' as const), from: line, count, to: line }),
  fc.record({ kind: fc.constant('flush' as const) }),
);

/** Rows and columns behave alike; the same steps are done to either. */
function check(axis: 'row' | 'column', steps: readonly Step[]): void {
  const opened = open();
  const { SpreadsheetApp } = opened;
  let { sheet, book } = opened;
  const byRow = axis === 'row';
  const at = (index: number, other = 1) => (byRow ? sheet.getRange(index, other) : sheet.getRange(other, index));
  const whole = (index: number) =>
    byRow ? sheet.getRange(index, 1, 1, sheet.getMaxColumns()) : sheet.getRange(1, index, sheet.getMaxRows(), 1);
  if (byRow) sheet.deleteRows(ROWS + 1, 1000 - ROWS);
  else sheet.deleteColumns(ROWS + 1, 26 - ROWS);
  for (let index = 1; index <= ROWS; index++) {
    at(index).setValue(`м${index}`);
    at(index, 2).setNote(`м${index}`);
    whole(index).addDeveloperMetadata('метка', `м${index}`);
    book.setNamedRange(`м${index}_`, at(index, 3));
    if (byRow) sheet.setRowHeight(index, 100 + index);
    else sheet.setColumnWidth(index, 100 + index);
    at(index, 4).protect().setDescription(`м${index}`);
  }
  at(5, 5).setBackground('red');
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenCellNotEmpty()
    .setBold(true)
    .setRanges([at(7, 6)])
    .build();
  sheet.setConditionalFormatRules([rule]);
  if (byRow) sheet.hideRows(9);
  else sheet.hideColumns(9);

  for (const one of steps) {
    const size = byRow ? sheet.getMaxRows() : sheet.getMaxColumns();
    if (one.kind === 'flush') SpreadsheetApp.flush();
    else if (one.kind === 'insert' && one.at <= size) {
      if (byRow) sheet.insertRowsBefore(one.at, one.count);
      else sheet.insertColumnsBefore(one.at, one.count);
    } else if (one.kind === 'delete' && one.at + one.count <= size) {
      if (byRow) sheet.deleteRows(one.at, one.count);
      else sheet.deleteColumns(one.at, one.count);
    } else if (one.kind === 'move' && one.from + one.count - 1 <= size && one.to <= size) {
      if (byRow) sheet.moveRows(sheet.getRange(one.from, 1, one.count, 1), one.to);
      else sheet.moveColumns(sheet.getRange(1, one.from, 1, one.count), one.to);
    }
  }

  opened.execution.finish();
  const anew = execute(opened.world, opened.id);
  ({ sheet, book } = anew);
  const size = byRow ? sheet.getMaxRows() : sheet.getMaxColumns();
  const marks = Array.from({ length: size }, (_, index) => String(at(index + 1).getValue()));
  const place = (mark: string): number => marks.indexOf(mark) + 1;
  const metadata = book.createDeveloperMetadataFinder().withKey('метка').find();
  const protections = sheet.getProtections(anew.SpreadsheetApp.ProtectionType.RANGE);
  for (let index = 1; index <= ROWS; index++) {
    const mark = `м${index}`;
    const where = place(mark);
    const found = metadata.find((one) => one.getValue() === mark)?.getLocation();
    const own = byRow ? found?.getRow()?.getRow() : found?.getColumn()?.getColumn();
    const named = book.getRangeByName(`${mark}_`);
    const guarded = protections.find((one) => one.getDescription() === mark)?.getRange();
    if (where === 0) {
      expect([found, named, guarded]).toEqual([undefined, null, undefined]);
      continue;
    }
    const number = (range: GoogleAppsScript.Spreadsheet.Range | null | undefined) =>
      byRow ? range?.getRow() : range?.getColumn();
    expect([own, number(named), number(guarded)]).toEqual([where, where, where]);
    expect(at(where, 2).getNote()).toBe(mark);
    expect(byRow ? sheet.getRowHeight(where) : sheet.getColumnWidth(where)).toBe(100 + index);
    expect(byRow ? sheet.isRowHiddenByUser(where) : sheet.isColumnHiddenByUser(where)).toBe(index === 9);
  }
  const [left] = sheet.getConditionalFormatRules();
  const ruled = left?.getRanges()[0];
  expect(ruled && (byRow ? ruled.getRow() : ruled.getColumn())).toBe(place('м7') || undefined);
  if (place('м5') > 0) expect(at(place('м5'), 5).getBackground()).toBe('#ff0000');
}

test.each(['row', 'column'] as const)('what hangs on a %s goes with it', (axis) => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8, size: 'max' }), (steps) => check(axis, steps)),
    { seed: 7, numRuns: 25 },
  );
});
