/** Letters in pdfmake's terms: the fonts that stand in for those of the document, and signs that they lack. */
import { isSerif, type LetterLook } from './document-look';
import type { PdfBox } from './pdf-engine';

/** Line height of Times New Roman and Arial over that of the fonts that stand in for them. */
export const TIGHTER = { Serif: 1.149 / 1.325, Sans: 1.149 / 1.294 };
/** How much higher letters stand over the line in the original fonts, in ems: lines are moved up by it. */
export const RISE = { Serif: 1.039 - 0.891, Sans: 1.018 - 0.905 };
/** Signs that the fonts lack, and what is drawn instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  '⟦': '[[',
  '⟧': ']]',
  '☐': '[ ]',
  '□': '[ ]',
  '☑': '[x]',
  '☒': '[x]',
  '✓': '+',
  '●': '•',
  '○': 'o',
  '◦': 'o',
  '■': '•',
  '▪': '–',
  '→': '>',
  '‑': '-',
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
};

/** The text with other signs where the fonts have none. */
export const drawable = (text: string): string =>
  text.replace(/[⟦⟧☐□☑☒✓●○◦■▪→‑\u202f\u2009]/g, (sign) => INSTEAD[sign]!);

/** The font that stands in for this one. */
export function family(font: string): 'Serif' | 'Sans' {
  return isSerif(font) ? 'Serif' : 'Sans';
}

/** Letters of one look. */
export function inlineBox(text: string, look: LetterLook): PdfBox {
  const decoration = [...(look.underline ? ['underline'] : []), ...(look.strike ? ['lineThrough'] : [])];
  return {
    text: drawable(text).replace(/\r\n?|\v/g, '\n'),
    font: family(look.font),
    fontSize: look.size,
    bold: look.bold,
    italics: look.italic,
    color: look.color,
    ...(look.background ? { background: look.background } : {}),
    ...(decoration.length > 0 ? { decoration } : {}),
    ...(look.link ? { link: look.link } : {}),
    ...(look.script === 'SUPERSCRIPT' ? { sup: true } : {}),
    ...(look.script === 'SUBSCRIPT' ? { sub: true } : {}),
  };
}
