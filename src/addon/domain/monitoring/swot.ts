/**
 * SWOT of a form of mentoring: strengths and weaknesses drafted from shares of answers, opportunities and threats from a list of phrases.
 * What a person has edited or confirmed is never written over; only figures beside words that were merely edited go on.
 */
import type { Fraction } from '../../schema/indicator';
import { leastPeople } from './effect';

export type Quadrant = 'сильная сторона' | 'слабая сторона' | 'решает куратор' | 'возможность' | 'угроза';

export interface SwotRules {
  /** Per cent from which a share is a strength. */
  readonly strengthFrom: number;
  /** Per cent below which it is a weakness. */
  readonly weaknessBelow: number;
}

/** Where a share stands; fewer than five answers are for the curator to judge. */
export function quadrantOf({ numerator, denominator }: Fraction, { strengthFrom, weaknessBelow }: SwotRules): Quadrant {
  if (denominator < leastPeople) return 'решает куратор';
  const percent = (100 * numerator) / denominator;
  if (percent >= strengthFrom) return 'сильная сторона';
  return percent < weaknessBelow ? 'слабая сторона' : 'решает куратор';
}

export interface SwotLine {
  readonly key: string;
  readonly form: string;
  readonly quadrant: Quadrant;
  readonly line: string;
  /** The questionnaire and its question, or the list of phrases. */
  readonly source: string;
  /** Of fewer than five answers nothing is broken down. */
  readonly answered: number | undefined;
  readonly share: number | undefined;
}

/** A line as it stands on the sheet. */
export interface SwotStanding {
  readonly key: string;
  readonly quadrant: string;
  readonly line: string;
  readonly state: 'черновик' | 'утверждено' | 'не включать';
  /** What the program wrote last: the quadrant and the words. */
  readonly drafted: string | undefined;
}

export const draftMark = ({ quadrant, line }: { readonly quadrant: string; readonly line: string }): string =>
  `${quadrant}: ${line}`;

/** What a new draft may change of a line that stands there. */
export function redraft(standing: SwotStanding, draft: SwotLine): Partial<SwotLine> & { readonly drafted?: string } {
  if (standing.state !== 'черновик') return {};
  const { answered, share, source } = draft;
  if (draftMark(standing) !== standing.drafted) return { answered, share, source };
  const { quadrant, line } = draft;
  return { quadrant, line, answered, share, source, drafted: draftMark(draft) };
}
