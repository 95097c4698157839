/** Tables in text, and archives. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from '../../../src/host/google/utilities/csv';
import { readZip, writeZip } from '../../../src/host/google/utilities/zip';

describe('text with separators', () => {
  test.each([
    [
      'a,b,"c,d"\ne,f,g',
      [
        ['a', 'b', 'c,d'],
        ['e', 'f', 'g'],
      ],
    ],
    ['a,"b ""quoted"" c",d', [['a', 'b "quoted" c', 'd']]],
    [
      'a,"two\nlines"\r\nb,c\r\n',
      [
        ['a', 'two\nlines'],
        ['b', 'c'],
      ],
    ],
    [
      'a,,\n,,',
      [
        ['a', '', ''],
        ['', '', ''],
      ],
    ],
    ['', [['']]],
  ])('%j', (text, expected) => {
    expect(parseCsv(text)).toEqual(expected);
  });

  test('another separator may be given', () => {
    expect(parseCsv('a;"b;c";1,5', ';')).toEqual([['a', 'b;c', '1,5']]);
  });

  test('a quote that is never closed is refused', () => {
    expect(() => parseCsv('a,"b')).toThrow('Could not parse text.');
  });
});

describe('archives', () => {
  const entries = [
    { name: 'первый.txt', bytes: new Uint8Array(Buffer.from('текст '.repeat(500))) },
    { name: 'папка/empty.bin', bytes: new Uint8Array(0) },
    { name: 'bytes.bin', bytes: Uint8Array.from({ length: 256 }, (_, index) => index) },
  ];
  const archive = writeZip(entries, new Date('2026-09-01T09:00:00Z'));

  test('give back what was put in', () => {
    expect(readZip(archive)).toEqual(entries);
  });

  test('are archives to another program too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    try {
      writeFileSync(join(folder, 'a.zip'), archive);
      const script =
        'import zipfile,sys;z=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None;' +
        'open(sys.argv[2],"w",encoding="utf8").write("|".join(z.namelist())+"|"+z.read("первый.txt").decode()[:5]+str(z.infolist()[0].date_time))';
      const python = pythonOnThisMachine();
      if (python === undefined) return;
      execFileSync(python, ['-c', script, join(folder, 'a.zip'), join(folder, 'out')]);
      expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(
        'первый.txt|папка/empty.bin|bytes.bin|текст(2026, 9, 1, 9, 0, 0)',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('other bytes are no archive', () => {
    expect(readZip(Uint8Array.of(1, 2, 3))).toBeUndefined();
  });
});

function pythonOnThisMachine(): string | undefined {
  return ['python3', 'python'].find((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}
