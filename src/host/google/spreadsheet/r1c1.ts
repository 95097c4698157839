/** Formulas in R1C1 notation: `=R[-1]C+R2C3` to and from `=A1+$C$2`, as seen from one cell. */
import { columnLetters, columnNumber } from './address';

const R1C1 = /"(?:[^"]|"")*"|R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\d_(])|[\p{L}_][\p{L}\d_.]*/gu;
const A1 = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\p{L}\d_(])|[\p{L}_][\p{L}\d_.]*/gu;

function place(part: string | undefined, own: number): { number: number; fixed: boolean } {
  if (part === undefined) return { number: own, fixed: false };
  if (part.startsWith('[')) return { number: own + Number(part.slice(1, -1)), fixed: false };
  return { number: Number(part), fixed: true };
}

/** The formula in A1 notation, as it stands in the cell. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (piece, r: string | undefined, c: string | undefined) => {
    if (!/^RC?(\[|\d|C|$)/.test(piece) || piece === 'R' || !piece.includes('C')) return piece;
    const y = place(r, row);
    const x = place(c, column);
    if (y.number < 1 || x.number < 1) return '#REF!';
    return `${x.fixed ? '$' : ''}${columnLetters(x.number)}${y.fixed ? '$' : ''}${y.number}`;
  });
}

/** The formula in R1C1 notation, as seen from the cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    A1,
    (piece, fixedX: string | undefined, letters: string | undefined, fixedY: string, digits: string) => {
      if (letters === undefined) return piece;
      const y = Number(digits);
      const x = columnNumber(letters);
      const relative = (name: string, number: number, own: number): string =>
        number === own ? `${name}[0]` : `${name}[${number - own}]`;
      return `${fixedY ? `R${y}` : relative('R', y, row)}${fixedX ? `C${x}` : relative('C', x, column)}`;
    },
  );
}
