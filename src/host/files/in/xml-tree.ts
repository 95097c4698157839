/** A small part of an Office file as a tree: for charts and drawings, which are looked up by place rather than read in order. */
import type { OfficePackage } from './package';
import type { XmlAttributes } from './xml';

/** An element with its own text (not that of its children). */
export interface Branch {
  readonly tag: string;
  readonly at: XmlAttributes;
  readonly kids: readonly Branch[];
  readonly text: string;
}

const LONGEST_TEXT = 10_000;

interface Growing extends Branch {
  kids: Growing[];
  text: string;
}

/** The root of a part; undefined when there is no such part. */
export function readTree(pack: OfficePackage, part: string): Branch | undefined {
  const root: Growing = { tag: '', at: {}, kids: [], text: '' };
  const path = [root];
  pack.walk(part, {
    open: (tag, at) => {
      const grown: Growing = { tag, at, kids: [], text: '' };
      path.at(-1)!.kids.push(grown);
      path.push(grown);
    },
    text: (text) => {
      const last = path.at(-1)!;
      if (last.text.length + text.length <= LONGEST_TEXT) last.text += text;
    },
    close: () => void path.pop(),
  });
  return root.kids[0];
}

/** The first element at a path of tags below this one. */
export function at(branch: Branch | undefined, ...path: readonly string[]): Branch | undefined {
  let found = branch;
  for (const tag of path) found = found?.kids.find((kid) => kid.tag === tag);
  return found;
}

/** Every element with this tag anywhere below, in order. */
export function all(branch: Branch | undefined, tag: string): readonly Branch[] {
  return (branch?.kids ?? []).flatMap((kid) => [...(kid.tag === tag ? [kid] : []), ...all(kid, tag)]);
}

/** The `val` of the element at a path. */
export const valueAt = (branch: Branch | undefined, ...path: readonly string[]): string | undefined =>
  at(branch, ...path)?.at['val'];
