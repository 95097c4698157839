/// <reference types="google-apps-script" />
/** Papers written into Google documents: how they look, how many calls they cost, and that nothing is made twice. */
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { pupilPlan, teacherPlan } from '../../src/addon/catalog/documents/development-plan';
import { pairsOrder } from '../../src/addon/catalog/documents/order-pairs';
import { namePrinter } from '../../src/addon/domain/language/print-names';
import { type Block, line, paragraph, settle, table } from '../../src/addon/schema/document';
import { showMark } from '../../src/addon/schema/name';
import { usualLook } from '../../src/addon/schema/paper';
import type { Documents, PaperToWrite, WrittenPaper } from '../../src/addon/usecases/ports';
import { createDocuments } from '../../src/addon/workspace/documents';
import { createWorkspace, type Workspace } from '../../src/host/index';
import { orderFacts, people, pupilFacts, teacherFacts } from '../catalog/documents/sample-facts';

/** The adapter is the port, as the compiler sees it. */
const port: Documents = createDocuments();

/** The most calls that each kind of paper may cost, however many rows its tables have. */
const mostCalls = { 'order-pairs': 122, 'development-plan-pupil': 75, 'development-plan-teacher': 88 } as const;

const { outputFiles } = buildSync({
  stdin: {
    contents: `import { createDocuments } from './src/addon/workspace/documents';
      globalThis.writePaper = (paper) => createDocuments().write(paper);`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
});
const project = {
  id: 'papers',
  files: { 'Code.js': outputFiles[0]!.text, 'appsscript.json': readFileSync('appsscript.json', 'utf8') },
};

let workspace: Workspace;
const open = () =>
  createWorkspace({
    now: '2026-10-29T09:00:00+03:00',
    locale: 'ru_RU',
    seed: 'papers',
    container: { type: 'spreadsheet' },
  });
beforeEach(async () => {
  workspace = await open();
});
afterEach(() => workspace.close());

const paperOf = (blocks: readonly Block[], key = 'order-pairs/1', edition = 'first'): PaperToWrite => ({
  key,
  edition,
  title: 'Приказ',
  document: settle(blocks, namePrinter(people)),
  look: usualLook,
});

async function write(paper: PaperToWrite): Promise<WrittenPaper> {
  const result = await workspace.run(project, 'writePaper', [paper]);
  if (result.error) throw new Error(`${result.error.message}\n${result.error.stack ?? ''}`);
  expect(result.refusals).toEqual([]);
  return result.value as WrittenPaper;
}

interface DriveOfTests {
  readonly Files: {
    list(options: object): { readonly files: readonly { readonly id: string; readonly name: string }[] };
  };
}
const globals = () =>
  workspace.globals as unknown as {
    readonly DocumentApp: GoogleAppsScript.Document.DocumentApp;
    readonly Drive: DriveOfTests;
  };
const bodyOf = (id: string) => globals().DocumentApp.openById(id).getBody();
const documentIds = () =>
  globals()
    .Drive.Files.list({ q: "mimeType = 'application/vnd.google-apps.document'", fields: 'files(id,name)' })
    .files.map(({ id }) => id);

const order = pairsOrder.body(orderFacts);

/** The order of a school with so many pairs and three groups. */
const bigOrder = (pairs: number): readonly Block[] =>
  pairsOrder.body({
    ...orderFacts,
    pairs: Array.from({ length: pairs }, () => orderFacts.pairs[0]!),
    groups: [1, 2, 3].map(() => orderFacts.groups[0]!),
  });

describe('a written paper', () => {
  it('says what its blocks say, in their order, and nothing before them', async () => {
    const { id, url } = await write(paperOf(order));
    expect(url).toBe(`https://docs.google.com/document/d/${id}/edit`);
    const text = bodyOf(id).getText();
    expect(text.startsWith('Управление образования')).toBe(true);
    const parts = [
      'ПРИКАЗ\n',
      '30.10.2026\n№\u00a045-од',
      '1. Утвердить',
      'Директор\n____________\nЕ.В.\u00a0Ковалёва',
      'Приложение 1\n',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
  });

  it('has the letters, the margins and the headings of its look', async () => {
    const body = bodyOf((await write(paperOf(order))).id);
    expect([body.getMarginLeft(), body.getMarginRight(), body.getMarginTop()].map(Math.round)).toEqual([57, 28, 57]);
    const paragraphs = body
      .getParagraphs()
      .filter((each) => each.getText() !== '' && each.getParent().toString() !== 'TableCell');
    const letters = paragraphs.map((each) =>
      [each.editAsText().getFontFamily(), each.editAsText().getFontSize()].join(),
    );
    expect([...new Set(letters)]).toEqual(['Times New Roman,14']);
    const bold = paragraphs.filter((each) => each.editAsText().isBold());
    expect(bold.map((each) => each.getText())).toEqual([
      'ПРИКАЗ',
      'Об утверждении наставнических пар и групп на 2026/2027 учебный год',
      'Список наставнических пар и групп на 2026/2027 учебный год',
      'Пары',
      'Группы',
    ]);
    expect(bold.map((each) => String(each.getHeading()))).toEqual([
      'HEADING1',
      'HEADING2',
      'HEADING2',
      'HEADING3',
      'HEADING3',
    ]);
    const preamble = paragraphs.find((each) => each.getText().startsWith('В соответствии'))!;
    expect(Math.round(preamble.getIndentFirstLine()!)).toBe(35);
    expect(String(preamble.getAlignment())).toBe('JUSTIFY');
  });

  it('has tables as wide as the text, with bold headings and smaller letters', async () => {
    const body = bodyOf((await write(paperOf(order))).id);
    const [registration, , , pairs] = body.getTables();
    expect(registration!.getBorderWidth()).toBe(0);
    expect(String(registration!.getCell(0, 1).getChild(0).asParagraph().getAlignment())).toBe('RIGHT');
    const widths = [0, 1, 2, 3, 4].map((column) => pairs!.getColumnWidth(column));
    expect(Math.round(widths.reduce((sum, width) => sum + width))).toBe(510);
    expect(pairs!.getRow(0).editAsText().isBold()).toBe(true);
    expect(pairs!.getCell(1, 1).editAsText().isBold()).toBe(false);
    expect(pairs!.getCell(1, 1).editAsText().getFontSize()).toBe(12);
  });

  it('keeps as text whatever people wrote', async () => {
    const trap = '=SUM(A1) <b>{{имя}}</b> ⟦У-001|им|Фамилия И.О.⟧ "да"\u0000\n$1 \\1';
    const words = '=SUM(A1) <b>{ {имя} }</b> [У-001|им|Фамилия И.О.] «да» $1 \\1';
    const { id } = await write(paperOf([line(trap), paragraph(trap), table([{ heading: trap, width: 1 }], [[trap]])]));
    expect(bodyOf(id).getText().trim().split('\n')).toEqual([words, words, words, words]);
  });

  it('parts a row that would be taller than a page', async () => {
    const long = 'подробно '.repeat(800);
    const { id } = await write(paperOf([table([{ heading: 'Ответ', width: 1 }], [[long]]), line('конец')]));
    expect(bodyOf(id).getTables()[0]!.getNumRows()).toBeGreaterThan(2);
  });
});

describe('the calls of a paper', () => {
  const callsOf = async (paper: PaperToWrite): Promise<number> => {
    await write(paper);
    return workspace.calls.last.total;
  };

  it('are the same for two pairs, forty and four hundred', async () => {
    const calls = [];
    for (const pairs of [2, 40, 400]) calls.push(await callsOf(paperOf(bigOrder(pairs), `order/${pairs}`)));
    expect(new Set(calls).size).toBe(1);
    expect(calls[0]).toBeLessThanOrEqual(mostCalls['order-pairs']);
  });

  it.each([
    ['development-plan-pupil', pupilPlan.body(pupilFacts)],
    ['development-plan-teacher', teacherPlan.body(teacherFacts)],
  ] as const)('are few for %s', async (id, blocks) => {
    expect(await callsOf(paperOf(blocks, id))).toBeLessThanOrEqual(mostCalls[id]);
  });

  it('are the same for the plan of a pair and of a group', async () => {
    const mentees = Array.from({ length: 12 }, () => pupilFacts.mentees[0]!);
    const group = pupilPlan.body({ ...pupilFacts, mentees });
    expect(await callsOf(paperOf(group, 'group'))).toBe(await callsOf(paperOf(pupilPlan.body(pupilFacts), 'pair')));
  });

  it('are one for a paper that is whole already', async () => {
    const first = await write(paperOf(order));
    const second = await write(paperOf([line('другое')]));
    expect(second).toEqual(first);
    expect(workspace.calls.last.total).toBe(1);
    expect(bodyOf(first.id).getText()).toContain('ПРИКАЗЫВАЮ');
  });
});

it('another edition is written over the one before, in the same file', async () => {
  const first = await write(paperOf(order));
  expect(await write(paperOf([line('другое')], 'order-pairs/1', 'second'))).toEqual(first);
  expect(documentIds().map((id) => bodyOf(id).getText().trim())).toEqual(['другое']);
});

describe('after sudden death at any call', () => {
  const short = settle(
    [line('Первая'), paragraph('Вторая ', 'и последняя'), table([{ heading: 'Код', width: 1 }], [['У-017']])],
    showMark,
  );
  const paper: PaperToWrite = {
    key: "it's \\ key",
    edition: 'first',
    title: 'Справка',
    document: short,
    look: usualLook,
  };

  it('the next run leaves one document, whole', async () => {
    await write(paper);
    const calls = workspace.calls.last.total;
    const [whole] = documentIds().map((id) => bodyOf(id).getText());
    expect(calls).toBeGreaterThan(15);
    for (const pending of ['kept', 'lost'] as const) {
      for (let at = 1; at <= calls; at++) {
        await workspace.close();
        workspace = await open();
        workspace.faults.dieAt(at, pending);
        expect((await workspace.run(project, 'writePaper', [paper])).died).toBe(true);
        await write(paper);
        expect({ at, pending, texts: documentIds().map((id) => bodyOf(id).getText()) }).toEqual({
          at,
          pending,
          texts: [whole],
        });
      }
    }
  });
});

it('the port can be asked for nothing but writing and reading papers, and keeping what was printed', () =>
  expect(Object.keys(port)).toEqual(['write', 'read', 'textOf', 'print', 'keepPrinted', 'keepText', 'keepEdition']));
