/** Formulas of a workbook as Google writes them: in the signs of the book's locale, without the long names of later functions. */
import { FUNCTIONS } from '../../google/spreadsheet/formula/functions/index';
import { grammarOf } from '../../google/spreadsheet/formula/grammar';
import { parseFormula } from '../../google/spreadsheet/formula/parser';
import { printFormula } from '../../google/spreadsheet/formula/printer';
import { type Node, walk } from '../../google/spreadsheet/formula/tree';
import { moveFormula } from '../../google/spreadsheet/references';

const LONGEST = 8192;

/** The formula with its `=`; undefined when it cannot be computed here, so that its last value is what can be kept. */
export function googleFormula(text: string, locale: string): string | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  let tree: Node;
  try {
    tree = parseFormula(`=${text.replace(/_xlfn\.|_xlws\./g, '')}`, grammarOf('en_US'));
  } catch {
    // A reference to another file, a table by its name, a way of writing that Google does not have.
    return undefined;
  }
  for (const node of walk(tree)) if (node.kind === 'call' && !FUNCTIONS.has(node.name)) return undefined;
  return printFormula(tree, grammarOf(locale));
}

/** Formulas that are written once for many cells, by their number. */
export class SharedFormulas {
  private readonly known = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();

  keep(id: string, text: string, row: number, column: number): void {
    this.known.set(id, { text, row, column });
  }

  /** The formula as it reads in another cell. */
  at(id: string, row: number, column: number): string | undefined {
    const found = this.known.get(id);
    return found && moveFormula(`=${found.text}`, row - found.row, column - found.column).slice(1);
  }
}
