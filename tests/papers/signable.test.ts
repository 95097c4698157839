/** The order and the plans as PDF, judged as a principal would before signing: the sheet, the rows, the words, the spelling. */

import { datePapers, fill, fillSchool } from '../support/pairing';
import { brokenWords, judgePaper } from '../support/paper-judge';
import { readPdf } from '../support/pdf-pages';
import { School } from '../support/school';
import { lemmas, misspelt } from '../support/spelling';

interface Printed {
  readonly name: string;
  readonly text: string;
  readonly pdf: Uint8Array;
}

const printed: Record<'names' | 'codes', Printed[]> = { names: [], codes: [] };
let names: string[] = [];

const SETTINGS = {
  Учредитель: 'Управление образования администрации г. Новореченска',
  'Школа полностью':
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 7 г. Новореченска»',
  'Школа кратко': 'МБОУ «СОШ № 7 г. Новореченска»',
  'Локальные акты в приказе': 'Положением о наставничестве, утверждённым приказом от 07.09.2026 № 31-од',
};

beforeAll(async () => {
  for (const regime of ['names', 'codes'] as const) {
    const school = await School.ready(regime);
    fillSchool(school.workspace, { mentees: 16, mentors: 8 });
    fill(school.workspace, 'Настройки', 'Настройка', 'Значение', SETTINGS);
    await school.call('apiRecordConsents');
    datePapers(school.workspace);
    await school.call('apiMatchPairs');
    await school.call('apiApprovePairs');
    fill(school.workspace, 'Пары и группы', 'Код пары', 'Форма наставничества', { 'ПГ-002': 'учитель – учитель' });
    for (const command of ['apiPrepareOrder', 'apiPreparePlans'] as const) {
      const reply = await school.call(command);
      if (!reply.ok) throw new Error(reply.message);
    }
    const papers = school.workspace.dump().documents.filter(({ name }) => /Приказ|Персонал|У-001/.test(name));
    for (const { id, name, text } of papers)
      printed[regime].push({ name, text, pdf: await school.workspace.documents.pdf(id) });
    if (regime === 'names') names = [...school.cells('Наставляемые'), ...school.cells('Наставники')].flat();
    await school.close();
  }
});

const all = (): readonly (Printed & { readonly regime: 'names' | 'codes' })[] =>
  (['names', 'codes'] as const).flatMap((regime) => printed[regime].map((paper) => ({ ...paper, regime })));

const order = (): Printed => {
  const found = printed.names.find(({ name }) => name.startsWith('Приказ'));
  if (!found) throw new Error('no order');
  return found;
};

const linesOf = ({ pdf }: Printed): readonly string[] =>
  readPdf(pdf).flatMap(({ lines }) => lines.map(({ text }) => text.replace(/\u00a0/g, ' ')));

test('an order, a plan for pupils and one for teachers are printed in both regimes', () => {
  expect(all()).toHaveLength(6);
});

test('nothing keeps any of them from being signed', () => {
  expect(all().flatMap(({ name, regime, pdf }) => judgePaper(pdf, regime).map((why) => `${name}: ${why}`))).toEqual([]);
});

test('a paper with marks in the place of names may not be signed where names are kept', () => {
  const found = printed.codes.map(({ pdf }) => judgePaper(pdf, 'names'));
  expect(found.filter((why) => !why.some((one) => one.includes('метка имени')))).toEqual([]);
});

test('no word is parted because its column is too narrow', () => {
  expect(
    printed.names.flatMap(({ name, pdf, text }) => brokenWords(pdf, text).map((word) => `${name}: ${word}`)),
  ).toEqual([]);
});

test('the elements of the order stand one after the other', () => {
  const lines = linesOf(order());
  const elements = [
    /^Управление образования/,
    /^Муниципальное бюджетное/,
    /^\(МБОУ «СОШ № 7 г\. Новореченска»\)$/,
    /^ПРИКАЗ$/,
    /^_{3,} 20__ г\. +№ _{3,}$/,
    /^г\. Новореченск$/,
    /^Об утверждении .*[^.]$/,
    /В соответствии с/,
    /ПРИКАЗЫВАЮ:$/,
    /^1\. Утвердить/,
    /Кузьмину-Караваеву А\.И\./,
    /Куратору Кузьминой-Караваевой А\.И\.:/,
    /^6\. Контроль за исполнением/,
    /^Приложение: список/,
    /^Директор +_+ +Е\.В\. Ковалёва$/,
    /^С приказом ознакомлены:$/,
    /^Исполнитель: Кузьмина-Караваева А\.И\., тел\./,
    /^Приложение 1$/,
    /^к приказу МБОУ/,
    /^Список наставнических пар и групп/,
  ];
  let from = 0;
  const missing = elements.filter((element) => {
    const at = lines.findIndex((line, index) => index >= from && element.test(line));
    if (at >= 0) from = at + 1;
    return at < 0;
  });
  expect(missing).toEqual([]);
});

test('the annex has as many sheets as the order says', () => {
  const pages = readPdf(order().pdf).map(({ lines }) =>
    lines.map(({ text }) => text.replace(/\u00a0/g, ' ')).join(' '),
  );
  const said = Number(/Приложение: .*? на (\d+) л\. в 1 экз\./.exec(pages.join(' '))?.[1]);
  const first = pages.findIndex((page) => page.includes('к приказу МБОУ'));
  expect(said).toBe(pages.length - first);
});

test('everybody of the list stands there with the whole row', () => {
  const rows = readPdf(order().pdf).flatMap((page) => page.rows);
  const listed = rows.filter(({ cells }) => cells.length === 5 && /^\d+$/.test(cells[0] ?? ''));
  expect(listed.filter(({ cells }) => /01\.09\.2026 – 30\.04\.2027/.test(cells[4] ?? ''))).toHaveLength(16);
  expect(listed.filter(({ cells }) => cells.slice(0, 3).some((cell) => cell === ''))).toEqual([]);
});

test('every word is spelled as the dictionary or the list of the trade has it', () => {
  const texts = [...printed.names, ...printed.codes].map(({ text }) => text.replace(/⟦[^⟧]*⟧/g, ''));
  expect(lemmas.length).toBeLessThanOrEqual(200);
  expect(lemmas.filter(([, source]) => source.length < 10)).toEqual([]);
  expect(misspelt(texts, [...names, ...Object.values(SETTINGS), 'Новореченский', 'Новореченск', ...OFFICERS])).toEqual(
    [],
  );
});

const OFFICERS = ['Ковалёва Е.В.', 'Кузьмина-Караваева', 'Кузьмину-Караваеву', 'Кузьминой-Караваевой'];
