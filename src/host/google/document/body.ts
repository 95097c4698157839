/** Body: the content of a document and its page. */
import { Blocks } from './blocks';

/** https://developers.google.com/apps-script/reference/document/body */
export class Body extends Blocks {
  override readonly type = 'Document.Body';
  readonly googleName = 'DocumentBodySection';

  getPageWidth(): unknown {
    return this.shown('PAGE_WIDTH');
  }
  setPageWidth(points: number): this {
    return this.put('PAGE_WIDTH', points);
  }
  getPageHeight(): unknown {
    return this.shown('PAGE_HEIGHT');
  }
  setPageHeight(points: number): this {
    return this.put('PAGE_HEIGHT', points);
  }
  getMarginTop(): unknown {
    return this.shown('MARGIN_TOP');
  }
  setMarginTop(points: number): this {
    return this.put('MARGIN_TOP', points);
  }
  getMarginBottom(): unknown {
    return this.shown('MARGIN_BOTTOM');
  }
  setMarginBottom(points: number): this {
    return this.put('MARGIN_BOTTOM', points);
  }
  getMarginLeft(): unknown {
    return this.shown('MARGIN_LEFT');
  }
  setMarginLeft(points: number): this {
    return this.put('MARGIN_LEFT', points);
  }
  getMarginRight(): unknown {
    return this.shown('MARGIN_RIGHT');
  }
  setMarginRight(points: number): this {
    return this.put('MARGIN_RIGHT', points);
  }
}
