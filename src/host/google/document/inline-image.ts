/** InlineImage: a picture that stands among letters. */
import { Blob } from '../base/blob';
import type { Picture } from './data';
import { Element } from './element';

/** https://developers.google.com/apps-script/reference/document/inline-image */
export class InlineImage extends Element {
  override readonly type = 'Document.InlineImage';

  private get picture(): Picture {
    return this.node.image ?? this.execution.refuse('a picture without data');
  }

  getBlob(): Blob {
    const { data, mime } = this.picture;
    return new Blob(this.execution, new Uint8Array(Buffer.from(data, 'base64')), mime);
  }
  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }

  /** In pixels. */
  getWidth(): unknown {
    return this.shown('WIDTH');
  }
  setWidth(pixels: number): this {
    return this.put('WIDTH', pixels);
  }
  getHeight(): unknown {
    return this.shown('HEIGHT');
  }
  setHeight(pixels: number): this {
    return this.put('HEIGHT', pixels);
  }
  getLinkUrl(): unknown {
    return this.shown('LINK_URL');
  }
  setLinkUrl(url: string | null): this {
    return this.put('LINK_URL', url ?? '');
  }
  getAltTitle(): string | null {
    return this.picture.title;
  }
  setAltTitle(title: string | null): this {
    this.node.image = { ...this.picture, title: title ?? '' };
    return this.changed();
  }
  getAltDescription(): string | null {
    return this.picture.description;
  }
  setAltDescription(description: string | null): this {
    this.node.image = { ...this.picture, description: description ?? '' };
    return this.changed();
  }
}
