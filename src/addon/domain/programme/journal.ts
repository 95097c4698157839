/** What the journal remembers: facts of each command. The sentence is made from them in texts/ru/journal.ts. */

import type { Day } from '../../schema/cell';
import type { PairChange } from '../pairing/change-pair';

export type JournalEntry =
  | { readonly command: 'set-up-workbook'; readonly school: string; readonly year: string; readonly regime: string }
  | { readonly command: 'set-targets'; readonly count: number }
  | {
      readonly command: 'issue-codes';
      readonly base: string;
      readonly first: string;
      readonly last: string;
      readonly count: number;
    }
  | {
      readonly command: 'create-questionnaire';
      readonly number: string;
      readonly title: string;
      readonly state: 'готовится' | 'открыта' | 'закрыта';
    }
  | {
      readonly command: 'close-questionnaire';
      readonly number: string;
      readonly title: string;
      readonly state: 'открыта' | 'закрыта';
    }
  | {
      readonly command: 'link-form';
      readonly number: string;
      readonly title: string;
      readonly state: 'готовится' | 'открыта' | 'закрыта';
      /** Questions put into the school's form. */
      readonly added: number;
    }
  | {
      readonly command: 'collect-answers';
      /** One for each questionnaire with new answers. */
      readonly parts: readonly {
        readonly number: string;
        readonly base: string;
        readonly codes: readonly string[];
      }[];
    }
  | {
      readonly command: 'import-people';
      readonly base: string;
      readonly added: readonly string[];
      readonly updated: readonly string[];
    }
  | { readonly command: 'bring-archive'; readonly sheet: string; readonly count: number }
  | {
      readonly command: 'change-status';
      readonly base: string;
      readonly status: string;
      readonly codes: readonly string[];
    }
  | {
      readonly command: 'enter-answers';
      readonly number: string;
      readonly source: string;
      readonly count: number;
    }
  | {
      readonly command: 'merge-people';
      readonly base: string;
      readonly keep: string;
      readonly other: string;
      readonly reason: string;
    }
  | { readonly command: 'reissue-key'; readonly code: string }
  | {
      readonly command: 'undo';
      /** The command taken back, in the journal's words. */
      readonly undone: string;
      readonly restored: number;
      readonly removed: number;
      /** Keys of rows that somebody has changed since. */
      readonly left: readonly string[];
    }
  | { readonly command: 'migrate'; readonly from: number; readonly to: number }
  | { readonly command: 'decline-names'; readonly base: string; readonly codes: readonly string[] }
  | { readonly command: 'mask-personal-data'; readonly cells: number; readonly answers: number }
  | {
      readonly command: 'restore-sheets';
      readonly renamed: readonly string[];
      readonly made: readonly string[];
      readonly headings: readonly string[];
      readonly unmerged: readonly string[];
    }
  | { readonly command: 'plan-measurements'; readonly lines: number }
  | { readonly command: 'gather-monitoring'; readonly half: string; readonly figures: number; readonly lines: number }
  | { readonly command: 'record-consents'; readonly lines: number }
  | { readonly command: 'record-selection'; readonly lines: number; readonly passed: number }
  | { readonly command: 'decline-posts'; readonly added: number; readonly doubtful: number }
  | { readonly command: 'import-roadmap'; readonly added: number; readonly updated: number; readonly dropped: number }
  | { readonly command: 'make-roadmap'; readonly year: string; readonly added: number; readonly dated: number }
  | { readonly command: 'match-pairs'; readonly proposed: number; readonly unmatched: number }
  | {
      readonly command: 'decide-pairs';
      readonly mentees: readonly string[];
      readonly proposed: number;
      readonly unmatched: number;
    }
  | { readonly command: 'agree-pairs'; readonly day: Day; readonly mentees: readonly string[] }
  | { readonly command: 'approve-pairs'; readonly codes: readonly string[] }
  | { readonly command: 'record-data-request'; readonly code: string; readonly kind: string }
  | { readonly command: 'withdraw-answer'; readonly code: string; readonly number: string }
  | { readonly command: 'hand-over'; readonly to: string }
  | { readonly command: 'take-over' }
  | { readonly command: 'prepare-paper'; readonly title: string }
  | { readonly command: 'prepare-requests-paper'; readonly asking: number }
  | { readonly command: 'prepare-order'; readonly pairs: number }
  | { readonly command: 'prepare-plans'; readonly pairs: readonly string[] }
  | { readonly command: 'update-plans'; readonly pairs: readonly string[]; readonly results: number }
  | {
      readonly command: 'change-pair';
      readonly kind: PairChange['kind'];
      /** Code of the pair, of the person who leaves. */
      readonly subject: string;
      /** Code of the pair that goes on, or ''. */
      readonly fresh: string;
    }
  | {
      readonly command: 'correct-plan';
      readonly pair: string;
      readonly version: number;
      readonly reason: string;
    }
  | { readonly command: 'prepare-papers'; readonly name: string; readonly files: number }
  | { readonly command: 'complete-pairs'; readonly pairs: readonly string[] }
  | { readonly command: 'propose-practices'; readonly drafts: number }
  | { readonly command: 'propose-rewards'; readonly lines: number }
  | { readonly command: 'prepare-site'; readonly pages: number; readonly people: number }
  | { readonly command: 'place-site'; readonly pages: number }
  | {
      readonly command: 'turn-year';
      readonly from: string;
      readonly to: string;
      readonly gone: number;
      readonly raised: number;
    }
  | { readonly command: 'make-sample'; readonly name: string }
  | { readonly command: 'cancel-document'; readonly title: string }
  | { readonly command: 'tell-figures'; readonly period: string; readonly asOf: Day }
  | { readonly command: 'decide-letter'; readonly subject: string; readonly decision: string }
  | { readonly command: 'raise-alarms'; readonly cases: readonly string[] }
  | { readonly command: 'read-case'; readonly number: string }
  | { readonly command: 'close-case'; readonly number: string }
  | {
      readonly command: 'matters-gone';
      /** Lines of «Что требует внимания» in the words in which they stood there. */
      readonly matters: readonly { readonly what: string; readonly since: Day; readonly isSettled: boolean }[];
    }
  | { readonly command: 'put-off'; readonly until: Day }
  | { readonly command: 'record-care'; readonly kind: string; readonly person: string }
  | { readonly command: 'sign-document'; readonly title: string; readonly number: string; readonly date: Day };

/** Commands after which something stays outside the tables: files, open forms. «Отменить» cannot take that back. */
const lasting: readonly JournalEntry['command'][] = [
  'create-questionnaire',
  'link-form',
  'prepare-paper',
  'prepare-requests-paper',
  'prepare-order',
  'prepare-plans',
  'prepare-papers',
  'make-sample',
  'tell-figures',
  'prepare-site',
  'mask-personal-data',
  'withdraw-answer',
];

/** Does the line with this key tell of something that stays? */
export const isLasting = (operation: string): boolean => lasting.some((command) => operation.startsWith(`${command}:`));

/** Commands that only keep columns of the program up to the rows: they go with what they follow. */
const following: readonly JournalEntry['command'][] = ['decline-names'];

/** Does the operation with this key merely follow others? */
export const isFollowing = (operation: string): boolean =>
  following.some((command) => operation.startsWith(`${command}:`));
