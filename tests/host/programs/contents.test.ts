/** Worlds described as data: files with ids that programs name, properties, mail. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import {
  createWorkspace,
  fetchAnswers,
  isDescribed,
  readDescribedWorld,
  type WorldContents,
} from '../../../src/host/index';

const CONTENTS: WorldContents = {
  project: 'p',
  files: [
    {
      kind: 'spreadsheet',
      name: 'Book',
      container: true,
      id: 'BOOK_ID',
      sheets: [
        {
          name: 'Data',
          rows: [
            ['n', 'date'],
            [1, '2026-09-01'],
            ['=A2*2', null],
          ],
        },
        { name: 'Codes', rows: [['007']], plain: true, hidden: true },
      ],
      names: { Numbers: 'Data!A2:A3' },
    },
    {
      kind: 'document',
      name: 'Letter',
      id: 'DOC_ID',
      body: [{ text: 'Title', heading: 'HEADING1' }, 'Dear {{n}}', { table: [['a', 'b']] }, 'End'],
      header: 'Head',
    },
    {
      kind: 'form',
      name: 'Sign up',
      items: [
        { title: 'Name', required: true },
        { type: 'MULTIPLE_CHOICE', title: 'Day', choices: ['Mon', 'Tue'] },
      ],
      destination: 'BOOK_ID',
    },
    {
      kind: 'folder',
      name: 'Out',
      id: 'FOLDER_ID',
      files: [{ kind: 'file', name: 'a.csv', type: 'text/csv', text: 'x,y' }],
    },
  ],
  properties: { script: { key: 'value' } },
  mail: [{ draft: true, subject: 'Hello', html: '<b>Hi</b>' }],
};

const CODE = `function look() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Data');
  return [
    sheet.getRange('A3').getValue(), sheet.getRange('B2').getValue() instanceof Date,
    SpreadsheetApp.getActive().getRangeByName('Numbers').getA1Notation(),
    SpreadsheetApp.openById('BOOK_ID').getSheetByName('Codes').getRange('A1').getValue(),
    DocumentApp.openById('DOC_ID').getBody().getText(), DocumentApp.openById('DOC_ID').getHeader().getText(),
    DriveApp.getFolderById('FOLDER_ID').getFiles().next().getBlob().getDataAsString(),
    PropertiesService.getScriptProperties().getProperty('key'),
    GmailApp.getDrafts()[0].getMessage().getSubject(), SpreadsheetApp.getActive().getFormUrl() !== null,
  ];
}
function ask() { return JSON.parse(UrlFetchApp.fetch('https://api.example.com/v1/x')).ok; }
function askElsewhere() { return UrlFetchApp.fetch('https://elsewhere.example.com/').getContentText(); }`;

describe('a described world', () => {
  it('has all that was described, and nothing of it took time', async () => {
    const workspace = await createWorkspace({ contents: CONTENTS, now: '2026-09-01T06:00:00Z' });
    const empty = await createWorkspace({ now: '2026-09-01T06:00:00Z' });
    expect(workspace.clock.now()).toBe(empty.clock.now());
    await empty.close();
    const { value, error } = await workspace.run({ files: { 'Code.js': CODE }, id: 'p' }, 'look');
    expect(error).toBeUndefined();
    expect(value).toEqual([
      2,
      true,
      'A2:A3',
      '007',
      'Title\nDear {{n}}\na\nb\nEnd',
      'Head',
      'x,y',
      'value',
      'Hello',
      true,
    ]);
    await workspace.close();
  });

  it('answers requests to other servers only where it was told to', async () => {
    const fetch = fetchAnswers([{ url: 'https://api.example.com/', body: { ok: 5 } }]);
    const workspace = await createWorkspace({ fetch });
    const project = { files: { 'Code.js': CODE }, id: 'p' };
    expect((await workspace.run(project, 'ask')).value).toBe(5);
    expect((await workspace.run(project, 'askElsewhere')).error?.message).toContain('nobody was told to answer it');
    await workspace.close();
  });

  it.each<[string, WorldContents, RegExp]>([
    ['an unknown kind', { files: [{ kind: 'slides' as 'file', name: 'x' }] }, /^Неизвестный вид файла мира «slides»/],
    [
      'one id twice',
      {
        files: [
          { kind: 'folder', name: 'x', id: 'A' },
          { kind: 'folder', name: 'y', id: 'A' },
        ],
      },
      /^В мире два файла с номером A/,
    ],
    [
      'a question without a kind',
      { files: [{ kind: 'form', name: 'F', items: [{ type: 'RIDDLE', title: 'q' }] }] },
      /«F» не получился: неизвестный вид вопроса «RIDDLE»/,
    ],
    [
      'a destination that is not there',
      { files: [{ kind: 'form', name: 'F', destination: 'nowhere' }] },
      /«F» не получился/,
    ],
  ])('refuses %s in one sentence', async (_, contents, message) => {
    await expect(createWorkspace({ contents })).rejects.toThrow(message);
  });

  it('is read from JSON and CSV files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'world-'));
    const write = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    expect(isDescribed('world.db')).toBe(false);
    const csv = await readDescribedWorld(write('Ученики.csv', '\uFEFFимя,класс\r\n"Иванов, А.",7\r\n'));
    const workspace = await createWorkspace({ contents: csv });
    expect(workspace.dump().spreadsheets[0]!.name).toBe('Ученики');
    expect(workspace.dump().spreadsheets[0]!.sheets[0]!.display).toEqual([
      ['имя', 'класс'],
      ['Иванов, А.', '7'],
    ]);
    await workspace.close();
    expect(await readDescribedWorld(write('w.json', '{"now":"2026-01-01"}'))).toEqual({ now: '2026-01-01' });
    await expect(readDescribedWorld(write('b.json', '{"file":[]}'))).rejects.toThrow('непонятное поле «file»');
    await expect(readDescribedWorld(write('c.json', '['))).rejects.toThrow('не JSON');
    await expect(readDescribedWorld(join(folder, 'no.json'))).rejects.toThrow('Нет файла мира');
  });

  it('is read from a workbook, also as one of several files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'world-'));
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Список');
    sheet.addRow(['имя', 'балл']);
    sheet.addRow(['Анна', 5]);
    sheet.getCell('B3').value = { formula: 'SUM(B2:B2)', result: 5 };
    await book.xlsx.writeFile(join(folder, 'Класс 7.xlsx'));
    const alone = await createWorkspace({ contents: await readDescribedWorld(join(folder, 'Класс 7.xlsx')) });
    const [first] = alone.dump().spreadsheets;
    expect([first?.name, first?.sheets[0]?.name, first?.sheets[0]?.display]).toEqual([
      'Класс 7',
      'Список',
      [
        ['имя', 'балл'],
        ['Анна', '5'],
        ['', '5'],
      ],
    ]);
    expect(alone.container).toEqual({ kind: 'spreadsheet', id: first?.id });
    await alone.close();
    writeFileSync(
      join(folder, 'w.json'),
      '{"files":[{"kind":"spreadsheet","id":"TABLE_ID","name":"База","from":"Класс 7.xlsx","container":true}]}',
    );
    const described = await createWorkspace({ contents: await readDescribedWorld(join(folder, 'w.json')) });
    expect(described.dump().spreadsheets.map(({ id, name }) => [id, name])).toEqual([['TABLE_ID', 'База']]);
    await described.close();
    writeFileSync(join(folder, 'bad.xlsx'), 'no workbook');
    const bad = await readDescribedWorld(join(folder, 'bad.xlsx'));
    await expect(createWorkspace({ contents: bad })).rejects.toThrow('Файл «bad.xlsx» не открыт');
  });
});
