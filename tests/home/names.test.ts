/** Names in the place of marks: the key file as schools keep it, papers as programs write them, and the page by which it is done without a network. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type KeyRow, keyHeadings, readKeyFile } from '../../src/addon/ui/dialogs/key-file';
import { readZip, UnreadableFile, writeZip } from '../../src/addon/ui/dialogs/zip';
import { fillDocx, fillHtml, findWanted, textsOfDocx } from '../../src/home/names/marks';
import { makeAssets } from '../../src/home/server/assets';
import { createWorkspace } from '../../src/host/index';
import { launchBrowser } from '../support/browser';
import { cleanUp, temporaryFolder } from './running-home';

afterAll(cleanUp);

const person = (code: string, fullName: string) => ({ code, fullName, contacts: '', birthday: '' });
const csvOf = (rows: readonly KeyRow[]): string =>
  [keyHeadings, ...rows.map((row) => [row.code, row.fullName, row.contacts, row.birthday])]
    .map((line) => line.join(';'))
    .join('\r\n');
const people = [person('П-003', 'Кузнецова Анна Сергеевна'), person('У-017', 'Жук Ия <b>')];

describe('a key file', () => {
  it('is found by its headings, below a title, with codes as people type them', () => {
    const lines = 'Ключ-файл\n\nФИО;код ;Телефон\nКотов  Иван;у-17;+7 900\nЖук Ия;ученик;\n;П-003;\nЛис Пётр;У-017;';
    const cells = lines.split('\n').map((line) => line.split(';'));
    expect(readKeyFile(cells)).toEqual({
      rows: [{ code: 'У-017', fullName: 'Котов Иван', contacts: '+7 900', birthday: '' }],
      problems: [
        expect.stringMatching(/^Строка 5: «ученик» – не код/),
        expect.stringMatching(/^Строка 6: у кода П-003 нет ФИО/),
        expect.stringMatching(/^Строка 7: код У-017 уже занят/),
      ],
    });
  });

  it('that is none is named', () => {
    expect(readKeyFile([['Имя', 'Класс']]).problems).toEqual([expect.stringContaining('нет строки заголовков')]);
  });
});

describe('marks', () => {
  it('are found once each, with a proposal where the code is known and a doubt where the name is odd', () => {
    const text =
      'Утвердить ⟦П-003|вин|Фамилия И.О.⟧ и ⟦П-003|вин|Фамилия И.О.⟧, ⟦У-099|дат|Фамилия Имя Отчество⟧. ⟦чужое⟧';
    expect(findWanted([text], people)).toEqual([
      { mark: '⟦П-003|вин|Фамилия И.О.⟧', code: 'П-003', times: 2, proposed: 'Кузнецову\u00a0А.С.', flags: [] },
      { mark: '⟦У-099|дат|Фамилия Имя Отчество⟧', code: 'У-099', times: 1, proposed: '', flags: [] },
    ]);
    expect(findWanted(['⟦У-017|дат|Фамилия Имя Отчество⟧'], people)[0]?.flags).not.toEqual([]);
  });

  it('are filled in a page as text only', () => {
    const names = new Map([['⟦У-017|им|Фамилия Имя Отчество⟧', 'Жук <b>Ия</b>']]);
    expect(fillHtml('<p>⟦У-017|им|Фамилия Имя Отчество⟧</p>', names)).toBe('<p>Жук &lt;b&gt;Ия&lt;/b&gt;</p>');
  });

  it('are filled in a paper that Word has cut into pieces, and nothing else changes', () => {
    const xml =
      '<w:p><w:r><w:t>Объявить ⟦П-0</w:t></w:r><w:r><w:b/><w:t xml:space="preserve">03|дат|Фами</w:t></w:r><w:r><w:t>лия И.О.⟧. И &amp; ещё</w:t></w:r></w:p><w:p><w:r><w:t>дальше</w:t></w:r></w:p>';
    const names = new Map([['⟦П-003|дат|Фамилия И.О.⟧', 'Кузнецовой А.С.']]);
    const filled = fillDocx(xml, names);
    expect(textsOfDocx(filled)).toEqual(['Объявить Кузнецовой А.С. И & ещё', 'дальше']);
    expect(filled).toContain('<w:p><w:r><w:t>дальше</w:t></w:r></w:p>');
    expect(fillDocx(xml, new Map())).toBe(xml);
  });
});

test('an archive comes back as it was packed; what is none is refused', async () => {
  const files = new Map([
    ['книга/ё.txt', new TextEncoder().encode('слово')],
    ['пусто', new Uint8Array()],
  ]);
  const read = readZip(writeZip(files));
  expect([...read.keys()]).toEqual([...files.keys()]);
  for (const [name, data] of files) expect(await read.get(name)?.()).toEqual(data);
  expect(() => readZip(new Uint8Array(100))).toThrow(UnreadableFile);
});

test('the saved page puts names into a paper from a file on the disk, without a network', async () => {
  const folder = temporaryFolder();
  const workspace = await createWorkspace({ locale: 'ru_RU' });
  const script = `function make() {
    const paper = DocumentApp.create('Приказ');
    paper.getBody().appendParagraph('Закрепить ⟦П-003|вин|Фамилия Имя Отчество⟧ за обучающимся ⟦У-001|тв|Фамилия И.О.⟧.');
    paper.getBody().appendTable([['Наставник', '⟦П-003|им|Фамилия И.О.⟧']]);
    return paper.getId();
  }`;
  const { value } = await workspace.run({ files: { 'Code.js': script } }, 'make');
  writeFileSync(path.join(folder, 'Приказ.docx'), await workspace.documents.docx(String(value)));
  await workspace.close();
  const keys = [person('П-003', 'Кузнецова Анна Сергеевна'), person('У-001', 'Котов Иван Петрович')];
  writeFileSync(path.join(folder, 'ключ.csv'), csvOf(keys));
  const { names } = await makeAssets('src/home/pages');
  writeFileSync(path.join(folder, 'Подставить имена.html'), names.html);

  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ offline: true, acceptDownloads: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(path.join(folder, 'Подставить имена.html')).href);
    await page.getByLabel('Таблица .xlsx или .csv').setInputFiles(path.join(folder, 'ключ.csv'));
    await page.getByLabel('Файлы .docx или .html').setInputFiles(path.join(folder, 'Приказ.docx'));
    await page.getByText('Имён к подстановке: 3.').waitFor();
    await page.getByLabel('Имя для ⟦П-003|им|Фамилия И.О.⟧').fill('А.С. Кузнецова (исправлено)');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Сохранить документы' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Приказ (с именами).docx');
    const saved = readZip(new Uint8Array(readFileSync(await download.path())));
    const xml = new TextDecoder().decode(await saved.get('word/document.xml')?.());
    const text = textsOfDocx(xml).join('\n');
    expect(text).toContain('Закрепить Кузнецову Анну Сергеевну за обучающимся Котовым\u00a0И.П.');
    expect(text).toContain('А.С. Кузнецова (исправлено)');
    expect(text).not.toContain('⟦');
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
