/** What people do to the frames of sheets: commands refuse in words, «Проверка» names it, «Восстановить листы» mends it. */
import { vandalizeAtRandom } from '../../build/soak/vandalism';
import { datePapers, fillSchool } from '../support/pairing';
import { School } from '../support/school';

let school: School;
let opened: School | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function ready(regime: 'codes' | 'names' = 'codes'): Promise<GoogleAppsScript.Spreadsheet.Spreadsheet> {
  school = await School.ready(regime);
  opened = school;
  fillSchool(school.workspace, { mentees: 4, mentors: 2 });
  await school.call('apiRecordConsents');
  datePapers(school.workspace);
  await school.call('apiMatchPairs');
  await school.call('apiApprovePairs');
  const { SpreadsheetApp } = school.workspace.globals as unknown as typeof globalThis;
  return SpreadsheetApp.getActiveSpreadsheet();
}

const said = (reply: { issues: readonly { where: string; what: string }[] }): string =>
  reply.issues.map(({ where, what }) => `${where} ${what}`).join('\n');

test('a renamed sheet keeps commands from starting anew, and gets its title back', async () => {
  const book = await ready();
  const before = school.cells('Пары и группы');
  book.getSheetByName('Пары и группы')!.setName('пары новые');
  const refused = await school.call('apiApprovePairs');
  expect(refused.ok).toBe(false);
  expect(refused.message).toContain('«Пары и группы» удалён или переименован');
  expect(said(await school.call('apiCheckWorkbook'))).toContain('«пары новые» Похоже, это лист «Пары и группы»');
  expect((await school.call('apiRestoreSheets')).message).toContain('Вернулось название листов: «Пары и группы»');
  expect(school.cells('Пары и группы')).toEqual(before);
  expect(await school.call('apiApprovePairs')).toMatchObject({ ok: true });
  expect(school.cells('Пары и группы')).toEqual(before);
});

test('headings that were sorted into the rows come back on top', async () => {
  const book = await ready();
  const before = school.cells('Наставляемые');
  book.getSheetByName('Наставляемые')!.getDataRange().sort({ column: 1, ascending: false });
  expect((await school.call('apiMatchPairs')).message).toMatch(/Заголовки стоят не в первой строке, а в строке \d/);
  await school.call('apiRestoreSheets');
  const [headings, ...rows] = school.cells('Наставляемые');
  expect(headings).toEqual(before[0]);
  expect(rows.map(([code]) => code)).toEqual(
    before
      .slice(1)
      .map(([code]) => code)
      .reverse(),
  );
});

test.each([
  ['a row of headings deleted', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void sheet.deleteRow(1)],
  ['a row of headings wiped', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void sheet.getRange('1:1').clearContent()],
  ['an empty row on top', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void sheet.insertRowBefore(1)],
  ['a heading written over', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void sheet.getRange('B1').setValue('Кто?')],
])('%s: the sheet is as before', async (_damage, damage) => {
  const book = await ready();
  const before = school.cells('Согласия и документы');
  damage(book.getSheetByName('Согласия и документы')!);
  expect((await school.call('apiMatchPairs')).ok).toBe(false);
  expect(said(await school.call('apiCheckWorkbook'))).toContain('«Согласия и документы»');
  await school.call('apiRestoreSheets');
  expect(school.cells('Согласия и документы')).toEqual(before);
});

test('«Настройки» taken away do not make a book of names a book of codes', async () => {
  const book = await ready('names');
  book.deleteSheet(book.getSheetByName('Настройки')!);
  expect((await school.call('apiMaskPersonalData')).message).toContain('«Настройки» удалён или переименован');
  await school.call('apiRestoreSheets');
  expect(school.cells('Настройки').find(([name]) => name === 'Режим')?.[1]).toBe('имена');
});

test('merged cells come apart; drop-downs come back', async () => {
  const book = await ready();
  const sheet = book.getSheetByName('Пары и группы')!;
  sheet.getRange('I2:J3').merge();
  sheet.getDataRange().clearDataValidations();
  const found = said(await school.call('apiCheckWorkbook'));
  expect(found).toContain('Объединены ячейки: I2:J3');
  expect(found).toMatch(/«Пары и группы», столбец «Состояние» В строках 2[ ,].* пропал раскрывающийся список/);
  await school.call('apiRestoreSheets');
  expect(said(await school.call('apiCheckWorkbook'))).not.toMatch(/пропал раскрывающийся список|чужая проверка/);
  expect(sheet.getDataRange().getMergedRanges()).toEqual([]);
  expect(sheet.getRange('B2').getDataValidation()).not.toBeNull();
});

test('a drop-down pasted along is named by its cell; after the repair the command ends', async () => {
  const book = await ready();
  const sheet = book.getSheetByName('Наставники')!;
  const status = school.cells('Наставники')[0]!.indexOf('Статус') + 1;
  const rule = (globals: typeof globalThis) => globals.SpreadsheetApp.newDataValidation().requireValueInList(['да']);
  const globals = school.workspace.globals as unknown as typeof globalThis;
  sheet.getRange(2, status, 2, 1).clearContent().setDataValidation(rule(globals).setAllowInvalid(false).build());
  globals.SpreadsheetApp.flush();
  expect(said(await school.call('apiCheckWorkbook'))).toContain(
    '«Наставники», столбец «Статус» В строках 2 и 3 стоит чужая проверка данных',
  );
  const refused = await school.call('apiApprovePairs');
  expect(refused.ok).toBe(false);
  expect(said(refused)).toMatch(/«Наставники», строка \d На ячейке стоит чужая проверка данных/);
  await school.call('apiRestoreSheets');
  expect(await school.call('apiApprovePairs')).toMatchObject({ ok: true });
  expect(school.cells('Наставники').map((row) => row[status - 1])).not.toContain('');
});

test('nobody is paired anew because the state of the pair was typed over', async () => {
  const book = await ready();
  const sheet = book.getSheetByName('Пары и группы')!;
  const state = school.cells('Пары и группы')[0]!.indexOf('Состояние') + 1;
  const before = school.cells('Пары и группы').length;
  sheet.getRange(2, state).clearDataValidations().setValue('ой');
  sheet.getRange(3, 3).clearContent();
  for (const command of ['apiMatchPairs', 'apiApprovePairs'] as const) await school.call(command);
  expect(school.cells('Пары и группы')).toHaveLength(before);
  expect(said(await school.call('apiCheckWorkbook'))).toContain('«Пары и группы», строка 2, столбец «Состояние»');
});

test('a sample of `npm run soak -- --only vandalism`', async () => {
  const report = await vandalizeAtRandom({ sequences: 4, seed: 100 });
  expect(report.failures).toEqual([]);
  expect(report.acts).toBeGreaterThan(4);
});
