/** Body: the content of a document and its page. */
import type { GoogleEnum } from '../object';
import { changeOf, LETTERS, PARAGRAPH, shownValue } from './attributes';
import { Blocks } from './blocks';
import type { Heading } from './data';

/** https://developers.google.com/apps-script/reference/document/body */
export class Body extends Blocks {
  override readonly type = 'Document.Body';
  readonly googleName = 'DocumentBodySection';

  /** What the style of a heading adds to the normal text; what it does not say is null. */
  getHeadingAttributes(heading: GoogleEnum): Record<string, unknown> {
    const own = this.document.styles[heading.name() as Heading];
    return Object.fromEntries([...LETTERS, ...PARAGRAPH].map((name) => [name, shownValue(name, own[name])]));
  }
  /** Google takes what belongs to paragraphs and leaves the rest as it was. */
  setHeadingAttributes(heading: GoogleEnum, attributes: Readonly<Record<string, unknown>>): this {
    const { styles } = this.document;
    const name = heading.name() as Heading;
    const own: Record<string, string | number | boolean> = { ...styles[name] };
    for (const [key, value] of Object.entries(changeOf(this.execution, attributes))) {
      if (!(PARAGRAPH as readonly string[]).includes(key)) continue;
      if (value === null) delete own[key];
      else own[key] = value;
    }
    this.document.styles = { ...styles, [name]: own };
    return this.changed();
  }

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
