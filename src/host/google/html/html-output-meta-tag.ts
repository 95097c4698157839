/** HtmlOutputMetaTag: one meta tag that a page was given. */
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/html/html-output-meta-tag */
export class HtmlOutputMetaTag extends GoogleObject {
  override readonly type = 'HTML.HtmlOutputMetaTag';

  constructor(
    execution: Execution,
    private readonly name: string,
    private readonly content: string,
  ) {
    super(execution);
  }

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}
