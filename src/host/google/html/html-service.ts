/** HtmlService: pages and templates from texts and from the project's own files. */
import { GoogleError } from '../../errors';
import type { Blob } from '../base/blob';
import { GoogleObject } from '../object';
import { HtmlOutput } from './html-output';
import { HtmlTemplate } from './html-template';

/** https://developers.google.com/apps-script/reference/html/html-service */
export class HtmlService extends GoogleObject {
  override readonly type = 'HTML.HtmlService';

  createHtmlOutput(content: unknown = ''): HtmlOutput {
    return new HtmlOutput(this.execution, textOf(content));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.execution, this.file(filename));
  }

  createTemplate(content: unknown): HtmlTemplate {
    return new HtmlTemplate(this.execution, textOf(content), 'template');
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this.execution, this.file(filename), filename.replace(/\.html$/, ''));
  }

  /** Only a published page knows the browser that asked for it. */
  getUserAgent(): null {
    return null;
  }

  private file(name: string): string {
    const { files } = this.execution.options;
    const text = files[`${name}.html`] ?? (name.endsWith('.html') ? files[name] : undefined);
    if (text === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
    return text;
  }
}

function textOf(content: unknown): string {
  if (content instanceof GoogleObject) return (content as unknown as { getBlob(): Blob }).getBlob().getDataAsString();
  return String(content);
}
