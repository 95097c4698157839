/** A script as a published page: the event that `doGet` and `doPost` are given, and what their answer means to a browser. Who may call is not decided here. */
import { GoogleError } from '../../errors';
import { HtmlOutput } from '../html/html-output';
import { TextOutput } from './text-output';

export interface WebRequest {
  /** What stands after the question mark of the address. */
  readonly query?: string;
  /** What stands after `/exec/`. */
  readonly path?: string;
  /** Only of a POST. */
  readonly body?: { readonly type: string; readonly contents: string };
}

/** What a browser gets; `fileName` means a download. */
export interface WebAnswer {
  readonly contentType: string;
  readonly body: string;
  readonly title?: string;
  readonly fileName?: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'text/xml',
};

/** The argument of `doGet(e)` or, with a body, of `doPost(e)`. */
export function requestEvent({ query = '', path, body }: WebRequest): Record<string, unknown> {
  const fields = [...new URLSearchParams(query)];
  if (body && /^application\/x-www-form-urlencoded\b/i.test(body.type))
    fields.push(...new URLSearchParams(body.contents));
  const parameters = new Map<string, string[]>();
  for (const [name, value] of fields) parameters.set(name, [...(parameters.get(name) ?? []), value]);
  const length = body ? Buffer.byteLength(body.contents) : -1;
  return {
    queryString: query,
    parameter: Object.fromEntries([...parameters].map(([name, [first]]) => [name, first])),
    parameters: Object.fromEntries(parameters),
    contextPath: '',
    contentLength: length,
    ...(path === undefined ? {} : { pathInfo: path }),
    ...(body ? { postData: { contents: body.contents, length, name: 'postData', type: body.type } } : {}),
  };
}

/** What the value that `doGet` or `doPost` returned means to a browser. Throws Google's sentence when it means nothing. */
export function answerOf(returned: unknown): WebAnswer {
  if (returned === undefined || returned === null)
    throw new GoogleError('The script completed but did not return anything.');
  if (returned instanceof HtmlOutput) {
    return { contentType: 'text/html; charset=utf-8', body: returned.served(), title: returned.getTitle() };
  }
  if (returned instanceof TextOutput) {
    const fileName = returned.getFileName();
    const contentType = `${CONTENT_TYPES[returned.getMimeType().name()] ?? 'text/plain'}; charset=utf-8`;
    return { contentType, body: returned.getContent() ?? '', ...(fileName === null ? {} : { fileName }) };
  }
  throw new GoogleError('The script completed but the returned value is not a supported return type.');
}
