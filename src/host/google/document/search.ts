/** Searching and replacing in a document: each text is looked through for itself, so that what is spread over two of them is not found. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import type { DocNode } from './node';
import type { OpenDocument } from './open-document';
import { patternOf } from './pattern';
import { RangeElement } from './range-element';
import type { Text } from './text';

/** The next place of the pattern in the element, after `from`; null when there is none. */
export function findText(
  document: OpenDocument,
  root: DocNode,
  pattern: string,
  from: RangeElement | null,
): RangeElement | null {
  const expression = patternOf(pattern);
  let waiting = from !== null;
  for (const node of root.walk()) {
    if (node.kind !== 'TEXT') continue;
    let start = 0;
    if (waiting) {
      if (from?.element.raw !== node) continue;
      waiting = false;
      start = from.end === undefined ? node.text.length : from.end + 1;
    }
    for (const { index, 0: found } of node.text.matchAll(expression)) {
      if (found === '' || index < start) continue;
      return new RangeElement(document.object(node) as Text, index, index + found.length - 1);
    }
  }
  return null;
}

/** The next element of a type within the element, after `from`; null when there is none. */
export function findElement(
  document: OpenDocument,
  root: DocNode,
  type: string,
  from: RangeElement | null,
): RangeElement | null {
  let waiting = from !== null;
  for (const node of root.walk()) {
    if (waiting) waiting = from?.element.raw !== node;
    else if (node !== root && node.kind === type) return new RangeElement(document.object(node) as Text);
  }
  return null;
}

/** Replaces every place of the pattern; new letters look like the first of those they replace. Says whether there were any. */
export function replaceText(execution: Execution, root: DocNode, pattern: string, replacement: string): boolean {
  const expression = patternOf(pattern);
  const put = replacementOf(execution, expression, replacement);
  let replaced = false;
  for (const node of root.walk()) {
    if (node.kind !== 'TEXT') continue;
    const places = [...node.text.matchAll(expression)].filter(({ 0: found }) => found !== '');
    for (const { index, 0: found } of places.reverse()) {
      node.splice(index, index + found.length, put);
      replaced = true;
    }
  }
  return replaced;
}

/** In a replacement a backslash makes the next sign plain; a dollar and a number are a price unless the pattern has groups, which are not supported. */
function replacementOf(execution: Execution, pattern: RegExp, given: string | null): string {
  if (given === null) throw new GoogleError('Invalid argument: replacement');
  const replacement = String(given);
  const groups = /(^|[^\\])\((?!\?)/.test(pattern.source);
  if (groups && /(^|[^\\])(\\\\)*\$\d/.test(replacement)) execution.refuse('groups in the replacement of replaceText');
  if (/(^|[^\\])(\\\\)*\\$/.test(replacement)) throw new GoogleError('Invalid argument: replacement');
  return replacement.replace(/\\([\s\S])/g, '$1');
}
