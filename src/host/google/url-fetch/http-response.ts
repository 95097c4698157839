/** HTTPResponse: what another server answered. */
import type { Execution } from '../../execution';
import type { FetchAnswer } from '../../world';
import { Blob, signedBytes } from '../base/blob';
import { GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/url-fetch/http-response */
export class HTTPResponse extends GoogleObject {
  override readonly type = 'URL_Fetch.HTTPResponse';
  private readonly bytes: Uint8Array;

  constructor(
    execution: Execution,
    private readonly answer: FetchAnswer,
  ) {
    super(execution);
    const { body = '' } = answer;
    this.bytes = typeof body === 'string' ? new Uint8Array(Buffer.from(body)) : body;
  }

  /** A response in a text is what it holds, as `JSON.parse(UrlFetchApp.fetch(url))` wants it. */
  get googleName(): string {
    return this.getContentText();
  }

  getResponseCode(): number {
    return this.answer.status ?? 200;
  }
  getContentText(charset?: string): string {
    return this.getBlob().getDataAsString(charset);
  }
  getContent(): number[] {
    return signedBytes(this.bytes);
  }
  getBlob(): Blob {
    const [type = null] = (this.header('content-type') ?? '').split(';');
    const name = /filename="?([^";]+)"?/.exec(this.header('content-disposition') ?? '')?.[1] ?? null;
    return new Blob(this.execution, this.bytes, type || null, name);
  }
  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }
  getHeaders(): Record<string, unknown> {
    return { ...this.answer.headers };
  }
  getAllHeaders(): Record<string, unknown> {
    return this.getHeaders();
  }
  private header(name: string): string | undefined {
    return Object.entries(this.answer.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
  }
}
