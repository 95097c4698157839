import { type Part, participationOf, periodsOf, slicesOf } from '../../../src/addon/domain/monitoring/participation';
import { draftMark, redraft, type SwotLine } from '../../../src/addon/domain/monitoring/swot';

const [first, second, year] = periodsOf('2026/27');
const part = (person: string, role: Part['role'], pair: string, more: Partial<Part> = {}): Part => ({
  person,
  role,
  pair,
  form: 'ученик – ученик',
  grade: '8 класс',
  category: 'ученики',
  start: '2026-11-01',
  end: '2027-04-30',
  meetings: ['2026-11-05', '2027-01-12'],
  ...more,
});

test('each person counts once in a period, however many pairs; a meeting counts in the half-year in which it was', () => {
  const parts = [
    part('У-001', 'наставляемый', 'ПГ-001'),
    part('У-001', 'наставляемый', 'ПГ-002', { meetings: [], end: '2026-12-20' }),
    part('У-009', 'наставник', 'ПГ-001', { grade: '10 класс' }),
    part('У-009', 'наставник', 'ПГ-002', { grade: '10 класс', meetings: [], end: '2026-12-20' }),
    part('У-003', 'наставляемый', 'ПГ-003', { start: undefined, meetings: [] }),
  ];
  const all = { by: 'all' } as const;
  expect(participationOf(parts, first!, all)).toEqual({ mentees: 1, mentors: 1, pairs: 2, meetings: 1 });
  expect(participationOf(parts, second!, all)).toEqual({ mentees: 1, mentors: 1, pairs: 1, meetings: 1 });
  expect(participationOf(parts, year!, all)).toEqual({ mentees: 1, mentors: 1, pairs: 2, meetings: 2 });
  expect(participationOf(parts, year!, { by: 'class', of: '10 класс' })).toMatchObject({ mentees: 0, mentors: 1 });
});

test('classes stand in their order, and what is not known is called so', () => {
  const parts = [
    part('У-001', 'наставляемый', 'ПГ-001', { grade: undefined }),
    part('У-2', 'наставник', 'ПГ-001', { grade: '10 класс' }),
    part('У-3', 'наставляемый', 'ПГ-001'),
  ];
  const classes = slicesOf(parts).flatMap((slice) => (slice.by === 'class' ? slice.of : []));
  expect(classes).toEqual(['8 класс', '10 класс', 'не указано']);
});

describe('a new draft of SWOT', () => {
  const draft: SwotLine = {
    key: 'k',
    form: 'ученик – ученик',
    quadrant: 'слабая сторона',
    line: 'Мало кто просит ещё',
    source: 'А10',
    answered: 10,
    share: 20,
  };
  const standing = { key: 'k', quadrant: 'сильная сторона', line: 'Просят ещё', state: 'черновик' as const };
  test('takes the place of what the program wrote', () => {
    const drafted = draftMark(standing);
    expect(redraft({ ...standing, drafted }, draft)).toMatchObject({ quadrant: 'слабая сторона', line: draft.line });
  });
  test('leaves words that a person has edited, with the figures of today beside them', () => {
    const change = redraft({ ...standing, drafted: 'сильная сторона: Иначе' }, draft);
    expect(change).toEqual({ answered: 10, share: 20, source: 'А10' });
  });
  test('leaves a line that is confirmed or put aside as it is', () => {
    for (const state of ['утверждено', 'не включать'] as const)
      expect(redraft({ ...standing, state, drafted: draftMark(standing) }, draft)).toEqual({});
  });
});
