/**
 * Counts of people that may leave the school together: one to four people are never told, and nobody can work them out from the other
 * counts. Which tables leave, and what they count, is left to others; a breakdown in two directions is in breakdown.ts.
 *
 * The method is cell suppression with an audit by example (A. Hundepool et al., «Statistical Disclosure Control», Wiley 2012, ch. 4:
 * primary cells by a threshold, secondary ones until every primary cell is protected):
 *
 * 1. A count from 1 to 4 is `few`. A sum that is not printed but follows by subtraction is named by the caller and must stay as unsure.
 * 2. For each of them a second school is looked for, which differs in one person or in two who exchange one property: all that is
 *    printed is the same for both schools, and the count in question is not. What would tell the two apart is withheld (`hidden`);
 *    of all such second schools the one is taken that costs the fewest and smallest counts.
 * 3. The second schools together are the proof: of every count not told at least two values remain possible, whatever sums over
 *    whatever tables somebody makes. Withholding more never breaks the proof of another count.
 *
 * `few` says «from 1 to 4», `hidden` says nothing: it may stand for any count from 0, small ones included.
 */

/** People who are alike in everything that is counted; the properties by their names. */
export interface CountedKind {
  readonly of: Readonly<Record<string, string>>;
  readonly count: number;
}

export type ShownCount = number | 'few' | 'hidden';

export interface CountedTables {
  /** Names of all printed counts that such a person is counted in, sums of all tables included. The same name, the same count. */
  readonly printed: (of: CountedKind['of']) => readonly string[];
  /** Counts that are not printed and follow from printed ones: «all others». */
  readonly implied?: (of: CountedKind['of']) => readonly string[];
  /** Whether such people can exist at all; a second school has no adult pupils. */
  readonly isPossible?: (of: CountedKind['of']) => boolean;
  /** How many times more than others a printed count should rather be told; 1 without it. */
  readonly worth?: (name: string) => number;
}

/** The most people that are not told of. */
export const mostFew = 4;

export const isFew = (count: number): boolean => count >= 1 && count <= mostFew;

/** How many other properties the two who exchange one may differ in: more are never cheaper and take long to go through. */
const mostDifferent = 2;
/** What it costs to withhold that a count is small, against withholding a count of so many. */
const priceOfFew = 60;

type Status = 'open' | 'few' | 'hidden';

interface Kind {
  readonly of: CountedKind['of'];
  readonly count: number;
  readonly cells: readonly number[];
}

/** The second school less the first: what one of the people is replaced by. */
interface Move {
  readonly gone: readonly Kind[];
  readonly come: readonly Kind[];
}

/** What may be printed of each count; a name that is missing is a zero. */
export function protectCounts(kinds: readonly CountedKind[], tables: CountedTables): ReadonlyMap<string, ShownCount> {
  const school = new School(kinds, tables);
  for (const cell of school.sensitive()) if (!school.isUnsure(cell)) school.makeUnsure(cell);
  return school.shown();
}

const keyOf = (of: CountedKind['of']): string =>
  JSON.stringify(Object.entries(of).sort(([one], [two]) => (one < two ? -1 : 1)));

/** The counts with what has been decided about them so far. */
class School {
  private readonly names: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly counts: number[] = [];
  private readonly status: Status[] = [];
  private readonly isPrinted: boolean[] = [];
  private readonly unsure: boolean[] = [];
  private readonly people: readonly Kind[];
  private readonly known = new Map<string, Kind>();
  private readonly values: ReadonlyMap<string, readonly string[]>;

  constructor(
    given: readonly CountedKind[],
    private readonly tables: CountedTables,
  ) {
    const sums = new Map<string, CountedKind>();
    for (const { of, count } of given) {
      const key = keyOf(of);
      if (count > 0) sums.set(key, { of, count: count + (sums.get(key)?.count ?? 0) });
    }
    const sorted = [...sums].sort(([one], [two]) => (one < two ? -1 : 1)).map(([, kind]) => kind);
    this.people = sorted.map(({ of, count }) => this.know(of, count));
    for (const { cells, count } of this.people) for (const cell of cells) this.counts[cell] = this.at(cell) + count;
    this.counts.forEach((count, cell) => {
      this.status[cell] = !this.isPrinted[cell] ? 'hidden' : isFew(count) ? 'few' : 'open';
    });
    const values = new Map<string, Set<string>>();
    for (const { of } of this.people)
      for (const [name, value] of Object.entries(of)) values.set(name, (values.get(name) ?? new Set()).add(value));
    this.values = new Map([...values].map(([name, all]) => [name, [...all].sort()]));
  }

  /** The counts that must stay unsure, those of many kinds of people first: what protects them protects parts of them, too. */
  sensitive(): readonly number[] {
    const kinds = this.names.map(() => 0);
    for (const { cells } of this.people) for (const cell of cells) kinds[cell] = (kinds[cell] ?? 0) + 1;
    return this.names
      .map((_, cell) => cell)
      .filter((cell) => isFew(this.at(cell)))
      .sort((a, b) => (kinds[b] ?? 0) - (kinds[a] ?? 0) || ((this.names[a] ?? '') < (this.names[b] ?? '') ? -1 : 1));
  }

  isUnsure(cell: number): boolean {
    return this.unsure[cell] === true;
  }

  /** Takes the cheapest second school in which this count is another one. */
  makeUnsure(cell: number): void {
    let best: ReadonlyMap<number, number> | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const move of this.movesAround(cell)) {
      const difference = differenceOf(move);
      if (!difference.get(cell)) continue;
      const price = this.priceOf(difference, least);
      if (price >= least) continue;
      least = price;
      best = difference;
      if (price === 0) break;
    }
    for (const [touched, change] of best ?? []) {
      if (!this.stands(touched, change)) this.status[touched] = 'hidden';
      this.unsure[touched] = true;
    }
  }

  shown(): ReadonlyMap<string, ShownCount> {
    return new Map(
      this.names.flatMap((name, cell): [string, ShownCount][] => {
        const status = this.status[cell] ?? 'open';
        return this.isPrinted[cell] ? [[name, status === 'open' ? this.at(cell) : status]] : [];
      }),
    );
  }

  /** Second schools near the people of this count; the last of them, one person more or less, is always there. */
  private *movesAround(cell: number): Generator<Move> {
    for (const one of this.people.filter(({ cells }) => cells.includes(cell))) {
      for (const [property, values] of this.values) {
        const own = one.of[property];
        if (own === undefined) continue;
        for (const value of values) {
          const other = value === own ? undefined : this.changed(one, property, value);
          if (!other) continue;
          yield { gone: [one], come: [other] };
          if (other.count > 0) yield { gone: [other], come: [one] };
          yield* this.exchanges(one, other, property);
          if (other.count > 0) yield* this.exchanges(other, one, property);
        }
      }
      yield { gone: [], come: [one] };
      yield { gone: [one], come: [] };
    }
  }

  /** Somebody of `from` becomes one of `to`, and somebody else changes the same property the other way round. */
  private *exchanges(from: Kind, to: Kind, property: string): Generator<Move> {
    for (const partner of this.people) {
      if (partner.of[property] !== to.of[property] || partner === to) continue;
      if (distance(partner.of, to.of) > mostDifferent) continue;
      const back = this.changed(partner, property, from.of[property] ?? '');
      if (back) yield { gone: [from, partner], come: [to, back] };
    }
  }

  private changed({ of }: Kind, property: string, value: string): Kind | undefined {
    const other = { ...of, [property]: value };
    const key = keyOf(other);
    const known = this.known.get(key);
    if (known) return known;
    return this.tables.isPossible?.(other) === false ? undefined : this.know(other, 0);
  }

  private know(of: CountedKind['of'], count: number): Kind {
    const printed = this.tables.printed(of).map((name) => this.place(name, true));
    const implied = (this.tables.implied?.(of) ?? []).map((name) => this.place(name, false));
    const kind = { of, count, cells: [...printed, ...implied] };
    this.known.set(keyOf(of), kind);
    return kind;
  }

  private place(name: string, isPrinted: boolean): number {
    const key = `${isPrinted ? '+' : '-'}${name}`;
    const there = this.places.get(key);
    if (there !== undefined) return there;
    const cell = this.names.length;
    this.places.set(key, cell);
    this.names.push(name);
    this.counts.push(0);
    this.status.push(isPrinted ? 'open' : 'hidden');
    this.isPrinted.push(isPrinted);
    return cell;
  }

  private at(cell: number): number {
    return this.counts[cell] ?? 0;
  }

  /** Whether the second school shows the same here without anything more withheld. */
  private stands(cell: number, change: number): boolean {
    const status = this.status[cell];
    return status === 'hidden' || (status === 'few' && isFew(this.at(cell) + change));
  }

  private worthOf(cell: number): number {
    return this.tables.worth?.(this.names[cell] ?? '') ?? 1;
  }

  private priceOf(difference: ReadonlyMap<number, number>, enough: number): number {
    let price = 0;
    for (const [cell, change] of difference) {
      if (!this.stands(cell, change))
        price += this.worthOf(cell) * (this.status[cell] === 'few' ? priceOfFew : 1 + this.at(cell));
      if (price >= enough) break;
    }
    return price;
  }
}

const distance = (one: CountedKind['of'], two: CountedKind['of']): number =>
  Object.keys(one).filter((name) => one[name] !== two[name]).length;

function differenceOf({ gone, come }: Move): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { cells } of come) for (const cell of cells) sums.set(cell, (sums.get(cell) ?? 0) + 1);
  for (const { cells } of gone) for (const cell of cells) sums.set(cell, (sums.get(cell) ?? 0) - 1);
  for (const [cell, change] of sums) if (change === 0) sums.delete(cell);
  return sums;
}
