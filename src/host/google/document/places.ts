/** Bookmarks and named ranges of an open document: they hold on to elements, whatever moves around these, and go with them. */
import type { BookmarkData, NamedRangeData, PlaceData, SectionKind } from './data';
import type { DocNode } from './node';

export interface Bookmarked {
  readonly id: string;
  readonly node: DocNode;
  readonly offset: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly { readonly node: DocNode; readonly start?: number; readonly end?: number }[];
}

/** The sections by kind, as far as the document has them. */
export type Sections = (kind: SectionKind) => DocNode | undefined;

function nodeAt(sections: Sections, { section, path }: PlaceData): DocNode | undefined {
  return path.reduce<DocNode | undefined>((node, index) => node?.children[index], sections(section));
}

/** Undefined for what is in no section any more. */
function placeOf(node: DocNode): PlaceData | undefined {
  const path: number[] = [];
  let at = node;
  for (; at.parent; at = at.parent) path.unshift(at.index);
  return at.kind.endsWith('_SECTION') ? { section: at.kind as SectionKind, path } : undefined;
}

export function readBookmarks(sections: Sections, data: readonly BookmarkData[] = []): Bookmarked[] {
  return data.flatMap(({ id, offset, ...place }) => {
    const node = nodeAt(sections, place);
    return node ? [{ id, node, offset }] : [];
  });
}

export function writeBookmarks(bookmarks: readonly Bookmarked[]): BookmarkData[] {
  return bookmarks.flatMap(({ id, node, offset }) => {
    const place = placeOf(node);
    return place ? [{ id, offset, ...place }] : [];
  });
}

export function readNames(sections: Sections, data: readonly NamedRangeData[] = []): Named[] {
  return data.map(({ id, name, parts }) => ({
    id,
    name,
    parts: parts.flatMap(({ section, path, ...letters }) => {
      const node = nodeAt(sections, { section, path });
      return node ? [{ node, ...letters }] : [];
    }),
  }));
}

export function writeNames(names: readonly Named[]): NamedRangeData[] {
  return names.map(({ id, name, parts }) => ({
    id,
    name,
    parts: parts.flatMap(({ node, ...letters }) => {
      const place = placeOf(node);
      return place ? [{ ...place, ...letters }] : [];
    }),
  }));
}
