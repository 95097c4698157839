/** PositionedImage: a picture that hangs on a paragraph and stands beside, behind or before its text. Paper does not show it. */
import { GoogleError } from '../../errors';
import { constant } from '../../surface';
import { Blob } from '../base/blob';
import { type GoogleEnum, GoogleObject } from '../object';
import type { HangingPicture } from './data';
import type { Line } from './line';

/** https://developers.google.com/apps-script/reference/document/positioned-image */
export class PositionedImage extends GoogleObject {
  override readonly type = 'Document.PositionedImage';

  constructor(
    private readonly line: Line,
    private readonly id: string,
  ) {
    super(line.execution);
  }

  private get picture(): HangingPicture {
    const found = this.line.node.hanging.find(({ id }) => id === this.id);
    if (!found) throw new GoogleError('Positioned image has been removed.');
    return found;
  }
  private set(change: Partial<HangingPicture>): this {
    const changed = { ...this.picture, ...change };
    const { node, document } = this.line;
    node.hanging = node.hanging.map((one) => (one.id === this.id ? changed : one));
    document.touch();
    return this;
  }

  getId(): string {
    return this.id;
  }
  getParagraph(): Line {
    return this.line;
  }
  getBlob(): Blob {
    const { data, mime } = this.picture;
    return new Blob(this.execution, new Uint8Array(Buffer.from(data, 'base64')), mime);
  }
  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }
  getWidth(): number {
    return this.picture.width;
  }
  setWidth(width: number): this {
    return this.set({ width });
  }
  getHeight(): number {
    return this.picture.height;
  }
  setHeight(height: number): this {
    return this.set({ height });
  }
  getLeftOffset(): number {
    return this.picture.left;
  }
  setLeftOffset(left: number): this {
    return this.set({ left });
  }
  getTopOffset(): number {
    return this.picture.top;
  }
  setTopOffset(top: number): this {
    return this.set({ top });
  }
  getLayout(): GoogleEnum {
    return constant('Document.PositionedLayout', this.picture.layout);
  }
  setLayout(layout: GoogleEnum): this {
    return this.set({ layout: layout.name() });
  }
}
