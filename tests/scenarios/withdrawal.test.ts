/** Answers that people take back: gone from sheet and form, the tables as if they had never been sent, what was changed since untouched. */
import { School } from '../support/school';

let school: School;
afterEach(() => school.close());

const HOURS = 'Сколько часов в месяц вы готовы уделять наставничеству?';
const COLUMN = 'Ресурс времени на программу';

async function ok<Value extends { readonly ok: boolean; readonly message: string }>(
  reply: Promise<Value>,
): Promise<Extract<Value, { readonly ok: true }>> {
  const given = await reply;
  if (!given.ok) throw new Error(given.message);
  return given as Extract<Value, { readonly ok: true }>;
}

const sent = async () => (await ok(school.call('apiPreviewWithdrawal', 'Н-001'))).value;
const withdraw = ({ questionnaire, at }: { readonly questionnaire: string; readonly at: number }, entry: string) =>
  ok(school.call('apiWithdrawAnswer', { code: 'н-1', questionnaire, at, entry }));

test('a withdrawn answer gives way to the one before; what was changed since, and answers of others, stay', async () => {
  school = await School.ready();
  await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 2, after: 0 });
  await school.openForm('mentor-offer');
  const { value: links } = await ok(school.call('apiShowLinks', 'mentors', 'mentor-offer'));
  for (const [at, hours] of [
    [0, '31'],
    [1, '17'],
    [0, '43'],
  ] as const) {
    const { link, signed } = links[at]!;
    expect(await school.answer(link, { 'Ваш код': signed, [HOURS]: hours })).toMatchObject({ ok: true });
    school.workspace.clock.advance(5000);
    await ok(school.call('apiCollectAnswers'));
  }
  const hours = () => [2, 3].map((row) => school.cell('Наставники', row, COLUMN));
  expect(hours()).toEqual(['43', '17']);
  const [newest, older] = await sent();
  expect(newest).toMatchObject({ number: 'А4', said: [[HOURS, '43']], back: [[COLUMN, '31']], kept: [], row: '' });
  for (let time = 0; time < 2; time++) {
    const { message } = await withdraw(newest!, 'first-one');
    expect(message).toBe('Ответ Н-001 на анкету А4 отозван. Запись об этом – на листе «Обращения о данных».');
  }
  await ok(school.call('apiCollectAnswers'));
  expect(hours()).toEqual(['31', '17']);
  expect(school.cells('Ответы А4')).toHaveLength(3);
  expect(
    school
      .cells('Обращения о данных')
      .slice(1)
      .map((line) => line.slice(1, 3)),
  ).toEqual([['Н-001', 'отозвать ответ']]);
  expect(JSON.stringify(school.workspace.dump())).not.toMatch(/"43"/);
  await school.type('Наставники', 2, COLUMN, '8');
  expect(await sent()).toMatchObject([{ at: older!.at, back: [], kept: [COLUMN] }]);
  await withdraw(older!, 'second-one');
  expect(hours()).toEqual(['8', '17']);
  expect(school.cells('Ответы А4')).toHaveLength(2);
  expect(await sent()).toEqual([]);

  const views = await ok(school.call('apiReadEntry'));
  const { questions } = views.value.find(({ id }) => id === 'training-needs')!;
  const scales = questions.flatMap(({ id, kind, from }) =>
    kind === 'scale' ? [[id, String(from ?? 1)] as const] : [],
  );
  const { value: signed } = await ok(school.call('apiShowLinks', 'mentors', 'mentor-offer'));
  const answers = { code: signed[0]!.signed, ...Object.fromEntries(scales) };
  await ok(school.call('apiEnterAnswer', { questionnaire: 'training-needs', entry: 'paper-1', answers }));
  expect(school.cells('Отбор и обучение')).toHaveLength(2);
  const [paper] = await sent();
  expect(paper).toMatchObject({ row: 'Отбор и обучение' });
  await withdraw(paper!, 'third-one');
  expect(school.cells('Отбор и обучение')).toHaveLength(1);
  expect(school.cells('Внесённые ответы')).toHaveLength(1);
});
