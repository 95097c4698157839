/** The tree a document is made of: plain data, named as Google names elements and attributes. Who may change it, and when, is not decided here. */

export type SectionType = 'BODY_SECTION' | 'HEADER_SECTION' | 'FOOTER_SECTION';
export type BlockType = 'PARAGRAPH' | 'LIST_ITEM';
export type ContainerType = SectionType | BlockType | 'TABLE' | 'TABLE_ROW' | 'TABLE_CELL';
export type LeafType = 'PAGE_BREAK' | 'HORIZONTAL_RULE';

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

/** A stretch of text with one look. */
export interface Run {
  readonly text: string;
  readonly attributes: Attributes;
}

export interface TextNode {
  readonly type: 'TEXT';
  runs: readonly Run[];
}

export interface ContainerNode {
  readonly type: ContainerType;
  attributes: Attributes;
  children: Node[];
  /** Widths of a table's columns in points; null where the page decides. */
  columns?: readonly (number | null)[];
}

export interface LeafNode {
  readonly type: LeafType;
}

export interface ImageNode {
  readonly type: 'INLINE_IMAGE';
  attributes: Attributes;
  /** Base64. */
  readonly data: string;
  readonly mime: string;
  title: string | null;
  description: string | null;
}

export type Node = TextNode | ContainerNode | LeafNode | ImageNode;

export function isContainer(node: Node): node is ContainerNode {
  return 'children' in node;
}

/** Whether the node is a paragraph or a list item: what holds a line of text. */
export function isLine(node: Node): node is ContainerNode {
  return node.type === 'PARAGRAPH' || node.type === 'LIST_ITEM';
}

export function textNode(text: string, attributes: Attributes = {}): TextNode {
  return { type: 'TEXT', runs: text === '' ? [] : [{ text, attributes }] };
}

export function paragraphNode(text = '', attributes: Attributes = {}): ContainerNode {
  return { type: 'PARAGRAPH', attributes: { ...attributes }, children: text === '' ? [] : [textNode(text)] };
}

export function cellNode(text = ''): ContainerNode {
  return { type: 'TABLE_CELL', attributes: {}, children: text.split('\n').map((line) => paragraphNode(line)) };
}

export function rowNode(cells: readonly string[] = []): ContainerNode {
  return { type: 'TABLE_ROW', attributes: {}, children: cells.map(cellNode) };
}

export function tableNode(rows: readonly (readonly string[])[] = []): ContainerNode {
  return { type: 'TABLE', attributes: {}, children: rows.map(rowNode) };
}

export function sectionNode(type: SectionType): ContainerNode {
  return { type, attributes: {}, children: [paragraphNode()] };
}

/** The text of an element as Google joins it: lines, cells and rows by line breaks. */
export function textOf(node: Node): string {
  if (node.type === 'TEXT') return node.runs.map(({ text }) => text).join('');
  if (!isContainer(node)) return '';
  return node.children.map(textOf).join(isLine(node) ? '' : '\n');
}

/** The element and everything in it, in reading order. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  if (isContainer(node)) for (const child of node.children) yield* walk(child);
}

/** An equal tree that shares nothing with this one. */
export function cloneNode<T extends Node>(node: T): T {
  return structuredClone(node);
}
