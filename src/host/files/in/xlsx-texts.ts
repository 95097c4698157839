/** The texts that the cells of a workbook share, by their number. Looks inside a text are left out. */
import { CHARACTERS_PER_CELL } from '../../google/spreadsheet/limits';
import type { OfficePackage } from './package';

export function readTexts(pack: OfficePackage, part: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  /** How to read a word aloud is no part of it. */
  let isAside = false;
  pack.walk(part, {
    open: (tag) => {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') isAside = true;
      isText = tag === 't' && !isAside;
    },
    text: (more) => {
      if (!isText) return;
      if (text.length + more.length > CHARACTERS_PER_CELL) throw pack.refuse('в ячейке слишком длинный текст');
      text += more;
    },
    close: (tag) => {
      isText = false;
      if (tag === 'rPh') isAside = false;
      else if (tag === 'si') texts.push(text);
    },
  });
  return texts;
}
