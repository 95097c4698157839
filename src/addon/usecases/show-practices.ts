/** «Практики»: every case of the book, to be looked through and searched. Writes nothing. */

import { type PracticeState, practiceStates } from '../catalog/practice-words';
import { mentees, mentors, practices } from '../catalog/tables';
import { forms } from '../catalog/words';
import { type Practice, tellingParts } from '../domain/pairing/practices';
import { done, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import type { Ports } from './ports';
import { headingOf, readPractices } from './practices-book';

export interface PracticeShown {
  readonly practice: Practice;
  readonly tagNames: readonly string[];
  readonly state: PracticeState;
  readonly why: string;
  /** Headings of what is not filled and of what tells of somebody. */
  readonly lacking: readonly string[];
  readonly telling: readonly string[];
}

export interface PracticesShown {
  readonly practices: readonly PracticeShown[];
  /** Requests that some case answers. */
  readonly tags: readonly { readonly code: string; readonly name: string }[];
  readonly forms: readonly string[];
  readonly states: readonly PracticeState[];
  /** What the parts of a case are called. */
  readonly headings: Readonly<Record<string, string>>;
}

/** Calls: two for each of three sheets. */
export function showPractices(ports: Ports): Outcome<PracticesShown> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const bases = { mentees: book.read(mentees), mentors: book.read(mentors) };
  const kept = readPractices(ports, book, bases);
  const names = new Map((book.lists['tags'] ?? []).map(({ code, name }) => [code, name]));
  const used = new Set(kept.flatMap(({ tags }) => tags));
  return done({
    practices: kept.map(({ row: _row, source: _source, state, why, faults, ...practice }) => ({
      practice,
      tagNames: practice.tags.map((tag) => names.get(tag) ?? tag),
      state,
      why,
      lacking: faults.lacking.map(headingOf),
      telling: faults.telling.map(headingOf),
    })),
    tags: [...names].flatMap(([code, name]) => (used.has(code) ? [{ code, name }] : [])),
    forms: forms.filter((form) => kept.some((one) => one.form === form)),
    states: practiceStates.filter((state) => kept.some((one) => one.state === state)),
    headings: Object.fromEntries(tellingParts.map((part) => [part, practices.columns[part].heading])),
  });
}
