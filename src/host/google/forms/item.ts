/** What all items of a form have in common. Questions, choices, grids and layout items add their own. */

import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import { syncColumnsOf } from './destination';
import { changeForm, changeItem, readForm } from './form';
import { type ItemModel, isGrid } from './model';

/** The form that items and answers belong to. */
export interface ItemHome {
  /** Its file. */
  readonly id: string;
  /** One of its items as a form hands it out, before a script says what kind it takes it for. */
  item(id: number): Item;
}

/** https://developers.google.com/apps-script/reference/forms/item */
export abstract class Item extends GoogleObject {
  constructor(
    execution: Execution,
    readonly home: ItemHome,
    readonly id: number,
  ) {
    super(execution);
  }

  /** The item as it is now. */
  get model(): ItemModel {
    const found = readForm(this.execution.world, this.home.id).items.find((item) => item.id === this.id);
    return found ?? this.execution.refuse('what a deleted item of a form answers');
  }

  protected change(patch: Partial<ItemModel>): this {
    const { id } = this.model;
    changeItem(this.execution.world, this.home.id, id, (item) => ({ ...item, ...patch }));
    if (patch.title !== undefined || patch.rows !== undefined) syncColumnsOf(this.execution, this.home.id);
    return this;
  }

  /** Takes a part away. */
  protected drop(key: keyof ItemModel): this {
    const { id } = this.model;
    changeItem(this.execution.world, this.home.id, id, ({ [key]: _, ...rest }) => rest as ItemModel);
    return this;
  }

  getId(): number {
    return this.id;
  }
  getIndex(): number {
    return readForm(this.execution.world, this.home.id).items.findIndex((item) => item.id === this.id);
  }
  getType(): GoogleEnum {
    return constant('Forms.ItemType', this.model.kind);
  }
  getTitle(): string {
    return this.model.title;
  }
  setTitle(title: string): this {
    return this.change({ title: String(title) });
  }
  getHelpText(): string {
    return this.model.help;
  }
  setHelpText(text: string): this {
    return this.change({ help: String(text) });
  }

  duplicate(): Item {
    const { world } = this.execution;
    const copy = { ...this.model, id: world.ids.number(), entries: this.model.entries.map(() => world.ids.number()) };
    changeForm(world, this.home.id, (form) => ({ ...form, items: [...form.items, copy] }));
    syncColumnsOf(this.execution, this.home.id);
    const make = this.constructor as new (execution: Execution, home: ItemHome, id: number) => Item;
    return new make(this.execution, this.home, copy.id);
  }

  /** Entries for as many rows as a grid has now; those of rows that stay keep their numbers. */
  protected entriesFor(rows: number): number[] {
    const { entries } = this.model;
    return Array.from(
      { length: isGrid(this.model) ? rows : 1 },
      (_, row) => entries[row] ?? this.execution.world.ids.number(),
    );
  }
}
