/** Copying from the sheet and pasting into it, to and from Excel, Google and Word: cells as they show, texts as somebody would type them. */
import type { Changes } from './changes';
import type { GridView } from './grid';
import { isField } from './grid-keys';
import { cellAt } from './lines';
import type { Notices } from './notices';
import { parseTsv, writeTsv } from './tsv';

export class SheetClipboard {
  constructor(
    private readonly grid: GridView,
    private readonly around: HTMLElement,
    private readonly changes: Changes,
    private readonly notices: Notices,
  ) {
    document.addEventListener('copy', (event) => this.copy(event));
    document.addEventListener('cut', (event) => {
      if (this.copy(event)) this.clear();
    });
    document.addEventListener('paste', (event) => this.paste(event));
  }

  /** Empties what is selected. */
  clear(): void {
    const { rows, columns } = this.grid.selection.block;
    if (!this.isWhole()) return;
    const texts = rows.map(() => columns.map(() => ''));
    void this.changes.put({ row: rows[0]!, column: columns[0]! }, texts);
  }

  private copy(event: ClipboardEvent): boolean {
    if (!this.isOurs(event) || !event.clipboardData) return false;
    const { rows, columns } = this.grid.selection.block;
    const texts = rows.map((row) => columns.map((column) => cellAt(this.grid.sheet, row, column)?.text ?? ''));
    event.clipboardData.setData('text/plain', writeTsv(texts));
    event.preventDefault();
    return true;
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!this.isOurs(event) || text === '') return;
    event.preventDefault();
    const { rows, columns } = this.grid.selection.block;
    const texts = parseTsv(text);
    const [first] = texts;
    const isOne = texts.length === 1 && first?.length === 1;
    // One value goes into everything that is selected, as people expect.
    const filled = isOne ? rows.map(() => columns.map(() => first[0]!)) : texts;
    if (isOne ? !this.isWhole() : !this.isInOrder(texts.length)) return;
    void this.changes.put({ row: rows[0]!, column: columns[0]! }, filled);
  }

  private isOurs(event: ClipboardEvent): boolean {
    return event.target instanceof Node && this.around.contains(event.target) && !isField(event.target);
  }

  /** Whether the selected cells lie together on the sheet too, not only on the screen. */
  private isWhole(): boolean {
    const { rows, columns } = this.grid.selection.block;
    if (isRun(rows) && isRun(columns)) return true;
    this.tellOrder();
    return false;
  }

  private isInOrder(rows: number): boolean {
    const isLooked = this.grid.look.sort !== undefined || this.grid.look.only.size > 0;
    if (!isLooked || rows === 1) return true;
    this.tellOrder();
    return false;
  }

  private tellOrder(): void {
    this.notices.show({
      text: 'Эти строки стоят рядом только на экране. Снимите фильтр и сортировку или скрытие и повторите.',
      bad: true,
    });
  }
}

function isRun(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
}
