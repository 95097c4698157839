/**
 * What a person changes on the sheet: a cell, a pasted block, emptied cells, and taking it back. Each change is sent with what stood there
 * before; where somebody else was quicker, the person is shown both values and decides.
 */
import type { EditOutcome, SheetView, WrittenCell } from '../../wire';
import { cellAt, entryOf } from './lines';
import type { Notices } from './notices';
import type { Place } from './selection';
import type { Server } from './server';

export interface ChangesView {
  readonly sheet: SheetView | undefined;
  /** Shows what was typed at once. */
  pretend(place: Place, text: string): void;
}

interface Step {
  readonly sheet: number;
  readonly written: readonly WrittenCell[];
}

interface Block {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
  readonly seen: readonly (readonly string[])[];
  /** Which of the two lists of steps it goes to when it is written. */
  readonly kind: 'new' | 'undo' | 'redo';
  readonly mark?: { readonly column: number; readonly text: string };
}

const MOST_STEPS = 200;

export class Changes {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  constructor(
    private readonly server: Server,
    private readonly view: ChangesView,
    private readonly notices: Notices,
    /** After every attempt, to see the sheet as it is now. */
    private readonly after: () => void,
  ) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** One cell was typed into. */
  type(place: Place, text: string, seen: string): Promise<void> {
    const { sheet } = this.view;
    if (!sheet) return Promise.resolve();
    const mark = markOf(sheet, place);
    this.view.pretend(place, text);
    return this.write({
      sheet: sheet.id,
      ...place,
      texts: [[text]],
      seen: [[seen]],
      kind: 'new',
      ...(mark ? { mark } : {}),
    });
  }

  /** Rows of texts go to a block of cells. */
  put(from: Place, texts: readonly (readonly string[])[]): Promise<void> {
    const { sheet } = this.view;
    if (!sheet) return Promise.resolve();
    const seen = texts.map((line, down) =>
      line.map((_, right) => entryOf(cellAt(sheet, from.row + down, from.column + right))),
    );
    return this.write({ sheet: sheet.id, ...from, texts, seen, kind: 'new' });
  }

  undo(): Promise<void> {
    return this.takeBack(this.done, 'undo');
  }

  redo(): Promise<void> {
    return this.takeBack(this.undone, 'redo');
  }

  private takeBack(steps: Step[], kind: 'undo' | 'redo'): Promise<void> {
    const step = steps.pop();
    if (!step) {
      this.notices.show({
        text: kind === 'undo' ? 'Отменять больше нечего.' : 'Возвращать больше нечего.',
        seconds: 4,
      });
      return Promise.resolve();
    }
    return this.write({ ...blockOf(step), kind });
  }

  private async write(block: Block): Promise<void> {
    const { kind, mark, ...paste } = block;
    const isOne = paste.texts.length === 1 && paste.texts[0]?.length === 1;
    try {
      const outcome = isOne
        ? await this.server.edit({
            sheet: paste.sheet,
            row: paste.row,
            column: paste.column,
            text: paste.texts[0]![0]!,
            seen: paste.seen[0]?.[0] ?? '',
            ...(mark ? { mark } : {}),
          })
        : await this.server.paste(paste);
      this.settle(block, outcome);
    } catch (error) {
      this.notices.problem(error);
    }
    this.after();
  }

  private settle(block: Block, outcome: EditOutcome): void {
    if (outcome.ok) {
      const changed = outcome.written.some(({ before, after }) => before !== after);
      if (changed) this.remember(block, outcome.written);
      return;
    }
    if (outcome.reason === 'refused' || !outcome.theirs) {
      this.notices.show({ text: outcome.message, bad: true });
      return;
    }
    const { theirs } = outcome;
    const mine = block.kind === 'new' ? 'моё' : 'прежнее';
    const value =
      block.texts.length * (block.texts[0]?.length ?? 0) === 1 ? `: «${shorten(block.texts[0]?.[0] ?? '')}»` : '';
    this.notices.show({
      text: outcome.message,
      bad: true,
      actions: [
        { caption: 'Оставить как есть', act: () => undefined },
        { caption: `Записать ${mine}${value}`, act: () => void this.write({ ...block, seen: theirs }) },
      ],
    });
  }

  private remember({ sheet, kind }: Block, written: readonly WrittenCell[]): void {
    const steps = kind === 'undo' ? this.undone : this.done;
    steps.push({ sheet, written });
    if (steps.length > MOST_STEPS) steps.shift();
    // What was taken back cannot be brought again over something new.
    if (kind === 'new') this.undone.length = 0;
  }
}

/** The block that puts back what stood before a step. */
function blockOf({ sheet, written }: Step): Omit<Block, 'kind'> {
  const [first] = written;
  const rows = [...new Set(written.map(({ row }) => row))];
  const lines = rows.map((row) => written.filter((cell) => cell.row === row));
  return {
    sheet,
    row: first?.row ?? 1,
    column: first?.column ?? 1,
    texts: lines.map((line) => line.map(({ before }) => before)),
    seen: lines.map((line) => line.map(({ after }) => after)),
  };
}

/** The first filled cell of the row besides this one, by which a moved row is noticed. */
function markOf(sheet: SheetView, { row, column }: Place): Block['mark'] {
  const cells = sheet.rows[row - 1] ?? [];
  const mark = cells.findIndex((other, index) => index !== column - 1 && other !== null && other.text !== '');
  const marked = cells[mark];
  return marked ? { column: mark + 1, text: marked.text } : undefined;
}

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
