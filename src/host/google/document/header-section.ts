/** HeaderSection: what stands at the top of each page. */
import { Blocks } from './blocks';

/** https://developers.google.com/apps-script/reference/document/header-section */
export class HeaderSection extends Blocks {
  override readonly type = 'Document.HeaderSection';
}
