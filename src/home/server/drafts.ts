/**
 * What somebody has begun to fill in: belongs to the personal link, lives for an hour in memory only, and is gone when the form is
 * sent. Who has no personal link, or sits at a shared computer, leaves nothing.
 */
import { createHash } from 'node:crypto';

export const DRAFT_MILLISECONDS = 60 * 60_000;
const MOST_DRAFTS = 2000;
/** Longer ones are no answers of a person. */
const LONGEST_DRAFT = 200_000;

interface Draft {
  readonly fields: string;
  readonly until: number;
}

export class Drafts {
  private readonly kept = new Map<string, Draft>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Keeps what is filled in, and says until when; undefined when it is not kept. */
  keep(form: string, link: string, fields: URLSearchParams): number | undefined {
    const text = fields.toString();
    if (link === '' || text.length > LONGEST_DRAFT) return undefined;
    const key = keyOf(form, link);
    const until = this.now() + DRAFT_MILLISECONDS;
    this.kept.delete(key);
    this.kept.set(key, { fields: text, until });
    for (const old of this.kept.keys()) {
      if (this.kept.size <= MOST_DRAFTS) break;
      this.kept.delete(old);
    }
    return until;
  }

  find(form: string, link: string): URLSearchParams | undefined {
    const draft = this.kept.get(keyOf(form, link));
    if (!draft) return undefined;
    if (draft.until > this.now()) return new URLSearchParams(draft.fields);
    this.forget(form, link);
    return undefined;
  }

  forget(form: string, link: string): void {
    this.kept.delete(keyOf(form, link));
  }
}

/** A personal link says who it is for; the memory of drafts need not. */
const keyOf = (form: string, link: string): string =>
  createHash('sha256')
    .update(JSON.stringify([form, link]))
    .digest('base64url');
