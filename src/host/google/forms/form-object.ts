/** Form as a script holds it: items, answers, destination (form-frame.ts has the rest). Each call reads and writes the committed form. */

import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import type { GoogleEnum } from '../object';
import { linkDestination, unlinkDestination, writeScore } from './destination';
import { FormFrame } from './form-frame';
import { FormResponse } from './form-response';
import { GenericItem, ITEM_CLASSES } from './generic-item';
import { Item, type ItemHome } from './item';
import { type ItemKind, type ItemModel, newItem } from './model';
import { deleteAllResponses, deleteResponse, findResponse, readResponses, writeResponseModel } from './responses';

/** https://developers.google.com/apps-script/reference/forms/form */
export class Form extends FormFrame implements ItemHome {
  // Items.

  private add<K extends ItemKind>(kind: K): InstanceType<(typeof ITEM_CLASSES)[K]> {
    const { world } = this.execution;
    const item = newItem(kind, world.ids.number(), world.ids.number());
    this.change((form) => ({ ...form, items: [...form.items, item] }));
    const make = ITEM_CLASSES[kind] as new (execution: Execution, home: ItemHome, id: number) => Item;
    return new make(this.execution, this, item.id) as InstanceType<(typeof ITEM_CLASSES)[K]>;
  }
  addCheckboxGridItem() {
    return this.add('CHECKBOX_GRID');
  }
  addCheckboxItem() {
    return this.add('CHECKBOX');
  }
  addDateItem() {
    return this.add('DATE');
  }
  addDateTimeItem() {
    return this.add('DATETIME');
  }
  addDurationItem() {
    return this.add('DURATION');
  }
  addGridItem() {
    return this.add('GRID');
  }
  addImageItem() {
    return this.add('IMAGE');
  }
  addListItem() {
    return this.add('LIST');
  }
  addMultipleChoiceItem() {
    return this.add('MULTIPLE_CHOICE');
  }
  addPageBreakItem() {
    return this.add('PAGE_BREAK');
  }
  addParagraphTextItem() {
    return this.add('PARAGRAPH_TEXT');
  }
  addScaleItem() {
    return this.add('SCALE');
  }
  addSectionHeaderItem() {
    return this.add('SECTION_HEADER');
  }
  addTextItem() {
    return this.add('TEXT');
  }
  addTimeItem() {
    return this.add('TIME');
  }
  addVideoItem() {
    return this.add('VIDEO');
  }

  item(id: number): GenericItem {
    return new GenericItem(this.execution, this, id);
  }
  getItems(type?: GoogleEnum): GenericItem[] {
    const items = this.model.items.filter((item) => type === undefined || item.kind === type.name());
    return items.map((item) => this.item(item.id));
  }
  getItemById(id: number): GenericItem | null {
    return this.model.items.some((item) => item.id === id) ? this.item(id) : null;
  }
  deleteItem(which: number | Item): void {
    const id = this.indexed(which).id;
    this.change((form) => ({
      ...form,
      items: form.items.filter((item) => item.id !== id).map((item) => forgetPage(item, id)),
    }));
  }
  moveItem(which: number | Item, to: number): GenericItem {
    const item = this.indexed(which);
    const { items } = this.model;
    if (to < 0 || to >= items.length)
      throw new GoogleError(`Invalid argument: ${typeof which === 'number' ? 'to' : 'toIndex'}`);
    const others = items.filter((one) => one.id !== item.id);
    this.change((form) => ({ ...form, items: [...others.slice(0, to), item, ...others.slice(to)] }));
    return this.item(item.id);
  }
  private indexed(which: number | Item): ItemModel {
    if (which instanceof Item) return which.model;
    return this.model.items[which] ?? fail('Invalid argument: index');
  }

  // Answers.

  createResponse(): FormResponse {
    return new FormResponse(this.execution, this);
  }
  getResponses(since?: Date): FormResponse[] {
    const all = readResponses(this.execution.world, this.id);
    const wanted = since === undefined ? all : all.filter((response) => response.at >= since.getTime());
    return wanted.map((response) => new FormResponse(this.execution, this, response));
  }
  getResponse(id: string): FormResponse {
    const found = findResponse(this.execution.world, this.id, id);
    return new FormResponse(this.execution, this, found ?? fail('Invalid response ID.'));
  }
  deleteAllResponses(): this {
    deleteAllResponses(this.execution.world, this.id);
    return this;
  }
  deleteResponse(id: string): this {
    if (!findResponse(this.execution.world, this.id, id)) fail('Invalid response ID.');
    deleteResponse(this.execution.world, this.id, id);
    return this;
  }
  submitGrades(responses: FormResponse[]): this {
    const { world } = this.execution;
    if (this.model.destination) this.execution.commitCells();
    world.store.transaction(() => {
      for (const response of responses) {
        const stored = findResponse(world, this.id, response.getId() ?? '') ?? fail('Invalid response ID.');
        const graded = { ...stored, grades: { ...stored.grades, ...response.grades } };
        writeResponseModel(world, this.id, graded);
        writeScore(world, this.model, graded);
      }
    });
    return this;
  }

  // Where answers go.

  getDestinationId(): string {
    return this.model.destination?.book ?? fail('The form currently has no response destination.');
  }
  getDestinationType(): GoogleEnum {
    if (!this.model.destination) fail('The form currently has no response destination.');
    return constant('Forms.DestinationType', 'SPREADSHEET');
  }
  setDestination(_type: GoogleEnum, id: string): this {
    linkDestination(this.execution, this.id, id);
    return this;
  }
  removeDestination(): this {
    unlinkDestination(this.execution, this.id);
    return this;
  }
}

/** Choices and page breaks that led to a deleted page go on to the next one. */
function forgetPage(item: ItemModel, page: number): ItemModel {
  const choices = item.choices?.map((choice) => {
    if (choice.page !== page) return choice;
    const { page: _, ...rest } = choice;
    return { ...rest, go: 'CONTINUE' as const };
  });
  if (item.page === page) {
    const { page: _, ...rest } = item;
    return { ...rest, go: 'CONTINUE' };
  }
  return choices ? { ...item, choices } : item;
}

function fail(message: string): never {
  throw new GoogleError(message);
}
