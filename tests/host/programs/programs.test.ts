/** Programs of the kinds that people publish run unmodified and leave what they should. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type RunResult, type Workspace } from '../../../src/host/index';

const FOLDER = join('tests', 'host', 'programs');

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({
    container: { type: 'spreadsheet' },
    now: '2026-09-07T09:00:00+03:00',
    timeZone: 'Europe/Moscow',
    email: 'teacher@school.example',
  });
});
afterEach(() => workspace.close());

const filesOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(FOLDER, name)).map((file) => [file, readFileSync(join(FOLDER, name, file), 'utf8')]),
  );

async function run(name: string, main = 'main'): Promise<RunResult['value']> {
  const result = await workspace.run({ files: filesOf(name), id: name }, main);
  expect(result.error).toBeUndefined();
  expect(result.refusals).toEqual([]);
  return result.value;
}

test('attendance: boxes, shares, a menu', async () => {
  expect(await run('attendance')).toEqual([
    ['Pupil', 'Mon 07.09', 'Tue 08.09', 'Wed 09.09', 'Thu 10.09', 'Fri 11.09', 'Share'],
    ['Ann', 'TRUE', 'TRUE', 'TRUE', 'TRUE', 'TRUE', '100%'],
    ['Boris', 'TRUE', 'TRUE', 'FALSE', 'FALSE', 'FALSE', '40%'],
    ['Clara', 'FALSE', 'FALSE', 'FALSE', 'FALSE', 'FALSE', '0%'],
  ]);
  await run('attendance', 'onOpen');
  expect(workspace.screen.shown).toContainEqual(expect.objectContaining({ kind: 'menu', caption: 'Attendance' }));
});

test('gradebook: weighted, ranked, sorted, noted', async () => {
  expect(await run('gradebook')).toEqual({
    list: [
      ['Pupil', 'Homework', 'Test', 'Total', 'Rank'],
      ['Ann', '4', '5', '4.70', '1'],
      ['Clara', '5', '4', '4.30', '2'],
      ['Dan', '2', '3', '2.70', '3'],
      ['Boris', '3', '2', '2.30', '4'],
    ],
    notes: ['', '', 'Dan is below the mark', 'Boris is below the mark'],
  });
});

test('inventory: stock, colours, one letter', async () => {
  expect(await run('inventory')).toEqual({
    table: [
      ['Item', 'In stock', 'Minimum', 'Low'],
      ['Pens', 15, 20, true],
      ['Paper', 8, 5, false],
      ['Chalk', 4, 10, true],
    ],
    colors: ['#ffcccc', '#ffffff', '#ffcccc'],
  });
  expect(workspace.mail.map(({ to, subject }) => [to, subject])).toEqual([[['teacher@school.example'], 'Low stock']]);
});

test('mail merge: sent once, refused addresses told', async () => {
  expect(await run('mail-merge')).toEqual(['yes', 'yesterday', 'no']);
  expect(await run('mail-merge')).toEqual(['yes', 'yesterday', 'no']);
  expect(workspace.mail.map(({ to, subject }) => [to, subject])).toEqual([[['ann@example.com'], 'Meeting, 5 October']]);
});

test('timetable: merged, bordered, named, guarded, copied', async () => {
  expect(await run('timetable')).toEqual({
    first: 'Next week',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    hours: ['08:00', '09:00', '10:00', '11:00'],
    merged: ['A1:F1', 'B3:B4'],
    protection: 'Head of the week',
    problem: expect.stringContaining('violates the data validation rules'),
    lessons: 'B3:F6',
    copied: 'Maths',
  });
});

test('cleanup: imported, trimmed, without doubles, split', async () => {
  expect(await run('cleanup')).toEqual({
    rows: [
      ['Surname', 'Name', 'City', 'Phone'],
      ['Ivanova', 'Ann', 'Omsk', '555-1'],
      ['Petrov', 'Boris', 'Tver', '555-2'],
      ['Sidorov', 'Dan', '', ''],
    ],
    changed: 1,
    blanks: ['C4', 'D4'],
    size: 4,
  });
});

test('dashboard: totals, formats, a chart, the cache', async () => {
  expect(await run('dashboard')).toEqual({
    shown: [
      ['Month', 'Total'],
      ['2026-01', '1,500 ₽'],
      ['2026-02', '1,800 ₽'],
      ['2026-03', '2,100 ₽'],
      ['2026-04', '2,400 ₽'],
      ['All', '7,800 ₽'],
    ],
    paid: 3600,
    charts: ['By month'],
    cached: 5,
  });
});
