/**
 * Reads files of an example school: a heading, then one record a line, cells parted by tabs, lists inside a cell by
 * semicolons. What a cell means is for those who ask; what cannot be read is said with file, line and column.
 */

export class TabRow {
  constructor(
    private readonly place: string,
    private readonly cells: ReadonlyMap<string, string>,
  ) {}

  text(column: string): string {
    const cell = this.cells.get(column);
    if (cell === undefined) throw new Error(`${this.place}: нет столбца «${column}»`);
    return cell;
  }

  /** Undefined for an empty cell. */
  some(column: string): string | undefined {
    return this.text(column) || undefined;
  }

  needed(column: string): string {
    return this.some(column) ?? this.fail(column, 'пусто');
  }

  list(column: string): readonly string[] {
    return this.text(column) === '' ? [] : this.text(column).split('; ');
  }

  oneOf<Word extends string>(column: string, words: readonly Word[]): Word {
    return words.find((word) => word === this.text(column)) ?? this.fail(column, `«${this.text(column)}» не из списка`);
  }

  /** Numbers are written with a comma, as people here do. */
  number(column: string): number {
    const words = this.needed(column);
    return /^\d+(,\d+)?$/.test(words) ? Number(words.replace(',', '.')) : this.fail(column, `«${words}» не число`);
  }

  fail(column: string, what: string): never {
    throw new Error(`${this.place}, «${column}»: ${what}`);
  }
}

/** The rows below the heading. Throws when a line has more or fewer cells than the heading, or a cell is padded. */
export function readTabFile(name: string, text: string): readonly TabRow[] {
  const [head = '', ...lines] = text.replace(/[\r\n]+$/, '').split(/\r?\n/);
  const columns = head.split('\t');
  if (new Set(columns).size < columns.length) throw new Error(`${name}: столбец назван дважды`);
  return lines.map((line, index) => {
    const place = `${name}, строка ${index + 2}`;
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${place}: ячеек ${cells.length}, а столбцов ${columns.length}`);
    if (cells.some((cell) => cell !== cell.trim())) throw new Error(`${place}: пробелы по краям ячейки`);
    return new TabRow(place, new Map(columns.map((column, position) => [column, cells[position]!])));
  });
}
