import {
  admitMentee,
  admitMentor,
  judgePaper,
  papersFor,
  signingOn,
} from '../../../src/addon/domain/pairing/admission';
import { papersAhead } from '../../../src/addon/domain/pairing/papers-ahead';
import type { AgeBand } from '../../../src/addon/domain/pairing/person';
import { allPapers, mentee, mentor, paper, today } from './people';

test.each<[AgeBand, readonly string[]]>([
  ['10–14', ['участие: родитель', 'персональные данные: родитель']],
  ['15–17', ['участие: родитель', 'участие: сам(а)', 'персональные данные: родитель', 'персональные данные: сам(а)']],
  ['18–19', ['участие: сам(а)', 'персональные данные: сам(а)']],
  ['взрослый', ['участие: сам(а)', 'персональные данные: сам(а)']],
])('at %s these papers are asked for', (age, papers) => {
  expect(papersFor({ code: 'У-001', age }, 'mentee', today)).toEqual(papers);
});

test('somebody from outside brings contract and certificates, as a mentor only', () => {
  const outside = papersFor({ code: 'Н-001', age: 'взрослый' }, 'mentor', today);
  expect(outside.slice(2)).toEqual(['договор о сотрудничестве', 'справка о судимости', 'медицинская справка']);
  expect(papersFor({ code: 'П-001', age: 'взрослый' }, 'mentor', today)).toHaveLength(2);
  expect(papersFor({ code: 'Н-001', age: 'взрослый' }, 'mentee', today)).toHaveLength(2);
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

test.each<[AgeBand, { readonly turns14?: string; readonly turns18?: string }, string]>([
  ['10–14', {}, 'parent'],
  ['10–14', { turns14: '2026-10-16' }, 'parent'],
  ['10–14', { turns14: today }, 'both'],
  ['15–17', { turns14: '2024-01-01' }, 'both'],
  ['15–17', { turns18: '2026-10-16' }, 'both'],
  ['15–17', { turns18: today }, 'alone'],
  ['18–19', { turns18: '2026-09-30' }, 'alone'],
  ['взрослый', {}, 'alone'],
])('in the band %s with %j signs: %s', (age, turning, signing) => {
  expect(signingOn({ age, ...turning }, today)).toBe(signing);
});

test('a consent that was given before 18 ends with the birthday, a new one counts', () => {
  const grown = mentee('У-001', { age: '15–17', turns18: '2026-10-10' });
  const ended = { code: 'paper-expired', day: '2026-10-09' };
  expect(admitMentee(grown, allPapers('У-001'), today)).toEqual([
    { ...ended, paper: 'участие: сам(а)' },
    { ...ended, paper: 'персональные данные: сам(а)' },
  ]);
  const anew = ['участие: сам(а)', 'персональные данные: сам(а)'].map((own) =>
    paper('У-001', own, { day: '2026-10-10' }),
  );
  expect(admitMentee(grown, [...allPapers('У-001'), ...anew], today)).toEqual([]);
  expect(admitMentee(grown, anew, today)).toEqual([]);
});

test('papers are told a month ahead: who becomes 14 or 18, and what ends', () => {
  const parents = ['участие: родитель', 'персональные данные: родитель'];
  const own = ['участие: сам(а)', 'персональные данные: сам(а)'];
  const brought = [...parents, ...own].map((each) => paper('У-001', each));
  const ahead = (age: AgeBand, turning: object, papers = brought) =>
    papersAhead({ code: 'У-001', age, ...turning }, 'mentee', { papers, today });
  const child = brought.filter((each) => parents.includes(each.kind));
  expect(ahead('10–14', { turns14: '2026-11-01' }, child)).toEqual([
    { person: 'У-001', day: '2026-11-01', turns: 14, papers: own },
  ]);
  expect(ahead('10–14', { turns14: '2026-11-01' })).toEqual([]);
  expect(ahead('10–14', { turns14: '2026-11-15' }, child)).toEqual([]);
  expect(ahead('15–17', { turns18: '2026-10-20' })).toEqual([
    { person: 'У-001', day: '2026-10-20', turns: 18, papers: own },
  ]);
  const [first, ...rest] = child;
  expect(ahead('10–14', {}, [{ ...first!, until: '2026-10-31' }, ...rest])).toEqual([
    { person: 'У-001', day: '2026-11-01', papers: ['участие: родитель'] },
  ]);
});
