/** A committed document as plain data for a page that shows it: blocks in reading order with their looks, and where a line stands so that a person can change it. */
import { isLine, type NodeData } from '../google/document/data';
import { readDocument } from '../google/document/model';
import { findFile, revisionOf } from '../google/files';
import type { World } from '../world';
import { ListCounter } from './document-lists';
import { type LetterLook, lineLook, pageLook, stretchesOf } from './document-look';
import { isBorderless, tableLook } from './document-tables';

export interface LetterView {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Points. */
  readonly size: number;
  readonly link: string | undefined;
}

export interface LineView {
  readonly kind: 'line';
  /** Where the line stands in the body: index by index. */
  readonly path: readonly number[];
  /** `NORMAL`, `TITLE`, `HEADING1` …; */
  readonly heading: string;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Points. */
  readonly indent: number;
  readonly firstLine: number;
  /** The number or bullet before a list item. */
  readonly mark: string | undefined;
  readonly letters: readonly LetterView[];
  /** A page ends here. */
  readonly breaks: boolean;
  /** Nothing but text, so a person may type it anew. */
  readonly isText: boolean;
}

export interface TableView {
  readonly kind: 'table';
  /** Points, by column. */
  readonly widths: readonly number[];
  readonly hasLines: boolean;
  readonly rows: readonly (readonly (readonly BlockView[])[])[];
}

export type BlockView = LineView | TableView;

export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  /** Points. */
  readonly page: { readonly width: number; readonly height: number; readonly left: number; readonly right: number };
  readonly blocks: readonly BlockView[];
}

/** Throws GoogleError when there is no such document. */
export function viewDocument(world: World, id: string): DocumentView {
  const model = readDocument(world, id);
  const page = pageLook(model);
  const lists = new ListCounter();
  const available = page.width - page.left - page.right;
  const blocksOf = (parent: NodeData, path: readonly number[], wide: number): BlockView[] =>
    (parent.children ?? []).flatMap((node, index): BlockView[] => {
      const at = [...path, index];
      if (isLine(node)) return [lineOf(node, at)];
      return node.kind === 'TABLE' ? [tableOf(node, at, wide)] : [];
    });
  const lineOf = (node: NodeData, path: readonly number[]): LineView => {
    const { heading, align, start, firstLine } = lineLook(model.styles, node);
    const children = node.children ?? [];
    return {
      kind: 'line',
      path,
      heading,
      align,
      indent: start,
      firstLine,
      mark: node.kind === 'LIST_ITEM' ? lists.next(node) : undefined,
      letters: children.flatMap((child) => stretchesOf(model.styles, heading, child).map(letterOf)),
      breaks: children.some(({ kind }) => kind === 'PAGE_BREAK'),
      isText: children.every(({ kind }) => kind === 'TEXT'),
    };
  };
  const tableOf = (table: NodeData, path: readonly number[], wide: number): TableView => ({
    kind: 'table',
    widths: tableLook(table, wide).widths,
    hasLines: !isBorderless(table),
    rows: (table.children ?? []).map((row, down) =>
      (row.children ?? []).map((cell, right) => blocksOf(cell, [...path, down, right], wide)),
    ),
  });
  const { width, height, left, right } = page;
  return {
    id,
    name: findFile(world, id)?.name ?? '',
    revision: revisionOf(world, id),
    page: { width, height, left, right },
    blocks: blocksOf(model.body, [], available),
  };
}

function letterOf({ text, look }: { readonly text: string; readonly look: LetterLook }): LetterView {
  const { bold, italic, underline, size, link } = look;
  return { text, bold, italic, underline, size, link };
}
