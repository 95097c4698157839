import { compareYears } from '../../../src/addon/domain/programme/compare-years';
import { planNextYear, raiseGrade, type YearFacts } from '../../../src/addon/domain/programme/next-year';
import { seeded } from '../../../src/year/seeded';

test.each([
  ['9 «А» класс', '10 «А» класс'],
  ['7а', '8а'],
  ['10', '11'],
  ['11 класс', 'finished'],
  ['учитель физики', undefined],
  ['12 класс', undefined],
  ['0 класс', undefined],
])('«%s» is %s a year later', (words, later) => {
  expect(raiseGrade(words)).toBe(later);
});

const empty: YearFacts = { year: '2026/27', mentees: [], mentors: [], pairs: [], consents: [], leaving: [] };

test('a graduate who was helped and wants to help stays as a mentor, the others of the eleventh form leave', () => {
  const plan = planNextYear({
    ...empty,
    mentees: [
      { code: 'У-001', grade: '11 класс', status: 'завершил', couldMentor: 'да' },
      { code: 'У-002', grade: '11 класс', status: 'в паре/группе', couldMentor: 'пока нет' },
      { code: 'У-003', grade: '11 класс', status: 'в базе' },
    ],
    mentors: [{ code: 'У-003', type: 'ученик', status: 'занят' }],
  });
  expect(plan.joining).toEqual([{ code: 'У-001', type: 'выпускник' }]);
  expect(plan.gone).toEqual([{ code: 'У-002', why: 'finished-school' }]);
  expect(plan.graduates).toEqual(['У-003']);
  expect(plan.ended).toEqual(['У-001', 'У-002', 'У-003']);
});

test('a withdrawn consent counts only while the person is in a base, consents that run out are named', () => {
  const kind = 'персональные данные: родитель';
  const plan = planNextYear({
    ...empty,
    mentees: [{ code: 'У-001', grade: '8 класс' }],
    consents: [
      { person: 'У-001', kind, date: '2026-09-01', until: '2028-01-10' },
      { person: 'У-001', kind: 'участие: родитель', date: '2026-09-01', until: '2029-01-10' },
      { person: 'У-009', kind, date: '2026-09-01', withdrawn: '2026-12-01' },
    ],
  });
  expect(plan.withdrawn).toEqual([]);
  expect(plan.expiring).toEqual([{ person: 'У-001', kind, until: '2028-01-10' }]);
});

/** A school drawn by chance. */
function drawn(seed: string): YearFacts {
  const chance = seeded(seed);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(chance() * values.length)]!;
  const code = (): string => `${one(['У', 'П', 'Н'])}-00${1 + Math.floor(chance() * 9)}`;
  const people = (count: number) => [...new Set(Array.from({ length: count }, code))];
  const mentees = people(8).map((each) => ({
    code: each,
    grade: one(['8 класс', '11б', '9', 'учитель', undefined]),
    status: one(['в базе', 'в паре/группе', 'завершил', 'выбыл', undefined]),
    couldMentor: one(['да', 'пока нет', undefined]),
  }));
  const mentors = people(6).map((each) => ({
    code: each,
    status: one(['свободен', 'занят', 'выбыл']),
    type: 'ученик',
  }));
  const pairs = Array.from({ length: 5 }, (_none, index) => ({
    code: `ПГ-00${index}`,
    mentor: code(),
    mentees: people(2),
    state: one(['утверждена', 'завершена', 'согласована']),
    end: one(['2027-04-30', '2027-10-01', undefined]),
  }));
  return { ...empty, mentees, mentors, pairs, leaving: people(1) };
}

test('in any school everybody either stays or is erased, and only who stays is raised or goes on in a pair', () => {
  for (let seed = 0; seed < 300; seed++) {
    const facts = drawn(`school ${seed}`);
    const plan = planNextYear(facts);
    const gone = new Set(plan.gone.map(({ code }) => code));
    expect(gone.size).toBe(plan.gone.length);
    const ended = new Set(plan.ended);
    const joining = new Set(plan.joining.map(({ code }) => code));
    const left = new Set([...facts.mentees, ...facts.mentors].flatMap(({ code }) => (gone.has(code) ? [] : code)));
    // Whoever is not erased has a row afterwards, whoever is has none.
    const rows = new Set([
      ...facts.mentees.flatMap(({ code }) => (ended.has(code) ? [] : code)),
      ...facts.mentors.flatMap(({ code }) => (gone.has(code) ? [] : code)),
      ...joining,
    ]);
    expect(rows).toEqual(left);
    for (const code of joining) expect(facts.mentors.some((mentor) => mentor.code === code)).toBe(false);
    for (const { code } of plan.raised) expect(gone.has(code)).toBe(false);
    for (const each of [...plan.continuing, ...plan.mayContinue]) {
      const pair = facts.pairs.find(({ code }) => code === each)!;
      for (const code of [pair.mentor, ...pair.mentees]) expect(left.has(code)).toBe(true);
    }
    expect(plan.continuing.filter((each) => plan.mayContinue.includes(each))).toEqual([]);
  }
});

test('figures stand beside those of the year before, and unknown is not zero', () => {
  const figure = (value: number | undefined) => [{ id: 'coverage', title: 'Охват, %', value }];
  const [first] = compareYears('2026/27', figure(40), []);
  expect(first).toMatchObject({ key: '2026/27/coverage', value: '40', before: undefined, change: undefined });
  expect(compareYears('2027/28', figure(35), [first!])).toMatchObject([{ value: '35', before: '40', change: '−5' }]);
  expect(compareYears('2027/28', figure(undefined), [first!])).toMatchObject([{ value: 'неизвестно', before: '40' }]);
  expect(compareYears('2028/29', figure(35), [first!])).toMatchObject([{ before: undefined, change: undefined }]);
});
