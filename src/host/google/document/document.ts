/** Document: name, sections and life of an open document. */
import { GoogleError } from '../../errors';
import { documentToPdfNow } from '../../files/pdf';
import { Blob } from '../base/blob';
import { renamedFor } from '../base/content-types';
import { findFile, updateFile } from '../files';
import { GoogleObject } from '../object';
import { DocNode } from './node';
import type { OpenDocument } from './open-document';
import { RangeBuilder } from './range-builder';

/** https://developers.google.com/apps-script/reference/document/document */
export class Document extends GoogleObject {
  override readonly type = 'Document.Document';

  constructor(private readonly open: OpenDocument) {
    super(open.execution);
  }

  getId(): string {
    return this.open.id;
  }
  getUrl(): string {
    return `https://docs.google.com/document/d/${this.open.id}/edit`;
  }
  getName(): string {
    this.open.check();
    return (
      findFile(this.execution.world, this.open.id)?.name ?? this.execution.refuse('the name of a deleted document')
    );
  }
  setName(name: string): this {
    this.open.check();
    updateFile(this.execution.world, this.open.id, { name: String(name) });
    return this;
  }
  getLanguage(): string | null {
    this.open.check();
    return this.open.language;
  }
  setLanguage(code: string): this {
    this.open.language = code;
    this.open.touch();
    return this;
  }

  getBody(): GoogleObject {
    return this.section(this.open.body)!;
  }
  getHeader(): GoogleObject | null {
    return this.section(this.open.header);
  }
  getFooter(): GoogleObject | null {
    return this.section(this.open.footer);
  }
  addHeader(): GoogleObject {
    if (this.open.header) throw new GoogleError('Document tab already contains a header.');
    this.open.header = newSection('HEADER_SECTION');
    this.open.touch();
    return this.getHeader()!;
  }
  addFooter(): GoogleObject {
    if (this.open.footer) throw new GoogleError('Document tab already contains a footer.');
    this.open.footer = newSection('FOOTER_SECTION');
    this.open.touch();
    return this.getFooter()!;
  }
  /** The host has no way to make a footnote. */
  getFootnotes(): GoogleObject[] {
    return [];
  }

  private section(node: DocNode | undefined): GoogleObject | null {
    this.open.check();
    return node ? this.open.object(node) : null;
  }

  /** The document as PDF, as it was last saved. */
  getBlob(): Blob {
    return this.getAs('application/pdf');
  }
  getAs(contentType: string): Blob {
    this.open.check();
    if (contentType !== 'application/pdf') this.execution.refuse(`a conversion of documents to ${contentType}`);
    const { world, options } = this.execution;
    world.spendQuota(options.user.email, 'conversionsPerDay', 1, 'convert');
    const file = documentToPdfNow(world, this.open.id);
    if (!file) return this.execution.refuse('a conversion to PDF of pictures with transparency');
    return new Blob(this.execution, file.bytes, contentType, renamedFor(this.getName(), contentType));
  }

  newRange(): RangeBuilder {
    return new RangeBuilder(this.execution);
  }
  /** Nobody sits before the host's documents with a cursor. */
  getCursor(): null {
    return null;
  }
  getSelection(): null {
    return null;
  }

  saveAndClose(): void {
    this.open.close();
  }
}

function newSection(kind: 'HEADER_SECTION' | 'FOOTER_SECTION'): DocNode {
  const section = new DocNode(kind);
  section.add(new DocNode('PARAGRAPH'));
  return section;
}
