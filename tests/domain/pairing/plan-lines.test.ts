import {
  carriedOver,
  changesBetween,
  formerPairOf,
  freshLine,
  latestVersion,
  nextVersion,
  type PlanLine,
  progressOf,
  resultOf,
  type TaskTold,
  versionOf,
} from '../../../src/addon/domain/pairing/plan-lines';

const line = (part: PlanLine['part'], what: string, more: Partial<PlanLine> = {}): PlanLine =>
  freshLine({ pair: 'ПГ-001', part, what, ...more });

const plan: readonly PlanLine[] = [
  line('сильные стороны наставника', 'математика'),
  line('сильные стороны наставляемых', 'рисует'),
  line('цель', 'решать без подсказки', { planned: 'десять задач из двенадцати' }),
  line('задача', 'найти пробелы', { number: 1, mark: 'выполнено', marked: '2026-12-01' }),
  line('задача', 'решить вариант', { number: 2, mark: 'выполнено частично', marked: '2027-01-20' }),
  line('задача', 'объяснить другому', { number: 3 }),
];

test('progress counts the tasks of the version that holds', () => {
  expect(progressOf(plan)).toEqual({ done: 1, partly: 1, all: 3 });
  expect(progressOf([])).toEqual({ done: 0, partly: 0, all: 0 });
});

test('a new version keeps every line, and the earlier one stays as it was', () => {
  const before = JSON.stringify(plan);
  const next = nextVersion(plan, '2027-02-01', 'болезнь');
  const all = [...plan, ...next];
  expect(JSON.stringify(plan)).toBe(before);
  expect(latestVersion(all)).toBe(2);
  expect(versionOf(all, 1)).toEqual(plan);
  expect(versionOf(all)).toEqual(
    plan.map((each) => ({ ...each, version: 2, changed: '2027-02-01', reason: 'болезнь' })),
  );
  expect(latestVersion(nextVersion(all, '2027-03-01', 'ещё'))).toBe(3);
});

test('what a version changes is told by task and part; marks are no change', () => {
  const [, strength, aim, first, second] = plan as readonly [PlanLine, PlanLine, PlanLine, PlanLine, PlanLine];
  const after = [
    strength,
    { ...aim, what: 'решать самому' },
    { ...first, mark: undefined },
    { ...second, term: '2027-03-01' },
    line('задача', 'провести игру', { number: 4 }),
  ];
  expect(changesBetween(plan, after)).toEqual({
    added: ['задача 4'],
    dropped: ['сильные стороны наставника', 'задача 3'],
    changed: ['цель', 'задача 2'],
  });
});

test('with another mentor the mentees go on with what is not done', () => {
  const taken = carriedOver([...plan, ...nextVersion(plan, '2027-02-01', 'болезнь')], 'ПГ-009', '2027-02-15', 'замена');
  expect(taken.map(({ part, number, what, version }) => [part, number, what, version])).toEqual([
    ['сильные стороны наставляемых', undefined, 'рисует', 1],
    ['цель', undefined, 'решать без подсказки', 1],
    ['задача', 1, 'решить вариант', 1],
    ['задача', 2, 'объяснить другому', 1],
  ]);
  expect(new Set(taken.map(({ pair, changed, reason }) => `${pair} ${changed} ${reason}`))).toEqual(
    new Set(['ПГ-009 2027-02-15 замена']),
  );
});

test.each<[string, Partial<PlanLine>, readonly TaskTold[], ReturnType<typeof resultOf>]>([
  ['nothing told', {}, [], undefined],
  [
    'of another task',
    {},
    [{ number: 7, day: '2026-12-01', byMentor: true, mark: 'выполнено', words: 'да' }],
    undefined,
  ],
  [
    'the mentee reports, the mentor marks',
    {},
    [
      { number: 3, day: '2026-12-02', byMentor: true, mark: 'выполнено', words: undefined },
      { number: 3, day: '2026-12-01', byMentor: false, mark: 'не выполнено', words: 'сдал проект' },
    ],
    { actual: 'сдал проект', mark: 'выполнено', marked: '2026-12-02' },
  ],
  [
    'a mentee does not mark',
    {},
    [{ number: 3, day: '2026-12-01', byMentor: false, mark: 'выполнено', words: undefined }],
    { actual: undefined, mark: undefined, marked: '2026-12-01' },
  ],
  [
    'what stands on the sheet since then counts more',
    { mark: 'не выполнено', marked: '2026-12-05', actual: 'нет' },
    [{ number: 3, day: '2026-12-05', byMentor: true, mark: 'выполнено', words: 'да' }],
    undefined,
  ],
  [
    'a later word changes what stands there',
    { mark: 'выполнено частично', marked: '2026-12-05', actual: 'половина' },
    [{ number: 3, day: '2026-12-06', byMentor: true, mark: 'выполнено', words: undefined }],
    { actual: 'половина', mark: 'выполнено', marked: '2026-12-06' },
  ],
])('results of a task: %s', (_case, there, told, expected) => {
  expect(resultOf(line('задача', 'объяснить другому', { number: 3, ...there }), told)).toEqual(expected);
});

test('the former pair is the last finished one with a mentee and another mentor', () => {
  const pair = (code: string, mentor: string, mentees: readonly string[], state: string) => ({
    code,
    mentor,
    mentees,
    state,
  });
  const pairs = [
    pair('ПГ-001', 'П-001', ['У-001'], 'завершена'),
    pair('ПГ-002', 'П-002', ['У-001', 'У-002'], 'завершена'),
    pair('ПГ-003', 'П-003', ['У-002'], 'завершена'),
    pair('ПГ-004', 'П-004', ['У-001'], 'утверждена'),
  ];
  expect(formerPairOf(pair('ПГ-009', 'П-009', ['У-001'], 'согласована'), pairs)?.code).toBe('ПГ-002');
  expect(formerPairOf(pair('ПГ-009', 'П-002', ['У-001'], 'согласована'), pairs)?.code).toBe('ПГ-001');
  expect(formerPairOf(pair('ПГ-009', 'П-009', ['У-003'], 'согласована'), pairs)).toBeUndefined();
});
