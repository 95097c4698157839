/** The code of a pair or group, ПГ-001, as people type it: in Latin or small letters, with blanks, without zeros. */

const pattern = /^(?:[ПPР][ГGF]?)?-?([0-9OОЗ]{1,4})$/;

/** The code that a person meant, in its proper spelling. */
export function readPairCode(words: string): string | undefined {
  const plain = words
    .toUpperCase()
    .replace(/[‐‑‒–—−_./\\№#]/g, '-')
    .replace(/[\s\u00a0\u200b\ufeff]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  const digits = pattern.exec(plain)?.[1]?.replace(/[OО]/g, '0').replace(/З/g, '3');
  const number = Number(digits ?? 0);
  return number > 0 ? `ПГ-${String(number).padStart(3, '0')}` : undefined;
}
