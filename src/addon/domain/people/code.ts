/**
 * The code of a person: a letter (У pupil, П teacher, Н mentor from outside) and a number, Н-012. People type it as
 * they can: in Latin letters, in small ones, with blanks and any dash. What they meant is found here; who they are is not.
 */

export type Letter = 'У' | 'П' | 'Н';

export interface Code {
  readonly letter: Letter;
  readonly number: number;
}

/** A code with the check key that proves who gives it, as far as one was given. */
export interface SignedCode {
  readonly code: string;
  readonly key: string | undefined;
}

/** Signs of the check key: none of them can be taken for another, in Latin or Russian handwriting. */
export const keySigns = 'ACEFHJKMNPQRTWXY34679';

export const keyLength = 4;

/** The largest number of a code. */
export const lastNumber = 9999;

const letters: Readonly<Record<string, Letter>> = {
  У: 'У',
  Y: 'У',
  U: 'У',
  П: 'П',
  P: 'П',
  Р: 'П',
  Н: 'Н',
  H: 'Н',
  N: 'Н',
};

/** Russian letters that look like a sign of the key. */
const likeSigns: Readonly<Record<string, string>> = {
  А: 'A',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  З: '3',
};

const pattern = /^([УYUПPРНHN])-?([0-9OОЗ]{1,4})(?:(-?)([0-9A-ZА-Я]{4}))?$/;

/** The code as everybody writes it: three digits at least. */
export const showCode = ({ letter, number }: Code): string => `${letter}-${String(number).padStart(3, '0')}`;

/** The same codes are read again for each questionnaire and each table. */
const understood = new Map<string, SignedCode | undefined>();
/** Nobody's code is longer; longer words are told by people and do not come again. */
const longestCode = 40;

/** What a person meant by these words, if it can be a code. */
export function readCode(words: string): SignedCode | undefined {
  if (words.length > longestCode) return understand(words);
  if (!understood.has(words)) understood.set(words, understand(words));
  return understood.get(words);
}

function understand(words: string): SignedCode | undefined {
  const plain = words
    .toUpperCase()
    .replace(/[‐‑‒–—−_./\\]/g, '-')
    .replace(/[\s\u00a0\u200b\ufeff]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  const match = pattern.exec(plain);
  const letter = letters[match?.[1] ?? ''];
  if (!match || !letter) return undefined;
  const number = Number((match[2] ?? '').replace(/[OО]/g, '0').replace(/З/g, '3'));
  if (number < 1) return undefined;
  const key = match[4]?.replace(/[А-Я]/g, (sign) => likeSigns[sign] ?? sign);
  // Without a dash five digits would fall apart into a number and a key that no key can be.
  if (match[3] === '' && key !== undefined && [...key].some((sign) => !keySigns.includes(sign))) return undefined;
  return { code: showCode({ letter, number }), key };
}

/** The parts of a code in its proper spelling. */
export function takeApart(words: string): Code | undefined {
  const signed = readCode(words);
  if (!signed) return undefined;
  return { letter: signed.code[0] as Letter, number: Number(signed.code.slice(2)) };
}
