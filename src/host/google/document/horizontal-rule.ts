/** HorizontalRule: a line across the page. */
import { Element } from './element';

/** https://developers.google.com/apps-script/reference/document/horizontal-rule */
export class HorizontalRule extends Element {
  override readonly type = 'Document.HorizontalRule';
}
