/** Ui: menus, questions, sidebars and dialogs of one open editor. The person's side of it is the world's screen. */
import { GoogleError } from '../../errors';
import type { Container, Execution } from '../../execution';
import { constant } from '../../surface';
import type { HtmlOutput } from '../html/html-output';
import { type GoogleEnum, GoogleObject } from '../object';
import { Menu } from './menu';
import { PromptResponse } from './prompt-response';
import { ask, questionFrom } from './question';

const KINDS: Readonly<Record<string, Container['kind']>> = {
  SpreadsheetApp: 'spreadsheet',
  DocumentApp: 'document',
  FormApp: 'form',
};

/** What `SpreadsheetApp.getUi()` and its sisters give: the interface of the open editor, or Google's refusal when there is none. */
export function interfaceOf(execution: Execution, service: 'SpreadsheetApp' | 'DocumentApp' | 'FormApp'): Ui {
  const { container, hasEditor } = execution.options;
  if (!hasEditor || !container || container.kind !== KINDS[service]) {
    throw new GoogleError(`Cannot call ${service}.getUi() from this context.`);
  }
  return execution.once(`ui:${container.id}`, () => new Ui(execution, container.id));
}

/** https://developers.google.com/apps-script/reference/base/ui */
export class Ui extends GoogleObject {
  override readonly type = 'Base.Ui';

  constructor(
    execution: Execution,
    private readonly file: string,
  ) {
    super(execution);
  }

  createMenu(caption: string): Menu {
    return new Menu(this.execution, caption, this.file);
  }

  /** Google puts these entries into the editor's own menu of extensions. */
  createAddonMenu(): Menu {
    const russian = this.execution.options.locale.startsWith('ru');
    return new Menu(this.execution, russian ? 'Расширения' : 'Extensions', this.file);
  }

  alert(...args: unknown[]): GoogleEnum {
    return constant('Base.Button', ask(this.execution, questionFrom('alert', args)).button);
  }

  prompt(...args: unknown[]): PromptResponse {
    const { button, text } = ask(this.execution, questionFrom('prompt', args));
    return new PromptResponse(this.execution, constant('Base.Button', button), text ?? '');
  }

  showSidebar(page: HtmlOutput): void {
    this.execution.world.screen.show({ kind: 'sidebar', title: page.getTitle(), html: page.served() });
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.showPage(page, title, true);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.showPage(page, title, false);
  }

  showDialog(page: HtmlOutput): void {
    this.showPage(page, page.getTitle(), false);
  }

  private showPage(page: HtmlOutput, title: string, modal: boolean): void {
    this.execution.world.screen.show({
      kind: 'dialog',
      title,
      html: page.served(),
      width: page.getWidth() ?? undefined,
      height: page.getHeight() ?? undefined,
      modal,
    });
  }
}
