/** A small school lives through its year: in codes, with names in another time zone; and the checker that looks at what is left notices damage of every kind. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { forbiddenStrings, harmStrings } from '../../src/year/awkward';
import { checkTrace } from '../../src/year/check/check-trace';
import { readPaper } from '../../src/year/check/open/paper';
import { readPrint } from '../../src/year/check/open/print';
import { recount } from '../../src/year/check/recount';
import { searchBytes, searchFolder } from '../../src/year/check/search';
import { checkExample } from '../../src/year/check-example';
import { personalStrings } from '../../src/year/key-file';
import { smallSchool } from '../support/small-school';
import { forgetYears, type LeftYear, playSmallYear } from '../support/small-year';

const LONG = 900_000;
const { people, pairs, awkward } = smallSchool;
const personal = [...personalStrings(people), ...forbiddenStrings(awkward)];

let codes: LeftYear;

beforeAll(async () => {
  codes = await playSmallYear('codes');
}, LONG);
afterAll(forgetYears);

it('is a school that fits together', () => {
  expect(checkExample(smallSchool)).toEqual([]);
});

describe('in codes', () => {
  it('brings everybody where the school wants them', () => {
    const { counts } = codes.summary;
    expect(counts).toMatchObject({
      people: people.length,
      mentees: people.filter(({ isMentee }) => isMentee).length,
      mentors: people.filter(({ isMentor }) => isMentor).length,
      // A pair whose mentor is replaced goes on as a pair of its own.
      pairs: pairs.filter(({ kind }) => kind === 'пара').length + pairs.filter(({ replacement }) => replacement).length,
      groups: pairs.filter(({ kind }) => kind === 'группа').length,
      menteesOfPairs: pairs.flatMap(({ mentees }) => mentees).length,
      waiting: people.filter(({ place, isMentee }) => isMentee && place === 'лист ожидания').length,
      unconfirmed: awkward.unsigned.length,
    });
    expect(counts['formsSealed']).toBeGreaterThan(1);
    expect((counts['answers'] ?? 0) + (counts['formsSealed'] ?? 0)).toBe(counts['formsSent']);
    expect(counts['mostDocumentsADay']).toBeLessThanOrEqual(40);
  });

  it('draws up every paper once, and leaves each of them to be opened and printed', () => {
    const [heads = [], ...register] = codes.sheets.get('Документы') ?? [];
    const keys = register.map((row) => row[heads.indexOf('Ключ документа')]).filter((key) => key !== '');
    expect(keys.length).toBeGreaterThan(60);
    expect(new Set(keys).size).toBe(keys.length);
    const files = readdirSync(path.join(codes.folder, 'documents'));
    for (const type of ['docx', 'pdf']) expect(files.filter((name) => name.endsWith(type))).toHaveLength(keys.length);
    expect(codes.summary.counts['documents']).toBe(keys.length);
    expect(keys.filter((key) => /^plan\/ПГ-\d+$/.test(key!))).toHaveLength(pairs.length + 1);
  });

  it('keeps every execution under a minute of modelled time', () => {
    expect(codes.summary.commands.filter(({ longest }) => longest >= 60)).toEqual([]);
  });

  it('leaves behind what every requirement wants', async () => {
    expect(await checkTrace(codes.folder)).toEqual([]);
  });

  it('prints no figure on dashboard, half-year and annual report that SQL does not find, too', () => {
    expect(recount(codes.folder)).toEqual([]);
  });

  it('keeps nobody’s name, telephone or illness anywhere, and would be caught if it did', () => {
    expectWordsOnlyInForm(codes);
    expect(searchFolder(codes.folder, personal, ['answers.jsonl'])).toEqual([]);
    expect(searchFolder(codes.folder, ['Публичные выступления'], [])).not.toEqual([]);
    expect(searchFolder(codes.folder, forbiddenStrings(awkward), [])).not.toEqual([]);
    const beside = readdirSync(path.dirname(codes.world)).filter((name) => name.startsWith('world.db'));
    const files = beside.map((name) => path.join(path.dirname(codes.world), name));
    expect(files.flatMap((file) => searchBytes(file, personal))).toEqual([]);
    expect(files.flatMap((file) => searchBytes(file, ['Наставляемые'])).length).toBeGreaterThan(0);
  });
});

/** Words about harm are in the form alone, which answers.jsonl retells. */
function expectWordsOnlyInForm({ folder }: LeftYear): void {
  const words = harmStrings(awkward);
  expect(words.length).toBeGreaterThan(0);
  expect(searchFolder(folder, words, ['answers.jsonl'])).toEqual([]);
  expect(searchFolder(folder, words, [])).toHaveLength(words.length);
}

describe('with names, in Владивосток', () => {
  let names: LeftYear;
  beforeAll(async () => {
    names = await playSmallYear('names', 'Asia/Vladivostok');
  }, LONG);

  it('has the same dates and figures as with codes in Москва', () => {
    expect(names.summary.indicators).toEqual(codes.summary.indicators);
    expect(JSON.stringify([...names.sheets])).toContain('Asia/Vladivostok');
    for (const [title, cells] of names.sheets)
      if (!TOLD_OTHERWISE.includes(title))
        expect([title, daysOn(cells)]).toEqual([title, daysOn(codes.sheets.get(title))]);
  });

  it('prints names and leaves no mark of codes on paper', async () => {
    expect(await checkTrace(names.folder)).toEqual([]);
    expectWordsOnlyInForm(names);
    expect(names.summary.counts).toMatchObject({ pairs: 8, groups: 1 });
    const papers = readdirSync(path.join(names.folder, 'documents'));
    const order = papers.find((name) => /^приказ.*docx$/.test(name))!;
    const text = JSON.stringify(readPaper(readFileSync(path.join(names.folder, 'documents', order))));
    for (const { fullName, place } of people) if (place === 'в программе') expect(text).toContain(fullName);
    for (const name of papers.filter((paper) => paper.endsWith('.pdf')))
      expect(readPrint(readFileSync(path.join(names.folder, 'documents', name))).join('')).not.toMatch(/⟦|⟧|\ufffd/);
  });
});

/** A school of names does more (it declines them), and hears of other faults. */
const TOLD_OTHERWISE: readonly string[] = ['Журнал', 'Проверка'];

/** The calendar days on a sheet, line by line, without the hours after them. */
const daysOn = (cells: readonly (readonly string[])[] = []) =>
  cells.map((line) => line.flatMap((text) => text.match(/\d{2}\.\d{2}\.\d{4}/g) ?? []));

describe('the checker notices', () => {
  let folder: string;
  let copies = 0;
  beforeEach(() => {
    folder = `${codes.folder}-${copies++}`;
    cpSync(codes.folder, folder, { recursive: true });
  });
  const file = (name: string): string => path.join(folder, name);
  const paper = (words: RegExp): string => readdirSync(file('documents')).find((name) => words.test(name))!;
  const change = (name: string, how: (text: string) => string): void =>
    writeFileSync(file(name), how(readFileSync(file(name), 'utf8')));

  async function inBook(how: (book: ExcelJS.Workbook) => void): Promise<void> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file('workbook.xlsx'));
    how(book);
    await book.xlsx.writeFile(file('workbook.xlsx'));
  }

  it('a cell that was emptied', async () => {
    await inBook((book) => {
      book.getWorksheet('Встречи')!.getCell('D3').value = null;
    });
    expect(await checkTrace(folder)).toContainEqual(expect.stringMatching(/^R6\.06 .*строка 3: пусто в «Дата»/));
  });

  it('a heading of the dashboard that is gone', async () => {
    await inBook((book) =>
      book.getWorksheet('Дашборд')!.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.text === 'Ждут подписи') cell.value = '';
        }),
      ),
    );
    expect(await checkTrace(folder)).toEqual([expect.stringMatching(/^R6\.12 .*Ждут подписи/)]);
  });

  it('a proposal that its proof does not bear out', async () => {
    change('proposals.jsonl', (text) => text.replace(/"value":\[\d+/, '"value":[99'));
    expect(await checkTrace(folder)).toEqual([expect.stringMatching(/^Подбор 1 .*значение 99, .* а по парам/)]);
  });

  it('an order that is another paper', async () => {
    cpSync(file(`documents/${paper(/^план.*docx$/)}`), file(`documents/${paper(/^приказ.*docx$/)}`));
    expect(await checkTrace(folder)).toContainEqual(expect.stringMatching(/^R5\.07 .*нет заголовка «ПРИКАЗ»/));
  });

  it('a printed order that is another paper, and one that is torn', async () => {
    cpSync(file(`documents/${paper(/^план.*pdf$/)}`), file(`documents/${paper(/^приказ.*pdf$/)}`));
    expect(await checkTrace(folder)).toContainEqual(expect.stringMatching(/^R5\.07 .*нет слов «ПРИКАЗ»/));
    const torn = file(`documents/${paper(/^план.*ПГ-\d+\.pdf$/)}`);
    writeFileSync(torn, readFileSync(torn).subarray(0, 4000));
    expect(await checkTrace(folder)).toContainEqual(expect.stringMatching(/^R5\.09 .*это не целый PDF/));
  });

  it('a plan that is missing, and one that the trace forgot', async () => {
    change('trace.tsv', (text) => text.replace(/^R5\.09.*docx.*\n/m, ''));
    expect(await checkTrace(folder)).toEqual(['R5.09 («План развития»): следов 8, нужно 9.']);
  });

  it('a form with questions cut away', async () => {
    change('pages/pupil-requests.html', (text) => text.replace(/Твой код/g, '').replace(/ id="q\d+"/g, ''));
    const faults = await checkTrace(folder);
    expect(faults).toContainEqual(expect.stringMatching(/^R1\.18 .*нет места/));
    expect(faults).toContainEqual(expect.stringMatching(/^R1\.18 .*нет слов «Твой код»/));
  });

  it('a chart without its figures', async () => {
    change('charts/chart-1.svg', (text) => text.replace(/<(path|text)\b[\s\S]*?<\/\1>/g, ''));
    expect(await checkTrace(folder)).toContainEqual(expect.stringMatching(/^R6\.12 .*нет слов/));
  });

  it('one place that is to serve everything', async () => {
    const place = /workbook\.xlsx#Журнал\S*/.exec(readFileSync(file('trace.tsv'), 'utf8'))![0];
    change('trace.tsv', (text) => text.replace(/workbook\.xlsx#(?:Наставляемые|Настройки|Подбор)\S*/g, place));
    expect(await checkTrace(folder)).toContainEqual(expect.stringMatching(/Журнал.*: служит \d+ требованиям сразу/));
  });

  it('a figure of the dashboard that is another, and one that nobody has counted', () => {
    const june = `tables/${readdirSync(file('tables')).sort()[1]}`;
    change(june, (text) => text.replace(/"\d+ из \d+ · пары встречались"/, '"1 из 9 · пары встречались"'));
    change(june, (text) => text.replace('"Программа наставничества"', '"Программа наставничества: 12 пар"'));
    expect(recount(folder)).toEqual([
      expect.stringMatching(/напечатано «6 .* 1 из 9 · пары встречались/),
      expect.stringMatching(/по SQL «6 .* · пары встречались/),
      expect.stringMatching(/нет SQL для «Программа наставничества: 12 пар»/),
    ]);
  });

  it('figures of a report that answers and tables do not bear out', () => {
    change('answers.jsonl', (text) =>
      text
        .replace(/(полезной была встреча\?":)"\d+"/g, '$1"1"')
        .replace(/(Когда была встреча\?":)"2026-11/g, '$1"2026-09'),
    );
    expect(recount(folder)).toContainEqual(expect.stringMatching(/^Дашборд .*Довольны встречами/));
    expect(recount(folder)).toContainEqual(expect.stringMatching(/^Отчёт куратора.*Встречи за период/));
  });

  it('a trace of things that nobody knows', async () => {
    change('trace.tsv', (text) => `${text}R9.99\tНечто\tworkbook.xlsx#Журнал!A1:B2\n`);
    expect(await checkTrace(folder)).toEqual([expect.stringMatching(/^R9\.99 .*не знает артефакта «Нечто»/)]);
  });
});
