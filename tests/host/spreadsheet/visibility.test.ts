/** When writes become visible to others, what happens when two executions write, and what is left after sudden death. */
import { inspectBook } from '../../../src/host/google/spreadsheet/book';
import { editAsPerson } from '../../../src/host/google/spreadsheet/person';
import { execute, OWNER, open } from './opened';

describe('writes', () => {
  it('are seen by others only after a flush, a read or the end', () => {
    const first = open();
    const second = execute(first.world, first.id);
    first.sheet.getRange('A1').setValue('новое');
    expect(second.sheet.getRange('A1').getValue()).toBe('');
    first.SpreadsheetApp.flush();
    expect(second.sheet.getRange('A1').getValue()).toBe('новое');
    first.sheet.getRange('A2').setValue('ещё');
    first.sheet.getRange('B1').getValue();
    expect(second.sheet.getRange('A2').getValue()).toBe('ещё');
    first.sheet.getRange('A3').setValue('конец');
    first.execution.finish();
    expect(second.sheet.getRange('A3').getValue()).toBe('конец');
  });

  it('of two executions both survive: appended rows do not cover each other', () => {
    const first = open();
    const second = execute(first.world, first.id);
    first.sheet.appendRow(['первый']);
    second.sheet.appendRow(['второй']);
    second.sheet.getParent().insertSheet('Второго');
    second.SpreadsheetApp.flush();
    first.SpreadsheetApp.flush();
    expect(first.sheet.getDataRange().getValues()).toEqual([['второй'], ['первый']]);
    expect(first.book.getSheetByName('Второго')).not.toBeNull();
  });

  it('into a sheet that somebody has deleted meanwhile vanish with it', () => {
    const first = open();
    const second = execute(first.world, first.id);
    const doomed = first.book.insertSheet('Лишний');
    first.SpreadsheetApp.flush();
    doomed.getRange('A1').setValue(1);
    second.book.deleteSheet(second.book.getSheetByName('Лишний')!);
    second.SpreadsheetApp.flush();
    first.SpreadsheetApp.flush();
    expect(first.book.getSheets()).toHaveLength(1);
    expect(() => doomed.getLastRow()).toThrow('not found');
  });

  it('that waited are lost or kept at sudden death, as the test wants', () => {
    for (const pending of ['lost', 'kept'] as const) {
      const { world, id, execution, sheet } = open();
      sheet.getRange('A1').setValue('до');
      execution.commitCells();
      sheet.getRange('A2').setValue('ждёт');
      expect(() => execution.die('смерть', pending === 'kept')).toThrow('смерть');
      const values = execute(world, id).sheet.getRange('A1:A2').getValues();
      expect(values).toEqual([['до'], [pending === 'kept' ? 'ждёт' : '']]);
    }
  });

  it('beyond the edge of a sheet that somebody made smaller meanwhile are cut, not kept outside', () => {
    const first = open();
    const second = execute(first.world, first.id);
    first.sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
    first.sheet.getRange('A1:C1').setBackground('red');
    first.sheet.insertColumnAfter(20);
    second.sheet.deleteColumns(2, 25);
    second.SpreadsheetApp.flush();
    first.SpreadsheetApp.flush();
    expect(second.sheet.getMaxColumns()).toBe(2);
    expect(second.sheet.getDataRange().getValues()).toEqual([[1]]);
  });

  it('give a new sheet its id at once', () => {
    const { book, SpreadsheetApp, world, id } = open();
    const number = book.insertSheet('Новый').getSheetId();
    SpreadsheetApp.flush();
    expect(execute(world, id).book.getSheetById(number)!.getName()).toBe('Новый');
  });
});

describe('a change that Google takes back', () => {
  it('leaves nothing in memory either, even when the next change gets its revision', () => {
    const { world, id, sheet, execution } = open();
    sheet.getRange('A2').setValue('своё');
    const type = (text: string) =>
      editAsPerson(world, { book: id, sheet: sheet.getSheetId(), row: 1, column: 1, texts: [[text]], email: OWNER });
    expect(() =>
      world.store.transaction(() => {
        type('взято назад');
        throw new Error('назад');
      }),
    ).toThrow('назад');
    execution.commitCells();
    expect(inspectBook(world, id, (book) => [1, 2].map((row) => book.ordered[0]!.grid.value(row, 1)))).toEqual([
      undefined,
      'своё',
    ]);
  });
});
