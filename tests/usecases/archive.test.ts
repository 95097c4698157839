/** «Переезд»: a school of codes moves to a book with names and back to codes, as a file each time, and its tables are the same. */
import { type ArchiveFile, packArchive, unpackArchive } from '../../src/addon/ui/dialogs/archive-file';
import { UnreadableFile, writeZip } from '../../src/addon/ui/dialogs/zip';
import type { Reply } from '../../src/addon/ui/wire/reply';
import { pairUp } from '../support/meetings';
import { fill, menteeCode } from '../support/pairing';
import { School } from '../support/school';

const schools: School[] = [];
const ready = async (regime: 'codes' | 'names'): Promise<School> => {
  const school = await School.ready(regime);
  schools.push(school);
  return school;
};
afterAll(() => Promise.all(schools.map((school) => school.close())));

function sure<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

async function save(school: School, withoutNames: boolean): Promise<ArchiveFile> {
  const { sheets: listed, papers: written, ...about } = sure(await school.call('apiReadArchive'));
  const sheets = [];
  for (const { title, isTable } of listed)
    if (isTable || !withoutNames)
      sheets.push(sure(await school.call('apiReadArchiveSheet', { title, from: 0, withoutNames })));
  const papers = [];
  for (const { key, title } of withoutNames ? [] : written)
    papers.push({ key, title, pdf: sure(await school.call('apiReadArchivePaper', key)) ?? '' });
  const read = await unpackArchive(packArchive({ about: { ...about, withoutNames }, sheets, papers }));
  if (read === 'newer') throw new Error('of another version');
  return read;
}

async function bring(school: School, { about, sheets, papers }: ArchiveFile): Promise<number> {
  sure(await school.call('apiBringCheckKeys', about.checkKeys));
  let fresh = 0;
  for (const sheet of sheets) {
    const seen = sure(await school.call('apiPreviewArchive', sheet));
    const brought = sure(await school.call('apiBringArchive', { ...sheet, batch: 'archive-1' }));
    expect(brought).toEqual(seen);
    fresh += brought.fresh;
  }
  for (const { key, pdf } of papers) sure(await school.call('apiBringPaper', { key, pdf }));
  return fresh;
}

/** What each home keeps for itself, and what is laid out as a page. */
const OWN = ['Журнал', 'Изменения', 'Проверка', 'Анкеты', 'Дашборд'];
const ADDRESSES = ['Ссылка', 'Файл', 'Записанный отпечаток'];

/** The tables of the book as they are shown, without what is an address. */
function tablesOf(school: School): ReadonlyMap<string, readonly (readonly string[])[]> {
  const titles = school.book.getSheets().map((sheet) => sheet.getName());
  return new Map(
    titles
      .filter((title) => !OWN.includes(title))
      .sort()
      .map((title) => {
        const [head = [], ...rows] = school.cells(title);
        const kept = head.flatMap((heading, index) => (ADDRESSES.includes(heading) ? [] : [index]));
        return [title, [head, ...rows].map((row) => kept.map((index) => row[index] ?? ''))];
      }),
  );
}

test('codes, names and codes again: the same tables, check keys and papers', async () => {
  const google = await ready('codes');
  await pairUp(google, { mentees: 4, mentors: 3 });
  // A book of codes names nobody.
  fill(google.workspace, 'Настройки', 'Настройка', 'Значение', { 'ФИО директора': '', 'ФИО куратора': '' });
  const atHome = await ready('names');
  const archive = await save(google, false);
  expect(archive.papers.length).toBeGreaterThan(3);
  expect(await bring(atHome, archive)).toBeGreaterThan(20);
  expect(await bring(atHome, archive)).toBe(0);
  const files = atHome.cells('Документы').map((row) => row.join(' '));
  expect(files.filter((row) => row.includes('drive.google.com/file/')).length).toBe(archive.papers.length);
  const keys = sure(await atHome.call('apiShowLinks', 'mentees', 'pupil-requests')).map(({ signed }) => signed);
  expect(keys).toEqual(
    sure(await google.call('apiShowLinks', 'mentees', 'pupil-requests')).map(({ signed }) => signed),
  );
  // The key file puts names beside the codes.
  const rows = [0, 1, 2, 3].map((index) => [menteeCode(index), `Соловьёв Павел Игоревич ${index}`, '8 900 000-00-00']);
  const headings = ['Код', 'ФИО наставляемого', 'Контактные данные для связи'];
  sure(await atHome.call('apiImportPeople', { base: 'mentees', headings, rows }));
  expect(atHome.cell('Наставляемые', 2, 'ФИО наставляемого')).toBe('Соловьёв Павел Игоревич 0');
  const bare = await save(atHome, true);
  expect(JSON.stringify(bare)).not.toContain('Соловьёв');
  expect(JSON.stringify(bare)).not.toContain('8 900');
  const back = await ready('codes');
  await bring(back, bare);
  expect(tablesOf(back)).toEqual(tablesOf(google));
});

test('what the book has stays as it is, strange columns are named, and all of it can be taken back', async () => {
  const school = await ready('codes');
  const sheet = {
    title: 'Наставляемые',
    headings: ['Код', 'Класс/группа/должность', 'ФИО наставляемого', 'Свой столбец'],
    rows: [
      ['У-001', '7 «А»', 'Соловьёв Павел', 'синий'],
      ['У-002', '=HYPERLINK("http://evil.example")', '', ''],
      // Typed by hand, without codes so far: known by what is in them.
      ['', '8 «Б»', 'Котова Ия', ''],
      ['', '9 «В»', 'Жуков Лев', ''],
    ],
  };
  sure(
    await school.call('apiImportPeople', {
      base: 'mentees',
      headings: ['Код', 'Статус'],
      rows: [['У-001', 'кандидат']],
    }),
  );
  const brought = sure(await school.call('apiBringArchive', { ...sheet, batch: 'archive-1' }));
  const strange = ['ФИО наставляемого', 'Свой столбец'];
  expect(brought).toEqual({ left: false, fresh: 3, same: 0, other: ['У-001'], strange });
  const again = sure(await school.call('apiPreviewArchive', sheet));
  expect(again).toEqual({ left: false, fresh: 0, same: 3, other: ['У-001'], strange });
  expect(school.cell('Наставляемые', 2, 'Класс/группа/должность')).toBe('');
  expect(school.cell('Наставляемые', 3, 'Класс/группа/должность')).toBe('=HYPERLINK("http://evil.example")');
  expect(JSON.stringify(school.workspace.dump())).not.toContain('Соловьёв');
  const { operation } = sure(await school.call('apiReadUndo'))!;
  sure(await school.call('apiUndo', { operation }));
  expect(school.cells('Наставляемые').filter((row) => row[0] !== '').length).toBe(2);
});

test('a file that is no archive is refused, and so is one of a newer program', async () => {
  const zip = (manifest: string): Uint8Array =>
    writeZip(new Map([['manifest.json', new TextEncoder().encode(manifest)]]));
  for (const bytes of [
    new Uint8Array([1, 2, 3]),
    zip('{'),
    zip('{"format":"other","sheets":[],"documents":[]}'),
    writeZip(new Map()),
  ])
    await expect(unpackArchive(bytes)).rejects.toBeInstanceOf(UnreadableFile);
  const newer = '{"format":"nastavnik","version":2,"sheets":[],"documents":[]}';
  expect(await unpackArchive(zip(newer))).toBe('newer');
});
