/** HtmlOutput: a page being built. What the browser finally gets (`served`) differs from what the script wrote. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { Blob } from '../base/blob';
import { type GoogleEnum, GoogleObject } from '../object';
import { escapeText } from './escape';
import { HtmlOutputMetaTag } from './html-output-meta-tag';
import { HtmlTemplate } from './html-template';
import { servedPage } from './served-page';

const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

/** https://developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutput extends GoogleObject {
  override readonly type = 'HTML.HtmlOutput';
  private content: string;
  private title = '';
  private favicon = '';
  private width: number | null = null;
  private height: number | null = null;
  private readonly metaTags: HtmlOutputMetaTag[] = [];

  constructor(execution: Execution, content = '') {
    super(execution);
    this.content = content;
  }

  /** What a person's browser is given. */
  served(): string {
    return servedPage(this.content);
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: unknown): this {
    this.content = String(content);
    return this;
  }

  append(content: unknown): this {
    this.content += String(content);
    return this;
  }

  appendUntrusted(content: unknown): this {
    this.content += escapeText(String(content));
    return this;
  }

  clear(): this {
    this.content = '';
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: unknown): this {
    this.title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  getFaviconUrl(): string {
    return this.favicon;
  }

  setFaviconUrl(url: string): this {
    this.favicon = url;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name)) {
      throw new GoogleError('The meta tag you specified is not allowed in this context.');
    }
    this.metaTags.push(new HtmlOutputMetaTag(this.execution, name, content));
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.metaTags];
  }

  /** All pages live in an iframe today; the older modes are accepted and mean the same. */
  setSandboxMode(_mode: GoogleEnum): this {
    return this;
  }

  /** Who may frame a published page is a matter of Google's own servers; here nobody else frames it. */
  setXFrameOptionsMode(_mode: GoogleEnum): this {
    return this;
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.execution, this.content, 'template');
  }

  getBlob(): Blob {
    return Blob.ofText(this.execution, this.content, 'text/html');
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }
}
