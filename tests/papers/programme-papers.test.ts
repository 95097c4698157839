/**
 * Every kind of paper of the programme as PDF, in both vocabularies, judged as a principal would before signing. One school
 * makes all of them twice: first in the words of Р-145, then in those of the system for teachers.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { programmePapers } from '../../src/addon/catalog/documents';
import { datePapers, fill, fillSchool, paste } from '../support/pairing';
import { brokenWords, judgePaper } from '../support/paper-judge';
import { readPdf } from '../support/pdf-pages';
import { School } from '../support/school';
import { lemmas, misspelt } from '../support/spelling';

interface Printed {
  readonly id: string;
  readonly vocabulary: string;
  readonly name: string;
  readonly text: string;
  readonly pdf: Uint8Array;
}

const SETTINGS = {
  Учредитель: 'Управление образования администрации г. Новореченска',
  'Школа полностью':
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 7 г. Новореченска»',
  'Школа кратко': 'МБОУ «СОШ № 7 г. Новореченска»',
  'Адрес школы': '000000, г. Новореченск, ул. Школьная, д. 7',
  'ИНН школы': '0000000000',
  'ОГРН школы': '0000000000000',
  'Страница о наставничестве': 'school7.example',
  'Рабочая группа': 'П-001; П-002',
};

const vocabularies = { pupils: 'целевая модель (Р-145)', teachers: 'система для педагогов' };

const printed: Printed[] = [];
let names: string[] = [];

beforeAll(async () => {
  const school = await School.ready('names');
  const { workspace } = school;
  fillSchool(workspace, { mentees: 6, mentors: 2 });
  paste(workspace, 'Наставляемые', [
    {
      Код: 'У-050',
      'ФИО наставляемого': 'Щёголев Семён Фёдорович',
      'Класс/группа/должность': '6 «Б» класс',
      'Возрастная группа': '10–14',
      Запросы: 'Математика',
      Статус: 'в базе',
    },
    {
      Код: 'П-002',
      'ФИО наставляемого': 'Ким Олег Сергеевич',
      'Класс/группа/должность': 'учитель физики',
      Запросы: 'Работа с родителями',
      Статус: 'в базе',
    },
  ]);
  paste(workspace, 'Наставники', [
    {
      Код: 'П-001',
      'ФИО наставника': 'Соловей Мария Игоревна',
      'Место работы/учёбы': 'учитель истории',
      'Основные компетенции': 'Работа с родителями',
      'Тип наставника': 'педагог',
      'Готов(а) к формам': 'учитель – учитель',
      Статус: 'прошёл отбор',
    },
  ]);
  fill(workspace, 'Настройки', 'Настройка', 'Значение', SETTINGS);
  for (const command of ['apiMakeRoadmap', 'apiRecordConsents'] as const) await school.call(command);
  datePapers(workspace);
  await school.call('apiMatchPairs');
  await school.call('apiApprovePairs');
  names = [...school.cells('Наставляемые'), ...school.cells('Наставники')].flat();
  for (const [vocabulary, words] of Object.entries(vocabularies)) {
    fill(workspace, 'Настройки', 'Настройка', 'Значение', { 'Термины документов': words, 'Документов в день': '250' });
    // Where the words are the same in both, the first printing stands for both.
    const isFirst = vocabulary === 'pupils';
    if (!isFirst) {
      const stages = school
        .cells('Дорожная карта')
        .map(([number = '']) => number)
        .slice(1);
      const most = stages
        .filter((number) => /^Э[13467]/.test(number))
        .map((number) => [number, 'не требуется'] as const);
      fill(workspace, 'Дорожная карта', '№', 'Выполнение', Object.fromEntries(most));
    }
    const wanted = programmePapers.filter(({ scope }) => isFirst || scope === 'school');
    for (const { id } of wanted) {
      const reply = await school.call('apiPreparePapers', id);
      if (!reply.ok) throw new Error(`${id}: ${reply.message} ${JSON.stringify(reply.issues)}`);
      expect(reply.value.later).toBe(0);
    }
    const register = school.cells('Документы');
    const [head = []] = register;
    const at = (line: string[], heading: string): string => line[head.indexOf(heading)] ?? '';
    const changed = register.slice(1).filter((line) => isFirst || at(line, 'Версия') !== '1');
    const files = new Map(changed.map((line) => [at(line, 'Файл'), at(line, 'Ключ документа')]));
    for (const { id: file, name, text } of workspace.dump().documents) {
      const id = /^(.*?)(?:\/[0-9a-f]{8}(?:-\d+)?)?\/\d+$/.exec(files.get(file) ?? '')?.[1];
      if (id === undefined || !wanted.some((paper) => paper.id === id)) continue;
      printed.push({ id, vocabulary, name, text, pdf: await workspace.documents.pdf(file) });
    }
  }
  await school.close();
  const out = process.env['PAPERS_OUT'];
  if (out) {
    mkdirSync(out, { recursive: true });
    for (const [index, { id, vocabulary, pdf }] of printed.entries())
      writeFileSync(path.join(out, `${vocabulary}.${id}.${index}.pdf`), pdf);
  }
});

const linesOf = ({ pdf }: Printed): readonly string[] =>
  readPdf(pdf).flatMap(({ lines }) => lines.map(({ text }) => text.replace(/\u00a0/g, ' ')));

test('every kind is printed; in the other vocabulary all that speak of it', () => {
  const kindsIn = (vocabulary: string): string[] => [
    ...new Set(printed.filter((paper) => paper.vocabulary === vocabulary).map(({ id }) => id)),
  ];
  expect(kindsIn('pupils').sort()).toEqual(programmePapers.map(({ id }) => id).sort());
  expect(kindsIn('teachers')).toEqual(
    expect.arrayContaining([
      ...programmePapers.map(({ id }) => id).filter((id) => /^(?:order|roadmap|protocol-council)/.test(id)),
      'regulation',
      'programme',
      'leaflet-mentor',
    ]),
  );
});

test('nothing keeps any of them from being signed', () => {
  expect(
    printed.flatMap(({ id, vocabulary, pdf }) => judgePaper(pdf, 'names').map((why) => `${vocabulary} ${id}: ${why}`)),
  ).toEqual([]);
});

test('no word is parted because its column is too narrow', () => {
  expect(printed.flatMap(({ id, pdf, text }) => brokenWords(pdf, text).map((word) => `${id}: ${word}`))).toEqual([]);
});

test('the elements of every order stand one after the other', () => {
  const elements = [
    /^Управление образования/,
    /^Муниципальное бюджетное/,
    /^ПРИКАЗ$/,
    /^_{3,} 20__ г\. +№ _{3,}$/,
    /^г\. Новореченск$/,
    /^Об? .*[^.]$/,
    /В соответствии с/,
    /ПРИКАЗЫВАЮ:/,
    /^1\. /,
    /Контроль за исполнением/,
    /^Директор +_+ +Е\.В\. Ковалёва$/,
    /^С приказом ознакомлены:$/,
    /^Исполнитель: /,
  ];
  const orders = printed.filter(({ id }) => id.startsWith('order-'));
  const missing = orders.flatMap((paper) => {
    const lines = linesOf(paper);
    let from = 0;
    return elements.flatMap((element) => {
      const at = lines.findIndex((line, index) => index >= from && element.test(line));
      if (at >= 0) from = at + 1;
      return at < 0 ? [`${paper.id}: ${element}`] : [];
    });
  });
  expect(orders.length).toBeGreaterThanOrEqual(16);
  expect(missing).toEqual([]);
});

test('an order that has an annex of its own names its sheets truly', () => {
  for (const paper of printed.filter(({ id }) =>
    ['order-team', 'order-curator', 'order-training', 'order-mentors'].includes(id),
  )) {
    const pages = readPdf(paper.pdf).map(({ lines }) =>
      lines.map(({ text }) => text.replace(/\u00a0/g, ' ')).join(' '),
    );
    const said = Number(/Приложение: .*? на (\d+) л\. в 1 экз\./.exec(pages.join(' '))?.[1]);
    expect([paper.id, said]).toEqual([
      paper.id,
      pages.length - pages.findIndex((page) => page.includes('к приказу МБОУ')),
    ]);
  }
});

test('leaflets take one page, consents two at most for each person', () => {
  const pagesOf = ({ pdf }: Printed): number => readPdf(pdf).length;
  expect(
    printed
      .filter(({ id }) => id.startsWith('leaflet-'))
      .map((paper) => [paper.id, pagesOf(paper)])
      .filter(([, pages]) => pages !== 1),
  ).toEqual([]);
  const consents = printed.filter(({ id }) => id.startsWith('consent-'));
  const long = consents.filter((paper) => {
    const people = linesOf(paper).filter((line) => /^(?:СОГЛАСИЕ|СОГЛАСИЕ РОДИТЕЛЯ)$/.test(line)).length;
    return people === 0 || pagesOf(paper) > people * 2;
  });
  expect(long.map(({ id }) => id)).toEqual([]);
});

test('every word is spelled as the dictionary or the list of the trade has it', () => {
  expect(lemmas.length).toBeLessThanOrEqual(200);
  const own = [
    ...names,
    ...Object.values(SETTINGS),
    'Новореченск',
    'Новореченске',
    'Ковалёва',
    'Ковалёвой',
    'Кузьмина-Караваева',
    'Кузьмину-Караваеву',
    'Кузьминой-Караваевой',
    'Кузьминой-Караваевой',
  ];
  expect(
    misspelt(
      printed.map(({ text }) => text),
      own,
    ),
  ).toEqual([]);
});
