/** What the journal remembers: facts of each command. The sentence is made from them in texts/ru/journal.ts. */

import type { Day } from '../../schema/cell';

export type JournalEntry =
  | { readonly command: 'set-up-workbook'; readonly school: string; readonly year: string; readonly regime: string }
  | {
      readonly command: 'issue-codes';
      readonly base: string;
      readonly first: string;
      readonly last: string;
      readonly count: number;
    }
  | { readonly command: 'create-questionnaire'; readonly number: string; readonly title: string }
  | {
      readonly command: 'collect-answers';
      readonly number: string;
      readonly base: string;
      readonly codes: readonly string[];
    }
  | { readonly command: 'record-consents'; readonly lines: number }
  | { readonly command: 'match-pairs'; readonly proposed: number; readonly unmatched: number }
  | { readonly command: 'approve-pairs'; readonly codes: readonly string[] }
  | { readonly command: 'prepare-order'; readonly pairs: number }
  | { readonly command: 'prepare-plans'; readonly pairs: readonly string[] }
  | { readonly command: 'sign-document'; readonly title: string; readonly number: string; readonly date: Day };
