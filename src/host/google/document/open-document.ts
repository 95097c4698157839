/**
 * A document as one execution works on it: a copy of what is committed, which others see when it is saved and closed, at the latest at the
 * end of the execution.
 */
import { GoogleError } from '../../errors';
import type { Execution, Pending } from '../../execution';
import { atLeast, roleOf } from '../drive/reach';
import { findFile, revisionOf } from '../files';
import type { GoogleObject } from '../object';
import type { Attributes, DocumentModel, Heading, SectionKind } from './data';
import { mergeDocuments } from './merge';
import { readDocument, saveDocument } from './model';
import { DocNode } from './node';
import { type Bookmarked, type Named, readBookmarks, readNames, writeBookmarks, writeNames } from './places';

/** Makes the object that a script holds for an element. */
export type Wrap = (document: OpenDocument, node: DocNode) => GoogleObject;

export class OpenDocument implements Pending {
  readonly untilEnd = true;
  readonly body: DocNode;
  header: DocNode | undefined;
  footer: DocNode | undefined;
  language: string | null;
  styles: Readonly<Record<Heading, Attributes>>;
  bookmarks: Bookmarked[];
  names: Named[];
  private readonly objects = new WeakMap<DocNode, GoogleObject>();
  private base: DocumentModel;
  private revision: number;
  private dirty = false;
  private closed = false;

  private constructor(
    readonly execution: Execution,
    readonly id: string,
    private readonly wrap: Wrap,
  ) {
    this.base = readDocument(execution.world, id);
    this.revision = revisionOf(execution.world, id);
    this.body = DocNode.from(this.base.body);
    this.header = this.base.header ? DocNode.from(this.base.header) : undefined;
    this.footer = this.base.footer ? DocNode.from(this.base.footer) : undefined;
    this.language = this.base.language;
    this.styles = this.base.styles;
    const sections = (kind: SectionKind): DocNode | undefined =>
      kind === 'BODY_SECTION' ? this.body : kind === 'HEADER_SECTION' ? this.header : this.footer;
    this.bookmarks = readBookmarks(sections, this.base.bookmarks);
    this.names = readNames(sections, this.base.names);
  }

  /** The working copy of this execution; opened when first needed, and anew after it was closed. */
  static of(execution: Execution, id: string, wrap: Wrap): OpenDocument {
    return execution.once(`document:${id}`, () => new OpenDocument(execution, id, wrap));
  }

  /** The object for an element, the same each time. */
  object(node: DocNode): GoogleObject {
    let object = this.objects.get(node);
    if (!object) {
      object = this.wrap(this, node);
      this.objects.set(node, object);
    }
    return object;
  }

  /** Takes over the object of an element that came from another document. */
  adopt(node: DocNode, object: GoogleObject): void {
    this.objects.set(node, object);
  }

  check(): void {
    if (this.closed) throw new GoogleError('Document is closed, its contents cannot be updated.');
  }

  /** Notes that something was changed. */
  touch(): void {
    this.check();
    const { world, options } = this.execution;
    const file = findFile(world, this.id);
    if (!file || !atLeast(roleOf(world, file, options.user.email), 'writer')) {
      this.execution.refuse('what writing into a document does that one may only read');
    }
    this.dirty = true;
    this.execution.addPending(this, this);
  }

  commit(): void {
    if (!this.dirty) return;
    const { world } = this.execution;
    this.dirty = false;
    // Deleted meanwhile: there is nothing left to write into.
    if (!findFile(world, this.id)) return;
    const mine = this.model;
    const alone = revisionOf(world, this.id) === this.revision;
    const saved = saveDocument(
      world,
      this.id,
      alone ? mine : mergeDocuments(this.base, mine, readDocument(world, this.id)),
    );
    // Once others have written, what is committed is more than this copy: from then on each commit merges.
    this.revision = alone ? saved : -1;
    this.base = mine;
  }

  discard(): void {
    this.dirty = false;
  }

  /** Commits and ends the use of this copy and of all objects made from it. */
  close(): void {
    this.check();
    this.commit();
    this.closed = true;
    this.execution.forget(`document:${this.id}`);
  }

  private get model(): DocumentModel {
    return {
      body: this.body.toData(),
      header: this.header?.toData() ?? null,
      footer: this.footer?.toData() ?? null,
      styles: this.styles,
      language: this.language,
      ...(this.bookmarks.length > 0 ? { bookmarks: writeBookmarks(this.bookmarks) } : {}),
      ...(this.names.length > 0 ? { names: writeNames(this.names) } : {}),
    };
  }
}
