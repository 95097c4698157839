/** How a value is written so that it stays a value in the place where it lands: text, attribute, address, script, style. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text between tags and for quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** For attributes without quotes. */
export function escapeUnquoted(text: string): string {
  return escapeText(text).replace(/[\s=`]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A whole address: one that would run a script is replaced by one that leads nowhere. */
export function safeAddress(text: string): string {
  const scheme = /^\s*([^/?#:]*):/.exec(text)?.[1];
  if (scheme !== undefined && !/^(https?|mailto|ftp|tel)$/i.test(scheme)) return 'about:invalid#zSoyz';
  return normalizeAddress(text);
}

/** A part of an address before its question mark. */
export function normalizeAddress(text: string): string {
  return text.replace(/[\s"'<>\\^`{|}]/g, (letter) => encodeURIComponent(letter)).replace(/'/g, '%27');
}

/** One value inside the query of an address. */
export function escapeQuery(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Inside a string of a script. */
export function escapeScriptString(text: string): string {
  return text.replace(/[\\"'`/<>&=\n\r\t\v\f\0\u2028\u2029-]/g, (letter) => {
    if (letter === '\\' || letter === '/') return `\\${letter}`;
    if (letter === '\n') return '\\n';
    if (letter === '\r') return '\\r';
    if (letter === '\t') return '\\t';
    const code = letter.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
}

/** A value in a script outside of strings: numbers and the like as they are, all else as a string. */
export function escapeScriptValue(value: unknown): string {
  if (value === null || value === undefined) return ' null ';
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${value} `;
  return `'${escapeScriptString(String(value))}'`;
}

/** A value in a style outside of strings: words, numbers and colours; anything else is taken out. */
export function safeStyleValue(text: string): string {
  return /^[\p{L}\p{N}\s.#%_+-]*$/u.test(text) && !/expression|javascript/i.test(text) ? text : 'zSoyz';
}

/** Inside a string of a style. */
export function escapeStyleString(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `);
}
