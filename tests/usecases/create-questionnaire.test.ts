import { School } from '../support/school';
import { draw } from '../support/sheet';

let school: School;
afterEach(() => school.close());

const files = (mime: string): readonly { readonly name: string }[] =>
  school.workspace.view.files().filter((file) => file.mime === `application/vnd.google-apps.${mime}`);

const link = (): string => school.cell('Анкеты', 2, 'Ссылка для участников');

test('makes the form in the folder of the year, open to everybody, its answers on a hidden sheet', async () => {
  school = await School.ready();
  const reply = await school.call('apiCreateQuestionnaire', 'mentor-offer');
  expect(reply).toMatchObject({
    ok: true,
    message: 'Анкета «Чем я могу быть полезен в качестве наставника?» открыта.',
  });
  expect(files('folder').map((file) => file.name)).toEqual(['Наставничество 2026/27']);
  expect(files('form').map((file) => file.name)).toEqual(['А4. Чем я могу быть полезен в качестве наставника?']);
  expect(school.sheet('Ответы А4').isSheetHidden()).toBe(true);
  expect(draw(school.cells('Анкеты'), ['№', 'Анкета', 'Состояние'])).toBe(
    ['№ | Анкета | Состояние', 'А4 | Чем я могу быть полезен в качестве наставника? | открыта'].join('\n'),
  );
  const form = school.workspace.view.formAt(link()) ?? '';
  const described = school.workspace.forms.describe(form);
  expect(described.title).toBe('Чем я могу быть полезен в качестве наставника?');
  expect(JSON.stringify(described)).not.toContain('Фамилия');
  expect(school.cells('Ответы А4')[0]?.slice(1, 3)).toEqual(['Ваш код', 'С какой учёбой вы могли бы помочь ученику?']);
});

test('asked again, makes nothing anew', async () => {
  school = await School.ready();
  await school.call('apiCreateQuestionnaire', 'mentor-offer');
  const sheets = school.book.getSheets().length;
  const first = link();
  await school.call('apiCreateQuestionnaire', 'mentor-offer');
  expect([files('form').length, files('folder').length, school.book.getSheets().length, link()]).toEqual([
    1,
    1,
    sheets,
    first,
  ]);
});

test('in a book of names asks for the name, too', async () => {
  school = await School.ready('names');
  await school.call('apiCreateQuestionnaire', 'mentor-offer');
  expect(school.cells('Ответы А4')[0]).toEqual(
    expect.arrayContaining(['Фамилия, имя, отчество', 'Каким своим успехом вы хотели бы поделиться?']),
  );
});

test('a personal link opens the form with the code in it', async () => {
  school = await School.ready();
  await school.call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 1, after: 0 });
  await school.call('apiCreateQuestionnaire', 'mentor-offer');
  const reply = await school.call('apiShowLinks', 'mentors', 'mentor-offer');
  if (!reply.ok) throw new Error(reply.message);
  const [person] = reply.value;
  expect(decodeURIComponent(person?.link ?? '')).toContain(`=${person?.signed}`);
  expect(school.workspace.view.formAt(person?.link ?? '')).toBe(school.workspace.view.formAt(link()));
});

test('a questionnaire that does not exist is refused', async () => {
  school = await School.ready();
  expect(await school.call('apiCreateQuestionnaire', 'constructor')).toMatchObject({ ok: false, issues: [] });
});

test('in a book of codes asks in free words only what the school has switched on, with a plea for no names', async () => {
  school = await School.ready();
  const names = school.cells('Настройки').map((row) => row[0] ?? '');
  const row = names.indexOf('Открытый вопрос А4: Каким своим успехом вы хотели бы поделиться?') + 1;
  await school.type('Настройки', row, 'Значение', 'да');
  await school.call('apiCreateQuestionnaire', 'mentor-offer');
  const headings = school.cells('Ответы А4')[0] ?? [];
  expect(headings).toContain('Каким своим успехом вы хотели бы поделиться?');
  expect(headings.filter((heading) => heading.includes('мини-программ'))).toEqual([]);
  const described = JSON.stringify(school.workspace.forms.describe(school.workspace.view.formAt(link()) ?? ''));
  expect(described.match(/не пишите имён, телефонов и адресов/g)).toHaveLength(2);
});
