/**
 * Where a person stands, on the cells that are drawn: the marks of the selection, and the focus of the keyboard. The library draws cells anew
 * when it likes; whoever stood on one goes on standing on its successor, so that no key is lost.
 */
import { isField } from './grid-keys';
import type { Place, Selection } from './selection';

export class Standing {
  /** Whether the keyboard is with the cells, even while the one that had it is being drawn anew. */
  private hasKeyboard = false;

  constructor(
    place: HTMLElement,
    private readonly grid: HTMLElement,
    private readonly selection: Selection,
  ) {
    place.addEventListener('focusin', ({ target }) => {
      this.hasKeyboard = !isField(target) && this.isOurs(target);
    });
    place.addEventListener('focusout', ({ target }) => {
      // A cell that is taken away hands the focus to nobody; one that is still there has lost it to somebody else.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected) this.hasKeyboard = this.isOurs(document.activeElement);
      });
    });
  }

  element({ row, column }: Place): HTMLElement | null {
    return this.grid.querySelector<HTMLElement>(`.cell[data-row="${row}"][data-column="${column}"]`);
  }

  /** Gives the keyboard to the cell one stands on. Scrolled out of sight, it is not there to hold it; the grid holds it until it is back. */
  focus(): void {
    (this.element(this.selection.here) ?? this.grid).focus({ preventScroll: true });
  }

  /** After a change of the selection, and after the library has drawn. */
  mark(): void {
    const { here } = this.selection;
    const { rows, columns } = this.selection.block;
    const [inRows, inColumns] = [new Set(rows), new Set(columns)];
    for (const cell of this.grid.querySelectorAll<HTMLElement>('.cell')) {
      const [row, column] = [Number(cell.dataset['row']), Number(cell.dataset['column'])];
      const isHere = row === here.row && column === here.column;
      const isChosen = isHere || (inRows.has(row) && inColumns.has(column));
      if (isChosen !== (cell.getAttribute('aria-selected') === 'true')) {
        if (isChosen) cell.setAttribute('aria-selected', 'true');
        else cell.removeAttribute('aria-selected');
      }
      cell.classList.toggle('here', isHere);
      cell.tabIndex = isHere ? 0 : -1;
    }
    for (const heads of this.grid.querySelectorAll('.header-rgRow')) heads.setAttribute('role', 'row');
    for (const head of this.grid.querySelectorAll<HTMLElement>('.row-head')) {
      head.classList.toggle('chosen', inRows.has(Number(head.textContent)));
    }
    this.keepKeyboard();
  }

  private keepKeyboard(): void {
    const focused = document.activeElement;
    const isLost = this.hasKeyboard && focused === document.body;
    const isElsewhere = focused === this.grid || (this.isOurs(focused) && focused.matches('.cell:not(.here)'));
    if (isLost || isElsewhere) this.focus();
  }

  private isOurs(target: EventTarget | null): target is HTMLElement {
    return target instanceof HTMLElement && this.grid.contains(target);
  }
}
