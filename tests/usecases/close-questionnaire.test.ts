/** A form is closed, opened again and taken back: the register and the form always say the same. */
import { School } from '../support/school';

let school: School;
let card: { readonly link: string; readonly signed: string };
beforeAll(async () => {
  school = await School.ready();
  await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 2, after: 0 });
  await school.openForm('mentor-offer');
  const links = await school.call('apiShowLinks', 'mentors', 'mentor-offer');
  if (!links.ok) throw new Error(links.message);
  card = links.value[0]!;
});
afterAll(() => school.close());

const id = 'mentor-offer';
const state = (): string => school.cell('Анкеты', 2, 'Состояние');
const said = (): readonly string[] => school.cells('Журнал').map((line) => line.slice(2, 4).join(': '));

/** The first mentor opens the personal link that he was given and answers. */
const send = async (): Promise<boolean> => (await school.answer(card.link, { 'Ваш код': card.signed })).ok;

test('a closed form takes no answers until it is opened again', async () => {
  expect(await school.call('apiSetQuestionnaireState', { id, state: 'закрыта' })).toMatchObject({
    ok: true,
    message: 'Анкета «Чем я могу быть полезен в качестве наставника?» закрыта: ответы больше не принимаются.',
  });
  expect([state(), await send()]).toEqual(['закрыта', false]);
  const { calls } = await school.run('apiSetQuestionnaireState', { id, state: 'закрыта' });
  expect(calls.total).toBeLessThanOrEqual(40);
  expect(said().filter((line) => line.startsWith('Закрыть анкету'))).toHaveLength(1);
  await school.openForm(id);
  expect([state(), await send()]).toEqual(['закрыта', false]);
  await school.call('apiSetQuestionnaireState', { id, state: 'открыта' });
  expect([state(), await send()]).toEqual(['открыта', true]);
});

test('closing is taken back together with the form', async () => {
  await school.call('apiSetQuestionnaireState', { id, state: 'закрыта' });
  const preview = await school.call('apiReadUndo');
  if (!preview.ok || !preview.value) throw new Error('nothing to take back');
  expect(preview.value.command).toBe('Закрыть анкету');
  for (let time = 0; time < 2; time++) await school.call('apiUndo', { operation: preview.value.operation });
  expect([state(), await send()]).toEqual(['открыта', true]);
});

test('what Google has left half done the next command finishes, whatever command it is', async () => {
  school.workspace.faults.throwFrom('FormApp.Form.setAcceptingResponses', 'Service Forms timed out.');
  expect(await school.call('apiSetQuestionnaireState', { id, state: 'закрыта' })).toMatchObject({ ok: false });
  expect(state()).toBe('закрыта');
  await school.call('apiCollectAnswers');
  expect([state(), await send()]).toEqual(['закрыта', false]);
  await school.call('apiSetQuestionnaireState', { id, state: 'открыта' });
  expect([state(), await send()]).toEqual(['открыта', true]);
});

test.each([
  [{ id: 'pupil-requests', state: 'закрыта' }, /ещё не создана/],
  [{ id: 'mentor-offer', state: 'готовится' }, /./],
  [{ id: 'no-such', state: 'закрыта' }, /./],
])('%j is refused and changes nothing', async (request, message) => {
  const before = school.workspace.dump();
  const reply = await school.call('apiSetQuestionnaireState', request as { id: string; state: 'закрыта' });
  expect(reply).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  expect(school.workspace.dump()).toEqual(before);
});
