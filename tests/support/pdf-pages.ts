/**
 * The pages of a PDF as an eye sees them: lines of words with their places, ruled lines of tables. Reads the file by its own tables, with
 * nothing of what made it; lengths in points from the upper left corner.
 */
import { inflateSync } from 'node:zlib';

export interface PdfWord {
  readonly text: string;
  readonly x: number;
  /** The foot of the letters. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}

export interface PdfLine {
  readonly text: string;
  readonly words: readonly PdfWord[];
  readonly y: number;
}

/** A row of a ruled table: the words between two ruled lines, cell by cell. */
export interface PdfRow {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly string[];
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
  readonly rows: readonly PdfRow[];
}

interface Font {
  readonly letters: ReadonlyMap<string, string>;
  readonly widths: readonly number[];
  readonly bold: boolean;
}

type Objects = ReadonlyMap<string, string>;

const streamOf = (body: string): string => {
  const data = Buffer.from(/stream\n([\s\S]*?)\nendstream/.exec(body)?.[1] ?? '', 'latin1');
  return (body.includes('FlateDecode') ? inflateSync(data) : data).toString('latin1');
};

function readFont(body: string, objects: Objects): Font {
  const at = (pattern: RegExp): string => objects.get(pattern.exec(body)?.[1] ?? '') ?? '';
  const letters = new Map<string, string>();
  const table = streamOf(at(/ToUnicode (\d+) 0 R/));
  for (const [, from = '', list = ''] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    [...list.matchAll(/<([0-9a-f]+)>/g)].forEach(([, code = ''], index) => {
      const glyph = (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0');
      letters.set(glyph, String.fromCharCode(Number.parseInt(code, 16)));
    });
  const descendant = at(/DescendantFonts \[(\d+) 0 R\]/);
  const widths = (/\/W \[0 \[([\d. ]+)\]\]/.exec(descendant)?.[1] ?? '').split(' ').map(Number);
  return { letters, widths, bold: /BaseFont \/\S*Bold/.test(body) };
}

interface Rule {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const known = new WeakMap<Uint8Array, readonly PdfPage[]>();

/** The pages of the file, in their order. */
export function readPdf(bytes: Uint8Array): readonly PdfPage[] {
  const pages = known.get(bytes) ?? takeApart(bytes);
  known.set(bytes, pages);
  return pages;
}

function takeApart(bytes: Uint8Array): readonly PdfPage[] {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects: Objects = new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const fonts = new Map<string, Font>();
  const fontOf = (name: string, resources: string): Font => {
    const id = new RegExp(`/${name} (\\d+) 0 R`).exec(resources)?.[1] ?? '';
    const known = fonts.get(id) ?? readFont(objects.get(id) ?? '', objects);
    fonts.set(id, known);
    return known;
  };
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\n/.test(body))
    .map((body) => {
      const [width = 0, height = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body)?.slice(1) ?? []).map(Number);
      const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '');
      const resources = objects.get(/\/Resources (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '';
      const fontList = objects.get(/\/Font (\d+) 0 R/.exec(resources)?.[1] ?? '') ?? resources;
      const words = wordsOf(content, height, (name) => fontOf(name, fontList));
      return { width, height, lines: linesOf(words), rows: rowsOf(words, rulesOf(content)) };
    });
}

function wordsOf(content: string, height: number, fontOf: (name: string) => Font): readonly PdfWord[] {
  const pattern = /1 0 0 1 (-?[\d.]+) (-?[\d.]+) Tm\n\/(F\d+) ([\d.]+) Tf\n\[([^\]]*)\] TJ/g;
  return [...content.matchAll(pattern)].map(([, x = '', y = '', name = '', size = '', run = '']) => {
    const { letters, widths, bold } = fontOf(name);
    const glyphs = [...run.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, part = '']) => part.match(/.{4}/g) ?? []);
    const text = glyphs.map((glyph) => letters.get(glyph) ?? '?').join('');
    const kerning = [...run.matchAll(/> (-?[\d.]+)/g)].reduce((sum, [, by]) => sum + Number(by), 0);
    const units = glyphs.reduce((sum, glyph) => sum + (widths[Number.parseInt(glyph, 16)] ?? 0), 0) - kerning;
    const seen = text.endsWith(' ')
      ? units - (widths[Number.parseInt(glyphs[glyphs.length - 1] ?? '', 16)] ?? 0)
      : units;
    return { text, x: Number(x), y: height - Number(y), width: (seen * Number(size)) / 1000, size: Number(size), bold };
  });
}

const rulesOf = (content: string): readonly Rule[] =>
  [...content.matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l\n/g)].map(([, a, b, c, d]) => ({
    from: [Number(a), Number(b)],
    to: [Number(c), Number(d)],
  }));

/** Words on one foot line side by side. */
function linesOf(words: readonly PdfWord[]): readonly PdfLine[] {
  const lines: { y: number; words: PdfWord[] }[] = [];
  for (const word of words) {
    const line = lines.find(({ y }) => Math.abs(y - word.y) < 2);
    if (line) line.words.push(word);
    else lines.push({ y: word.y, words: [word] });
  }
  return lines
    .sort((a, b) => a.y - b.y)
    .map((line) => {
      const sorted = [...line.words].sort((a, b) => a.x - b.x);
      const text = sorted.map((word, index) => {
        const before = sorted[index - 1];
        const isApart = before !== undefined && word.x - before.x - before.width > 6 && !before.text.endsWith(' ');
        return (isApart ? ' ' : '') + word.text;
      });
      return { y: line.y, words: sorted, text: text.join('').trimEnd() };
    });
}

const unique = (numbers: readonly number[]): readonly number[] =>
  [...numbers].sort((a, b) => a - b).filter((one, index, all) => index === 0 || one - (all[index - 1] ?? 0) > 1);

function rowsOf(words: readonly PdfWord[], rules: readonly Rule[]): readonly PdfRow[] {
  const level = rules.filter(({ from, to }) => from[1] === to[1]);
  const upright = rules.filter(({ from, to }) => from[0] === to[0]);
  const heights = unique(level.map(({ from }) => from[1]));
  return heights.slice(1).flatMap((bottom, index): readonly PdfRow[] => {
    const top = heights[index] ?? 0;
    const middle = (top + bottom) / 2;
    const sides = unique(
      upright.filter(({ from, to }) => from[1] < middle && middle < to[1]).map(({ from }) => from[0]),
    );
    if (sides.length < 2) return [];
    const inside = words.filter(({ y }) => top < y && y < bottom);
    const cells = sides.slice(1).map((right, at) => {
      const own = inside.filter(({ x }) => (sides[at] ?? 0) <= x && x < right);
      return linesOf(own)
        .map(({ text }) => text)
        .join(' ')
        .trim();
    });
    return [{ top, bottom, cells }];
  });
}
