/** A message file as a mail program reads it: headers and parts, decoded, whatever parts are inside parts. */

export interface LetterPart {
  readonly type: string;
  readonly content: Buffer;
}

export interface Letter {
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: readonly LetterPart[];
}

/** Throws when there are no headers. */
export function readLetter(text: string): Letter {
  const { headers } = split(text);
  if (headers['from'] === undefined) throw new Error('это не письмо.');
  return { headers, parts: partsOf(text) };
}

function partsOf(text: string): readonly LetterPart[] {
  const { headers, body } = split(text);
  const type = headers['content-type'] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary !== undefined)
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((piece) => partsOf(piece.replace(/^\r?\n/, '').replace(/\r?\n$/, '')));
  return [{ type: type.split(';')[0]!, content: contentOf(body, headers['content-transfer-encoding'] ?? '') }];
}

function contentOf(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return encoding === 'quoted-printable' ? unquoted(body.replace(/=\r?\n/g, '')) : Buffer.from(body, 'utf8');
}

/** «=D0=96» as the bytes that it stands for. */
const unquoted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );

function split(text: string): { readonly headers: Readonly<Record<string, string>>; readonly body: string } {
  const [, head = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(text) ?? [];
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.flatMap((line) => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), decoded(value ?? '')] as const];
  });
  return { headers: Object.fromEntries(headers), body };
}

/** Encoded words of a header; the blank between two of them is no blank. */
const decoded = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_whole, how: string, code: string) =>
      (how.toUpperCase() === 'B' ? Buffer.from(code, 'base64') : unquoted(code.replace(/_/g, ' '))).toString('utf8'),
    );
