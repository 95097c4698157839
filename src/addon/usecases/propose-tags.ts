/**
 * «Теги из слов»: words of «Справочники» that people seem to mean by words of their own, for the curator to confirm. Writes nothing: what is
 * confirmed comes into the base as any list does.
 */
import { mentees } from '../catalog/tables';
import { findTags } from '../domain/people/tag-words';
import { done, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import { codeOf } from './pairing-book';
import type { Ports } from './ports';
import { hiderOf } from './privacy';

export interface ProposedTags {
  readonly code: string;
  readonly words: string;
  /** Names of the words that stand in the base already. */
  readonly there: readonly string[];
  /** Names of those that might be added. */
  readonly proposed: readonly string[];
}

/** Mentees of the first kind of letters are offered no words for teachers, and the other way round. */
const forTeachers = 'ПД';

/** One for each mentee whose own words seem to say more than the base. Calls: two. */
export function proposeTags(ports: Ports): Outcome<readonly ProposedTags[]> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const tags = book.lists['tags'] ?? [];
  const nameOf = new Map(tags.map(({ code, name }) => [code, name]));
  const hide = hiderOf(ports, book);
  const proposals = book.read(mentees).rows.flatMap(({ value }): readonly ProposedTags[] => {
    const { ownWords, requests = [], status } = value;
    if (ownWords === undefined || status === 'выбыл') return [];
    const code = codeOf(value.code);
    const own = tags.filter((tag) => tag.code.startsWith(forTeachers) === code.startsWith('П'));
    const proposed = findTags(ownWords, own).filter((tag) => !requests.includes(tag));
    if (proposed.length === 0) return [];
    const names = (codes: readonly string[]): readonly string[] => codes.map((tag) => nameOf.get(tag) ?? tag);
    return [{ code, words: hide(ownWords), there: names(requests), proposed: names(proposed) }];
  });
  return done(proposals);
}
