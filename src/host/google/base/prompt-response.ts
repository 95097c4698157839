/** PromptResponse: what a person typed and which button ended the question. */
import type { Execution } from '../../execution';
import { type GoogleEnum, GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/base/prompt-response */
export class PromptResponse extends GoogleObject {
  override readonly type = 'Base.PromptResponse';

  constructor(
    execution: Execution,
    private readonly button: GoogleEnum,
    private readonly text: string,
  ) {
    super(execution);
  }

  getSelectedButton(): GoogleEnum {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}
