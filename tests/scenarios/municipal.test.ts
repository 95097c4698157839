/** The municipal book on the host, through its own bundle's entry: exports of schools come in any order, bad ones are named, the report follows. */

import type { ShownCount } from '../../src/addon/domain/privacy/small-counts';
import type { TakenExports } from '../../src/addon/usecases/municipal/take-exports';
import { exportOf, kindsOfFigures, MunicipalOffice } from '../support/municipal';

let office: MunicipalOffice;
beforeAll(async () => {
  office = await MunicipalOffice.open();
});
afterAll(() => office.close());

const sent = (name: string, mentees: ShownCount, asOf?: string, revision?: number): string =>
  exportOf(
    name,
    new Map<string, ShownCount>([
      ['mentee.all.all.total', mentees],
      ['mentee.all.all.began', mentees],
      ['mentor.all.all.total', 9],
      ['pairs.all', 12],
    ]),
    asOf,
    revision,
  );

test('exports in any order, twice, damaged and foreign ones among them, make one book', async () => {
  const good = [sent('СОШ № 1', 57), sent('СОШ № 2', 'few'), sent('СОШ № 3', 'hidden')];
  const later = sent('СОШ № 1', 60, '2027-01-12', 2);
  const damaged = good[0]?.replace('57', '75');
  const first = await office.call<TakenExports>('apiTakeExports', [later, good[1], '{}', damaged]);
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
  const second = await office.call<TakenExports>('apiTakeExports', [...good, later]);
  expect(second.value).toMatchObject({ taken: 1, replaced: 0, same: 2, late: 1, refused: [] });
  const book = office.rows();
  expect(book.map((row) => [row[0], row[4]])).toEqual([
    ['СОШ № 1', '60'],
    ['СОШ № 2', '<5'],
    ['СОШ № 3', 'скрыто'],
  ]);
  await office.call('apiTakeExports', [...good].reverse());
  expect(office.rows()).toEqual(book);
});

test('a hundred schools at once cost no more calls than one', async () => {
  const one = await office.call('apiTakeExports', [sent('Школа 0', 20)]);
  const many = await office.call(
    'apiTakeExports',
    Array.from({ length: 100 }, (_, index) => sent(`Школа ${index + 1}`, 20)),
  );
  expect(Math.abs(many.calls - one.calls)).toBeLessThanOrEqual(3);
});

test('the report sums what is known and says what is not', async () => {
  const { message } = await office.call('apiPrepareReport');
  expect(message).toMatch(
    /^«Муниципальный отчёт о наставничестве: 2026\/27 учебный год, I полугодие» готов: 104\sшколы\./,
  );
  const { workspace } = office;
  const report = workspace.dump().documents.find(({ text }) => text.includes('МУНИЦИПАЛЬНЫЙ ОТЧЁТ'));
  // 60 of the first school, from one to four of the second, nobody knows how many of the third, twenty of each of 101 others.
  expect(report?.text).toContain('не менее 2081');
  expect(report?.text).toMatch(/СОШ №\s2/);
  const again = await office.call('apiPrepareReport');
  expect(again.message).toBe(message);
  expect(workspace.dump().documents).toHaveLength(1);
});

test('a thousand schools, sent in order or backwards, some twice, some late, spoiled files between: the same book', async () => {
  const kinds = kindsOfFigures(3, { minLength: 5, maxLength: 10 });
  const kind = (index: number) => kinds[index % kinds.length] ?? new Map();
  const latest = Array.from({ length: 1000 }, (_, index) => exportOf(`Школа № ${index}`, kind(index)));
  const olders = latest.flatMap((_, index) =>
    index % 20 === 7 ? exportOf(`Школа № ${index}`, kind(index + 1), '2026-12-20') : [],
  );
  const [first = ''] = latest;
  const spoiled = [
    '',
    'не JSON',
    '{"format":"other"}',
    first.replace('"version":1', '"version":0'),
    first.replace('"version":1', '"version":2'),
    first.split('\n').slice(0, -2).join('\n'),
    first.replace('Школа № 0', 'Школа № 9'),
  ];
  const orders = [
    [...olders, ...latest],
    // Backwards, so that what is older comes last; spoiled files in every hundred; every thirtieth school comes again.
    [...olders, ...latest]
      .reverse()
      .flatMap((text, index) => [text, ...(index % 30 === 0 ? [text] : []), ...(index % 100 === 0 ? spoiled : [])]),
  ];
  const books: (readonly string[])[] = [];
  const refused: string[] = [];
  for (const order of orders) {
    const one = await MunicipalOffice.open();
    const answers = await one.send(order);
    expect(Math.max(...answers.map(({ seconds }) => seconds))).toBeLessThan(30);
    refused.push(...answers.flatMap(({ value }) => value.refused.map(({ fault }) => fault)));
    // A new school gets the next row: the rows are the same cell by cell, in the order of coming.
    books.push(
      one
        .rows()
        .map((row) => row.join('\t'))
        .sort(),
    );
    await one.close();
  }
  const [straight = [], backwards] = books;
  expect(straight).toHaveLength(1000);
  expect(backwards).toEqual(straight);
  const faults = ['empty', 'not-json', 'foreign', 'older', 'newer', 'truncated', 'damaged'];
  expect(refused).toEqual(Array.from({ length: 11 }, () => faults).flat());
}, 120_000);
