import { sympathiesOf, type Wishes } from '../../../src/addon/domain/pairing/sympathy';

const mentee = (code: string, wanted: readonly string[], unwanted: readonly string[] = []): Wishes => ({
  code,
  side: 'mentee',
  wanted,
  unwanted,
});
const mentor = (code: string, wanted: readonly string[], unwanted: readonly string[] = []): Wishes => ({
  ...mentee(code, wanted, unwanted),
  side: 'mentor',
});

test.each<[string, readonly Wishes[], number, boolean]>([
  ['nobody spoke', [], 0, false],
  ['both wished', [mentee('У-001', ['Н-002', 'Н-001']), mentor('Н-001', ['У-001'])], 2, false],
  ['only the mentee wished', [mentee('У-001', ['Н-001']), mentor('Н-001', ['У-002'])], 1, false],
  ['only the mentor wished', [mentee('У-001', ['Н-002']), mentor('Н-001', ['У-001'])], 1, false],
  ['one side would rather not', [mentee('У-001', ['Н-001']), mentor('Н-001', [], ['У-001'])], 1, true],
  ['somebody changed nothing by naming twice', [mentee('У-001', ['Н-001', 'Н-001'])], 1, false],
])('%s', (_what, wishes, level, isRefused) => {
  const sympathies = sympathiesOf(wishes);
  expect([sympathies.of('У-001', 'Н-001'), sympathies.isRefused('У-001', 'Н-001')]).toEqual([level, isRefused]);
});

test('a teacher may wish as a mentee for one and as a mentor for another', () => {
  const sympathies = sympathiesOf([mentee('П-003', ['П-001']), mentor('П-003', ['У-001']), mentee('У-001', ['П-003'])]);
  expect([sympathies.of('П-003', 'П-001'), sympathies.of('У-001', 'П-003'), sympathies.of('П-001', 'П-003')]).toEqual([
    1, 2, 0,
  ]);
});
