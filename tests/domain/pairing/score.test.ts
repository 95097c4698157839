import { whyNot } from '../../../src/addon/domain/pairing/conditions';
import { formOf } from '../../../src/addon/domain/pairing/person';
import { countedWeights, preferences } from '../../../src/addon/domain/pairing/preference';
import { componentsOf, leftOpen, scoreOf } from '../../../src/addon/domain/pairing/score';
import { allPapers, mentee, mentor, today } from './people';

test.each([
  [{ mainRequests: [], requests: ['УЧ01'] }, ['УЧ01'], 1000],
  [{ mainRequests: ['УЧ01'], requests: ['УЧ01', 'УЧ02'] }, ['УЧ01'], 667],
  [{ mainRequests: ['УЧ01'], requests: ['УЧ01', 'УЧ02'] }, ['УЧ02'], 333],
  [{ mainRequests: [], requests: ['УЧ01'] }, ['УЧ02'], 0],
  [{ mainRequests: [], requests: [] }, ['УЧ01'], 500],
])('requests %j against competences %j: %d', (requests, competences, points) => {
  expect(componentsOf(mentee('У-001', requests), mentor('Н-001', { competences })).tags).toBe(points);
});

test.each([
  [{}, {}, 'form', 500],
  [{ form: 'студент – ученик' }, {}, 'form', 250],
  [{ form: 'студент – ученик' }, { type: 'студент' }, 'form', 750],
  [{ form: 'студент – ученик' }, { type: 'студент', forms: ['студент – ученик'] }, 'form', 1000],
  [{ form: 'студент – ученик' }, { forms: ['студент – ученик'] }, 'form', 0],
  [{ ways: ['лично'] }, { ways: ['в переписке'] }, 'time', 250],
  [{ ways: ['лично'] }, { ways: ['лично'], hours: 1 }, 'time', 750],
  [{ ways: ['лично'] }, { ways: ['лично'], hours: 4 }, 'time', 1000],
  [{ ways: ['лично'] }, { hours: 4 }, 'time', 750],
  [{ age: '15–17' }, { wishedAges: ['15–17'] }, 'age', 1000],
  [{ age: '15–17' }, { wishedAges: ['10–14'] }, 'age', 0],
  [{ age: '15–17' }, {}, 'age', 500],
  [{ interests: ['Книги', 'спорт'] }, { interests: ['книги'] }, 'interests', 1000],
  [{ interests: ['спорт'] }, { interests: ['книги'] }, 'interests', 0],
  [{ interests: ['спорт'] }, {}, 'interests', 500],
] as const)('mentee %j, mentor %j: %s is %d', (one, other, component, points) => {
  expect(componentsOf(mentee('У-001', one), mentor('Н-001', other))[component]).toBe(points);
});

test('what nobody said is named, so that half a component is not taken for a fault', () => {
  expect(leftOpen(mentee('У-001'), mentor('Н-001'))).toEqual(['form', 'time', 'age', 'interests']);
  const all = { form: 'студент – ученик', ways: ['лично'], interests: ['спорт'], age: '15–17' } as const;
  const told = {
    forms: ['студент – ученик'],
    ways: ['лично'],
    hours: 2,
    wishedAges: ['15–17'],
    interests: ['книги'],
  } as const;
  expect(leftOpen(mentee('У-001', all), mentor('Н-001', told))).toEqual([]);
  expect(leftOpen(mentee('У-001', { ...all, requests: [] }), mentor('Н-001', told))).toEqual(['tags']);
});

test('the score is the weighed mean, whole, from 0 to 1000', () => {
  const components = { tags: 1000, sympathy: 0, form: 500, time: 0, age: 1000, interests: 300 };
  const weights = { tags: 50, sympathy: 0, form: 10, time: 10, age: 5, interests: 0 };
  expect(scoreOf(components, weights)).toBe(800);
  expect(scoreOf(components, { ...weights, tags: 100, form: 20, time: 20, age: 10 })).toBe(800);
  expect(scoreOf(components, { ...weights, sympathy: 25 })).toBe(600);
  expect(scoreOf(components, { ...weights, tags: 0, form: 0, time: 0, age: 0 })).toBe(0);
});

test('sympathy weighs only where it is no level', () => {
  expect([0, 1, 2].map((level) => componentsOf(mentee('У-001'), mentor('Н-001'), level as 0 | 1 | 2).sympathy)).toEqual(
    [0, 333, 1000],
  );
  const weights = { tags: 50, sympathy: 25, form: 10, time: 10, age: 5, interests: 0 };
  const counted = preferences.flatMap((preference) =>
    [true, false].map((areTold) => countedWeights(weights, preference, areTold).sympathy),
  );
  expect(counted).toEqual([0, 0, 0, 0, 25, 0]);
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
  [
    mentee('У-001', { age: '15–17' }),
    mentor('У-002', { age: '10–14', roleModels: ['равный – равному'] }),
    1,
    undefined,
  ],
  [mentee('П-001'), mentor('У-002', { age: '15–17', roleModels: ['равный – равному'] }), 1, 'mentor-younger'],
  [mentee('П-001', { managers: ['П-002'] }), mentor('П-002'), 1, 'manager'],
  [mentee('У-001'), mentor('Н-001'), 0, 'no-seat'],
])('%j and %j with %d seats: %s', (one, other, seats, filter) => {
  expect(whyNot(one, other, { papers: allPapers(other.code), seats, today })).toBe(filter);
});

test('a form that the school does not hold makes no pairs', () => {
  const known = { papers: allPapers('Н-001'), seats: 1, today };
  const [one, other] = [mentee('У-001'), mentor('Н-001')];
  expect(whyNot(one, other, { ...known, formsHeld: ['ученик – ученик'] })).toBe('form-not-held');
  expect(whyNot(one, other, { ...known, formsHeld: ['работодатель – ученик'] })).toBeUndefined();
});

test('a teacher helps a teacher only with the consent of the law', () => {
  const known = { papers: [], seats: 1, today };
  expect(whyNot(mentee('П-001'), mentor('П-002'), known)).toBe('paper-of-pair');
  expect(whyNot(mentee('У-001'), mentor('П-002'), known)).toBeUndefined();
});
