/** Office files that nobody should trust, as their senders would make them, and what each is refused for. */
import { writeZip } from '../../src/host/google/utilities/zip';

export interface HostileFile {
  readonly what: string;
  /** Made anew each time: some are large. */
  readonly bytes: () => Uint8Array;
  /** What the sentence of the refusal says. */
  readonly why: RegExp;
}

const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** The beginning of the types of relations. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook of one cell with some of its parts changed, or left out. */
export const bookOf = (changes: Readonly<Record<string, string | undefined>> = {}): Uint8Array => {
  const parts: Record<string, string | undefined> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${MAIN}><sheets><sheet name="Лист" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>`,
    ...changes,
  };
  const entries = Object.entries(parts).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, bytes: new TextEncoder().encode(text) }],
  );
  return writeZip(entries, new Date('2026-01-01T00:00:00Z'));
};
/** The sheet of that workbook with other rows, and what follows them. */
export const cells = (inside: string, rest = '') => ({
  'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${inside}</sheetData>${rest}</worksheet>`,
});
const outside = (type: string) => ({
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELATIONS}/${type}" Target="http://evil.example/" TargetMode="External"/></Relationships>`,
});
/** The declared size of each part, in both directories of the archive, becomes another. */
const lying = (bytes: Uint8Array, size: number): Uint8Array => {
  const data = Buffer.from(bytes);
  for (let at = 0; at + 30 < data.length; at++) {
    if (data.readUInt32LE(at) === 0x02014b50) data.writeUInt32LE(size, at + 24);
  }
  return new Uint8Array(data);
};

const words = (count: number): string => Array.from({ length: count }, (_, at) => `a${at}="1"`).join(' ');
const bomb = (): string => '<row r="1"/>'.repeat(5_000_000);
const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';

export const hostileBooks: readonly HostileFile[] = [
  { what: 'a bomb that says its size', bytes: () => bookOf(cells(bomb())), why: /слишком велик/ },
  {
    what: 'a bomb that hides its size',
    bytes: () => lying(bookOf(cells(bomb().slice(0, 12_000_000))), 2000),
    why: /повреждён/,
  },
  { what: 'macros', bytes: () => bookOf({ 'xl/vbaProject.bin': 'x' }), why: /макросы/ },
  {
    what: 'macros by type',
    bytes: () =>
      bookOf({
        '[Content_Types].xml':
          '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      }),
    why: /макросы/,
  },
  {
    what: 'a link to another book',
    bytes: () => bookOf({ 'xl/externalLinks/externalLink1.xml': '<x/>' }),
    why: /ссылки на другие файлы/,
  },
  { what: 'a picture from elsewhere', bytes: () => bookOf(outside('image')), why: /ссылки на другие файлы/ },
  {
    what: 'declarations of its own',
    bytes: () => bookOf({ 'xl/workbook.xml': `${laughs}<workbook ${MAIN}/>` }),
    why: /объявления XML/,
  },
  { what: 'broken XML', bytes: () => bookOf(cells('<row><c></row>')), why: /XML не читается/ },
  {
    what: 'an unknown word',
    bytes: () => bookOf(cells('<row><c r="A1" t="str"><v>&laugh;</v></c></row>')),
    why: /XML не читается/,
  },
  { what: 'endless depth', bytes: () => bookOf(cells('<a>'.repeat(100_000))), why: /вложенность|XML/ },
  { what: 'endless attributes', bytes: () => bookOf(cells(`<row ${words(300)}/>`)), why: /слишком много признаков/ },
  {
    what: 'a tag without end',
    bytes: () => bookOf(cells(`<row ${words(100_000)}/>`)),
    why: /без разметки|слишком много признаков/,
  },
  { what: 'endless elements', bytes: () => bookOf(cells('<x/>'.repeat(2_100_000))), why: /слишком велик/ },
  {
    what: 'a cell at the end of the world',
    bytes: () => bookOf(cells('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    why: /больше ячеек/,
  },
  {
    what: 'a cell in no place',
    bytes: () => bookOf(cells('<row r="0"><c r="A0"><v>1</v></c></row>')),
    why: /нет места/,
  },
  {
    what: 'too long a text',
    bytes: () => bookOf(cells(`<row><c r="A1" t="str"><v>${'x'.repeat(60_000)}</v></c></row>`)),
    why: /слишком длинный текст/,
  },
  { what: 'no sheet', bytes: () => bookOf({ 'xl/_rels/workbook.xml.rels': undefined }), why: /нет ни одного листа/ },
  {
    what: 'another kind inside',
    bytes: () =>
      bookOf({
        'xl/workbook.xml': undefined,
        'xl/_rels/workbook.xml.rels': undefined,
        'xl/worksheets/sheet1.xml': undefined,
        'word/document.xml': '<x/>',
      }),
    why: /не то, что говорит/,
  },
  { what: 'half a file', bytes: () => bookOf().slice(0, 500), why: /обрывается/ },
  {
    what: 'a text',
    bytes: () => new TextEncoder().encode('Просто текст, который кто-то переименовал'),
    why: /это не файл Office/,
  },
  {
    what: 'an old workbook',
    bytes: () => new Uint8Array(Buffer.from('d0cf11e0a1b11ae10000', 'hex')),
    why: /старый или зашифрованный/,
  },
];

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** A paper with this in its body, and other parts. */
export const paperOf = (inside: string, others: Readonly<Record<string, string>> = {}): Uint8Array => {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document ${W}><w:body>${inside}</w:body></w:document>`,
    ...others,
  };
  return writeZip(
    Object.entries(parts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    new Date('2026-01-01T00:00:00Z'),
  );
};
const relation = (type: string) => ({
  'word/_rels/settings.xml.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/${type}" Target="file:///C:/x.dotm" TargetMode="External"/></Relationships>`,
});

export const hostilePapers: readonly HostileFile[] = [
  {
    what: 'a template from elsewhere',
    bytes: () => paperOf('', relation('attachedTemplate')),
    why: /ссылки на другие файлы/,
  },
  { what: 'an object from elsewhere', bytes: () => paperOf('', relation('oleObject')), why: /ссылки на другие файлы/ },
  { what: 'macros', bytes: () => paperOf('', { 'word/vbaProject.bin': 'x' }), why: /макросы/ },
  { what: 'a bomb', bytes: () => paperOf('<w:p/>'.repeat(6_000_000)), why: /слишком велик/ },
  { what: 'endless paragraphs', bytes: () => paperOf('<w:p/>'.repeat(200_000)), why: /больше текста/ },
  {
    what: 'endless text',
    bytes: () => paperOf(`<w:p><w:r>${`<w:t>${'я'.repeat(40_000)}</w:t>`.repeat(80)}</w:r></w:p>`),
    why: /больше текста/,
  },
  {
    what: 'wide rows',
    bytes: () => paperOf(`<w:tbl>${'<w:tr><w:tc/></w:tr>'.repeat(5000)}<w:tr>${'<w:tc/>'.repeat(5000)}</w:tr></w:tbl>`),
    why: /больше текста/,
  },
  { what: 'depth', bytes: () => paperOf('<w:tbl><w:tr><w:tc>'.repeat(500)), why: /вложенность/ },
  { what: 'broken XML', bytes: () => paperOf('<w:p></w:r>'), why: /XML не читается/ },
  {
    what: 'declarations',
    bytes: () => paperOf('', { 'word/styles.xml': '<!DOCTYPE x SYSTEM "http://evil.example/x.dtd"><x/>' }),
    why: /объявления XML/,
  },
  { what: 'no document', bytes: () => paperOf('', { 'word/document.xml': '' }), why: /XML не читается/ },
  {
    what: 'a workbook',
    bytes: () =>
      writeZip(
        [
          { name: '[Content_Types].xml', bytes: new TextEncoder().encode('<Types/>') },
          { name: 'xl/workbook.xml', bytes: new Uint8Array(3) },
        ],
        new Date('2026-01-01T00:00:00Z'),
      ),
    why: /не то, что говорит/,
  },
];
