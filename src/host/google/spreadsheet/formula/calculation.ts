/**
 * The computed values of one book: worked out when first read, kept until anything in the book changes (what is kept of a sheet:
 * sheet-state.ts). Nothing of it is written to the database.
 */
import type { Area } from '../area';
import type { Computing, Value } from '../grid';
import type { Book, SheetModel } from '../model';
import { serialOf } from '../zones';
import { Evaluator } from './evaluator';
import { formatOf } from './format';
import { FUNCTIONS } from './functions';
import type { Placed } from './index-of-formulas';
import type { Scope, Surroundings } from './scope';
import { keyOf, newSheetState, putSpilled, type SheetState, spilledEnds } from './sheet-state';
import { Terms } from './terms';
import { walk } from './tree';
import { Block, FormulaError, Lambda, NO_REFERENCE, NOT_AVAILABLE, type Scalar } from './value';

export class Calculation implements Surroundings {
  private readonly evaluator = new Evaluator(this, FUNCTIONS);
  private states = new Map<number, SheetState>();
  private blocks = new Map<string, Block>();
  private currentTerms: Terms | undefined;
  private changes = 0;
  private computedAt = -1;
  private moment = 0;
  private usesMoment = false;
  private depth = 0;
  /** How often a formula met itself so far. */
  private circles = 0;
  private randoms = 0;

  constructor(
    private readonly book: Book,
    private readonly clock: () => number,
  ) {}

  /** Forgets what was computed, because something in the book is about to differ. */
  changed(): void {
    this.changes++;
  }

  /** What one sheet asks of this calculation. */
  of(sheet: SheetModel): Computing {
    return {
      changed: () => this.changed(),
      value: (row, column) => outside(this.read(sheet.id, row, column)),
      format: (row, column) => this.computedFormat(sheet.id, row, column),
      ends: () => this.ends(sheet),
    };
  }

  private ends(sheet: SheetModel): { row: number; column: number } {
    const { rows, columns } = sheet.props;
    this.refresh();
    const state = this.state(sheet.id);
    this.spill(state, { row: 1, column: 1, rows, columns });
    return spilledEnds(state);
  }

  private read(sheet: number, row: number, column: number): Scalar {
    this.refresh();
    if (this.depth === 0) this.prepare(sheet, row, column);
    return this.scalar(sheet, row, column);
  }

  /** Starts anew when the book has changed or, if a formula asks for it, the day has. */
  private refresh(): void {
    if (this.depth > 0) return;
    const isSame = this.computedAt === this.changes;
    const { timeZone, locale } = this.book.props;
    if (isSame && !this.usesMoment) return;
    const now = this.clock();
    const moment = serialOf(now, timeZone);
    if (isSame && Math.floor(moment) === Math.floor(this.moment)) return;
    this.computedAt = this.changes;
    this.states = new Map();
    this.blocks = new Map();
    this.moment = moment;
    this.usesMoment = false;
    this.randoms = 0;
    this.currentTerms = new Terms({ locale, timeZone, now });
  }

  private state(id: number): SheetState {
    let state = this.states.get(id);
    if (!state) {
      state = newSheetState(this.book.sheet(id)!, this.book.props.locale);
      this.states.set(id, state);
    }
    return state;
  }

  private scalar(sheet: number, row: number, column: number): Scalar {
    const state = this.state(sheet);
    const placed = state.index.at(row, column);
    if (placed) return this.compute(state, placed);
    const value = state.sheet.grid.stored(row, column);
    if (value !== undefined || state.index.spilling.length === 0) return value;
    this.spill(state, { row, column, rows: 1, columns: 1 });
    return state.spilled.get(keyOf(row, column))?.value;
  }

  /**
   * Computes beforehand, one after another, what a formula needs by its text: a chain of ten thousand formulas must not become ten thousand
   * calls inside each other.
   */
  private prepare(sheet: number, row: number, column: number): void {
    const first = this.state(sheet).index.at(row, column);
    if (!first) return;
    const seen = new Set<Placed>([first]);
    const stack: { sheet: number; placed: Placed; ready: boolean }[] = [{ sheet, placed: first, ready: false }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const state = this.state(top.sheet);
      if (top.ready) {
        this.compute(state, top.placed);
        stack.pop();
        continue;
      }
      top.ready = true;
      if (!state.values.has(keyOf(top.placed.row, top.placed.column))) {
        for (const needed of this.neededBy(top.sheet, top.placed)) {
          if (seen.has(needed.placed)) continue;
          seen.add(needed.placed);
          stack.push({ ...needed, ready: false });
        }
      }
    }
  }

  private *neededBy(sheet: number, { tree, row, column }: Placed): Generator<{ sheet: number; placed: Placed }> {
    if (!tree) return;
    const scope: Scope = { sheet, row, column, array: false };
    for (const node of walk(tree)) {
      if (node.kind !== 'reference') continue;
      const found = this.evaluator.areaOf(node, scope);
      if (!found || this.blocks.get(blockKey(found.sheet, found.area))?.isRead) continue;
      const { index, values } = this.state(found.sheet);
      for (const placed of index.inside(found.area)) {
        if (!values.has(keyOf(placed.row, placed.column))) yield { sheet: found.sheet, placed };
      }
    }
  }

  private compute(state: SheetState, placed: Placed): Scalar {
    const { row, column, tree } = placed;
    const key = keyOf(row, column);
    if (state.values.has(key)) return state.values.get(key);
    if (state.running.has(key)) {
      this.circles++;
      return NO_REFERENCE;
    }
    const readMeanwhile: Area[] = [];
    state.running.set(key, readMeanwhile);
    this.depth++;
    let value: Scalar;
    try {
      if (!tree) value = FormulaError.of('#ERROR!');
      else {
        const scope: Scope = { sheet: state.sheet.id, row, column, array: false };
        const operand = this.evaluator.evaluate(tree, scope);
        value = placed.spills
          ? putSpilled(state, placed, operand, readMeanwhile)
          : operand instanceof Lambda
            ? NOT_AVAILABLE
            : this.evaluator.narrow(operand, scope);
      }
    } finally {
      this.depth--;
      state.running.delete(key);
    }
    state.values.set(key, value);
    // Now, and not when asked for: a format goes through chains of formulas as values do.
    const format = typeof value === 'number' ? this.formatGiven(state, placed, 0) : undefined;
    if (format !== undefined) state.formats.set(key, format);
    return value;
  }

  private formatGiven(state: SheetState, { tree, row, column }: Placed, offset: number): string | undefined {
    const scope: Scope = { sheet: state.sheet.id, row, column, array: false };
    return tree && formatOf(tree, scope, this, this.evaluator, offset);
  }

  /** Computes every formula that might spill into an area. */
  private spill(state: SheetState, area: Area): void {
    const bottom = area.row + area.rows - 1;
    const right = area.column + area.columns - 1;
    for (const anchor of state.index.spilling) {
      if (anchor.row > bottom) break;
      if (anchor.column > right) continue;
      const running = state.running.get(keyOf(anchor.row, anchor.column));
      if (running) {
        running.push(area);
        continue;
      }
      if (this.depth === 0) this.prepare(state.sheet.id, anchor.row, anchor.column);
      this.compute(state, anchor);
    }
  }

  private computedFormat(sheet: number, row: number, column: number): string | undefined {
    this.read(sheet, row, column);
    const state = this.state(sheet);
    const key = keyOf(row, column);
    const anchor = state.spilled.get(key)?.anchor;
    return anchor ? this.formatGiven(state, anchor, column - anchor.column) : state.formats.get(key);
  }

  get terms(): Terms {
    return this.currentTerms!;
  }

  sheetNamed(name: string): number | undefined {
    const wanted = name.toLowerCase();
    return this.book.ordered.find(({ props }) => props.name.toLowerCase() === wanted)?.id;
  }

  sizeOf(sheet: number): { rows: number; columns: number } {
    return this.book.sheet(sheet)!.props;
  }

  named(name: string): { sheet: number; area: Area } | undefined {
    const wanted = name.toLowerCase();
    return this.book.props.names.find((named) => named.name.toLowerCase() === wanted);
  }

  block(sheet: number, area: Area): Block {
    const key = blockKey(sheet, area);
    let block = this.blocks.get(key);
    if (!block) {
      const { row, column, rows, columns } = area;
      block = new Block(rows, columns, () => this.readBlock(sheet, area, key), { sheet, row, column });
      this.blocks.set(key, block);
    }
    return block;
  }

  private readBlock(sheet: number, area: Area, key: string): Scalar[][] {
    const circles = this.circles;
    const state = this.state(sheet);
    const { grid } = state.sheet;
    if (state.index.spilling.length > 0) this.spill(state, area);
    const formulas = Array.from({ length: area.columns }, (_, x) => state.index.inColumn(area.column + x));
    const cells: Scalar[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: Scalar[] = [];
      for (let x = 0; x < area.columns; x++) {
        const placed = formulas[x]?.get(row);
        line.push(
          placed
            ? this.compute(state, placed)
            : (grid.stored(row, area.column + x) ?? state.spilled.get(keyOf(row, area.column + x))?.value),
        );
      }
      cells.push(line);
    }
    // What was read while a formula met itself holds only inside that circle.
    if (circles !== this.circles) this.blocks.delete(key);
    return cells;
  }

  formulaAt(sheet: number, row: number, column: number): string | undefined {
    return this.book.sheet(sheet)?.grid.extra(row, column)?.formula;
  }

  formatAt(sheet: number, row: number, column: number): string | undefined {
    const model = this.book.sheet(sheet);
    if (!model) return undefined;
    const own = this.book.styleAt(model, row, column).format;
    return own ?? this.state(sheet).formats.get(keyOf(row, column));
  }

  now(): number {
    this.usesMoment = true;
    return this.moment;
  }

  random(): number {
    this.randoms++;
    const seed = `${this.book.id}:${this.moment}:${this.changes}:${this.randoms}`;
    let hash = 2_166_136_261;
    for (let index = 0; index < seed.length; index++) hash = Math.imul(hash ^ seed.charCodeAt(index), 16_777_619);
    hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
    hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
    return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
  }
}

function blockKey(sheet: number, { row, column, rows, columns }: Area): string {
  return `${sheet}:${row}:${column}:${rows}:${columns}`;
}

/** A value as scripts and people see it: errors are texts. */
function outside(value: Scalar): Value | undefined {
  return value instanceof FormulaError ? value.text : value;
}
