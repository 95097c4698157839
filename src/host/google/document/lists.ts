/** Lists: which list a new item joins, and how far items are indented. */
import type { Execution } from '../../execution';
import type { Attributes } from './data';
import { DocNode } from './node';

const STEP = 36;

/** An item that goes on with the list of the item before it, or begins a list of its own. */
export function newListItem(execution: Execution, before: DocNode | undefined, look: Attributes): DocNode {
  const item = new DocNode('LIST_ITEM', look);
  const { LIST_ID, GLYPH_TYPE } = before?.kind === 'LIST_ITEM' ? before.attributes : {};
  item.set({
    LIST_ID: LIST_ID ?? `kix.${execution.world.ids.text(12)}`,
    GLYPH_TYPE: GLYPH_TYPE ?? 'NUMBER',
    ...levelOf(0),
  });
  return item;
}

/** What nesting does to an item. */
export function levelOf(level: number): Attributes {
  return { NESTING_LEVEL: level, INDENT_START: STEP * (level + 1), INDENT_FIRST_LINE: STEP * (level + 1) - STEP / 2 };
}
