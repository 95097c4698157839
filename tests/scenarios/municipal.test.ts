/** The municipal book on the host, through its own bundle's entry: exports of schools come in any order, bad ones are named, the report follows. */

import { readdirSync, readFileSync } from 'node:fs';
import type { ShownCount } from '../../src/addon/domain/privacy/small-counts';
import { schoolId, writeExport } from '../../src/addon/domain/upward/export-file';
import type { TakenExports } from '../../src/addon/usecases/municipal/take-exports';
import { createWorkspace, type Workspace } from '../../src/host/index';

const files = Object.fromEntries(
  readdirSync('dist/municipal').map((name) => [name, readFileSync(`dist/municipal/${name}`, 'utf8')]),
);

let office: Workspace;
beforeAll(async () => {
  office = await createWorkspace({
    container: { type: 'spreadsheet' },
    email: 'office@town.example',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    now: '2027-01-20T06:00:00Z',
    seed: 'office',
    manifest: JSON.parse(files['appsscript.json'] ?? '{}') as Readonly<Record<string, unknown>>,
  });
});
afterAll(() => office.close());

const figuresOf = (mentees: ShownCount): ReadonlyMap<string, ShownCount> =>
  new Map<string, ShownCount>([
    ['mentee.all.all.total', mentees],
    ['mentee.all.all.began', mentees],
    ['mentor.all.all.total', 9],
    ['pairs.all', 12],
  ]);
const sent = (name: string, mentees: ShownCount, asOf = '2026-12-25', revision = 1): string =>
  writeExport({ school: { id: schoolId(name), name }, year: '2026/27', half: 1, asOf, revision }, figuresOf(mentees));

async function call<Value>(
  name: string,
  ...args: readonly unknown[]
): Promise<{ value: Value; calls: number; message: string }> {
  const result = await office.callFromPage({ id: 'municipal', files }, name, args);
  if (result.error) throw new Error(`${result.error.message}\n${result.error.stack ?? ''}\n${result.log.join('\n')}`);
  expect(result.refusals).toEqual([]);
  const reply = result.value as { ok: boolean; message: string; value: Value };
  if (!reply.ok) throw new Error(reply.message + result.log.join('\n'));
  return { value: reply.value, calls: result.calls.total, message: reply.message };
}

const rows = (): readonly (readonly string[])[] =>
  office
    .dump()
    .spreadsheets[0]?.sheets.find(({ name }) => name === 'Выгрузки')
    ?.display.slice(1)
    .filter((row) => row[0] !== '') ?? [];

test('exports in any order, twice, damaged and foreign ones among them, make one book', async () => {
  const good = [sent('СОШ № 1', 57), sent('СОШ № 2', 'few'), sent('СОШ № 3', 'hidden')];
  const later = sent('СОШ № 1', 60, '2027-01-12', 2);
  const first = await call<TakenExports>('apiTakeExports', [later, good[1], '{}', good[0]?.replace('57', '75')]);
  expect(first.value).toEqual({
    taken: 2,
    replaced: 0,
    same: 0,
    late: 0,
    refused: [
      { at: 2, fault: 'foreign' },
      { at: 3, fault: 'damaged' },
    ],
  });
  const second = await call<TakenExports>('apiTakeExports', [...good, later]);
  expect(second.value).toMatchObject({ taken: 1, replaced: 0, same: 2, late: 1, refused: [] });
  const book = rows();
  expect(book.map((row) => [row[0], row[4]])).toEqual([
    ['СОШ № 1', '60'],
    ['СОШ № 2', '<5'],
    ['СОШ № 3', 'скрыто'],
  ]);
  await call('apiTakeExports', [...good].reverse());
  expect(rows()).toEqual(book);
});

test('a portion of twenty schools costs no more calls than one of one', async () => {
  const one = await call('apiTakeExports', [sent('Школа 0', 20)]);
  const many = await call(
    'apiTakeExports',
    Array.from({ length: 20 }, (_, index) => sent(`Школа ${index + 1}`, 20)),
  );
  expect(Math.abs(many.calls - one.calls)).toBeLessThanOrEqual(3);
});

test('the report sums what is known and says what is not', async () => {
  const { message } = await call('apiPrepareReport');
  expect(message).toMatch(
    /^«Муниципальный отчёт о наставничестве: 2026\/27 учебный год, I полугодие» готов: 24\sшколы\./,
  );
  const report = office.dump().documents.find(({ text }) => text.includes('МУНИЦИПАЛЬНЫЙ ОТЧЁТ'));
  // 60 of the first school, from one to four of the second, nobody knows how many of the third, twenty of each of 21 others.
  expect(report?.text).toContain('не менее 481');
  expect(report?.text).toMatch(/СОШ №\s2/);
  const again = await call('apiPrepareReport');
  expect(again.message).toBe(message);
  expect(office.dump().documents).toHaveLength(1);
});
