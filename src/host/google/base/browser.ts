/** Browser: the older message boxes of a spreadsheet; they answer with words instead of constants. */
import { GoogleError } from '../../errors';
import type { Question } from '../../screen';
import { GoogleObject } from '../object';
import { ask, questionFrom } from './question';

/** https://developers.google.com/apps-script/reference/base/browser */
export class Browser extends GoogleObject {
  override readonly type = 'Base.Browser';

  msgBox(...args: unknown[]): string {
    this.needEditor('msgBox');
    const { button } = ask(this.execution, this.question('alert', args));
    return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
  }

  inputBox(...args: unknown[]): string {
    this.needEditor('inputBox');
    const { button, text } = ask(this.execution, this.question('prompt', args));
    return button === 'CLOSE' || button === 'CANCEL' ? 'cancel' : (text ?? '');
  }

  /** These boxes read a backslash and an n as a new line. */
  private question(kind: Question['kind'], args: readonly unknown[]): Question {
    const question = questionFrom(kind, args);
    return { ...question, text: question.text.replace(/\\n/g, '\n') };
  }

  private needEditor(method: string): void {
    const { container, hasEditor } = this.execution.options;
    if (hasEditor && container?.kind === 'spreadsheet') return;
    throw new GoogleError(`Cannot call Browser.${method}() from this context; have you tried Logger.log() instead?`);
  }
}
