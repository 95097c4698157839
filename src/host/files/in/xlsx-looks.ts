/** The looks of a workbook's cells in Google's terms: number formats, letters, fills, borders, alignment. Colours of themes are left out. */
import type { Line, Style } from '../../google/spreadsheet/style';
import type { OfficePackage } from './package';
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

type Draft = { -readonly [K in keyof Style]?: Style[K] };

/** Google's plain cell; saying it again would make every cell a special one. */
const PLAIN_FAMILIES = new Set(['Arial', 'Calibri']);
const PLAIN_SIZES = new Set([10, 11]);
const MOST_LOOKS = 65_000;

/** The looks by the number that cells name. */
export function readLooks(pack: OfficePackage, part: string): readonly Style[] {
  const formats = new Map(Object.entries(BUILT_IN));
  const fonts: Draft[] = [];
  const fills: Draft[] = [];
  const borders: Draft[] = [];
  const looks: Draft[] = [];
  const path: string[] = [];
  const color = ({ rgb }: XmlAttributes): string | undefined =>
    rgb && /^[0-9a-f]{8}$/i.test(rgb) ? `#${rgb.slice(2).toLowerCase()}` : undefined;
  const isOn = ({ val = '1' }: XmlAttributes): boolean => val !== '0' && val !== 'false' && val !== 'none';
  const ofFont = (font: Draft, tag: string, at: XmlAttributes): void => {
    const size = Number(at['val']);
    if (tag === 'b' && isOn(at)) font.weight = 'bold';
    else if (tag === 'i' && isOn(at)) font.slant = 'italic';
    else if (tag === 'u' && isOn(at)) font.line = 'underline';
    else if (tag === 'strike' && isOn(at)) font.line = 'line-through';
    else if (tag === 'sz' && size >= 1 && size <= 400 && !PLAIN_SIZES.has(size)) font.size = Math.round(size);
    else if (tag === 'name' && at['val'] && !PLAIN_FAMILIES.has(at['val'])) font.family = at['val'].slice(0, 60);
    else if (tag === 'color') {
      const found = color(at);
      if (found !== undefined && found !== '#000000') font.color = found;
    }
  };
  pack.walk(part, {
    open: (tag, at) => {
      const above = path.at(-1);
      path.push(tag);
      if (tag === 'numFmt' && above === 'numFmts' && at['numFmtId'] && at['formatCode'] !== undefined) {
        if (at['formatCode'].length <= 255) formats.set(at['numFmtId'], at['formatCode']);
      } else if (tag === 'font' && above === 'fonts') fonts.push({});
      else if (above === 'font' && path.at(-3) === 'fonts') ofFont(fonts.at(-1)!, tag, at);
      else if (tag === 'fill' && above === 'fills') fills.push({});
      else if (tag === 'fgColor' && path.at(-4) === 'fills') {
        const found = color(at);
        if (found !== undefined) fills.at(-1)!.background = found;
      } else if (tag === 'border' && above === 'borders') borders.push({});
      else if (above === 'border' && at['style'] && LINES[at['style']]) {
        const line: Line = [LINES[at['style']]!, '#000000'];
        if (tag === 'left' || tag === 'right' || tag === 'top' || tag === 'bottom') borders.at(-1)![tag] = line;
      } else if (tag === 'xf' && above === 'cellXfs') {
        if (looks.length >= MOST_LOOKS) throw pack.refuse('в нём слишком много видов ячеек');
        const format = formats.get(at['numFmtId'] ?? '0');
        looks.push({
          ...fonts[Number(at['fontId'])],
          ...fills[Number(at['fillId'])],
          ...borders[Number(at['borderId'])],
          ...(format === undefined || format === 'General' ? {} : { format }),
        });
      } else if (tag === 'alignment' && above === 'xf' && path.at(-3) === 'cellXfs') {
        const look = looks.at(-1)!;
        const { horizontal = '', vertical = '', wrapText } = at;
        if (['left', 'center', 'right'].includes(horizontal)) look.horizontal = horizontal;
        if (vertical === 'center' || vertical === 'top') look.vertical = vertical === 'center' ? 'middle' : vertical;
        if (wrapText === '1' || wrapText === 'true') look.wrap = 'WRAP';
      }
    },
    close: () => void path.pop(),
  });
  return looks;
}
