/** «Что требует внимания»: drawn lists for states of the book, and what becomes of what is put off. */
import fc from 'fast-check';
import { findings } from '../../../src/addon/catalog/tables';
import { isPutOff, keepMatter, matterOf } from '../../../src/addon/domain/programme/attention';
import type { Issue } from '../../../src/addon/schema/issue';
import { readTable } from '../../../src/addon/schema/table';
import { showAttention } from '../../../src/addon/usecases/attention';

const place = { sheet: 'Пары и группы', row: 4 };
const silent = (isLong: boolean): Issue => ({
  code: 'pair-silent',
  place,
  pair: 'ПГ-003',
  since: '2026-11-02',
  isLong,
});
const plan: Issue = { code: 'plan-missing', place, pair: 'ПГ-001' };
const danger: Issue = {
  code: 'safety-case',
  place: { sheet: 'Дела о безопасности', row: 2 },
  number: 'Д-001',
  day: '2026-11-20',
};
const mend: Issue = { code: 'cell-empty', place: { sheet: 'Наставники', row: 3, column: 'Код' } };
const today = '2026-11-23';
const none = readTable(findings, [[]], { regime: 'codes', lists: {} });
const drawn = (reading: typeof none, issues: readonly Issue[]): string => {
  const { attention, rest } = showAttention(reading, issues, today);
  return [
    ...attention.lines.map(({ urgency, issue, action }) => [urgency, issue.code, action].join(' | ')),
    ...attention.putOff.map(({ until }) => `отложено до ${until}`),
    ...rest.map(({ code }) => `книга | ${code}`),
  ].join('\n');
};

test('the most urgent comes first, each with what helps; what is wrong with the book stands apart', () => {
  expect(drawn(none, [plan, mend, silent(true), danger])).toBe(
    [
      'сегодня | safety-case | case-number',
      'срочно | pair-silent | ',
      'скоро | plan-missing | prepare-plans',
      'книга | cell-empty',
    ].join('\n'),
  );
});

const putOff = (held: number) => {
  const key = matterOf(silent(false))?.key ?? '';
  return readTable(
    findings,
    [
      [
        'Где',
        'Что случилось',
        'Что сделать',
        'Разобрано',
        'Ключ замечания',
        'С какого дня',
        'Отложено до',
        'Важность, когда отложено',
      ],
      ['«Пары и группы»', 'ПГ-003 молчит', 'Спросите', '', key, { day: '2026-11-20' }, { day: '2026-12-01' }, held],
    ],
    { regime: 'codes', lists: {} },
  );
};

test('how many tasks are late, or which pairs were not asked, does not make another matter of it', () => {
  const late = (count: number): Issue => ({ code: 'tasks-late', place, pair: 'ПГ-003', since: '2026-11-02', count });
  const unasked = (...pairs: string[]): Issue => ({ code: 'expectations-missing', place, pairs, count: pairs.length });
  expect(matterOf(late(1))).toEqual(matterOf(late(2)));
  expect(matterOf(unasked('ПГ-001'))).toEqual(matterOf(unasked('ПГ-001', 'ПГ-002')));
});

test.each([
  [
    'is out of sight until its day, wherever its row has been moved',
    { ...silent(false), place: { ...place, row: 9 } } as Issue,
    'отложено до 2026-12-01',
  ],
  ['is back at once when it has become worse', silent(true), 'срочно | pair-silent | '],
  ['a new silence is another matter', { ...silent(false), since: '2026-11-05' } as Issue, 'скоро | pair-silent | '],
])('what is put off %s', (_what, issue, list) => {
  expect(drawn(putOff(1), [issue])).toBe(list);
});

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const weights = fc.constantFrom(1 as const, 2 as const, 3 as const);

test('whatever is put off comes back by itself on its day, at once when worse, and never hides what is graver', () => {
  fc.assert(
    fc.property(days, days, days, weights, weights, (since, until, day, held, weight) => {
      const before = { since, until, why: 'каникулы', held };
      const after = keepMatter(before, weight, day);
      const hidden = isPutOff(before, weight, day);
      expect(hidden).toBe(day < until && weight <= held);
      expect(after.since).toBe(since);
      expect(after.until).toBe(hidden ? until : undefined);
      expect(isPutOff(after, weight, day)).toBe(hidden);
      expect(keepMatter(after, weight, day)).toEqual(after);
    }),
    { seed: 2026, numRuns: 200 },
  );
});
