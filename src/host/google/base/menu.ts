/** Menu: a menu being built; it appears on the screen only with `addToUi`. */
import type { Execution } from '../../execution';
import type { MenuEntry } from '../../screen';
import { GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/base/menu */
export class Menu extends GoogleObject {
  override readonly type = 'Base.Menu';
  private readonly entries: MenuEntry[] = [];

  constructor(
    execution: Execution,
    private readonly caption: string,
    private readonly file: string,
  ) {
    super(execution);
  }

  addItem(caption: string, functionName: string): this {
    this.entries.push({ caption, run: functionName });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ caption: '' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.entries.push({ caption: menu.caption, entries: menu.entries });
    return this;
  }

  addToUi(): void {
    this.execution.world.screen.show({
      kind: 'menu',
      caption: this.caption,
      entries: structuredClone(this.entries),
      file: this.file,
    });
  }
}
