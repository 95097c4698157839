/** Browser: the older message boxes of a spreadsheet; they answer with words instead of constants. */
import { GoogleError } from '../../errors';
import { GoogleObject } from '../object';
import { ask, questionFrom } from './question';

/** https://developers.google.com/apps-script/reference/base/browser */
export class Browser extends GoogleObject {
  override readonly type = 'Base.Browser';

  msgBox(...args: unknown[]): string {
    this.needEditor('msgBox');
    const { button } = ask(this.execution, questionFrom('alert', args));
    return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
  }

  inputBox(...args: unknown[]): string {
    this.needEditor('inputBox');
    const { button, text } = ask(this.execution, questionFrom('prompt', args));
    return button === 'CLOSE' || button === 'CANCEL' ? 'cancel' : (text ?? '');
  }

  private needEditor(method: string): void {
    const { container, hasEditor } = this.execution.options;
    if (hasEditor && container?.kind === 'spreadsheet') return;
    throw new GoogleError(`Cannot call Browser.${method}() from this context; have you tried Logger.log() instead?`);
  }
}
