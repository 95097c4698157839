/**
 * Papers in a school's own words: the sample that the school edits, and the paper made from what it has become. In a sample, what the
 * program knows stands as marks: values («{{Школа кратко}}»), names with case and shape («{{Куратор|вин|Фамилия И.О.}}»), days of work
 * («{{Не позже 15.09}}»), and parts that the program draws itself («{{Таблица 1}}»). Reading and writing files is left to others.
 */
import {
  type Block,
  type Content,
  heading,
  list,
  type Run,
  type SettledBlock,
  type SettledDocument,
  settle,
} from '../../schema/document';
import { sameWords } from '../../schema/list';
import { type NameValue, name, nameWords, readNameWords } from '../../schema/name';
import { plainText } from '../../schema/plain-text';
import { isBroken, partsOf, type TemplateBlock } from '../../schema/template';

/** What marks stand for in one paper. */
export interface MarkMeanings {
  /** By the name of the mark; empty values are known marks that nobody has filled yet. */
  readonly values: ReadonlyMap<string, string>;
  /** Codes by the name of the mark: «Куратор». */
  readonly people: ReadonlyMap<string, string>;
  /** The words for «Не позже 15.09»; nothing for a mark that names no day. */
  readonly day: (mark: string) => string | undefined;
  /** Whether the program draws this table anew each time. */
  readonly isLive: (table: TableBlock) => boolean;
}

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A part that the program draws: a table of lines, a place to sign, words side by side, a chart. */
const partNames = { table: 'Таблица', sides: 'Строка', signature: 'Подпись', chart: 'Диаграмма' } as const;

type PartName = (typeof partNames)[keyof typeof partNames];

const partOf = (block: Block): PartName | undefined => {
  if (block.kind === 'signature') return partNames.signature;
  if (block.kind === 'chart') return partNames.chart;
  if (block.kind !== 'table') return undefined;
  return block.lines ? partNames.table : partNames.sides;
};

/** Signs that no paper has: they hold the place of braces until the text is plain. */
const opening = '\ue000';
const closing = '\ue001';

const held = (mark: string): string => `${opening}${mark}${closing}`;

/** Shorter values are too likely to be found where they are not meant. */
const shortestValue = 4;

export interface SampleRules extends Omit<MarkMeanings, 'day'> {
  /** Words of days with their marks. */
  readonly days: ReadonlyMap<string, string>;
  /** Prints people who have no mark. */
  readonly print: (value: NameValue) => string | undefined;
}

/** The paper with marks in the place of what the program knows. */
export function makeSample(blocks: readonly Block[], rules: SampleRules): SettledDocument {
  const roles = new Map([...rules.people].map(([mark, code]) => [code, mark]));
  const marks = new Map([...rules.values, ...[...rules.days].map(([words, mark]) => [mark, words] as const)]);
  const known = [...marks]
    .map(([mark, value]) => [plainText(value), mark] as const)
    .filter(([value]) => value.length >= shortestValue)
    .sort(([a], [b]) => b.length - a.length);
  const byValue = new Map([...known].reverse());
  const found = known.length > 0 ? new RegExp(known.map(([value]) => escaped(value)).join('|'), 'g') : undefined;
  const marked = (text: string): string =>
    (found ? text.replace(found, (value) => held(byValue.get(value) ?? value)) : text)
      .replace(new RegExp(opening, 'g'), '{{')
      .replace(new RegExp(closing, 'g'), '}}');
  const print = (value: NameValue): string | undefined => {
    const role = roles.get(value.code);
    return role === undefined ? rules.print(value) : held(`${role}|${nameWords(value)}`);
  };
  const counts = new Map<PartName, number>();
  const own = blocks.map((block): Block => {
    const part = partOf(block);
    if (part === undefined) return block;
    const count = (counts.get(part) ?? 0) + 1;
    counts.set(part, count);
    if (block.kind === 'table' && block.lines && !rules.isLive(block)) return block;
    return { kind: 'paragraph', content: held(`${part} ${count}`), align: 'left', indent: false };
  });
  const { blocks: settled, nameless } = settle(own, print);
  return { nameless, blocks: settled.map((block) => changeWords(block, marked)) };
}

function changeWords(block: SettledBlock, change: (words: string) => string): SettledBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return { ...block, content: change(block.content) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, heading: change(column.heading) })),
        rows: block.rows.map((row) => row.map(change)),
      };
    case 'signature':
    case 'chart':
    case 'page-break':
      return block;
  }
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export type TemplateFinding =
  | { readonly kind: 'unknown'; readonly mark: string }
  | { readonly kind: 'empty'; readonly mark: string }
  | { readonly kind: 'broken'; readonly words: string }
  /** A part that the paper has and the school's text does not ask for. */
  | { readonly kind: 'missing'; readonly mark: string };

export interface FilledTemplate {
  readonly blocks: readonly Block[];
  readonly findings: readonly TemplateFinding[];
}

/** The school's text with everything put in; `own` is the paper as the program would make it. What people wrote stays words. */
export function fillTemplate(
  template: readonly TemplateBlock[],
  own: readonly Block[],
  meanings: MarkMeanings,
): FilledTemplate {
  const findings: TemplateFinding[] = [];
  const parts = partsByMark(own, meanings.isLive);
  const asked = new Set<string>();
  const values = new Map([...meanings.values].map(([mark, value]) => [sameWords(mark), value]));
  const people = new Map([...meanings.people].map(([mark, code]) => [sameWords(mark), code]));
  const runOf = (mark: string): Run | undefined => {
    const value = values.get(sameWords(mark)) ?? meanings.day(mark);
    if (value === '') findings.push({ kind: 'empty', mark });
    if (value !== undefined) return value;
    const [role = '', ...shape] = mark.split('|');
    const code = people.get(sameWords(role));
    const words = shape.length === 0 ? {} : readNameWords(shape.join('|'));
    return code === undefined || words === undefined ? undefined : { ...name({ code }), ...words };
  };
  const fill = (text: string): readonly Run[] =>
    partsOf(text).map((part): Run => {
      if (typeof part === 'string') {
        if (isBroken(part)) findings.push({ kind: 'broken', words: part.trim() });
        return part;
      }
      const run = runOf(part.mark);
      if (run === undefined) findings.push({ kind: 'unknown', mark: part.mark });
      return run ?? part.mark;
    });
  const wholePart = (text: string): Block | undefined => {
    const [only, ...rest] = partsOf(text.trim());
    if (typeof only !== 'object' || rest.length > 0) return undefined;
    const mark = sameWords(only.mark);
    asked.add(mark);
    return parts.get(mark)?.block;
  };
  const put = (block: TemplateBlock): Block => {
    switch (block.kind) {
      case 'heading':
        return heading(block.level, fill(block.text), block.align);
      case 'paragraph': {
        const { text, align, indent } = block;
        return wholePart(text) ?? { kind: 'paragraph', content: fill(text), align, indent };
      }
      case 'item':
        return list({ content: fill(block.text) });
      case 'table':
        return tableOf(
          block.lines,
          block.rows.map((row) => row.map(fill)),
        );
      case 'page-break':
        return block;
    }
  };
  const filled = template.map(put);
  const missing = [...parts].flatMap(([mark, { title, isOwn }]): TemplateFinding[] =>
    isOwn && !asked.has(mark) ? [{ kind: 'missing', mark: title }] : [],
  );
  return { blocks: joinLists(filled, template), findings: unique([...findings, ...missing]) };
}

/** Parts of the paper by their marks, and whether the paper cannot do without: tables that stand in a sample as they are need no mark. */
function partsByMark(own: readonly Block[], isLive: MarkMeanings['isLive']) {
  const counts = new Map<PartName, number>();
  const found = new Map<string, { readonly block: Block; readonly title: string; readonly isOwn: boolean }>();
  for (const block of own) {
    const part = partOf(block);
    if (part === undefined) continue;
    const count = (counts.get(part) ?? 0) + 1;
    counts.set(part, count);
    const title = `${part} ${count}`;
    const isOwn = part === partNames.signature || (part === partNames.table && block.kind === 'table' && isLive(block));
    found.set(sameWords(title), { block, title, isOwn });
  }
  return found;
}

/** Whether people are named in this block. */
export function hasNames(block: Block): boolean {
  let found = false;
  settle([block], () => {
    found = true;
    return '';
  });
  return found;
}

/** The first row of a table with lines is its head; a table that the school drew has columns of equal width. */
function tableOf(lines: boolean, rows: readonly (readonly (readonly Run[])[])[]): Block {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const padded = rows.map((row): readonly Content[] => Array.from({ length: width }, (_none, at) => row[at] ?? ''));
  const [head = [], ...rest] = padded;
  const words = (content: Content): string =>
    (Array.isArray(content) ? content : [content]).filter((run) => typeof run === 'string').join('');
  const columns = head.map((content) => ({ heading: lines ? words(content) : '', width: 1 }));
  return { kind: 'table', columns, rows: lines ? rest : padded, lines };
}

/** Points that follow each other are one list, so that they are numbered on. */
function joinLists(blocks: readonly Block[], template: readonly TemplateBlock[]): readonly Block[] {
  const joined: Block[] = [];
  blocks.forEach((block, index) => {
    const last = joined[joined.length - 1];
    const from = template[index];
    if (block.kind !== 'list' || last?.kind !== 'list') {
      joined.push(block);
      return;
    }
    const [item] = block.items;
    const above = last.items[last.items.length - 1];
    if (!item) return;
    const isInner = from?.kind === 'item' && from.level === 1 && above !== undefined;
    const items = isInner
      ? [...last.items.slice(0, -1), { ...above, items: [...(above.items ?? []), item.content] }]
      : [...last.items, item];
    joined[joined.length - 1] = { ...last, items };
  });
  return joined;
}

const unique = (findings: readonly TemplateFinding[]): readonly TemplateFinding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
