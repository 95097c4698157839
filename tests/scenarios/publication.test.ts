/** «Подготовить публикацию» from the preview to the files, and what becomes of the pages when somebody withdraws. */
import type { SiteView } from '../../src/addon/ui/wire/publication';
import { fill, fillSchool, paste } from '../support/pairing';
import { School } from '../support/school';

const sheet = 'Согласия и документы';
const consent = { Документ: 'публикация: сам(а)', Дата: '2026-08-31' };

let school: School;
beforeAll(async () => {
  school = await School.ready('names');
  const { workspace } = school;
  fillSchool(workspace, { mentees: 4, mentors: 3 });
  paste(workspace, 'Наставники', [
    { Код: 'У-090', 'ФИО наставника': 'Ёлкина Вера Ильинична', 'Возрастная группа': '15–17', Статус: 'прошёл отбор' },
  ]);
  fill(workspace, 'Настройки', 'Настройка', 'Значение', {
    'Социальные партнёры': 'Новореченский завод',
    'Страница о наставничестве': 'school7.example/mentors',
  });
  await school.call('apiRecordConsents');
  paste(workspace, sheet, [
    { ...consent, Код: 'Н-001' },
    { ...consent, Код: 'Н-002' },
    // A parent may agree to what the program still does not do.
    { ...consent, Код: 'У-090', Документ: 'публикация: родитель' },
  ]);
});
afterAll(() => school.close());

const look = async (): Promise<SiteView> => {
  const reply = await school.call('apiPreviewSite');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
};

const prepare = async (): Promise<void> => {
  const { shown } = await look();
  const reply = await school.call('apiPrepareSite', { shown });
  if (!reply.ok || reply.value.changed) throw new Error(reply.message);
};

interface Page {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const pages = (): readonly Page[] =>
  school.workspace.view
    .files()
    .filter(({ mime, trashed }) => mime === 'text/html' && !trashed)
    .map(({ id, name }) => ({ id, name, text: new TextDecoder().decode(school.workspace.view.content(id)) }));

const page = (name: string): string => pages().find((each) => each.name === name)?.text ?? '';

const journal = (): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = school.cells('Публикации');
  return rows
    .filter(([number]) => number !== '')
    .map((row) => Object.fromEntries(head.map((heading, at) => [heading, row[at] ?? ''])));
};

const findings = async (): Promise<readonly string[]> => {
  await school.call('apiCheckWorkbook');
  return school
    .cells('Проверка')
    .flat()
    .filter((words) => /странице|Страница/.test(words));
};

test('the preview tells who is named, who is not and why, and changes nothing', async () => {
  const view = await look();
  expect(view.named).toEqual(['Н-001', 'Н-002']);
  expect(view.barred).toEqual([
    'У-090: несовершеннолетние – дети на сайте не называются никогда.',
    'Н-003: нет согласия «публикация: сам(а)» на листе «Согласия и документы».',
  ]);
  expect(view.pages.map(([title, file, state]) => [title, file, state])).toContainEqual([
    'Реестр наставников',
    'mentors.html',
    'ещё не готовилась',
  ]);
  expect(pages()).toEqual([]);
});

test('the pages name those two alone; pressed again, the files are the very same', async () => {
  await prepare();
  expect(school.workspace.calls.last.total).toBeLessThanOrEqual(170);
  const before = pages();
  expect(before.map(({ name }) => name).sort()).toEqual(
    [
      'events.html',
      'index.html',
      'mentors.html',
      'partners.html',
      'portfolios.html',
      'practices.html',
      'results.html',
    ].sort(),
  );
  const all = before.map(({ text }) => text).join('');
  for (const surname of ['Ёлкин', 'Соловей', 'У-0']) expect(all).not.toContain(surname);
  expect(page('mentors.html')).toContain('согласились на публикацию: 2');
  await prepare();
  expect(pages()).toEqual(before);
  expect(journal()).toHaveLength(7);
  expect(journal().find((line) => line['Страница'] === 'mentors')).toMatchObject({
    Этап: '4. Отбор и обучение наставников',
    Версия: '1',
    Размещено: '',
  });
  // A page names nobody in the journal: marks stand for them.
  expect(JSON.stringify(journal())).not.toMatch(/Н-00|Ёлкин/);
});

test('what was shown is prepared and nothing else', async () => {
  const reply = await school.call('apiPrepareSite', { shown: 'что-то другое' });
  expect(reply).toMatchObject({ ok: true, value: { changed: true, files: [] } });
});

test('a withdrawn consent names the pages until they are made anew and put on the site', async () => {
  await school.call('apiPlaceSite');
  expect(journal().every((line) => line['Размещено'] !== '' && line['Ссылка'] === 'school7.example/mentors')).toBe(
    true,
  );
  expect(await findings()).toEqual([]);
  const before = new Map(pages().map(({ name, id }) => [name, id]));
  const given = school.cells(sheet).findIndex((line) => line.includes('Н-001') && line.includes('публикация: сам(а)'));
  await school.type(sheet, given + 1, 'Отозвано', '2026-09-01');
  expect(await findings()).toEqual([
    'На странице «Реестр наставников» названы без действующего согласия: Н-001.',
    'На странице «Портфолио наставников» названы без действующего согласия: Н-001.',
    expect.stringContaining('Страница «Реестр наставников»'),
    expect.stringContaining('Страница «Портфолио наставников»'),
  ]);
  await prepare();
  expect(page('mentors.html')).toContain('согласились на публикацию: 1');
  // The former file is gone, and so is every earlier version of it; a page that says what it said is the same file.
  const after = new Map(pages().map(({ name, id }) => [name, id]));
  expect(after.get('mentors.html')).not.toBe(before.get('mentors.html'));
  expect(after.get('partners.html')).toBe(before.get('partners.html'));
  expect(await findings()).toEqual([
    expect.stringContaining('«Реестр наставников» уже подготовлена без них'),
    expect.stringContaining('«Портфолио наставников» уже подготовлена без них'),
  ]);
  await school.call('apiPlaceSite');
  expect(await findings()).toEqual([]);
});
