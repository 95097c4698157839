import { admitMentee, admitMentor, judgePaper, papersFor } from '../../../src/addon/domain/pairing/admission';
import type { AgeBand } from '../../../src/addon/domain/pairing/person';
import { allPapers, mentee, mentor, paper, today } from './people';

test.each<[AgeBand, readonly string[]]>([
  ['10–14', ['участие: родитель', 'персональные данные: родитель']],
  ['15–17', ['участие: родитель', 'участие: сам(а)', 'персональные данные: родитель', 'персональные данные: сам(а)']],
  ['18–19', ['участие: сам(а)', 'персональные данные: сам(а)']],
  ['взрослый', ['участие: сам(а)', 'персональные данные: сам(а)']],
])('at %s these papers are asked for', (age, papers) => {
  expect(papersFor({ code: 'У-001', age }, 'mentee')).toEqual(papers);
});

test('somebody from outside brings contract and certificates, as a mentor only', () => {
  const outside = papersFor({ code: 'Н-001', age: 'взрослый' }, 'mentor');
  expect(outside.slice(2)).toEqual(['договор о сотрудничестве', 'справка о судимости', 'медицинская справка']);
  expect(papersFor({ code: 'П-001', age: 'взрослый' }, 'mentor')).toHaveLength(2);
  expect(papersFor({ code: 'Н-001', age: 'взрослый' }, 'mentee')).toHaveLength(2);
});

const kind = 'участие: сам(а)';

test.each([
  [[], { code: 'paper-missing', paper: kind }],
  [[paper('У-001', kind, { day: undefined })], { code: 'paper-missing', paper: kind }],
  [[paper('У-001', kind, { day: '2026-10-16' })], { code: 'paper-missing', paper: kind }],
  [[paper('У-001', kind, { until: '2026-10-14' })], { code: 'paper-expired', paper: kind, day: '2026-10-14' }],
  [[paper('У-001', kind, { until: today })], undefined],
  [[paper('У-001', kind, { withdrawn: today })], { code: 'paper-withdrawn', paper: kind, day: today }],
  [[paper('У-001', kind, { withdrawn: '2026-10-16' })], undefined],
  [[paper('У-001', kind, { withdrawn: '2026-10-01' }), paper('У-001', kind)], undefined],
])('papers %j are judged %j', (papers, judged) => {
  expect(judgePaper(papers, kind, today)).toEqual(judged);
});

test.each([
  ['в базе', []],
  ['лист ожидания', []],
  ['выбыл', [{ code: 'status', status: 'выбыл' }]],
  ['завершил', [{ code: 'status', status: 'завершил' }]],
])('a mentee with status «%s»', (status, reasons) => {
  expect(admitMentee(mentee('У-001', { status }), allPapers('У-001'), today)).toEqual(reasons);
});

test.each([
  ['прошёл отбор', []],
  ['занят', []],
  ['потенциальный', [{ code: 'status', status: 'потенциальный' }]],
  [undefined, [{ code: 'status', status: '' }]],
])('a mentor with status «%s»', (status, reasons) => {
  expect(admitMentor(mentor('Н-001', { status }), allPapers('Н-001'), today)).toEqual(reasons);
});

test('a pupil without age is told so', () => {
  expect(admitMentee(mentee('У-001', { age: undefined }), [], today)).toEqual([{ code: 'age-unknown' }]);
});
