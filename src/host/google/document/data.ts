/** What of a document is kept in the database: plain data, named as Google names elements and attributes. */

export type SectionKind = 'BODY_SECTION' | 'HEADER_SECTION' | 'FOOTER_SECTION';
export type NodeKind =
  | SectionKind
  | 'PARAGRAPH'
  | 'LIST_ITEM'
  | 'TABLE'
  | 'TABLE_ROW'
  | 'TABLE_CELL'
  | 'TEXT'
  | 'PAGE_BREAK'
  | 'HORIZONTAL_RULE'
  | 'INLINE_IMAGE';

/** The styles a paragraph can have, in Google's order. */
export const HEADINGS = [
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
] as const;
export type Heading = (typeof HEADINGS)[number];

/** What is set on an element itself, by the name of Google's `Attribute`; constants are kept by name. What is not here is inherited. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A stretch of letters with one look. */
export interface Run {
  readonly length: number;
  readonly attributes: Attributes;
}

export interface Picture {
  /** Base64. */
  readonly data: string;
  readonly mime: string;
  readonly title: string | null;
  readonly description: string | null;
}

export interface NodeData {
  readonly kind: NodeKind;
  readonly attributes?: Attributes;
  readonly children?: readonly NodeData[];
  readonly text?: string;
  readonly runs?: readonly Run[];
  readonly image?: Picture;
  /** Pictures that hang on a paragraph and stand beside or behind its text. */
  readonly hanging?: readonly HangingPicture[];
}

export interface HangingPicture extends Picture {
  readonly id: string;
  /** A name of Google's `PositionedLayout`. */
  readonly layout: string;
  /** Points from the upper left corner of the paragraph. */
  readonly left: number;
  readonly top: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** All that a document consists of. Page size and margins are attributes of the body, as Google has them. */
export interface DocumentModel {
  readonly body: NodeData;
  readonly header: NodeData | null;
  readonly footer: NodeData | null;
  readonly styles: Readonly<Record<Heading, Attributes>>;
  readonly language: string | null;
  readonly bookmarks?: readonly BookmarkData[];
  readonly names?: readonly NamedRangeData[];
}

/** Where an element stands: the section, then the index among its siblings on each level. */
export interface PlaceData {
  readonly section: SectionKind;
  readonly path: readonly number[];
}

export interface BookmarkData extends PlaceData {
  readonly id: string;
  readonly offset: number;
}

export interface NamedRangeData {
  readonly id: string;
  readonly name: string;
  /** The letters are first and last, for a part of a text. */
  readonly parts: readonly (PlaceData & { readonly start?: number; readonly end?: number })[];
}

/** The text of an element as Google joins it: paragraphs, cells and rows by line breaks. */
export function textOf(node: NodeData): string {
  if (node.kind === 'TEXT') return node.text ?? '';
  return (node.children ?? []).map(textOf).join(isLine(node) ? '' : '\n');
}

/** Whether it is a paragraph or a list item: what holds a line of text. */
export function isLine(node: { readonly kind: NodeKind }): boolean {
  return node.kind === 'PARAGRAPH' || node.kind === 'LIST_ITEM';
}
