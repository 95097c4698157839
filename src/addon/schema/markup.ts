/**
 * HTML that is written as a template and takes whatever it is given as text: only what another template has made goes in as it is, so words
 * of people can never become a tag, an attribute or a script. Attributes stand in double quotes. The same values give the same letters.
 */

export interface Markup {
  /** Safe to be put into a page. */
  readonly html: string;
}

type Inside = string | number | Markup | undefined | readonly Inside[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML shows it; signs that no page may contain are left out. */
export const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const isMany = (value: Inside): value is readonly Inside[] => Array.isArray(value);

function inside(value: Inside): string {
  if (value === undefined) return '';
  if (isMany(value)) return value.map(inside).join('');
  return typeof value === 'object' ? value.html : escaped(String(value));
}

export const markup = (parts: TemplateStringsArray, ...values: readonly Inside[]): Markup => ({
  html: parts.reduce((whole, part, index) => whole + inside(values[index - 1]) + part),
});
