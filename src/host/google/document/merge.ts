/**
 * What a document becomes when two executions change it at once. Google merges single edits; here whole blocks are merged, which comes to the
 * same as long as both do not change the same paragraph or table: then the one that saves last prevails for that block.
 */
import type { DocumentModel, NodeData } from './data';

/** Both changes of `base`: those already saved (`theirs`) and those saved now (`mine`). */
export function mergeDocuments(base: DocumentModel, mine: DocumentModel, theirs: DocumentModel): DocumentModel {
  return {
    body: mergeSections(base.body, mine.body, theirs.body),
    header: mergeOptional(base.header, mine.header, theirs.header),
    footer: mergeOptional(base.footer, mine.footer, theirs.footer),
    styles: mine.styles,
    language: mine.language === base.language ? theirs.language : mine.language,
    ...(mine.bookmarks ? { bookmarks: mine.bookmarks } : theirs.bookmarks ? { bookmarks: theirs.bookmarks } : {}),
    ...(mine.names ? { names: mine.names } : theirs.names ? { names: theirs.names } : {}),
  };
}

function mergeOptional(base: NodeData | null, mine: NodeData | null, theirs: NodeData | null): NodeData | null {
  if (mine && theirs) return mergeSections(base ?? { kind: mine.kind }, mine, theirs);
  return JSON.stringify(mine) === JSON.stringify(base) ? theirs : mine;
}

function mergeSections(base: NodeData, mine: NodeData, theirs: NodeData): NodeData {
  const keys = (node: NodeData): string[] => (node.children ?? []).map((child) => JSON.stringify(child));
  const [from, own, other] = [keys(base), keys(mine), keys(theirs)];
  const kept = kinship(from, own);
  const saved = kinship(from, other);
  const merged: string[] = [];
  let a = 0;
  let b = 0;
  for (let index = 0; index <= from.length; index++) {
    const untilMine = index < from.length ? kept[index] : own.length;
    const untilTheirs = index < from.length ? saved[index] : other.length;
    // A block that one of them took away is away; what stood before it is taken with the next block that both have.
    if (untilMine === undefined || untilTheirs === undefined) continue;
    merged.push(...other.slice(b, untilTheirs).filter((key) => !gone(key, from, kept)));
    merged.push(...own.slice(a, untilMine).filter((key) => !gone(key, from, saved)));
    if (index < from.length) merged.push(from[index]!);
    a = untilMine + 1;
    b = untilTheirs + 1;
  }
  const attributes = JSON.stringify(mine.attributes) === JSON.stringify(base.attributes) ? theirs : mine;
  return {
    kind: mine.kind,
    ...(attributes.attributes ? { attributes: attributes.attributes } : {}),
    children: merged.map((key) => JSON.parse(key) as NodeData),
  };
}

/** Whether a block of the base was taken away by the one whose places are given. */
function gone(key: string, base: readonly string[], places: readonly (number | undefined)[]): boolean {
  const index = base.indexOf(key);
  return index >= 0 && places[index] === undefined;
}

/** For each block of the base its place in the changed list, by the longest common sequence; undefined when it is not there any more. */
function kinship(base: readonly string[], changed: readonly string[]): (number | undefined)[] {
  const lengths = Array.from({ length: base.length + 1 }, () => new Array<number>(changed.length + 1).fill(0));
  for (let i = base.length - 1; i >= 0; i--) {
    for (let j = changed.length - 1; j >= 0; j--) {
      const same = base[i] === changed[j];
      lengths[i]![j] = same ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const places: (number | undefined)[] = [];
  let i = 0;
  let j = 0;
  while (i < base.length) {
    if (j < changed.length && base[i] === changed[j]) {
      places.push(j++);
      i++;
    } else if (j >= changed.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!) {
      places.push(undefined);
      i++;
    } else j++;
  }
  return places;
}
