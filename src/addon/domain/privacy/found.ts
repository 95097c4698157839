/** What a detector of personal data brings back: where in a text something stands and of what kind it is, never the words themselves. */

import type { PersonalKind } from '../../schema/issue';

export type { PersonalKind };

export interface Found {
  readonly kind: PersonalKind;
  /** The first sign, counted from 0. */
  readonly from: number;
  /** The sign after the last one. */
  readonly to: number;
}

/** In the order of the text; what stands inside something already found, or begins there, joins it. */
export function joinFound(found: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (const next of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined[joined.length - 1];
    if (last && next.from < last.to) joined[joined.length - 1] = { ...last, to: Math.max(last.to, next.to) };
    else joined.push(next);
  }
  return joined;
}
