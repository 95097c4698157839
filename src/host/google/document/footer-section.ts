/** FooterSection: what stands at the bottom of each page. */
import { Blocks } from './blocks';

/** https://developers.google.com/apps-script/reference/document/footer-section */
export class FooterSection extends Blocks {
  override readonly type = 'Document.FooterSection';
}
