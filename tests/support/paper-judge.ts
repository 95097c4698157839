/**
 * Whether a paper may be signed, judged on its PDF alone: the sheet, its margins, whole rows, nothing that stands alone, nothing left of a
 * template, no typist's slips. What the paper must say is asserted beside its test.
 */
import { type PdfPage, readPdf } from './pdf-pages';

const POINT = 72 / 25.4;
const A4 = { width: 595.28, height: 841.89 } as const;
const MARGINS = { left: 20, right: 10, top: 20, bottom: 20 } as const;
/** Half a millimetre: an overhanging letter is no slip. */
const SLACK = 0.5 * POINT;

const leftovers: readonly (readonly [string, RegExp])[] = [
  ['шаблон', /\{\{|\}\}|<<|>>|undefined|null|NaN|\[object/],
  ['прямые кавычки', /"/],
  ['два пробела', / {2}/],
  ['два знака подряд', /\.\.|,,|;;|[,;:]\./],
  ['пробел перед знаком', / [,.;:!?]/],
];

/** In the regime of codes a mark stands for each name; fonts without the brackets draw two square ones. */
const mark = /\[\[[А-Я]-\d{3}\|(?:им|род|дат|вин|тв|пр)\|[^|[\]]+\]\]/g;

const forPen = /_{3,} 20__ г\.|№ _{3,}|_{10,}/g;

/** Everything that keeps the paper from being signed, as sentences; none when all is well. */
export function judgePaper(bytes: Uint8Array, regime: 'names' | 'codes'): readonly string[] {
  const pages = readPdf(bytes);
  return pages.flatMap((page, index) => [
    ...judgeSheet(page, index + 1),
    ...judgeWords(page, index + 1, regime),
    ...judgeRows(page, index + 1),
    ...judgeEdges(page, index + 1),
    ...(index > 0 && page.lines.length === 1 ? [`лист ${index + 1}: одна строка`] : []),
  ]);
}

function judgeSheet({ width, height, lines }: PdfPage, page: number): readonly string[] {
  // It may lie.
  const [short, long] = width < height ? [width, height] : [height, width];
  const isA4 = Math.abs(short - A4.width) < 1 && Math.abs(long - A4.height) < 1;
  const words = lines.flatMap((line) => line.words);
  const out = words.filter(
    ({ x, y, width: wide, size }) =>
      x < MARGINS.left * POINT - SLACK ||
      x + wide > width - MARGINS.right * POINT + SLACK ||
      y - size < MARGINS.top * POINT - size - SLACK ||
      y > height - MARGINS.bottom * POINT + SLACK,
  );
  return [
    ...(isA4 ? [] : [`лист ${page}: не А4`]),
    ...out.map(({ text }) => `лист ${page}: «${text}» на поле`),
    ...(words.length === 0 ? [`лист ${page}: пуст`] : []),
  ];
}

function judgeWords({ lines }: PdfPage, page: number, regime: 'names' | 'codes'): readonly string[] {
  return lines.flatMap(({ text }) => {
    const plain = text.replace(/\u00a0/g, ' ');
    const open = regime === 'codes' ? plain.replace(mark, 'У') : plain;
    const found = leftovers.filter(([, pattern]) => pattern.test(open)).map(([what]) => what);
    if (/\[\[|\]\]|⟦|⟧|\|/.test(open) && regime === 'names') found.push('метка имени');
    if (/_{2,}/.test(open.replace(forPen, ''))) found.push('черта для заполнения');
    return found.map((what) => `лист ${page}: ${what} в «${plain}»`);
  });
}

/** The part of a row that was carried over begins with an empty number. */
const judgeRows = ({ rows }: PdfPage, page: number): readonly string[] =>
  rows
    .filter(({ cells }) => cells[0] === '')
    .map(({ cells }) => `лист ${page}: строка разорвана: ${cells.join(' | ')}`);

const isSignature = (text: string): boolean => /_{10,}/.test(text) && !/20__|№/.test(text);

function judgeEdges({ lines, rows }: PdfPage, page: number): readonly string[] {
  const isLow = (y: number): boolean => !rows.some(({ bottom }) => bottom > y);
  const headings = lines.slice(-1).filter(({ words, y }) => words.every(({ bold }) => bold) && isLow(y));
  const signs = lines.findIndex(({ text }) => isSignature(text));
  return [
    ...headings.map(({ text }) => `лист ${page}: заголовок «${text}» внизу листа`),
    ...(signs === 0 ? [`лист ${page}: подпись без текста над ней`] : []),
  ];
}

/**
 * Words of the document that the file does not show in one piece, and pieces in the file that are no words of the document: a column was too
 * narrow for them. The pieces tell of one cell even where the same word stands whole in another.
 */
export function brokenWords(bytes: Uint8Array, text: string): readonly string[] {
  const shown = new Set(
    readPdf(bytes).flatMap(({ lines }) => lines.flatMap((line) => line.text.split(/[\s\u00a0]+/).flatMap(halves))),
  );
  const wanted = new Set(text.split(/[\s\u00a0]+/).flatMap(halves));
  const isWord = (word: string): boolean => /[\p{L}\d]{2}/u.test(word);
  return [
    ...[...wanted].filter((word) => isWord(word) && !shown.has(word)),
    ...[...shown].filter((word) => isWord(word) && !wanted.has(word)),
  ];
}

/** A word may be parted at its hyphens. */
const halves = (word: string): readonly string[] => word.split('-');
