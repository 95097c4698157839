/**
 * A formula of Google's as a workbook wants it: English names, commas, whole ranges. A formula that other programs cannot
 * compute, or would compute into other cells, has no such form: its value is written in its place.
 */
import { grammarOf } from '../../google/spreadsheet/formula/grammar';
import { parseFormula } from '../../google/spreadsheet/formula/parser';
import { printFormula } from '../../google/spreadsheet/formula/printer';
import type { Corner, Node, Reference } from '../../google/spreadsheet/formula/tree';

/** Functions that every program has had since the beginning of the format. */
const PLAIN = new Set(
  (
    'ABS ACOS ACOSH ADDRESS AND ASIN ASINH ATAN ATAN2 ATANH AVEDEV AVERAGE AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE ' +
    'COLUMN COLUMNS COMBIN CONCATENATE CORREL COS COSH COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY ' +
    'DEGREES DEVSQ EDATE EOMONTH ERROR.TYPE EVEN EXACT EXP FACT FALSE FIND FIXED FLOOR FV GCD GEOMEAN HARMEAN HLOOKUP HOUR ' +
    'HYPERLINK IF IFERROR INDEX INDIRECT INT INTERCEPT IRR ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ' +
    'ISREF ISTEXT KURT LARGE LCM LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MEDIAN MID MIN MINUTE MOD MODE MONTH MROUND N NA ' +
    'NETWORKDAYS NETWORKDAYS.INTL NOT NOW NPER NPV ODD OFFSET OR PEARSON PERCENTILE PERCENTRANK PERMUT PI PMT POWER PRODUCT ' +
    'PROPER PV QUARTILE QUOTIENT RADIANS RAND RANDBETWEEN RANK RATE REPLACE REPT RIGHT ROMAN ROUND ROUNDDOWN ROUNDUP ROW ROWS ' +
    'RSQ SEARCH SECOND SIGN SIN SINH SKEW SLN SLOPE SMALL SQRT STDEV STDEVP STEYX SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS ' +
    'SUMPRODUCT SUMSQ T TAN TANH TEXT TIME TIMEVALUE TODAY TRIM TRIMMEAN TRUE TRUNC TYPE UPPER VALUE VAR VARP VLOOKUP WEEKDAY ' +
    'WEEKNUM WORKDAY WORKDAY.INTL YEAR'
  ).split(' '),
);

/** Later ones, which stand in files under a longer name. */
const LATER = new Set(
  (
    'ARABIC BITAND BITOR BITXOR CONCAT COT DAYS ENCODEURL FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MUNIT ' +
    'PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S ' +
    'XLOOKUP XMATCH XOR'
  ).split(' '),
);

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The formula without its leading `=`; undefined when only its value can be written. */
export function workbookFormula(
  formula: string,
  locale: string,
  names: ReadonlyMap<string, string>,
): string | undefined {
  let tree: Node;
  try {
    tree = parseFormula(formula, grammarOf(locale));
  } catch {
    // What Google keeps as a formula that cannot be read, shows as an error; the error is the value.
    return undefined;
  }
  const changed = changeNode(tree, names);
  return changed && printFormula(changed, grammarOf('en_US')).slice(1);
}

function changeNode(node: Node, names: ReadonlyMap<string, string>): Node | undefined {
  const all = (nodes: readonly Node[]): readonly Node[] | undefined => {
    const changed = nodes.map((one) => changeNode(one, names));
    return changed.every((one) => one !== undefined) ? (changed as readonly Node[]) : undefined;
  };
  switch (node.kind) {
    case 'reference':
      return changeReference(node, names);
    case 'sign':
    case 'percent':
    case 'brackets': {
      const of = changeNode(node.of, names);
      return of && { ...node, of };
    }
    case 'operation': {
      const sides = all([node.left, node.right]);
      return sides && { ...node, left: sides[0]!, right: sides[1]! };
    }
    case 'call': {
      const name = PLAIN.has(node.name) ? node.name : LATER.has(node.name) ? `_xlfn.${node.name}` : undefined;
      const args = all(node.args);
      return name !== undefined && args ? { ...node, name, args } : undefined;
    }
    case 'span':
    case 'array':
    case 'apply':
      return undefined;
    default:
      return node;
  }
}

/** A reference to another file's or a missing sheet has no place in the workbook; open sides get their last row or column. */
function changeReference(node: Reference, names: ReadonlyMap<string, string>): Reference | undefined {
  const sheet = node.sheet === undefined ? undefined : names.get(node.sheet);
  if (node.sheet !== undefined && sheet === undefined) return undefined;
  const { first, last } = node;
  if (!last) return { ...node, sheet };
  const isOpenBelow = first.row !== undefined && last.row === undefined;
  const isOpenRight = first.column !== undefined && last.column === undefined;
  const end: Corner = {
    ...last,
    ...(isOpenBelow ? { row: LAST_ROW, rowFixed: true } : {}),
    ...(isOpenRight ? { column: LAST_COLUMN, columnFixed: true } : {}),
  };
  return { ...node, sheet, last: end };
}
