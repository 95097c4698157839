/** A form that the school had before: looked at, linked, answered, collected, given back. */
import { googleOf, makeOwnForm, titles } from '../support/own-form';
import { School } from '../support/school';

let school: School;
afterAll(() => school.close());

async function ok<Value extends { readonly ok: boolean; readonly message: string }>(
  reply: Promise<Value>,
): Promise<Extract<Value, { readonly ok: true }>> {
  const given = await reply;
  if (!given.ok) throw new Error(given.message);
  return given as Extract<Value, { readonly ok: true }>;
}

const inBase = (row: number) =>
  ['Класс/группа/должность', 'Запросы', 'Важность запроса', 'Приоритет'].map((heading) =>
    school.cell('Наставляемые', row, heading),
  );

test('a form of the school is recognised, linked without losing anything, read by question, and given back', async () => {
  school = await School.ready();
  const { workspace } = school;
  await school.call('apiIssueCodes', { base: 'mentees', letter: 'У', count: 2, after: 0 });
  const { form, book } = makeOwnForm(workspace);
  const old = { [titles.grade]: '8 класс', [titles.study]: ['Математика'], [titles.importance]: '3' };
  expect(await workspace.forms.submit(form.getId(), old)).toMatchObject({ ok: true });
  workspace.clock.advance(60_000);

  const address = `https://docs.google.com/forms/d/${form.getId()}/edit`;
  const before = workspace.dump();
  for (const [wrong, message] of [
    ['https://example.org/form', 'Это не адрес формы.'],
    [form.getPublishedUrl(), 'Это ссылка для тех, кто отвечает. По ней форму нельзя связать с книгой.'],
    [address.replace(form.getId(), 'x'.repeat(40)), 'Формы нет, или у вас нет права её править.'],
  ] as const)
    expect(await school.call('apiPreviewLink', { form: wrong })).toMatchObject({ ok: false, message });
  const { value: view, issues } = await ok(school.call('apiPreviewLink', { form: address }));
  expect(view).toMatchObject({ questionnaire: 'pupil-requests', answers: 1, goesTo: 'another book' });
  expect(view.items.map(({ title, question, strange }) => [title, question, strange])).toEqual([
    [titles.grade, 'grade', []],
    [titles.study, 'study', ['Волшебство']],
    [titles.importance, 'importance', []],
    // A scale of five is no scale of ten, whatever its words.
    [titles.time, '', []],
    [titles.subject, '', []],
  ]);
  expect(view.questions.filter(({ needed }) => needed)).toMatchObject([{ id: 'code', title: 'Твой код' }]);
  expect(issues).toEqual([]);
  expect(workspace.dump()).toEqual(before);

  const matched = view.items.flatMap(({ id, question }) => (question === '' ? [] : [[id, question] as const]));
  const request = { form: view.form, questionnaire: 'pupil-requests', matched, add: ['code'] };
  const nameless = await school.call('apiLinkForm', { ...request, add: [] });
  expect(nameless.message).toBe('В форме нет вопроса, без которого нельзя узнать, чей это ответ и о чём он.');
  const swapped = [[view.items[3]!.id, 'time'] as const];
  expect(await school.call('apiLinkForm', { ...request, matched: swapped })).toMatchObject({ ok: false });
  expect(workspace.dump()).toEqual(before);
  const twice = await school.call('apiLinkForm', { ...request, add: ['code', 'time'] });
  expect(twice.message).toMatch(/^В форме уже есть вопрос с теми же словами, но другого вида/);
  form.setCollectEmail(true);
  form.addTextItem().setTitle('Как тебя зовут?');
  const barred = await school.call('apiLinkForm', request);
  expect(barred.issues.map(({ what }) => what)).toEqual([
    'Форма собирает адреса почты, а в книге, которая хранит только коды, их быть не должно.',
    'Форма спрашивает личное: «Как тебя зовут?». В книгу, которая хранит только коды, такие ответы попасть не должны.',
  ]);
  form.setCollectEmail(false);
  (form as unknown as { deleteItem(index: number): void }).deleteItem(5);

  const linked = await ok(school.call('apiLinkForm', request));
  expect(linked.message).toBe(
    'Форма связана с анкетой «Запросы обучающихся: в чём тебе нужна помощь?»: её ответы приходят в эту книгу.',
  );
  expect(workspace.calls.last.total).toBeLessThanOrEqual(240);
  expect(workspace.calls.last.seconds).toBeLessThan(60);
  await ok(school.call('apiLinkForm', request));
  const { FormApp, SpreadsheetApp } = googleOf(workspace);
  const now = FormApp.openById(form.getId());
  expect([now.getTitle(), ...now.getItems().map((item) => item.getTitle())]).toEqual([
    'Хочу наставника!',
    'Твой код',
    ...Object.values(titles),
  ]);
  expect(now.getDestinationId()).toBe(school.book.getId());
  expect(SpreadsheetApp.openById(book).getSheets()[0]!.getLastRow()).toBe(2);
  expect(school.sheet('Ответы А1').isSheetHidden()).toBe(true);
  expect(school.cell('Анкеты', 2, 'Состояние')).toBe('открыта');

  const { value: links } = await ok(school.call('apiShowLinks', 'mentees', 'pupil-requests'));
  const answers = { ...old, [titles.grade]: '7 класс', [titles.importance]: '8', [titles.subject]: 'Труд' };
  const { link, signed } = links[0]!;
  expect(await school.answer(link, { ...answers, 'Твой код': signed })).toMatchObject({ ok: true });
  expect(await school.answer(link, { ...answers, 'Твой код': 'У-002-AAAA' })).toMatchObject({ ok: true });
  await ok(school.call('apiCollectAnswers'));
  expect([inBase(2), inBase(3)]).toEqual([
    ['7 класс', 'Математика', '8', ''],
    ['', '', '', ''],
  ]);
  const findings = school
    .cells('Проверка')
    .slice(1)
    .map((line) => line[1]);
  // Nothing is missed that the form has never asked, no column of its own is a stranger.
  expect(findings.sort()).toEqual([
    'Ответ не подтверждён: код написан неразборчиво.',
    'Ответ не подтверждён: проверочный ключ не подходит к коду.',
  ]);

  const closing = await school.call('apiSetQuestionnaireState', { id: 'pupil-requests', state: 'закрыта' });
  expect(closing.ok && (await school.answer(link, { ...answers, 'Твой код': signed })).ok).toBe(false);
  const { value: undo } = await ok(school.call('apiReadUndo'));
  const operation = undo!.choices.find(({ command }) => command === 'Связать свою анкету')!.operation;
  await ok(school.call('apiUndo', { operation: undo!.operation }));
  await ok(school.call('apiUndo', { operation }));
  expect(FormApp.openById(form.getId()).getDestinationId()).toBe(book);
  expect(school.cells('Анкеты')).toHaveLength(1);
  expect(inBase(2)[2]).toBe('8');

  // Now it asks for the code by itself, and ours can be made beside it.
  const { value: again } = await ok(school.call('apiPreviewLink', { form: address }));
  expect(again.items[0]).toMatchObject({ title: 'Твой код', question: 'code' });
  await school.openForm('pupil-requests');
  expect(await school.call('apiPreviewLink', { form: address, questionnaire: 'pupil-requests' })).toMatchObject({
    message: 'У анкеты А1 уже есть форма.',
  });
});
