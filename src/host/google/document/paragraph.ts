/** Paragraph: a line of text that is not part of a list. */
import { Line } from './line';

/** https://developers.google.com/apps-script/reference/document/paragraph */
export class Paragraph extends Line {
  override readonly type = 'Document.Paragraph';
}
