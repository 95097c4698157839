/** UrlFetchApp: requests to other servers. The host has no network: whoever runs it answers them, or they are refused by name. */
import { GoogleError } from '../../errors';
import type { FetchAnswer, FetchRequest } from '../../world';
import { Blob } from '../base/blob';
import { GoogleObject } from '../object';
import { HTTPResponse } from './http-response';
import { ownAnswer } from './own-addresses';

type Options = Readonly<Record<string, unknown>>;

const URL_LENGTH = 2 * 1024;

/** https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app */
export class UrlFetchApp extends GoogleObject {
  override readonly type = 'URL_Fetch.UrlFetchApp';

  fetch(url: string, options: Options = {}): HTTPResponse {
    const request = requestOf(url, options);
    const { world } = this.execution;
    const answer = world.answerFetch?.(request) ?? ownAnswer(this.execution, request.url);
    if (!answer)
      this.execution.refuse(`the answer of ${request.url}: there is no network, and nobody was told to answer it`);
    return new HTTPResponse(this.execution, checked(request, answer, options));
  }

  fetchAll(requests: readonly (string | Options)[]): HTTPResponse[] {
    return requests.map((one) => (typeof one === 'string' ? this.fetch(one) : this.fetch(String(one['url']), one)));
  }

  getRequest(url: string, options: Options = {}): Record<string, unknown> {
    const { method, headers, contentType, payload } = requestOf(url, options);
    return {
      url: String(url),
      method,
      headers,
      contentType,
      payload: payload ?? '',
      useIntranet: false,
      followRedirects: options['followRedirects'] !== false,
      validateHttpsCertificates: options['validateHttpsCertificates'] !== false,
    };
  }
}

function requestOf(url: string, options: Options): FetchRequest {
  const given = String(url);
  const address = given.includes('://') ? given : `http://${given}`;
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+|^https?:\/\/localhost/i.test(address))
    throw new GoogleError(`Invalid argument: ${given}`);
  if (address.length > URL_LENGTH) throw new GoogleError('Limit Exceeded: URLFetch URL Length.');
  const { payload } = options;
  const method = String(
    options['method'] ?? (payload === undefined || payload === null ? 'get' : 'post'),
  ).toLowerCase();
  return {
    url: address,
    method,
    headers: Object.fromEntries(
      Object.entries((options['headers'] ?? {}) as Options).map(([name, value]) => [name, String(value)]),
    ),
    contentType: String(options['contentType'] ?? 'application/x-www-form-urlencoded'),
    ...(payload === undefined || payload === null ? {} : { payload: payloadText(payload) }),
  };
}

/** A form's fields, a text, bytes or a blob. */
function payloadText(payload: unknown): string {
  if (payload instanceof Blob) return payload.getDataAsString();
  if (Array.isArray(payload)) return Buffer.from(payload.map((byte) => Number(byte) & 0xff)).toString();
  if (typeof payload !== 'object') return String(payload);
  const fields = Object.entries(payload as Options).map(([name, value]): [string, string] => [
    name,
    value instanceof Blob ? value.getDataAsString() : String(value),
  ]);
  return new URLSearchParams(fields).toString();
}

function checked(request: FetchRequest, answer: FetchAnswer, options: Options): FetchAnswer {
  const { status = 200, body = '' } = answer;
  if (status < 400 || options['muteHttpExceptions'] === true) return answer;
  const text = (typeof body === 'string' ? body : Buffer.from(body).toString()).slice(0, 1000);
  throw new GoogleError(
    `Request failed for ${new URL(request.url).origin} returned code ${status}. Truncated server response: ${text} (use muteHttpExceptions option to examine full response)`,
  );
}
