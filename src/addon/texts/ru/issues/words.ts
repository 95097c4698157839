/** The form of the words for findings. */
import type { Issue } from '../../../schema/issue';

/** What happened, and what to do now. */
export type Sentences = readonly [what: string, remedy: string];

/** Sentences for every code of a finding, from its facts. */
export type IssueWords = {
  readonly [Code in Issue['code']]: (issue: Extract<Issue, { readonly code: Code }>) => Sentences;
};
