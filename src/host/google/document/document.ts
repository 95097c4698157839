/** Document: name, sections and life of an open document. */
import { documentToPdfNow } from '../../files/pdf';
import { Blob } from '../base/blob';
import { renamedFor } from '../base/content-types';
import type { User } from '../base/user';
import { findFile, updateFile } from '../files';
import { grant, type Person, peopleOf, revoke } from '../spreadsheet/access';
import { Content } from './content';
import { Position } from './position';
import { Range } from './range';
import { RangeElement } from './range-element';
import { FIRST_TAB, Tab } from './tab';
import type { Text } from './text';

/** https://developers.google.com/apps-script/reference/document/document */
export class Document extends Content {
  override readonly type = 'Document.Document';

  getId(): string {
    return this.open.id;
  }
  getUrl(): string {
    return `https://docs.google.com/document/d/${this.open.id}/edit`;
  }
  /** Name and paper can be had after the document was closed, too. */
  getName(): string {
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

  getTabs(): Tab[] {
    this.open.check();
    return [this.getActiveTab()];
  }
  getActiveTab(): Tab {
    return new Tab(this.open);
  }
  getTab(id: string): Tab | null {
    return id === FIRST_TAB ? this.getActiveTab() : null;
  }

  getEditors(): User[] {
    return peopleOf(this.execution, this.open.id, ['writer']);
  }
  addEditor(person: Person): this {
    return this.addEditors([person]);
  }
  addEditors(people: readonly Person[]): this {
    grant(this.execution, this.open.id, people, 'writer');
    return this;
  }
  removeEditor(person: Person): this {
    revoke(this.execution, this.open.id, person, ['writer']);
    return this;
  }
  getViewers(): User[] {
    return peopleOf(this.execution, this.open.id, ['writer', 'commenter', 'reader']);
  }
  addViewer(person: Person): this {
    return this.addViewers([person]);
  }
  addViewers(people: readonly Person[]): this {
    grant(this.execution, this.open.id, people, 'reader');
    return this;
  }
  removeViewer(person: Person): this {
    revoke(this.execution, this.open.id, person, ['commenter', 'reader']);
    return this;
  }

  /** The document as PDF, as it was last saved. */
  getBlob(): Blob {
    return this.getAs('application/pdf');
  }
  getAs(contentType: string): Blob {
    if (contentType !== 'application/pdf') this.execution.refuse(`a conversion of documents to ${contentType}`);
    const { world, options } = this.execution;
    world.spendQuota(options.user.email, 'conversionsPerDay', 1, 'convert');
    const file = documentToPdfNow(world, this.open.id);
    if (!file) return this.execution.refuse('a conversion to PDF of pictures with transparency');
    return new Blob(this.execution, file.bytes, contentType, renamedFor(this.getName(), contentType));
  }

  /** Where the person at the screen stands, when somebody does. */
  getCursor(): Position | null {
    const place = this.marked(false);
    return place && new Position(place.text, place.start + place.length);
  }
  getSelection(): Range | null {
    const place = this.marked(true);
    return (
      place && new Range(this.execution, [new RangeElement(place.text, place.start, place.start + place.length - 1)])
    );
  }
  setCursor(position: Position): this {
    const text = position.getSurroundingText() as Text;
    this.mark(text.getText().slice(0, position.getSurroundingTextOffset()), false);
    return this;
  }
  setSelection(range: Range): this {
    const [first] = range.elements;
    if (first) {
      const text = first.element.node.plainText;
      this.mark(first.start === undefined ? text : text.slice(first.start, (first.end ?? text.length) + 1), true);
    }
    return this;
  }

  private mark(text: string, selected: boolean): void {
    const { world, options } = this.execution;
    if (options.hasEditor) world.cursors.set(this.open.id, { text, selected });
  }
  /** The first text of the document that holds what is marked. */
  private marked(selected: boolean): { text: Text; start: number; length: number } | null {
    const { world, options } = this.execution;
    const cursor = options.hasEditor ? world.cursors.get(this.open.id) : undefined;
    if (!cursor || cursor.selected !== selected) return null;
    for (const node of this.open.body.walk()) {
      const start = node.kind === 'TEXT' ? node.text.indexOf(cursor.text) : -1;
      if (start >= 0) return { text: this.open.object(node) as Text, start, length: cursor.text.length };
    }
    return null;
  }

  saveAndClose(): void {
    this.open.close();
  }
}
