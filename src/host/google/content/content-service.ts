/** ContentService: texts that a published script answers with. */
import { GoogleObject } from '../object';
import { TextOutput } from './text-output';

/** https://developers.google.com/apps-script/reference/content/content-service */
export class ContentService extends GoogleObject {
  override readonly type = 'Content.ContentService';

  createTextOutput(content?: unknown): TextOutput {
    return new TextOutput(this.execution, content === undefined ? null : String(content));
  }
}
