/** «Сделать образец»: the school changes the words of a paper in the document and the paper says them. One book lives through it. */

import { fill } from '../support/pairing';
import { School } from '../support/school';

let school: School;

beforeAll(async () => {
  school = await School.ready();
  fill(school.workspace, 'Настройки', 'Настройка', 'Значение', {
    'Место издания приказов': 'г. Новореченск',
    'Телефон исполнителя': '8 (000) 000-00-07',
    'Код директора': 'П-901',
    'Код куратора': 'П-902',
  });
});
afterAll(() => school.close());

const registered = (key: string) => {
  const [head = [], ...lines] = school.cells('Документы');
  const found = lines.find((line) => line[head.indexOf('Ключ документа')] === key) ?? [];
  return Object.fromEntries(head.map((heading, index) => [heading, found[index] ?? '']));
};
const documentOf = (key: string) => school.workspace.dump().documents.find(({ id }) => id === registered(key)['Файл'])!;

/** The curator types a line of the document anew. */
function retype(key: string, seen: string, text: string): void {
  const id = documentOf(key).id;
  const { blocks } = school.workspace.documents.view(id);
  const line = blocks.find(
    (block) => block.kind === 'line' && block.letters.map((letter) => letter.text).join('') === seen,
  );
  if (line?.kind !== 'line') throw new Error(`no line «${seen}»`);
  expect(school.workspace.documents.edit(id, line.path, seen, text)).toBe(true);
}

test('the sample is the paper with marks, made once', async () => {
  expect(await school.call('apiMakeSample', 'order-curator')).toMatchObject({ ok: true });
  const { text } = documentOf('sample/order-curator/1');
  for (const mark of [
    '{{Школа полностью}}',
    '{{Куратор|вин|Фамилия И.О.}}',
    '{{Учебный год}}',
    '{{Не раньше 01.09}}',
    '{{Подпись 1}}',
  ])
    expect(text).toContain(mark);
  expect(text).not.toMatch(/⟦|2026/);
  retype(
    'sample/order-curator/1',
    'Обязанности и права куратора',
    'Права и обязанности нашего куратора в {{Школа кратко}}',
  );
  expect(await school.call('apiMakeSample', 'order-curator')).toMatchObject({
    ok: true,
    message: expect.stringContaining('уже есть'),
  });
  expect(documentOf('sample/order-curator/1').text).toContain('нашего куратора');
});

test('the paper says what the school has written, with everything put in', async () => {
  expect(await school.call('apiPreparePapers', 'order-curator')).toMatchObject({ ok: true, issues: [] });
  const { text } = documentOf('order-curator/1');
  expect(text).toContain('Права и обязанности нашего куратора в СОШ № 7'.replace('№ ', '№\u00a0'));
  expect(text).toContain('⟦П-902|вин|Фамилия И.О.⟧');
  expect(text).not.toContain('{{');
  const seen = await school.call('apiReadPapers');
  expect(seen).toMatchObject({ ok: true, value: { drafts: 1 } });
  const choices = seen.ok ? seen.value.choices : [];
  expect(choices.find(({ id }) => id === 'order-curator')?.sample).toContain('/document/');
});

test('a sample that was edited in Word is the sample still', async () => {
  const { id } = documentOf('sample/order-curator/1');
  const { documents } = school.workspace;
  const before = await school.call('apiPreviewPaper', 'order-curator');
  documents.replace(id, { name: 'Образец.docx', bytes: await documents.docx(id) });
  expect(documents.versions(id).length).toBeGreaterThan(0);
  expect(await school.call('apiPreviewPaper', 'order-curator')).toEqual(before);
  expect(before).toMatchObject({ ok: true, issues: [] });
  expect(() => documents.replace(id, { name: 'x.docx', bytes: new Uint8Array([1, 2, 3]) })).toThrow('не открыт');
});

test('a damaged mark stops the paper and is named; a lost part is told', async () => {
  retype('sample/order-curator/1', 'ПРИКАЗ', 'ПРИКАЗ {{Завуч}} {{Школа');
  const stopped = await school.call('apiPreviewPaper', 'order-curator');
  expect(stopped.ok).toBe(false);
  expect(stopped.issues.map(({ what }) => what)).toEqual([
    expect.stringContaining('«Завуч»'),
    expect.stringContaining('«{{Школа»'),
  ]);
  retype('sample/order-curator/1', 'ПРИКАЗ {{Завуч}} {{Школа', 'ПРИКАЗ');
  retype('sample/order-curator/1', '{{Подпись 1}}', 'Директор');
  const told = await school.call('apiPreviewPaper', 'order-curator');
  expect(told.ok).toBe(true);
  expect(told.issues.map(({ what }) => what)).toEqual([expect.stringContaining('«Подпись 1»')]);
});

test('once it is cancelled the paper is worded by the program again', async () => {
  expect(await school.call('apiCancelDocument', 'sample/order-curator/1')).toMatchObject({ ok: true });
  const shown = await school.call('apiPreviewPaper', 'order-curator');
  expect(shown.ok && shown.value.text).toMatch(/^(?![\s\S]*нашего куратора)[\s\S]*ПРИКАЗЫВАЮ/);
});
