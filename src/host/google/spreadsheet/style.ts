/** How a cell looks and what may be typed into it, each different look kept once and known by its number. */

/** One side of a cell's border: a line style of Google's and a colour. */
export type Line = readonly [style: string, color: string];

/** Only what differs from a new cell. `validation` is the number of a rule of the book. */
export interface Style {
  readonly format?: string;
  readonly background?: string;
  readonly color?: string;
  readonly family?: string;
  readonly size?: number;
  readonly weight?: 'bold';
  readonly slant?: 'italic';
  readonly line?: 'underline' | 'line-through';
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: string;
  readonly rotation?: number;
  readonly stacked?: true;
  readonly direction?: string;
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly validation?: number;
}

/** What to change: undefined resets to how a new cell looks. */
export type StyleChange = { readonly [K in keyof Style]?: Style[K] | undefined };

const PLAIN: Style = {};

export class StyleTable {
  private readonly styles: Style[] = [PLAIN];
  private readonly numbers = new Map<string, number>([['{}', 0]]);
  /** What changes asked for before made of which style. */
  private readonly changed = new Map<string, Map<number, number>>();
  private readonly validators = new Map<number | undefined, (number: number) => number>();

  static from(styles: readonly Style[]): StyleTable {
    const table = new StyleTable();
    for (const style of styles.slice(1)) table.add(style);
    return table;
  }

  get(number: number): Style {
    return this.styles[number] ?? PLAIN;
  }

  get all(): readonly Style[] {
    return this.styles;
  }

  number(style: Style): number {
    const key = keyOf(style);
    return this.numbers.get(key) ?? this.add(style);
  }

  private add(style: Style): number {
    this.styles.push(style);
    const number = this.styles.length - 1;
    this.numbers.set(keyOf(style), number);
    return number;
  }

  /** A function from the number of a style to the number of the same style changed; quick when asked often. */
  changer(change: StyleChange): (number: number) => number {
    const key = JSON.stringify(Object.entries(change));
    const known = this.changed.get(key) ?? new Map<number, number>();
    this.changed.set(key, known);
    return (number) => {
      let result = known.get(number);
      if (result === undefined) {
        const next: Record<string, unknown> = { ...this.get(number), ...change };
        for (const name of Object.keys(next)) if (next[name] === undefined) delete next[name];
        result = this.number(next as Style);
        known.set(number, result);
      }
      return result;
    };
  }

  /** The changer that gives cells this validation, or takes theirs away. */
  validator(validation: number | undefined): (number: number) => number {
    let found = this.validators.get(validation);
    if (!found) {
      found = this.changer({ validation });
      this.validators.set(validation, found);
    }
    return found;
  }
}

function keyOf(style: Style): string {
  const entries = Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
}
