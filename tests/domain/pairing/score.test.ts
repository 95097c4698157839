import { whyNot } from '../../../src/addon/domain/pairing/conditions';
import { formOf } from '../../../src/addon/domain/pairing/person';
import { componentsOf, scoreOf } from '../../../src/addon/domain/pairing/score';
import { allPapers, mentee, mentor, today } from './people';

test.each([
  [{ mainRequests: [], requests: ['УЧ01'] }, ['УЧ01'], 1000],
  [{ mainRequests: ['УЧ01'], requests: ['УЧ01', 'УЧ02'] }, ['УЧ01'], 667],
  [{ mainRequests: ['УЧ01'], requests: ['УЧ01', 'УЧ02'] }, ['УЧ02'], 333],
  [{ mainRequests: [], requests: ['УЧ01'] }, ['УЧ02'], 0],
  [{ mainRequests: [], requests: [] }, ['УЧ01'], 0],
])('requests %j against competences %j: %d', (requests, competences, points) => {
  expect(componentsOf(mentee('У-001', requests), mentor('Н-001', { competences })).tags).toBe(points);
});

test.each([
  [{}, {}, 'form', 1000],
  [{ form: 'студент – ученик' }, {}, 'form', 500],
  [{ form: 'студент – ученик' }, { type: 'студент' }, 'form', 1000],
  [{ form: 'студент – ученик' }, { forms: ['студент – ученик'] }, 'form', 0],
  [{ ways: ['лично'] }, { ways: ['в переписке'] }, 'time', 500],
  [{ ways: ['лично'] }, { ways: ['лично'], hours: 1 }, 'time', 750],
  [{ ways: ['лично'] }, { hours: 4 }, 'time', 1000],
  [{ age: '15–17' }, { wishedAges: ['15–17'] }, 'age', 1000],
  [{ age: '15–17' }, { wishedAges: ['10–14'] }, 'age', 0],
  [{ age: '15–17' }, {}, 'age', 1000],
] as const)('mentee %j, mentor %j: %s is %d', (one, other, component, points) => {
  expect(componentsOf(mentee('У-001', one), mentor('Н-001', other))[component]).toBe(points);
});

test('the score is the weighed mean, whole, from 0 to 1000', () => {
  const components = { tags: 1000, form: 500, time: 0, age: 1000 };
  expect(scoreOf(components, { tags: 50, form: 10, time: 10, age: 5 })).toBe(800);
  expect(scoreOf(components, { tags: 100, form: 20, time: 20, age: 10 })).toBe(800);
  expect(scoreOf(components, { tags: 0, form: 0, time: 0, age: 0 })).toBe(0);
});

test.each([
  ['У-001', 'У-002', 'ученик – ученик'],
  ['У-001', 'П-002', 'учитель – ученик'],
  ['У-001', 'Н-002', 'работодатель – ученик'],
  ['П-001', 'П-002', 'учитель – учитель'],
])('%s with %s: %s', (to, from, form) => {
  expect(formOf({ code: to }, { code: from })).toBe(form);
});

test.each([
  [mentee('У-001'), mentor('У-001'), 1, 'same-person'],
  [mentee('У-001', { forbidden: ['Н-001'] }), mentor('Н-001'), 1, 'forbidden'],
  [mentee('У-001', { age: '15–17' }), mentor('У-002', { age: '10–14' }), 1, 'mentor-younger'],
  [mentee('У-001', { age: '15–17' }), mentor('У-002', { age: '15–17' }), 1, undefined],
  [mentee('П-001'), mentor('У-002', { age: '15–17' }), 1, 'mentor-younger'],
  [mentee('У-001'), mentor('Н-001'), 0, 'no-seat'],
])('%j and %j with %d seats: %s', (one, other, seats, filter) => {
  expect(whyNot(one, other, { papers: allPapers(other.code), seats, today })).toBe(filter);
});

test('a teacher helps a teacher only with the consent of the law', () => {
  const known = { papers: [], seats: 1, today };
  expect(whyNot(mentee('П-001'), mentor('П-002'), known)).toBe('paper-of-pair');
  expect(whyNot(mentee('У-001'), mentor('П-002'), known)).toBeUndefined();
});
