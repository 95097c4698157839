/**
 * The language of papers: a document is a pure function from facts to a list of blocks of seven kinds (the seventh draws numbers). Names stand in it as
 * values with their case and shape; settling the blocks prints each as the regime wants it. How blocks look in Google
 * Docs, in a file or as plain text is said by those who render them; none of them knows any particular paper.
 */
import { type DocumentChart, settleChart } from './document-chart';
import type { NameValue } from './name';
import { plainText } from './plain-text';

export type Run = string | NameValue;

/** What stands in a line or a cell: words, names, or both in turn. */
export type Content = Run | readonly Run[];

export type Align = 'left' | 'centre' | 'right' | 'both';

export interface Column {
  readonly heading: string;
  /** Share of the width of the page, in any unit. */
  readonly width: number;
  readonly align?: Align;
}

interface HeadingOf<Words> {
  readonly kind: 'heading';
  /** 1 is the name of the paper, 2 its title and annexes, 3 a section. */
  readonly level: 1 | 2 | 3;
  readonly content: Words;
  readonly align: Align;
}

interface ParagraphOf<Words> {
  readonly kind: 'paragraph';
  readonly content: Words;
  readonly align: Align;
  /** The first line begins farther in. */
  readonly indent: boolean;
}

interface TableOf<Words> {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Words[])[];
  /** Without lines and headings a table only puts words side by side: a date on the left, a number on the right. */
  readonly lines: boolean;
}

interface SignatureOf<Words> {
  readonly kind: 'signature';
  /** One line for each who signs: «Директор», a line, a name. */
  readonly signers: readonly { readonly post: string; readonly name: Words }[];
}

interface PageBreak {
  readonly kind: 'page-break';
}

export interface ListItem {
  readonly content: Content;
  readonly items?: readonly Content[];
}

/** Numbered points, two levels at most: 1., 1.1. */
interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export type Block =
  | HeadingOf<Content>
  | ParagraphOf<Content>
  | List
  | TableOf<Content>
  | SignatureOf<Content>
  | DocumentChart
  | PageBreak;

export interface DocumentDeclaration<Facts> {
  readonly id: string;
  /** How the file is called. */
  readonly title: (facts: Facts) => string;
  readonly body: (facts: Facts) => readonly Block[];
}

export const defineDocument = <Facts>(declaration: DocumentDeclaration<Facts>): DocumentDeclaration<Facts> =>
  declaration;

export const heading = (level: 1 | 2 | 3, content: Content, align: Align = 'centre'): Block => ({
  kind: 'heading',
  level,
  content,
  align,
});

/** A paragraph of the text: both edges even, the first line farther in. */
export const paragraph = (...content: readonly Run[]): Block => ({
  kind: 'paragraph',
  content,
  align: 'both',
  indent: true,
});

/** A line of its own: a name of the school, a place, a note. */
export const line = (content: Content, align: Align = 'left'): Block => ({
  kind: 'paragraph',
  content,
  align,
  indent: false,
});

export const list = (...items: readonly ListItem[]): Block => ({ kind: 'list', items });

export const table = (columns: readonly Column[], rows: readonly (readonly Content[])[]): Block => ({
  kind: 'table',
  columns,
  rows,
  lines: true,
});

/** Words side by side without lines. */
export const sideBySide = (
  columns: readonly Omit<Column, 'heading'>[],
  rows: readonly (readonly Content[])[],
): Block => ({
  kind: 'table',
  columns: columns.map((column) => ({ ...column, heading: '' })),
  rows,
  lines: false,
});

/** Those who sign, one below the other. */
export const signature = (...signers: readonly { readonly post: string; readonly name: Content }[]): Block => ({
  kind: 'signature',
  signers,
});

export const pageBreak: Block = { kind: 'page-break' };

/** A point of a list with its number. */
interface SettledItem {
  readonly kind: 'item';
  readonly number: string;
  readonly content: string;
}

/** A block in which every name has been printed: only plain text is left. */
export type SettledBlock =
  | HeadingOf<string>
  | ParagraphOf<string>
  | SettledItem
  | TableOf<string>
  | SignatureOf<string>
  | DocumentChart
  | PageBreak;

export interface SettledDocument {
  readonly blocks: readonly SettledBlock[];
  /** Codes of people for whom nothing could be printed; the code itself stands there instead. */
  readonly nameless: readonly string[];
}

/** Prints the names of the blocks. The words for a name come from `print`: a mark, or a declined name. */
export function settle(blocks: readonly Block[], print: (value: NameValue) => string | undefined): SettledDocument {
  const nameless = new Set<string>();
  const run = (part: Run): string => {
    if (typeof part === 'string') return plainText(part);
    const printed = print(part);
    if (printed === undefined) nameless.add(part.code);
    return printed ?? plainText(part.code);
  };
  // «Кузьмину-Караваеву А.И.» at the end of a sentence needs no second full stop.
  const words = (content: Content): string => {
    const runs: readonly Run[] = Array.isArray(content) ? content : [content as Run];
    const joined = runs
      .map(run)
      .reduce((before, next) => before + (before.endsWith('.') ? next.replace(/^\./, '') : next), '');
    return joined.replace(/ {2,}/g, ' ').trim();
  };
  const settleBlock = (block: Block): readonly SettledBlock[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [{ ...block, content: words(block.content) }];
      case 'list':
        return block.items.flatMap((item, index) => [
          { kind: 'item', number: `${index + 1}.`, content: words(item.content) },
          ...(item.items ?? []).map((inner, place): SettledItem => {
            return { kind: 'item', number: `${index + 1}.${place + 1}.`, content: words(inner) };
          }),
        ]);
      case 'table': {
        const columns = block.columns.map((column) => ({ ...column, heading: words(column.heading) }));
        return [{ ...block, columns, rows: block.rows.map((row) => row.map(words)) }];
      }
      case 'signature':
        return [{ ...block, signers: block.signers.map((one) => ({ post: words(one.post), name: words(one.name) })) }];
      case 'chart':
        return [settleChart(block)];
      case 'page-break':
        return [block];
    }
  };
  return { blocks: blocks.flatMap(settleBlock), nameless: [...nameless] };
}

/** The line on which people sign. */
export const signatureLine = '____________';
