/**
 * Findings in people's data and requests: one union of literal codes with their facts and place.
 * The Russian words for them are in texts/ru/issues; nothing here throws or formats.
 */

import type { Day } from './cell';

import type { PaperFlaw } from './document-check';
import type { NameFlag } from './name';

/** Where to look: a sheet, and when known its row (as numbered on the screen) and the heading of the column. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}

/** What may be wrong with one cell; the reader of the table adds the place. */
export type CellProblem =
  | { readonly code: 'cell-empty' }
  | { readonly code: 'cell-not-whole'; readonly text: string }
  | { readonly code: 'cell-out-of-range'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly code: 'cell-not-date'; readonly text: string }
  | { readonly code: 'cell-not-flag'; readonly text: string }
  | { readonly code: 'cell-not-in-list'; readonly text: string };

/** What may be wrong with one answer of a questionnaire. The person's own words are not repeated: they stay where they are. */
export type AnswerProblem =
  | { readonly code: 'answer-missing' }
  | { readonly code: 'answer-not-number' }
  | { readonly code: 'answer-not-date' }
  | { readonly code: 'answer-out-of-range'; readonly from: number; readonly to: number }
  | { readonly code: 'answer-choice-unknown' }
  | { readonly code: 'answer-too-long'; readonly length: number; readonly limit: number };

/** Why an answer cannot be believed to come from the person whose code it gives. */
export type Doubt = 'code-unreadable' | 'code-unknown' | 'key-missing' | 'key-wrong';

/** Why a row cannot be made of an answer that tells of a pair. */
export type PairDoubt = 'pair-unreadable' | 'pair-unknown' | 'pair-of-others' | 'person-left' | 'side-of-others';

/** Why the day that an answer tells cannot be the day of a meeting. */
export type DayDoubt = 'in-future' | 'long-ago' | 'before-pair' | 'after-pair';

/** What personal data may be about; the last three are special categories. */
export type PersonalKind =
  | 'name'
  | 'phone'
  | 'email'
  | 'account'
  | 'birthday'
  | 'address'
  | 'number'
  | 'class'
  | 'health'
  | 'hardship'
  | 'behaviour';

/** In what two rows of a base are alike, as far as it speaks for one person. */
export type Likeness =
  | 'same-code'
  | 'same-name'
  | 'other-order'
  | 'misspelled'
  | 'name-incomplete'
  | 'same-birth-year'
  | 'same-class'
  | 'same-contact';

/** What may not fit together across papers; how each is found is in domain/programme/consistency.ts. */
export type Inconsistency =
  | 'leftover'
  | 'broken-off'
  | 'foreign-school'
  | 'school-names'
  | 'form-untold'
  | 'form-unused'
  | 'order-of-terms'
  | 'order-of-papers'
  | 'other-year'
  | 'day-off'
  | 'appointed-twice'
  | 'activity-twice'
  | 'result-shared'
  | 'numbers-broken'
  | 'annex-missing'
  | 'consent-untold'
  | 'stage-mixed'
  | 'word-slip'
  | 'term-empty';

/** Why a form that a school has made itself cannot be linked. */
export type LinkBar = 'address' | 'published' | 'closed' | 'has-form' | 'taken' | 'changed' | 'nameless' | 'twice';

/** What a school's own form asks that must not come into a book of codes. */
export type FormBar = 'email' | 'personal' | 'words' | 'file';

/** What has to be done before a step of stage 5. */
export type PairingStep =
  | 'needs'
  | 'match'
  | 'approve'
  | 'order'
  | 'plan-lines'
  | 'practices'
  | 'roadmap'
  | 'mentors'
  | 'requests'
  | 'replaced'
  | 'changed-terms'
  | 'rewarded';

/** Why a pair cannot be changed so. */
export type ChangeBar =
  | 'unknown-pair'
  | 'not-ordered'
  | 'finished'
  | 'change-waits'
  | 'same-mentor'
  | 'mentor-not-permitted'
  | 'mentor-without-seats'
  | 'unknown-ground'
  | 'day-outside'
  | 'not-later'
  | 'not-agreed'
  | 'too-early'
  | 'term-not-over'
  | 'aim-without-reason'
  | 'not-in-pair';

/** People whom a page for the site names although nobody may. */
export interface WronglyNamed {
  readonly page: string;
  readonly people: readonly string[];
  /** How many besides who are not in the book any more. */
  readonly gone: number;
}

export type Issue =
  | ({ readonly place: Place } & (CellProblem | AnswerProblem))
  | { readonly code: 'sheet-missing'; readonly place: Place }
  | { readonly code: 'sheet-gone'; readonly place: Place }
  | { readonly code: 'sheet-renamed'; readonly place: Place; readonly title: string }
  | { readonly code: 'headings-moved'; readonly place: Place }
  | { readonly code: 'headings-lost'; readonly place: Place }
  | { readonly code: 'column-renamed'; readonly place: Place; readonly heading: string }
  | { readonly code: 'cells-merged'; readonly place: Place; readonly areas: readonly string[] }
  | { readonly code: 'cell-refuses'; readonly place: Place }
  | { readonly code: 'rules-foreign'; readonly place: Place; readonly rows: readonly number[] }
  | { readonly code: 'drop-downs-gone'; readonly place: Place; readonly rows: readonly number[] }
  | { readonly code: 'column-missing'; readonly place: Place }
  | { readonly code: 'column-repeated'; readonly place: Place }
  | { readonly code: 'row-repeated'; readonly place: Place; readonly value: string; readonly firstRow: number }
  | { readonly code: 'code-unreadable'; readonly place: Place; readonly text: string }
  | { readonly code: 'answer-unconfirmed'; readonly place: Place; readonly doubt: Doubt }
  | { readonly code: 'answer-without-time'; readonly place: Place }
  | {
      readonly code: 'answers-gone';
      readonly place: Place;
      readonly questionnaire: string;
      readonly codes: readonly string[];
    }
  | {
      readonly code: 'answers-lost';
      readonly place: Place;
      readonly question: string;
      readonly codes: readonly string[];
    }
  | { readonly code: 'response-column-twice'; readonly place: Place; readonly question: string }
  | { readonly code: 'answer-pair-wrong'; readonly place: Place; readonly doubt: PairDoubt }
  | { readonly code: 'answer-day-wrong'; readonly place: Place; readonly doubt: DayDoubt }
  | { readonly code: 'could-mentor'; readonly place: Place; readonly person: string }
  | { readonly code: 'response-sheet-missing'; readonly place: Place; readonly questionnaire: string }
  | { readonly code: 'response-column-unknown'; readonly place: Place }
  | { readonly code: 'response-column-missing'; readonly place: Place; readonly question: string }
  | { readonly code: 'setting-missing'; readonly place: Place; readonly setting: string }
  | { readonly code: 'setting-wrong'; readonly place: Place; readonly setting: string; readonly text: string }
  | { readonly code: 'weights-not-whole'; readonly place: Place; readonly sum: number }
  | { readonly code: 'scores-alike'; readonly place: Place; readonly least: number; readonly greatest: number }
  | {
      readonly code: 'wishes-left-out';
      readonly place: Place;
      readonly why: 'too-many' | 'unconfirmed';
      readonly count: number;
    }
  | { readonly code: 'questionnaire-not-open'; readonly place: Place; readonly questionnaire: string }
  | { readonly code: 'form-perhaps-closed'; readonly place: Place; readonly questionnaire: string }
  | { readonly code: 'form-not-linked'; readonly place: Place; readonly why: LinkBar; readonly questionnaire: string }
  | { readonly code: 'form-asks'; readonly place: Place; readonly what: FormBar; readonly question: string }
  | { readonly code: 'not-set-up'; readonly place: Place }
  | { readonly code: 'nothing-sent'; readonly place: Place }
  | { readonly code: 'regime-not-acknowledged'; readonly place: Place }
  | { readonly code: 'personal-columns-present'; readonly place: Place }
  | { readonly code: 'codes-moved-on'; readonly place: Place; readonly next: string }
  | { readonly code: 'codes-run-out'; readonly place: Place }
  | {
      readonly code: 'erasure-due';
      readonly place: Place;
      readonly person: string;
      /** When the consent was withdrawn. */
      readonly day: Day;
    }
  | {
      readonly code: 'papers-ahead';
      readonly place: Place;
      readonly person: string;
      readonly papers: readonly string[];
      readonly day: Day;
      readonly turns?: 14 | 18;
    }
  | {
      readonly code: 'papers-missing';
      readonly place: Place;
      readonly person: string;
      readonly papers: readonly string[];
    }
  | { readonly code: 'person-unknown'; readonly place: Place; readonly text: string }
  | { readonly code: 'erasure-without-ground'; readonly place: Place; readonly person: string }
  | { readonly code: 'answer-not-there'; readonly place: Place; readonly person: string }
  | { readonly code: 'erasure-running'; readonly place: Place; readonly person: string }
  | {
      readonly code: 'year-too-early';
      readonly place: Place;
      readonly year: string;
      /** From this day on it may be closed. */
      readonly from: Day;
    }
  | { readonly code: 'year-has-withdrawn'; readonly place: Place; readonly person: string }
  | { readonly code: 'year-has-case'; readonly place: Place; readonly number: string }
  | { readonly code: 'year-unfinished'; readonly place: Place }
  | { readonly code: 'year-form-closed'; readonly place: Place; readonly number: string }
  | { readonly code: 'setting-needed'; readonly place: Place; readonly setting: string }
  | { readonly code: 'step-too-early'; readonly place: Place; readonly step: PairingStep }
  | { readonly code: 'pair-change-barred'; readonly place: Place; readonly why: ChangeBar }
  | { readonly code: 'proposal-outdated'; readonly place: Place; readonly mentee: string; readonly mentor: string }
  | {
      readonly code: 'proposed-pair-impossible';
      readonly place: Place;
      readonly mentee: string;
      readonly mentor: string;
    }
  | { readonly code: 'draft-waiting'; readonly place: Place; readonly kind: string; readonly since: Day }
  | {
      readonly code: 'tasks-late';
      readonly place: Place;
      readonly pair: string;
      /** The earliest term that is over. */
      readonly since: Day;
      readonly count: number;
    }
  | {
      readonly code: 'expectations-missing';
      readonly place: Place;
      /** Some of them. */
      readonly pairs: readonly string[];
      readonly count: number;
    }
  | { readonly code: 'plan-missing'; readonly place: Place; readonly pair: string }
  | {
      readonly code: 'mentor-overloaded';
      readonly place: Place;
      readonly mentor: string;
      readonly month: string;
      readonly hours: number;
      readonly offered: number;
    }
  | {
      readonly code: 'mentor-crowded';
      readonly place: Place;
      readonly mentor: string;
      readonly mentees: number;
      readonly limit: number;
    }
  | {
      readonly code: 'pair-silent';
      readonly place: Place;
      readonly pair: string;
      readonly since: Day;
      readonly isLong: boolean;
    }
  | {
      readonly code: 'term-ending';
      readonly place: Place;
      readonly pair: string;
      readonly end: Day;
      readonly isOver: boolean;
    }
  | { readonly code: 'matter-gone'; readonly place: Place }
  | { readonly code: 'day-past'; readonly place: Place }
  | { readonly code: 'pair-discontent'; readonly place: Place; readonly pair: string; readonly isLow: boolean }
  | { readonly code: 'meetings-fell-through'; readonly place: Place; readonly pair: string; readonly count: number }
  | { readonly code: 'change-wanted'; readonly place: Place; readonly pair: string; readonly day: Day }
  | { readonly code: 'help-wanted'; readonly place: Place; readonly pair: string; readonly day: Day }
  | { readonly code: 'name-missing'; readonly place: Place; readonly person: string }
  | {
      readonly code: 'paper-flaw';
      readonly place: Place;
      readonly document: string;
      readonly flaw: PaperFlaw;
      readonly excerpt: string;
    }
  | { readonly code: 'document-not-draft'; readonly place: Place }
  | {
      readonly code: 'personal-data';
      readonly place: Place;
      readonly kinds: readonly PersonalKind[];
      /** It stands in the note of the cell. */
      readonly inNote: boolean;
    }
  | { readonly code: 'inconsistent'; readonly place: Place; readonly what: Inconsistency; readonly text: string }
  | { readonly code: 'plan-columns-unknown'; readonly place: Place }
  | { readonly code: 'plan-empty'; readonly place: Place }
  | { readonly code: 'plan-row-unread'; readonly place: Place; readonly text: string }
  | { readonly code: 'plan-row-repeated'; readonly place: Place; readonly text: string }
  | { readonly code: 'plan-stage-unknown'; readonly place: Place; readonly text: string }
  | { readonly code: 'nobody-to-sign'; readonly place: Place; readonly name: string }
  | { readonly code: 'sample-mark-unknown'; readonly place: Place; readonly paper: string; readonly text: string }
  | { readonly code: 'sample-mark-broken'; readonly place: Place; readonly paper: string; readonly text: string }
  | { readonly code: 'sample-mark-missing'; readonly place: Place; readonly paper: string; readonly text: string }
  | { readonly code: 'sample-unreadable'; readonly place: Place; readonly paper: string }
  | { readonly code: 'number-unreadable'; readonly place: Place; readonly text: string }
  | { readonly code: 'number-taken'; readonly place: Place; readonly number: string; readonly title: string }
  | {
      readonly code: 'number-order';
      readonly place: Place;
      readonly number: string;
      readonly other: string;
      readonly day: Day;
    }
  | { readonly code: 'date-off'; readonly place: Place; readonly day: Day }
  | { readonly code: 'term-unread'; readonly place: Place; readonly text: string }
  | { readonly code: 'dates-turned'; readonly place: Place; readonly from: Day; readonly to: Day }
  | { readonly code: 'regime-keeps-names'; readonly place: Place }
  | {
      readonly code: 'name-doubtful';
      readonly place: Place;
      readonly person: string;
      readonly flags: readonly NameFlag[];
      /** The name stands in «Настройки», where there are no columns of cases. */
      readonly inSettings: boolean;
    }
  | { readonly code: 'list-personal'; readonly place: Place }
  | { readonly code: 'list-without-code'; readonly place: Place }
  | { readonly code: 'keys-run-out'; readonly place: Place }
  | {
      readonly code: 'status-step-barred';
      readonly place: Place;
      readonly person: string;
      readonly from: string;
      readonly to: string;
      /** What may follow. */
      readonly allowed: readonly string[];
    }
  | {
      readonly code: 'perhaps-one-person';
      readonly place: Place;
      readonly people: readonly [string, string];
      readonly reasons: readonly Likeness[];
    }
  | { readonly code: 'merge-outdated'; readonly place: Place }
  | { readonly code: 'merge-in-pair'; readonly place: Place; readonly person: string; readonly pair: string }
  | { readonly code: 'row-changed-since'; readonly place: Place; readonly key: string }
  | { readonly code: 'row-gone'; readonly place: Place; readonly key: string }
  | { readonly code: 'operation-not-logged'; readonly place: Place }
  | {
      readonly code: 'letter-doubtful';
      readonly place: Place;
      readonly kind: string;
      readonly person: string;
      readonly subject: string;
    }
  | {
      readonly code: 'letter-stuck';
      readonly place: Place;
      readonly kind: string;
      readonly person: string;
      readonly subject: string;
      readonly reason: string;
    }
  | { readonly code: 'letter-settled'; readonly place: Place }
  | { readonly code: 'letters-waiting'; readonly place: Place; readonly count: number }
  | { readonly code: 'safety-case'; readonly place: Place; readonly number: string; readonly day: Day }
  | { readonly code: 'case-unknown'; readonly place: Place; readonly number: string }
  | { readonly code: 'appeal-waiting'; readonly place: Place; readonly person: string; readonly due: Day }
  | ({ readonly code: 'page-to-clean'; readonly place: Place } & WronglyNamed)
  | ({ readonly code: 'page-to-replace'; readonly place: Place } & WronglyNamed)
  | { readonly code: 'practice-incomplete'; readonly place: Place; readonly lacking: readonly string[] }
  | { readonly code: 'practice-telling'; readonly place: Place; readonly columns: readonly string[] }
  | { readonly code: 'page-stale'; readonly place: Place; readonly page: string; readonly since: Day }
  | { readonly code: 'page-waiting'; readonly place: Place; readonly page: string; readonly since: Day }
  | { readonly code: 'book-newer'; readonly place: Place };

export type IssueCode = Issue['code'];

/** Codes that stop the request; every other issue is said and the work goes on. */
const stopping: readonly IssueCode[] = [
  'sheet-missing',
  'not-set-up',
  'nothing-sent',
  'regime-not-acknowledged',
  'personal-columns-present',
  'codes-moved-on',
  'codes-run-out',
  'erasure-without-ground',
  'answer-not-there',
  'erasure-running',
  'year-too-early',
  'year-has-withdrawn',
  'year-has-case',
  'year-unfinished',
  'year-form-closed',
  'form-not-linked',
  'form-asks',
  'setting-needed',
  'step-too-early',
  'pair-change-barred',
  'proposal-outdated',
  'name-missing',
  'document-not-draft',
  'nobody-to-sign',
  'sample-mark-unknown',
  'sample-mark-broken',
  'sample-unreadable',
  'number-unreadable',
  'number-taken',
  'regime-keeps-names',
  'list-personal',
  'keys-run-out',
  'merge-outdated',
  'merge-in-pair',
  'operation-not-logged',
  'letter-settled',
  'case-unknown',
  'matter-gone',
  'day-past',
  'book-newer',
];

export const stops = (issue: Issue): boolean => stopping.includes(issue.code);

/** What a request brings back. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const done = <Value>(value: Value, issues: readonly Issue[] = []): Outcome<Value> => ({
  ok: true,
  value,
  issues,
});

export const refused = <Value>(...issues: readonly Issue[]): Outcome<Value> => ({ ok: false, issues });

/** The same text for the same finding: by it a finding is recognised when the check is made again. */
export function issueKey(issue: Issue): string {
  const { place, ...facts } = issue;
  const rest = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([place.sheet, place.row ?? 0, place.column ?? '', rest]);
}
