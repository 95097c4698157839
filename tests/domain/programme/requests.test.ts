import { readSetUpRequest, readUndoRequest } from '../../../src/addon/domain/programme/requests/book';
import { readImportRequest, readPreviewRequest } from '../../../src/addon/domain/programme/requests/lists';
import {
  readChangeStatusRequest,
  readIssueCodesRequest,
  readReissueRequest,
} from '../../../src/addon/domain/programme/requests/people';
import { isSchoolYear, schoolYears } from '../../../src/addon/domain/programme/school-year';

const setUp = {
  schoolFull: '  МБОУ «СОШ № 7  г. Новореченска» ',
  schoolShort: 'СОШ № 7',
  year: '2026/27',
  timeZone: 'Europe/Moscow',
  regime: 'codes',
  acknowledged: false,
};

test('a good request passes, blanks put right', () => {
  expect(readSetUpRequest(setUp)).toEqual({ ...setUp, schoolFull: 'МБОУ «СОШ № 7 г. Новореченска»' });
});

test.each([
  [null],
  ['строка'],
  [{}],
  [{ ...setUp, schoolShort: '   ' }],
  [{ ...setUp, schoolFull: 'ш'.repeat(301) }],
  [{ ...setUp, year: '2026/28' }],
  [{ ...setUp, year: 2026 }],
  [{ ...setUp, timeZone: 'Mars/Olympus' }],
  [{ ...setUp, regime: 'free' }],
  [{ ...setUp, acknowledged: 'yes' }],
])('%j is no request to set up', (input) => {
  expect(readSetUpRequest(input)).toBeUndefined();
});

const codes = { base: 'mentors', letter: 'Н', count: 5, after: 0 };

test('codes are asked for by base, letter, count and the last number seen', () => {
  expect(readIssueCodesRequest(codes)).toEqual(codes);
});

test.each([
  [undefined],
  [{ ...codes, base: '__proto__' }],
  [{ ...codes, letter: 'Ж' }],
  [{ ...codes, count: 0 }],
  [{ ...codes, count: 201 }],
  [{ ...codes, count: '5' }],
  [{ ...codes, count: 1.5 }],
  [{ ...codes, after: -1 }],
  [{ ...codes, after: Number.NaN }],
])('%j is no request for codes', (input) => {
  expect(readIssueCodesRequest(input)).toBeUndefined();
});

test.each([
  ['2026-09-01', ['2026/27', '2027/28']],
  ['2026-08-31', ['2026/27', '2025/26']],
  ['2027-04-30', ['2026/27', '2027/28']],
  ['2027-05-01', ['2027/28', '2026/27']],
  ['2099-12-01', ['2099/00', '2100/01']],
])('on %s the years to choose from are %j', (today, years) => {
  expect(schoolYears(today)).toEqual(years);
});

test('a school year joins two years that follow each other', () => {
  expect(isSchoolYear('2026/27')).toBe(true);
  for (const words of ['2026/2027', '2026-27', '26/27', '2026/26', '']) expect(isSchoolYear(words)).toBe(false);
});

test('an operation is named by its key and by nothing else', () => {
  expect(readUndoRequest({ operation: 'issue-codes:0a1b2c-2' })).toBe('issue-codes:0a1b2c-2');
  for (const operation of [undefined, '', 'issue-codes', 'undo:issue-codes:0a', '__proto__', 'issue-codes:XYZ', 7])
    expect(readUndoRequest({ operation })).toBeUndefined();
});

test('a status is asked for by base, codes and word', () => {
  const request = { base: 'mentees', codes: ['У-001', ' у 2 '], status: 'выбыл' };
  expect(readChangeStatusRequest(request)).toEqual({ ...request, codes: ['У-001', 'у 2'] });
  for (const wrong of [
    { codes: [] },
    { codes: 'У-001' },
    { codes: [7] },
    { codes: ['x'.repeat(41)] },
    { codes: Array.from({ length: 1001 }, () => 'У-001') },
    { status: '' },
    { base: 'pairs' },
  ])
    expect(readChangeStatusRequest({ ...request, ...wrong })).toBeUndefined();
});

test('a new key is asked for by base and code, and perhaps the number before', () => {
  expect(readReissueRequest({ base: 'mentors', code: 'Н-1' })).toEqual({
    base: 'mentors',
    code: 'Н-1',
    number: undefined,
  });
  expect(readReissueRequest({ base: 'mentors', code: 'Н-1', number: 4 })?.number).toBe(4);
  for (const wrong of [{ number: 0 }, { number: '1' }, { code: '' }, { base: undefined }])
    expect(readReissueRequest({ base: 'mentors', code: 'Н-1', ...wrong })).toBeUndefined();
});

test('a list comes in portions of plain cells', () => {
  const list = { base: 'mentees', headings: ['Код'], rows: [['У-001 '], [7], [true], [null]], first: 12 };
  expect(readImportRequest(list)).toEqual({ ...list, rows: [['У-001'], [7], [true], ['']], batch: undefined });
  expect(readPreviewRequest({ ...list, letter: 'У', after: 3 })).toMatchObject({ letter: 'У', after: 3, first: 12 });
  for (const wrong of [
    { headings: 'Код' },
    { headings: [7] },
    { rows: [[Number.NaN]] },
    { rows: [[{}]] },
    { rows: [['x'.repeat(5001)]] },
    { rows: Array.from({ length: 201 }, () => []) },
    { first: 0 },
    { batch: 'Список' },
  ])
    expect(readImportRequest({ ...list, ...wrong })).toBeUndefined();
  expect(readPreviewRequest({ ...list, letter: 'Ж', after: 3 })).toBeUndefined();
});
