/** The texts that the cells of a workbook share, by their number, with the looks of stretches of them. */
import type { TextRun } from '../../google/spreadsheet/grid';
import { CHARACTERS_PER_CELL } from '../../google/spreadsheet/limits';
import type { Style } from '../../google/spreadsheet/style';
import type { OfficePackage } from './package';
import type { Palette } from './xlsx-colors';
import { fontPart, plainFont } from './xlsx-looks';

export interface SharedTexts {
  readonly texts: readonly string[];
  /** Stretches in order, without gaps, of the texts that have looks inside. */
  readonly pieces: ReadonlyMap<number, readonly Piece[]>;
}

/** `to` is not included; the look is that of the letters, whole. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly look: Style;
}

/** A text of more pieces is left without their looks: people make a few. */
const MOST_PIECES = 1000;

export function readTexts(pack: OfficePackage, part: string, palette: Palette): SharedTexts {
  const texts: string[] = [];
  const found = new Map<number, readonly Piece[]>();
  let text = '';
  let pieces: Piece[] = [];
  let look: { -readonly [K in keyof Style]?: Style[K] } = {};
  let from = 0;
  let isText = false;
  let isLook = false;
  /** How to read a word aloud is no part of it. */
  let isAside = false;
  pack.walk(part, {
    open: (tag, at) => {
      if (tag === 'si') [text, pieces] = ['', []];
      else if (tag === 'r') [look, from] = [{}, text.length];
      else if (tag === 'rPr') isLook = true;
      else if (tag === 'rPh') isAside = true;
      else if (isLook) fontPart(look, tag, at, palette);
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
      else if (tag === 'rPr') isLook = false;
      else if (tag === 'r' && text.length > from) pieces.push({ from, to: text.length, look: plainFont(look) });
      else if (tag === 'si') {
        if (pieces.length > 0 && pieces.length <= MOST_PIECES) found.set(texts.length, pieces);
        texts.push(text);
      }
    },
  });
  return { texts, pieces: found };
}

const LETTERS = ['family', 'size', 'color', 'weight', 'slant', 'line'] as const;

/** What stretches of a text have that the letters of their cell have not, as Google keeps it. */
export function runsOf(pieces: readonly Piece[], cell: Style): TextRun[] {
  return pieces.flatMap(({ from, to, look }) => {
    if (LETTERS.every((key) => look[key] === cell[key])) return [];
    const style = {
      ...(look.family === cell.family ? {} : { family: look.family ?? 'Arial' }),
      ...(look.size === cell.size ? {} : { size: look.size ?? 10 }),
      ...(look.color === cell.color ? {} : { color: look.color ?? '#000000' }),
      ...(look.weight === cell.weight ? {} : { bold: look.weight === 'bold' }),
      ...(look.slant === cell.slant ? {} : { italic: look.slant === 'italic' }),
      ...(look.line === cell.line
        ? {}
        : { underline: look.line === 'underline', strikethrough: look.line === 'line-through' }),
    };
    return [{ from, to, style }];
  });
}
