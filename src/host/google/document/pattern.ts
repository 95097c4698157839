/** Search patterns of Docs: RE2's language, turned into the engine's own. What RE2 does not have is refused as Google refuses it. */
import { GoogleError } from '../../errors';

const CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** A global expression for the pattern. Throws Google's sentence for what RE2 does not take. */
export function patternOf(source: string): RegExp {
  const invalid = (): never => {
    throw new GoogleError(`Invalid regular expression pattern ${source}`);
  };
  let flags = 'gu';
  let out = '';
  let position = 0;
  const head = /^\(\?([ims]+)\)/.exec(source);
  if (head) {
    for (const flag of head[1]!) if (!flags.includes(flag)) flags += flag;
    position = head[0].length;
  }
  let inClass = false;
  while (position < source.length) {
    const rest = source.slice(position);
    const letter = rest[0]!;
    if (letter === '\\') {
      const piece = escaped(rest, inClass, invalid);
      out += piece.out;
      position += piece.length;
    } else if (inClass) {
      const named = /^\[:(\^?)(\w+):\]/.exec(rest);
      if (named && !named[1] && CLASSES[named[2]!] !== undefined) {
        out += CLASSES[named[2]!];
        position += named[0].length;
      } else {
        if (letter === ']') inClass = false;
        out += letter === '[' ? '\\[' : letter;
        position++;
      }
    } else if (letter === '[') {
      inClass = true;
      // A bracket that comes first in a class stands for itself.
      const first = /^\[\^?\]?/.exec(rest)![0];
      out += first.endsWith(']') ? `${first.slice(0, -1)}\\]` : first;
      position += first.length;
    } else if (letter === '(' && /^\(\?(?!:|P<)/.test(rest)) {
      invalid();
    } else if (rest.startsWith('(?P<')) {
      out += '(?<';
      position += 4;
    } else if (letter === '{' && !/^\{\d+(,\d*)?\}/.test(rest)) {
      out += '\\{';
      position++;
    } else if (letter === '{') {
      const counted = /^\{\d+(,\d*)?\}/.exec(rest)![0];
      out += counted;
      position += counted.length;
    } else {
      out += letter === '}' || letter === ']' ? `\\${letter}` : letter;
      position++;
    }
  }
  try {
    return new RegExp(out, flags);
  } catch {
    return invalid();
  }
}

function escaped(rest: string, inClass: boolean, invalid: () => never): { out: string; length: number } {
  const next = rest[1];
  if (next === undefined || /[1-9]/.test(next)) return invalid();
  if (next === 'Q') {
    const end = rest.indexOf('\\E', 2);
    const literal = end < 0 ? rest.slice(2) : rest.slice(2, end);
    return {
      out: literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\\-/g, inClass ? '\\-' : '-'),
      length: end < 0 ? rest.length : end + 2,
    };
  }
  if (next === 'A') return { out: '^', length: 2 };
  if (next === 'z') return { out: '$', length: 2 };
  if (next === 'a') return { out: '\\x07', length: 2 };
  const property = /^\\([pP])(?:\{(\^?)(\w+)\}|(\w))/.exec(rest);
  if (property) {
    const name = property[3] ?? property[4]!;
    const letter = property[2] ? (property[1] === 'p' ? 'P' : 'p') : property[1];
    // One or two letters name a category, longer names a script.
    return { out: `\\${letter}{${name.length > 2 ? 'Script=' : ''}${name}}`, length: property[0].length };
  }
  const code = /^\\x\{([0-9A-Fa-f]+)\}/.exec(rest);
  if (code) return { out: `\\u{${code[1]}}`, length: code[0].length };
  if (/[dDwWsSbBtnrfvx0]/.test(next)) return { out: `\\${next}`, length: 2 };
  // Any other letter after a backslash is an error in RE2, any other sign stands for itself.
  if (/[A-Za-z]/.test(next)) return invalid();
  const special = inClass ? /[\\\][^-]/ : /[.*+?^${}()|[\]\\/]/;
  return { out: special.test(next) ? `\\${next}` : next, length: 2 };
}
