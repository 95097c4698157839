/** What all elements of a document have in common: a place in the tree, attributes, and casts. */
import { GoogleError } from '../../errors';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import {
  type Change,
  changeOf,
  commonValue,
  formatLetters,
  LETTERS,
  letterPart,
  ownNames,
  type Stored,
  shownValue,
  storedValue,
} from './attributes';
import type { DocNode } from './node';
import type { OpenDocument } from './open-document';

/** https://developers.google.com/apps-script/reference/document/element */
export abstract class Element extends GoogleObject {
  constructor(
    public document: OpenDocument,
    /** The element itself; `node` also checks that the document is open. */
    readonly raw: DocNode,
  ) {
    super(document.execution);
  }

  get node(): DocNode {
    this.document.check();
    return this.raw;
  }

  getType(): GoogleEnum {
    return constant('Document.ElementType', this.node.kind);
  }

  getParent(): GoogleObject | null {
    const { parent, kind } = this.node;
    if (parent) return this.document.object(parent);
    return kind.endsWith('_SECTION') ? this.execution.refuse('the parent of a section') : null;
  }

  getNextSibling(): GoogleObject | null {
    return this.sibling(1);
  }

  getPreviousSibling(): GoogleObject | null {
    return this.sibling(-1);
  }

  private sibling(step: number): GoogleObject | null {
    const { parent, index } = this.node;
    const found = parent?.children[index + step];
    return found ? this.document.object(found) : null;
  }

  isAtDocumentEnd(): boolean {
    let node: DocNode | undefined = this.node;
    if (node.root !== this.document.body) return false;
    for (; node.parent; node = node.parent) if (node.index < node.parent.children.length - 1) return false;
    return true;
  }

  copy(): GoogleObject {
    return this.document.object(this.node.copy());
  }

  removeFromParent(): this | null {
    const { node, document } = this;
    if (node === document.header) document.header = undefined;
    else if (node === document.footer) document.footer = undefined;
    else if (!node.parent) return null;
    else {
      checkRemoval(node);
      node.detach();
    }
    return this.changed();
  }

  /** Moves all that is in it to the end of the sibling before it, which must be of the same type, and removes it. */
  merge(): GoogleObject {
    const { node } = this;
    const before = node.parent?.children[node.index - 1];
    if (!before || before.kind !== node.kind) {
      throw new GoogleError('Element must be preceded by an element of the same type.');
    }
    if (node.kind === 'TABLE_CELL' || node.kind === 'INLINE_IMAGE')
      this.execution.refuse(`merging elements of type ${node.kind}`);
    if (node.kind === 'TEXT') before.append(node);
    for (const child of [...node.children]) {
      child.detach();
      before.add(child);
    }
    node.detach();
    this.changed();
    return this.document.object(before);
  }

  getAttributes(): Record<string, unknown> {
    const { node } = this;
    const shown: Record<string, unknown> = {};
    if (node.isParagraph || node.kind === 'TEXT') {
      for (const name of LETTERS) shown[name] = shownValue(name, commonValue(node, name));
    }
    for (const name of ownNames(node.kind)) shown[name] = shownValue(name, this.stored(name));
    return shown;
  }

  /** Attributes of letters go to all letters within; those of paragraphs are taken by paragraphs only. */
  setAttributes(attributes: Readonly<Record<string, unknown>>): this {
    const change = changeOf(this.execution, attributes);
    this.apply(change);
    return this.changed();
  }

  protected apply(change: Change): void {
    const { node } = this;
    const names = ownNames(node.kind);
    const letters = Object.entries(letterPart(change)).filter(([name]) => !names.includes(name));
    if (letters.length > 0) formatLetters(node, Object.fromEntries(letters));
    node.set(Object.fromEntries(Object.entries(change).filter(([name]) => names.includes(name))));
  }

  /** What is set on the element itself. */
  protected stored(name: string): Stored | undefined {
    return this.node.attributes[name];
  }

  protected shown(name: string): unknown {
    return shownValue(name, this.stored(name));
  }

  protected put(name: string, value: unknown): this {
    this.apply({ [name]: storedValue(this.execution, name, value) });
    return this.changed();
  }

  /** Says that the element was changed; what setters give back. */
  protected changed(): this {
    this.document.touch();
    return this;
  }

  private as(kind: string): this {
    const own: string = this.node.kind;
    if (own !== kind) throw new GoogleError(`${own} can't be cast to ${kind}.`);
    return this;
  }
  asBody(): this {
    return this.as('BODY_SECTION');
  }
  asHeaderSection(): this {
    return this.as('HEADER_SECTION');
  }
  asFooterSection(): this {
    return this.as('FOOTER_SECTION');
  }
  asParagraph(): this {
    return this.as('PARAGRAPH');
  }
  asListItem(): this {
    return this.as('LIST_ITEM');
  }
  asText(): this {
    return this.as('TEXT');
  }
  asTable(): this {
    return this.as('TABLE');
  }
  asTableRow(): this {
    return this.as('TABLE_ROW');
  }
  asTableCell(): this {
    return this.as('TABLE_CELL');
  }
  asPageBreak(): this {
    return this.as('PAGE_BREAK');
  }
  asHorizontalRule(): this {
    return this.as('HORIZONTAL_RULE');
  }
  asInlineImage(): this {
    return this.as('INLINE_IMAGE');
  }
  // What no document of the host holds.
  asDate(): this {
    return this.as('DATE');
  }
  asEquation(): this {
    return this.as('EQUATION');
  }
  asEquationFunction(): this {
    return this.as('EQUATION_FUNCTION');
  }
  asEquationFunctionArgumentSeparator(): this {
    return this.as('EQUATION_FUNCTION_ARGUMENT_SEPARATOR');
  }
  asEquationSymbol(): this {
    return this.as('EQUATION_SYMBOL');
  }
  asFootnote(): this {
    return this.as('FOOTNOTE');
  }
  asFootnoteSection(): this {
    return this.as('FOOTNOTE_SECTION');
  }
  asInlineDrawing(): this {
    return this.as('INLINE_DRAWING');
  }
  asPerson(): this {
    return this.as('PERSON');
  }
  asRichLink(): this {
    return this.as('RICH_LINK');
  }
  asTableOfContents(): this {
    return this.as('TABLE_OF_CONTENTS');
  }
}

/** A section or a cell keeps a paragraph at its end. */
export function checkRemoval(node: DocNode): void {
  const { parent } = node;
  const last = parent && node.index === parent.children.length - 1;
  if (last && (parent.kind.endsWith('_SECTION') || parent.kind === 'TABLE_CELL')) {
    throw new GoogleError("Can't remove the last paragraph in a document section.");
  }
}

/** Where a child may be inserted. */
export function checkInsertion(parent: DocNode, index: number): void {
  const count = parent.children.length;
  if (index < 0) throw new GoogleError(`Child index (${index}) must be greater than or equal to zero.`);
  if (index > count) {
    throw new GoogleError(
      `Child index (${index}) must be less than or equal to the number of child elements (${count}).`,
    );
  }
}

/** The child at an index, or Google's complaint. */
export function childAt(parent: DocNode, index: number): DocNode {
  const found = parent.children[index];
  if (found) return found;
  const count = parent.children.length;
  throw new GoogleError(
    index < 0
      ? `Child index (${index}) must be greater than or equal to zero.`
      : `Child index (${index}) must be less than the number of child elements (${count}).`,
  );
}
