/** Text to bytes and back in the charsets that scripts name; which charset to use is the caller's business. */

const LATIN1 = /^(iso-?8859-1|latin-?1)$/i;
const ASCII = /^(us-?ascii|ascii)$/i;
const UTF16 = /^utf-?16(le|be)?$/i;

/** The text behind the bytes; `undefined` when the charset is unknown. Bytes that mean nothing become U+FFFD, a byte order mark stays. */
export function decode(bytes: Uint8Array, charset = 'UTF-8'): string | undefined {
  if (LATIN1.test(charset)) return Buffer.from(bytes).toString('latin1');
  if (ASCII.test(charset))
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : '\uFFFD')).join('');
  const decoder = decoderOf(charset);
  return decoder?.decode(bytes);
}

/** The bytes of the text; `undefined` when the charset is unknown. Letters that the charset lacks become question marks. */
export function encode(text: string, charset = 'UTF-8'): Uint8Array | undefined {
  if (/^utf-?8$/i.test(charset)) return new Uint8Array(Buffer.from(text, 'utf8'));
  if (LATIN1.test(charset)) return singleBytes(text, (code) => (code < 256 ? code : undefined));
  if (ASCII.test(charset)) return singleBytes(text, (code) => (code < 128 ? code : undefined));
  if (UTF16.test(charset)) return utf16(text, charset.toLowerCase());
  const table = tableOf(charset);
  return table && singleBytes(text, (code) => table.get(code));
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(charset, { ignoreBOM: true });
  } catch {
    return undefined; // the platform's own word for an unknown charset is a RangeError
  }
}

function singleBytes(text: string, byteOf: (code: number) => number | undefined): Uint8Array {
  return Uint8Array.from(Array.from(text, (letter) => byteOf(letter.codePointAt(0) ?? 0) ?? 63));
}

/** Java's UTF-16 begins with a byte order mark and is big-endian; the variants with an order have no mark. */
function utf16(text: string, charset: string): Uint8Array {
  const bytes = Buffer.from(charset.endsWith('16') ? `\uFEFF${text}` : text, 'utf16le');
  return new Uint8Array(charset.endsWith('le') ? bytes : bytes.swap16());
}

function tableOf(charset: string): ReadonlyMap<number, number> | undefined {
  const decoder = decoderOf(charset);
  if (!decoder || /^(gb|big5|euc|shift|iso-2022)/i.test(decoder.encoding)) return undefined;
  const table = new Map<number, number>();
  for (let byte = 0; byte < 256; byte++) {
    const code = decoder.decode(Uint8Array.of(byte)).codePointAt(0);
    if (code !== undefined && code !== 0xfffd && !table.has(code)) table.set(code, byte);
  }
  return table;
}
