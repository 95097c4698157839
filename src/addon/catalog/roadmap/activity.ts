/** One activity of the roadmap as the catalogue tells it: what, by whom, till when, what is left of it. Terms carry no year. */
import type { Words } from '../documents/vocabulary';

export const stageMarks = ['1', '2', '3', '4', '5', '6', '7', 'М'] as const;

/** A stage of the programme; «М» is what runs through all of them. */
export type StageMark = (typeof stageMarks)[number];

export const contours = ['внутренний', 'внешний'] as const;

/** What an activity is in the plan of goals, papers and results. */
export type Side = 'goal' | 'document' | 'result';

/** Words of one vocabulary, or of both. */
export type Wording = string | ((words: Words) => string);

export interface Activity {
  /** Number of the requirement that it fulfils: 1.01, М.20. */
  readonly number: string;
  readonly stage: StageMark;
  /** What it belongs to, where a plan groups its activities. */
  readonly group: string;
  readonly what: Wording;
  /** The paper or the trace that it leaves. */
  readonly artefact: Wording;
  /** Who answers for it, by role. */
  readonly by: string;
  /** «до 15.09», «сентябрь – октябрь», «в течение года»: see domain/programme/deadline.ts. */
  readonly term: string;
  readonly contour: (typeof contours)[number];
  readonly side: Side;
  /** Digits of the known plans that have it: 0 goals and papers, 1 of teachers, 2 by sections, 3 by stages, 4 description. */
  readonly plans: string;
}

/** number, what, artefact, by, term, plans; then what differs from the inner contour and the side of goals. */
export type Told = readonly [
  number: string,
  what: Wording,
  artefact: Wording,
  by: string,
  term: string,
  plans: string,
  more?: { readonly contour?: 'внешний'; readonly side?: Side },
];

/** The activities of a group, in their order. */
export const group = (stage: StageMark, title: string, ...told: readonly Told[]): readonly Activity[] =>
  told.map(([number, what, artefact, by, term, plans, more = {}]) => ({
    number: `${stage}.${number}`,
    stage,
    group: title,
    what,
    artefact,
    by,
    term,
    contour: more.contour ?? 'внутренний',
    side: more.side ?? 'goal',
    plans,
  }));

export const inWords = (wording: Wording, words: Words): string =>
  typeof wording === 'string' ? wording : wording(words);
