/** TextOutput: what a published script answers instead of a page. */
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/content/text-output */
export class TextOutput extends GoogleObject {
  override readonly type = 'Content.TextOutput';
  private content: string | null;
  private mimeType = constant('Content.MimeType', 'TEXT');
  private fileName: string | null = null;

  constructor(execution: Execution, content: string | null) {
    super(execution);
    this.content = content;
  }

  getContent(): string | null {
    return this.content;
  }

  setContent(content: unknown): this {
    this.content = String(content);
    return this;
  }

  append(text: unknown): this {
    this.content = (this.content ?? '') + String(text);
    return this;
  }

  clear(): this {
    this.content = null;
    return this;
  }

  getMimeType(): GoogleEnum {
    return this.mimeType;
  }

  setMimeType(mimeType: GoogleEnum): this {
    this.mimeType = mimeType;
    return this;
  }

  getFileName(): string | null {
    return this.fileName;
  }

  downloadAsFile(filename: string): this {
    this.fileName = filename;
    return this;
  }
}
