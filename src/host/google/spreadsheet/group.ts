/** Groups of rows or columns that can be folded. Kept as a depth for each row and column: a group is a run of lines at least so deep. */
import { GoogleError } from '../../errors';
import { GoogleObject } from '../object';
import type { Axis } from './area';
import type { GroupLines, SheetProps } from './parts';
import type { Range } from './range';
import type { Sheet } from './sheet';

export const MAX_DEPTH = 8;

interface Run {
  readonly start: number;
  readonly count: number;
}

const linesOf = (props: SheetProps, axis: Axis): GroupLines => (axis === 'row' ? props.rowGroups : props.columnGroups);
const keyOf = (start: number, depth: number): string => `${start}:${depth}`;

/** The run of lines at least `depth` deep around a line; undefined when the line itself is not so deep. */
export function runAt({ depths }: GroupLines, line: number, depth: number): Run | undefined {
  const isIn = (one: number): boolean => (depths[one] ?? 0) >= depth;
  if (depth < 1 || !isIn(line)) return undefined;
  let start = line;
  while (isIn(start - 1)) start--;
  let end = line;
  while (isIn(end + 1)) end++;
  return { start, count: end - start + 1 };
}

/** Makes lines deeper (or less deep). Throws Google's sentence when they become too deep. */
export function shiftDepth(sheet: Sheet, axis: Axis, from: number, count: number, delta: number): void {
  const { depths } = linesOf(sheet.model.props, axis);
  for (let line = from; line < from + count; line++) {
    if ((depths[line] ?? 0) + delta > MAX_DEPTH) throw new GoogleError(`Maximum group depth (${MAX_DEPTH}) reached.`);
  }
  sheet.write(({ props }) => {
    const lines = linesOf(props, axis);
    for (let line = from; line < from + count; line++) {
      const depth = Math.max(0, (lines.depths[line] ?? 0) + delta);
      if (depth === 0) delete lines.depths[line];
      else lines.depths[line] = depth;
    }
    lines.folded = lines.folded.filter((key) => {
      const [start = 0, depth = 0] = key.split(':').map(Number);
      return runAt(lines, start, depth)?.start === start;
    });
  });
}

/** Every group of a sheet along an axis, outer ones first. */
export function allGroups(sheet: Sheet, axis: Axis): Group[] {
  const lines = linesOf(sheet.model.props, axis);
  const groups: Group[] = [];
  for (let depth = 1; depth <= MAX_DEPTH; depth++) {
    for (const key of Object.keys(lines.depths)) {
      const line = Number(key);
      if (runAt(lines, line, depth)?.start === line) groups.push(new Group(sheet, axis, line, depth));
    }
  }
  return groups;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/group */
export class Group extends GoogleObject {
  override readonly type = 'Spreadsheet.Group';

  constructor(
    private readonly sheet: Sheet,
    private readonly axis: Axis,
    private readonly line: number,
    private readonly depth: number,
  ) {
    super(sheet.execution);
  }

  private get run(): Run {
    const found = runAt(linesOf(this.sheet.model.props, this.axis), this.line, this.depth);
    if (!found) throw new GoogleError('This group no longer exists.');
    return found;
  }

  getDepth(): number {
    return this.depth;
  }

  getRange(): Range {
    const { start, count } = this.run;
    const { rows, columns } = this.sheet.model.props;
    return this.sheet.rangeAt(
      this.axis === 'row'
        ? { row: start, column: 1, rows: count, columns }
        : { row: 1, column: start, rows, columns: count },
    );
  }

  /** The line that carries the sign for folding. */
  getControlIndex(): number {
    const { start, count } = this.run;
    return linesOf(this.sheet.model.props, this.axis).controlBefore ? start - 1 : start + count;
  }

  isCollapsed(): boolean {
    return linesOf(this.sheet.model.props, this.axis).folded.includes(keyOf(this.run.start, this.depth));
  }

  private fold(folded: boolean): this {
    const { start } = this.run;
    const key = keyOf(start, this.depth);
    const { axis } = this;
    this.sheet.write(({ props }) => {
      const lines = linesOf(props, axis);
      lines.folded = lines.folded.filter((one) => one !== key);
      if (folded) lines.folded.push(key);
    });
    return this;
  }

  collapse(): this {
    return this.fold(true);
  }

  expand(): this {
    return this.fold(false);
  }

  remove(): void {
    const { start, count } = this.run;
    shiftDepth(this.sheet, this.axis, start, count, -1);
  }
}
