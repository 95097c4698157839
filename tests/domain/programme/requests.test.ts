import { readIssueCodesRequest, readSetUpRequest } from '../../../src/addon/domain/programme/requests';
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
