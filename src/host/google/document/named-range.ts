/** NamedRange: elements of a document under a name, by which other runs find them again. */
import { GoogleError } from '../../errors';
import { GoogleObject } from '../object';
import type { Element } from './element';
import type { OpenDocument } from './open-document';
import type { Named } from './places';
import { Range } from './range';
import { RangeElement } from './range-element';

/** https://developers.google.com/apps-script/reference/document/named-range */
export class NamedRange extends GoogleObject {
  override readonly type = 'Document.NamedRange';

  constructor(
    private readonly document: OpenDocument,
    private readonly id: string,
  ) {
    super(document.execution);
  }

  private get named(): Named {
    const found = this.document.names.find(({ id }) => id === this.id);
    if (!found) throw new GoogleError('Named range has been removed.');
    return found;
  }

  getId(): string {
    return this.id;
  }
  getName(): string {
    return this.named.name;
  }
  getRange(): Range {
    const parts = this.named.parts.filter(({ node }) => node.root.kind.endsWith('_SECTION'));
    return new Range(
      this.execution,
      parts.map(({ node, start, end }) => new RangeElement(this.document.object(node) as Element, start, end)),
    );
  }
  remove(): void {
    this.document.names = this.document.names.filter(({ id }) => id !== this.id);
    this.document.touch();
  }
}
