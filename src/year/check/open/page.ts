/** A page or a picture as markup: elements by their ids, and the words in between. */
import { plain } from './paper';

/** The words that a reader sees. */
export const wordsOf = (markup: string): string =>
  plain(
    markup
      .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<[^>]*>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** Opening tags with this name, or with any. */
export const tagsOf = (markup: string, name = '[a-z][\\w-]*'): readonly string[] =>
  [...markup.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gi'))].map(([tag]) => tag);

export const hasId = (markup: string, id: string): boolean =>
  tagsOf(markup).some((tag) => new RegExp(`\\sid="${id}"`).test(tag));
