/** A PDF as its reader sees it: the text of each page by the file's own tables from glyphs to letters. Enough for files of one writer, no general reader. */
import { inflateSync } from 'node:zlib';
import { once } from './once';

/** The texts of the pages, in the order of drawing. Throws when the bytes are no PDF. */
export const readPrint = once((bytes: Buffer): readonly string[] => {
  const raw = bytes.toString('latin1');
  if (!raw.startsWith('%PDF-') || !raw.trimEnd().endsWith('%%EOF')) throw new Error('это не целый PDF.');
  const objects = new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)\r?\nendobj/g)].map((found) => [found[1]!, found[2]!]),
  );
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const fontOf = (page: string, name: string): ReadonlyMap<string, string> => {
    const resources = referred(objects, page, 'Resources') ?? page;
    const font = objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(resources)?.[1] ?? '') ?? '';
    const table = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '';
    const known = fonts.get(table) ?? lettersOf(objects.get(table));
    fonts.set(table, known);
    return known;
  };
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const content = streamOf(referred(objects, page, 'Contents'));
    let text = '';
    let letters: ReadonlyMap<string, string> = new Map();
    for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:<[0-9a-f]+>[\s\-\d.]*)+)\] TJ/g)) {
      if (font) letters = fontOf(page, font);
      for (const [, run = ''] of (glyphs ?? '').matchAll(/<([0-9a-f]+)>/g))
        for (const [glyph] of run.matchAll(/.{4}/g)) text += letters.get(glyph) ?? '\ufffd';
    }
    return text;
  });
});

const referred = (objects: ReadonlyMap<string, string>, body: string, key: string): string | undefined =>
  objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '');

/** The stream of an object, as long as its dictionary says: its bytes may look like anything. */
function streamOf(body = ''): string {
  const start = /stream\r?\n/.exec(body);
  if (!start) return '';
  const from = start.index + start[0].length;
  const length = Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0);
  const bytes = Buffer.from(body.slice(from, from + length), 'latin1');
  return (body.slice(0, from).includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** What each glyph of a font stands for. */
function lettersOf(body: string | undefined): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '0', list = ''] of streamOf(body).matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    [...list.matchAll(/<([0-9a-f]+)>/g)].forEach(([, code = ''], index) => {
      const glyph = (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0');
      letters.set(glyph, Buffer.from(code, 'hex').swap16().toString('utf16le'));
    });
  return letters;
}
