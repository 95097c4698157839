/**
 * Every kind of paper of the programme as PDF, in both vocabularies, judged as a principal would before signing. One school
 * makes all of them twice: first in the words of Р-145, then in those of the system for teachers.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { programmePapers } from '../../src/addon/catalog/documents';
import { brokenWords, judgePaper } from '../support/paper-judge';
import { readPdf } from '../support/pdf-pages';
import { onPlainNode } from '../support/plain-node';
import { type PrintedPaper, paperSettings } from '../support/programme-papers';
import { lemmas, misspelt } from '../support/spelling';

let printed: readonly PrintedPaper[] = [];
let calls: ReadonlyMap<string, number> = new Map();
let names: readonly string[] = [];

beforeAll(async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'papers-'));
  try {
    const file = path.join(folder, 'printed.json');
    await onPlainNode('tests/support/print-programme.ts', file);
    const read = JSON.parse(readFileSync(file, 'utf8'));
    printed = read.papers.map((paper: { pdf: string }) => ({ ...paper, pdf: Buffer.from(paper.pdf, 'base64') }));
    [calls, names] = [new Map(read.calls), read.names];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const linesOf = ({ pdf }: PrintedPaper): readonly string[] =>
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

/** Calls for one report, its charts and the lines of the register included. */
const mostCalls = 280;

test('a report takes a bounded number of calls, whatever it draws', () => {
  const taken = [...calls].filter(([id]) => id.startsWith('report-'));
  expect(taken.length).toBeGreaterThanOrEqual(7);
  expect(taken.filter(([, count]) => count > mostCalls || count < 60)).toEqual([]);
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
  expect(orders.length).toBeGreaterThanOrEqual(22);
  expect(missing).toEqual([]);
});

test('an order that has an annex of its own names its sheets truly', () => {
  for (const paper of printed.filter(({ id }) =>
    ['order-team', 'order-curator', 'order-training', 'order-mentors', 'order-rewards'].includes(id),
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
  const pagesOf = ({ pdf }: PrintedPaper): number => readPdf(pdf).length;
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

test('a diploma, thanks and every letter of thanks take one sheet', () => {
  const festive = printed.filter(({ id }) => /^(?:diploma|letter-thanks)/.test(id));
  expect(new Set(festive.map(({ id }) => id)).size).toBe(4);
  const torn = festive.flatMap((paper) =>
    readPdf(paper.pdf).filter(({ lines }) => lines.filter(({ text }) => /^Директор/.test(text)).length !== 1),
  );
  expect(torn).toEqual([]);
});

test('every word is spelled as the dictionary or the list of the trade has it', () => {
  expect(lemmas.length).toBeLessThanOrEqual(200);
  const own = [
    ...names,
    ...Object.values(paperSettings),
    'Новореченск',
    'Новореченске',
    'Ковалёва',
    'Ковалёвой',
    'Кузьмина-Караваева',
    'Кузьмину-Караваеву',
    'Кузьминой-Караваевой',
    'Щёголевым',
    'Мамедова',
    'Любови',
  ];
  expect(
    misspelt(
      printed.map(({ text }) => text),
      own,
    ),
  ).toEqual([]);
});
