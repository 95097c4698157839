/** PageBreak: what follows begins on a new page. */
import { Element } from './element';

/** https://developers.google.com/apps-script/reference/document/page-break */
export class PageBreak extends Element {
  override readonly type = 'Document.PageBreak';
}
