import { School } from '../support/school';
import { draw } from '../support/sheet';

let school: School;
beforeEach(async () => {
  school = await School.ready();
});
afterEach(() => school.close());

const five = { base: 'mentors', letter: 'Н', count: 3, after: 0 } as const;
const mentors = (): string => draw(school.cells('Наставники'), ['Код', 'Статус', 'Номер ключа']);

test('writes the next codes into the base', async () => {
  expect(await school.call('apiIssueCodes', five)).toMatchObject({
    ok: true,
    message: 'Выданы 3\u00a0кода: с Н-001 по Н-003.',
    value: ['Н-001', 'Н-002', 'Н-003'],
  });
  expect(mentors()).toBe(
    [
      'Код | Статус | Номер ключа',
      'Н-001 | потенциальный | 1',
      'Н-002 | потенциальный | 1',
      'Н-003 | потенциальный | 1',
    ].join('\n'),
  );
});

test('the same request again gives the same codes and changes nothing', async () => {
  await school.call('apiIssueCodes', five);
  const before = school.workspace.dump();
  expect(await school.call('apiIssueCodes', five)).toMatchObject({ ok: true, value: ['Н-001', 'Н-002', 'Н-003'] });
  expect(school.workspace.dump()).toEqual(before);
});

test('numbers run through both bases', async () => {
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 2, after: 0 });
  await school.call('apiIssueCodes', { base: 'mentors', letter: 'У', count: 1, after: 2 });
  expect(mentors()).toContain('У-003');
});

test('refuses a request that was overtaken', async () => {
  await school.call('apiIssueCodes', five);
  const late = await school.call('apiIssueCodes', { ...five, count: 5 });
  expect(late).toMatchObject({ ok: false });
  expect(late.message).toContain('Н-004');
});

test('gives everybody a key and, while no questionnaire is open, no link', async () => {
  await school.call('apiIssueCodes', five);
  const reply = await school.call('apiShowLinks', 'mentors', 'mentor-offer');
  if (!reply.ok) throw new Error(reply.message);
  expect(reply.value.map(({ code, link }) => [code, link])).toEqual([
    ['Н-001', ''],
    ['Н-002', ''],
    ['Н-003', ''],
  ]);
  for (const { signed } of reply.value) expect(signed).toMatch(/^Н-00\d-[ACEFHJKMNPQRTWXY34679]{4}$/);
});
