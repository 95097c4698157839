/** Russian grammar that sentences of the interface need. Pure functions of words and numbers. */

/** The form of a noun after a number: 1 ответ, 2 ответа, 5 ответов, 11 ответов, 21 ответ. */
export function plural(count: number, one: string, few: string, many: string): string {
  const ones = Math.abs(count) % 10;
  const tens = Math.abs(count) % 100;
  if (!Number.isInteger(count)) return few;
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}

/** The number with its noun: «5 ответов». Thousands are parted by a narrow blank that does not break. */
export const counted = (count: number, one: string, few: string, many: string): string =>
  `${showNumber(count)}\u00a0${plural(count, one, few, many)}`;

export const showNumber = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');

/** «У-001, У-002 и У-003»; of a long list the first few and how many more. */
export function enumerate(words: readonly string[], most = 10): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')} и ещё ${words.length - most}`;
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} и ${words[words.length - 1]}`;
}

/** Words in Russian quotes, whatever quotes they contained. */
export const quoted = (words: string): string => `«${words}»`;
