/** Where the formulas of a sheet stand, each read once. */
import type { Area } from '../area';
import type { Grid } from '../grid';
import { grammarOf } from './grammar';
import { parseFormula } from './parser';
import { FormulaSyntaxError } from './tokens';
import type { Node } from './tree';

export interface Placed {
  readonly row: number;
  readonly column: number;
  /** Undefined when the text is no formula. */
  readonly tree: Node | undefined;
  readonly spills: boolean;
}

/** Trees by locale and text; a tree is the same wherever its text stands. */
const trees = new Map<string, Node | undefined>();
const MOST_TREES = 20_000;

function treeOf(formula: string, locale: string): Node | undefined {
  const key = `${locale}${formula}`;
  if (trees.has(key)) return trees.get(key);
  let tree: Node | undefined;
  try {
    tree = parseFormula(formula, grammarOf(locale));
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
  }
  if (trees.size >= MOST_TREES) trees.clear();
  trees.set(key, tree);
  return tree;
}

export class FormulaIndex {
  private readonly columns = new Map<number, Map<number, Placed>>();
  /** Formulas that may fill more than their own cell, from top to bottom. */
  readonly spilling: readonly Placed[];

  constructor(grid: Grid, locale: string, spills: (tree: Node) => boolean) {
    const spilling: Placed[] = [];
    for (const { row, column, extra } of grid.extras()) {
      if (extra.formula === undefined) continue;
      const tree = treeOf(extra.formula, locale);
      const placed: Placed = { row, column, tree, spills: tree !== undefined && spills(tree) };
      let rows = this.columns.get(column);
      if (!rows) {
        rows = new Map();
        this.columns.set(column, rows);
      }
      rows.set(row, placed);
      if (placed.spills) spilling.push(placed);
    }
    this.spilling = spilling;
  }

  /** The formulas of a column by row. */
  inColumn(column: number): ReadonlyMap<number, Placed> | undefined {
    return this.columns.get(column);
  }

  at(row: number, column: number): Placed | undefined {
    return this.columns.get(column)?.get(row);
  }

  /** The formulas in an area. */
  *inside(area: Area): Generator<Placed> {
    for (const [column, rows] of this.columns) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (area.rows <= rows.size) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          const placed = rows.get(row);
          if (placed) yield placed;
        }
        continue;
      }
      for (const [row, placed] of rows) if (row >= area.row && row < area.row + area.rows) yield placed;
    }
  }
}
