/** The tree of a document that is being worked on: elements that know their parents and can be moved, copied and written back as data. */
import { GoogleError } from '../../errors';
import { isLetterAttribute } from './attributes';
import type { Attributes, HangingPicture, NodeData, NodeKind, Picture, Run } from './data';

export class DocNode {
  parent: DocNode | undefined;
  children: DocNode[] = [];
  text = '';
  runs: Run[] = [];
  image: Picture | undefined;
  hanging: readonly HangingPicture[] = [];

  constructor(
    readonly kind: NodeKind,
    public attributes: Attributes = {},
  ) {}

  static text(text: string, attributes: Attributes = {}): DocNode {
    const node = new DocNode('TEXT');
    node.text = text;
    node.runs = text === '' ? [] : [{ length: text.length, attributes }];
    return node;
  }

  /** A paragraph or list item with this text; an empty one has no children. */
  static paragraph(text: string, kind: 'PARAGRAPH' | 'LIST_ITEM' = 'PARAGRAPH'): DocNode {
    const node = new DocNode(kind);
    if (text !== '') node.add(DocNode.text(text));
    return node;
  }

  /** A table with one paragraph in each cell. */
  static table(cells: readonly (readonly string[])[]): DocNode {
    const table = new DocNode('TABLE');
    for (const row of cells) {
      const line = new DocNode('TABLE_ROW');
      for (const cell of row) line.add(DocNode.cell(cell));
      table.add(line);
    }
    return table;
  }

  static cell(text: string): DocNode {
    const cell = new DocNode('TABLE_CELL');
    cell.add(DocNode.paragraph(text));
    return cell;
  }

  /** Texts that were written one after the other are one text when a document is opened again. */
  static from(data: NodeData): DocNode {
    const node = new DocNode(data.kind, data.attributes ?? {});
    node.text = data.text ?? '';
    node.runs = [...(data.runs ?? [])];
    node.image = data.image;
    node.hanging = data.hanging ?? [];
    for (const child of data.children ?? []) {
      const last = node.children[node.children.length - 1];
      if (child.kind === 'TEXT' && last?.kind === 'TEXT') {
        last.text += child.text ?? '';
        last.runs = joined([...last.runs, ...(child.runs ?? [])]);
      } else node.add(DocNode.from(child));
    }
    return node;
  }

  toData(): NodeData {
    const children = this.children.filter(({ kind, text }) => kind !== 'TEXT' || text !== '');
    return {
      kind: this.kind,
      ...(Object.keys(this.attributes).length > 0 ? { attributes: this.attributes } : {}),
      ...(children.length > 0 ? { children: children.map((child) => child.toData()) } : {}),
      ...(this.kind === 'TEXT' ? { text: this.text, runs: this.runs } : {}),
      ...(this.image ? { image: this.image } : {}),
      ...(this.hanging.length > 0 ? { hanging: this.hanging } : {}),
    };
  }

  /** A copy of it and all that is in it, without a parent. */
  copy(): DocNode {
    return DocNode.from(this.toData());
  }

  add(child: DocNode): DocNode {
    return this.insert(this.children.length, child);
  }

  insert(index: number, child: DocNode): DocNode {
    if (child.parent) throw new GoogleError('Element must be detached.');
    this.children.splice(index, 0, child);
    child.parent = this;
    return child;
  }

  /** Takes it out of its parent. */
  detach(): void {
    if (!this.parent) return;
    this.parent.children.splice(this.index, 1);
    this.parent = undefined;
  }

  /** The uppermost element it is in: a section of the document, or a detached element. */
  get root(): DocNode {
    return this.parent ? this.parent.root : this;
  }

  get index(): number {
    return this.parent ? this.parent.children.indexOf(this) : -1;
  }

  get isParagraph(): boolean {
    return this.kind === 'PARAGRAPH' || this.kind === 'LIST_ITEM';
  }

  /** This element and everything in it, in reading order. */
  *walk(): Generator<DocNode> {
    yield this;
    for (const child of this.children) yield* child.walk();
  }

  /** What Google gives as the text: paragraphs, cells and rows joined by line breaks. */
  get plainText(): string {
    if (this.kind === 'TEXT') return this.text;
    const parts = this.children.map((child) => child.plainText);
    return parts.join(this.isParagraph ? '' : '\n');
  }

  /** Sets attributes of the element itself; null takes one away. */
  set(change: Readonly<Record<string, string | number | boolean | null>>): void {
    this.attributes = changed(this.attributes, change);
  }

  /** Sets attributes of letters from `start` up to, not including, `end`; null takes one away. */
  format(start: number, end: number, change: Readonly<Record<string, string | number | boolean | null>>): void {
    let position = 0;
    const runs: Run[] = [];
    for (const run of this.runs) {
      const from = Math.max(start, position) - position;
      const to = Math.min(end, position + run.length) - position;
      if (from >= to) runs.push(run);
      else {
        runs.push({ length: from, attributes: run.attributes });
        runs.push({ length: to - from, attributes: changed(run.attributes, change) });
        runs.push({ length: run.length - to, attributes: run.attributes });
      }
      position += run.length;
    }
    this.runs = joined(runs);
  }

  /** Replaces the letters from `start` up to `end`; new ones look like the first of the old, or like those before them. */
  splice(start: number, end: number, text: string): void {
    const look = this.attributesAt(start < end ? start : Math.max(start - 1, 0));
    const before = cut(this.runs, 0, start);
    const after = cut(this.runs, end, this.text.length);
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    this.runs = joined([...before, { length: text.length, attributes: look }, ...after]);
  }

  /** Puts the letters of another text after its own. */
  append(other: DocNode): void {
    this.text += other.text;
    this.runs = joined([...this.runs, ...other.runs]);
  }

  /** How letters written at the end of a paragraph look: as the last ones, but no link goes on. */
  get lastLook(): Attributes {
    const texts = this.children.filter(({ kind, text }) => kind === 'TEXT' && text !== '');
    const last = texts[texts.length - 1];
    return continued(last ? last.attributesAt(last.text.length - 1) : this.attributes);
  }

  /** The attributes of the letter at this place. */
  attributesAt(offset: number): Attributes {
    let position = 0;
    for (const run of this.runs) {
      position += run.length;
      if (offset < position) return run.attributes;
    }
    return {};
  }
}

function changed(
  attributes: Attributes,
  change: Readonly<Record<string, string | number | boolean | null>>,
): Attributes {
  const next: Record<string, string | number | boolean> = { ...attributes };
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  return next;
}

function continued(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => name !== 'LINK_URL' && isLetterAttribute(name)),
  );
}

function cut(runs: readonly Run[], start: number, end: number): Run[] {
  let position = 0;
  return runs.flatMap((run) => {
    const length = Math.min(end, position + run.length) - Math.max(start, position);
    position += run.length;
    return length > 0 ? [{ length, attributes: run.attributes }] : [];
  });
}

/** Neighbours that look alike become one run; empty runs go. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    if (run.length === 0) continue;
    const last = out[out.length - 1];
    if (last && same(last.attributes, run.attributes)) {
      out[out.length - 1] = { length: last.length + run.length, attributes: last.attributes };
    } else out.push(run);
  }
  return out;
}

function same(one: Attributes, other: Attributes): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
