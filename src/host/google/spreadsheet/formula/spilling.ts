/** Which functions may fill more than their own cell, and whether the text of a formula looks as if it might. */

/** Functions whose result may be larger than one cell. */
export const SPILLING = new Set([
  'ARRAYFORMULA',
  'ARRAY_CONSTRAIN',
  'BYCOL',
  'BYROW',
  'CHOOSECOLS',
  'CHOOSEROWS',
  'DROP',
  'FILTER',
  'FLATTEN',
  'FREQUENCY',
  'HSTACK',
  'INDEX',
  'INDIRECT',
  'LET',
  'MAKEARRAY',
  'MAP',
  'MMULT',
  'MUNIT',
  'OFFSET',
  'REGEXEXTRACT',
  'SCAN',
  'SEQUENCE',
  'SORT',
  'SORTN',
  'SPLIT',
  'TAKE',
  'TOCOL',
  'TOROW',
  'TRANSPOSE',
  'UNIQUE',
  'VSTACK',
  'XLOOKUP',
  'CHOOSE',
]);
/** Functions that hand on what one of their arguments is. */
export const PASSING = new Set(['IF', 'IFS', 'IFERROR', 'IFNA', 'SWITCH']);

const NAMES = new RegExp(`[{]|\\)\\s*\\(|(?<![\\p{L}\\d_.])(?:${[...SPILLING].join('|')})\\s*\\(`, 'iu');
const HANDED_ON = new RegExp(`^=[\\s(]*(?:${[...PASSING].join('|')})\\s*\\(`, 'i');

/** False only for formulas that surely fill one cell; the formula itself need not be read for it. */
export function mightSpill(formula: string): boolean {
  return NAMES.test(formula) || HANDED_ON.test(formula);
}
