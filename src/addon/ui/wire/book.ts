/** Calls about the book as a whole: console, set-up, check, repair, undo. Plain data only. */
import type { Letter } from '../../domain/people/code';
import type { NextStep } from '../../domain/programme/next-step';
import type { SetUpRequest } from '../../domain/programme/requests/book';
import type { BaseName } from '../../domain/programme/requests/people';
import type { Regime } from '../../schema/table';
import type { IssueLine, Reply } from './reply';

export interface QuestionnaireView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly link: string;
  readonly answers: number;
  /** How many should answer; 0 when nobody is waited for. */
  readonly waited: number;
  /** Codes of those who have not, in one line. */
  readonly pending: string;
  readonly people: readonly BaseName[];
}

export interface ConsoleView {
  readonly school: string;
  readonly year: string;
  readonly regime: Regime;
  readonly next: NextStep;
  /** Who collects answers unasked, and when that was last: «curator@school.example – 12.01.2027». */
  readonly watchers: string;
  /** The page of figures is there, to be kept up. */
  readonly dashboard: boolean;
  readonly mentees: number;
  readonly mentors: number;
  readonly answers: number;
  readonly unconfirmed: number;
  readonly waiting: number;
  readonly questionnaires: readonly QuestionnaireView[];
  readonly numbers: Readonly<Record<Letter, number>>;
  /** The statuses that people of each base may have. */
  readonly statuses: Readonly<Record<BaseName, readonly string[]>>;
  readonly issues: readonly IssueLine[];
}

export interface SetupView {
  readonly isSetUp: boolean;
  readonly schoolFull: string;
  readonly schoolShort: string;
  readonly year: string;
  readonly years: readonly string[];
  readonly timeZone: string;
  readonly regime: Regime;
}

/** What one run of hiding personal data has done. */
export interface MaskedView {
  readonly cells: number;
  /** Deleted in the forms' own store. */
  readonly answers: number;
  /** Cells for the next run. */
  readonly later: number;
}

/** A command that can be taken back. */
export interface UndoableView {
  readonly operation: string;
  readonly command: string;
  readonly what: string;
  readonly time: string;
  /** Nobody asked for it. */
  readonly automatic: boolean;
}

/** What taking a command back would do. */
export interface UndoView extends UndoableView {
  readonly restored: number;
  readonly removed: number;
  /** Rows that somebody has changed since: they stay. */
  readonly left: readonly IssueLine[];
  /** Sentences about what stays whatever is taken back. */
  readonly stays: readonly string[];
  /** The newest first. */
  readonly choices: readonly UndoableView[];
}

export interface UndoRequest {
  readonly operation: string;
}

export interface BookServer {
  /** The present user's triggers; tells what only the former curator can do. */
  apiTakeOver(): Reply<null>;
  apiHandOver(email: string): Reply<null>;
  showConsole(): void;
  showSetup(): void;
  checkFromMenu(): void;
  dashboardFromMenu(): void;
  undoFromMenu(): void;
  restoreFromMenu(): void;
  apiReadConsole(): Reply<ConsoleView>;
  apiReadSetup(): Reply<SetupView>;
  apiSetUpWorkbook(request: SetUpRequest): Reply<null>;
  apiCheckWorkbook(): Reply<null>;
  apiRestoreSheets(): Reply<null>;
  /** A page that is not there is made, unless it is only to be kept up. */
  apiRefreshDashboard(onlyIfThere?: boolean): Reply<null>;
  apiMaskPersonalData(): Reply<MaskedView>;
  /** What would be taken back: the last command, or the one that is named. */
  apiReadUndo(request?: UndoRequest): Reply<UndoView | null>;
  apiUndo(request: UndoRequest): Reply<null>;
}
