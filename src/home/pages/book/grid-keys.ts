/** What the keys do on a sheet, as people know them from Excel and Google. */
import type { GridListener, GridView } from './grid';

const PAGE = 20;
const FAR = 1e7;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/** Does what the key means; false when it means nothing here. */
export function gridKey(event: KeyboardEvent, grid: GridView, listener: GridListener): boolean {
  const { key, code, shiftKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.altKey) return false;
  const step = STEPS[key];
  if (step) {
    const far = isCommand ? FAR : 1;
    grid.move(step[0] * far, step[1] * far, shiftKey);
    return true;
  }
  if (key === 'Home' || key === 'End') {
    const far = key === 'Home' ? -FAR : FAR;
    grid.move(isCommand ? far : 0, far, shiftKey);
    return true;
  }
  if (isCommand) return command(code, key, shiftKey, grid, listener);
  const here = grid.current;
  if (key === 'Tab') {
    // At the edge of the sheet the key leaves it, so that nobody is caught inside.
    const by = shiftKey ? -1 : 1;
    if (grid.selection.isAtEdge(by)) return false;
    grid.move(0, by);
  } else if (key === 'Enter' && shiftKey) grid.move(-1, 0);
  else if (key === 'Enter' || key === 'F2') listener.edit(here);
  else if (key === 'Delete' || key === 'Backspace') listener.clear();
  else if (key === 'Escape') grid.stand(here);
  else if (key === ' ' && grid.cell(here)?.checkbox) listener.toggle(here);
  else if (key === ' ' && shiftKey) return false;
  else if (key.length === 1) listener.edit(here, key);
  else return false;
  return true;
}

/** With Ctrl: by the place of the key, because the letters there are Russian ones. */
function command(code: string, key: string, shift: boolean, grid: GridView, listener: GridListener): boolean {
  if (code === 'KeyA') {
    grid.selection.all();
    grid.stay();
  } else if (code === 'KeyZ' && !shift) listener.undo();
  else if (code === 'KeyY' || (code === 'KeyZ' && shift)) listener.redo();
  else if (key === 'Enter') listener.card();
  else return false;
  return true;
}

export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
