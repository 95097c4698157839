/**
 * The looks of a workbook's cells in Google's terms: number formats, letters, fills, borders, alignment, and those under a
 * condition.
 */
import { isDate } from '../../google/spreadsheet/display';
import type { Style } from '../../google/spreadsheet/style';
import type { OfficePackage } from './package';
import type { Palette } from './xlsx-colors';
import type { ConditionalLook } from './xlsx-formats';
import type { XmlAttributes } from './xml';

/** Formats that files name by number only; dates as Russian programs show them. */
const BUILT_IN: Readonly<Record<string, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

const LINES: Readonly<Record<string, string>> = {
  thin: 'SOLID',
  hair: 'SOLID',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  dashed: 'DASHED',
  mediumDashed: 'DASHED',
  dotted: 'DOTTED',
  double: 'DOUBLE',
};

type Open<T> = { -readonly [K in keyof T]?: T[K] };
type Draft = Open<Style>;

export interface Looks {
  /** By the number that cells name. */
  readonly cells: readonly Style[];
  /** Those of them that open a cell of a protected sheet. */
  readonly opening: ReadonlySet<number>;
  /** By the number that conditional formats name. */
  readonly conditional: readonly ConditionalLook[];
}

/** Letters of a plain cell, of Google's and of Excel's; saying them again would make every cell a special one. */
const PLAIN = { Arial: 10, Calibri: 11 } as const;
const isPlainFamily = (family: string | undefined): family is keyof typeof PLAIN | undefined =>
  family === undefined || Object.hasOwn(PLAIN, family);

/** A whole font without what every plain cell has. */
export function plainFont({ family, size, ...rest }: Style): Style {
  const isPlain = isPlainFamily(family);
  const isPlainSize = size === undefined || size === PLAIN.Arial || (isPlain && size === PLAIN[family ?? 'Arial']);
  return { ...rest, ...(isPlain ? {} : { family }), ...(isPlainSize ? {} : { size }) };
}

const MOST_LOOKS = 65_000;

/** `separator` stands between the parts of a date where the file leaves it to the reader's country. */
export function readLooks(pack: OfficePackage, part: string, separator: string, palette: Palette): Looks {
  const reader = new LookReader(pack, separator, palette);
  pack.walk(part, { open: (tag, at) => reader.open(tag, at), close: () => reader.close() });
  return reader;
}

class LookReader implements Looks {
  readonly cells: Draft[] = [];
  readonly opening = new Set<number>();
  readonly conditional: Open<ConditionalLook>[] = [];
  private readonly formats = new Map(Object.entries(BUILT_IN));
  private readonly fonts: Draft[] = [];
  private readonly fills: Draft[] = [];
  private readonly borders: Draft[] = [];
  private readonly path: string[] = [];

  constructor(
    private readonly pack: OfficePackage,
    private readonly separator: string,
    private readonly palette: Palette,
  ) {}

  close(): void {
    this.path.pop();
  }

  open(tag: string, at: XmlAttributes): void {
    const { path } = this;
    path.push(tag);
    switch (path[1]) {
      case 'numFmts':
        if (tag === 'numFmt' && at['numFmtId'] && at['formatCode'] !== undefined && at['formatCode'].length <= 255)
          this.formats.set(at['numFmtId'], this.plainFormat(at['formatCode']));
        break;
      case 'fonts':
        if (tag === 'font') this.fonts.push({});
        else if (path.at(-2) === 'font') fontPart(this.fonts.at(-1)!, tag, at, this.palette);
        break;
      case 'fills':
        if (tag === 'fill') this.fills.push({});
        else if (tag === 'fgColor') put(this.fills.at(-1)!, 'background', this.palette.of(at));
        break;
      case 'borders':
        this.border(tag, at);
        break;
      case 'cellXfs':
        this.cell(tag, at);
        break;
      case 'dxfs':
        this.condition(tag, at);
    }
  }

  /** `dd/mm/yyyy\ hh:mm` as people here write it; signs that stand for themselves need no mark. */
  private plainFormat(code: string): string {
    if (code.includes('"') || !isDate(code)) return code;
    return code.replace(/\\([ .,\-:])/g, '$1').replaceAll('/', this.separator);
  }

  private border(tag: string, at: XmlAttributes): void {
    if (tag === 'border') this.borders.push({});
    const draft = this.borders.at(-1);
    if (!draft) return;
    const isSide = (one: string | undefined): one is 'left' | 'right' | 'top' | 'bottom' =>
      one === 'left' || one === 'right' || one === 'top' || one === 'bottom';
    const above = this.path.at(-2);
    const line = LINES[at['style'] ?? ''];
    if (isSide(tag) && line) draft[tag] = [line, '#000000'];
    else if (tag === 'color' && isSide(above) && draft[above])
      draft[above] = [draft[above][0], this.palette.of(at) ?? '#000000'];
  }

  private cell(tag: string, at: XmlAttributes): void {
    if (tag === 'xf') {
      if (this.cells.length >= MOST_LOOKS) throw this.pack.refuse('в нём слишком много видов ячеек');
      const format = this.formats.get(at['numFmtId'] ?? '0');
      this.cells.push({
        ...plainFont(this.fonts[Number(at['fontId'])] ?? {}),
        ...this.fills[Number(at['fillId'])],
        ...this.borders[Number(at['borderId'])],
        ...(format === undefined || format === 'General' ? {} : { format }),
      });
      return;
    }
    const look = this.cells.at(-1);
    if (!look) return;
    if (tag === 'alignment') align(look, at);
    else if (tag === 'protection' && (at['locked'] === '0' || at['locked'] === 'false'))
      this.opening.add(this.cells.length - 1);
  }

  private condition(tag: string, at: XmlAttributes): void {
    if (tag === 'dxf') this.conditional.push({});
    const look = this.conditional.at(-1);
    const above = this.path.at(-2);
    if (!look) return;
    if (tag === 'bgColor' || (tag === 'fgColor' && look.background === undefined))
      put(look, 'background', this.palette.of(at));
    else if (above !== 'font') return;
    else if (tag === 'color') put(look, 'color', this.palette.of(at));
    else if (tag === 'b' && isOn(at)) look.bold = true;
    else if (tag === 'i' && isOn(at)) look.italic = true;
    else if (tag === 'u' && isOn(at)) look.underline = true;
    else if (tag === 'strike' && isOn(at)) look.strikethrough = true;
  }
}

const isOn = ({ val = '1' }: XmlAttributes): boolean => val !== '0' && val !== 'false' && val !== 'none';

function put<T, K extends keyof T>(draft: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) draft[key] = value;
}

/** One element of a font, of cells or of a stretch of text. */
export function fontPart(font: Open<Style>, tag: string, at: XmlAttributes, palette: Palette): void {
  const size = Number(at['val']);
  if (tag === 'b' && isOn(at)) font.weight = 'bold';
  else if (tag === 'i' && isOn(at)) font.slant = 'italic';
  else if (tag === 'u' && isOn(at)) font.line = 'underline';
  else if (tag === 'strike' && isOn(at)) font.line = 'line-through';
  else if (tag === 'sz' && size >= 1 && size <= 400) font.size = Math.round(size);
  else if ((tag === 'name' || tag === 'rFont') && at['val']) font.family = at['val'].slice(0, 60);
  else if (tag === 'color') {
    const found = palette.of(at);
    if (found !== undefined && found !== '#000000') font.color = found;
  }
}

function align(
  look: Draft,
  { horizontal = '', vertical = '', wrapText, textRotation, readingOrder }: XmlAttributes,
): void {
  if (['left', 'center', 'right'].includes(horizontal)) look.horizontal = horizontal;
  if (vertical === 'center' || vertical === 'top') look.vertical = vertical === 'center' ? 'middle' : vertical;
  if (wrapText === '1' || wrapText === 'true') look.wrap = 'WRAP';
  const turned = Number(textRotation ?? 0);
  if (turned === 255) look.stacked = true;
  else if (turned >= 1 && turned <= 180) look.rotation = turned <= 90 ? turned : 90 - turned;
  if (readingOrder === '2') look.direction = 'RIGHT_TO_LEFT';
}
