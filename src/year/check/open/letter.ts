/** A message file as a mail program reads it: headers and parts, decoded. */

export interface Letter {
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: readonly { readonly type: string; readonly content: Buffer }[];
}

/** Throws when there are no headers. */
export function readLetter(text: string): Letter {
  const { headers, body } = split(text);
  if (headers['from'] === undefined) throw new Error('это не письмо.');
  const boundary = /boundary="?([^";]+)"?/.exec(headers['content-type'] ?? '')?.[1];
  const pieces = boundary === undefined ? [text] : body.split(`--${boundary}`).slice(1, -1);
  return {
    headers,
    parts: pieces.map((piece) => {
      const part = split(piece.replace(/^\r?\n/, ''));
      const coded = part.headers['content-transfer-encoding'] === 'base64';
      return {
        type: (part.headers['content-type'] ?? 'text/plain').split(';')[0]!,
        content: Buffer.from(part.body, coded ? 'base64' : 'utf8'),
      };
    }),
  };
}

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
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_whole, code: string) => Buffer.from(code, 'base64').toString('utf8'));
