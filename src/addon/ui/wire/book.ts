/** Calls about the book as a whole: console, set-up, check, repair, undo. Plain data only. */

import type { SetUpRequest, SetupDraft } from '../../domain/programme/requests/book';
import type { AskedTarget } from '../../domain/programme/targets';
import type { Place } from '../../schema/issue';
import type { Masked } from '../../usecases/mask-personal-data';
import type { ConsoleState } from '../../usecases/show-console';
import type { SetupField, SetupState } from '../../usecases/show-setup';
import type { Undoable, UndoPreview } from '../../usecases/undo-operation';
import type { IssueLine, Reply } from './reply';

/** What stands in the way is told in words here. */
export interface ConsoleView extends Omit<ConsoleState, 'issues' | 'attention'> {
  readonly issues: readonly IssueLine[];
  readonly attention: Omit<ConsoleState['attention'], 'lines'> & {
    readonly lines: readonly (Omit<ConsoleState['attention']['lines'][number], 'issue'> &
      IssueLine & { readonly place: Place })[];
  };
}

export type StageView = ConsoleView['stages'][number];
export type QuestionnaireView = ConsoleView['questionnaires'][number];
export type SetupView = SetupState;
export type SetupFieldView = SetupField;
export type { AskedTarget, SetUpRequest, SetupDraft };

/** What one run of hiding personal data has done. */
export type MaskedView = Masked;

/** A command that can be taken back. */
export type UndoableView = Undoable;

/** What taking a command back would do; rows that stay, and sentences about what stays whatever is taken back. */
export interface UndoView extends Omit<UndoPreview, 'left'> {
  readonly left: readonly IssueLine[];
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
  /** The manual, at the page of this name; at its contents without one. */
  showManual(page?: string): void;
  checkFromMenu(): void;
  dashboardFromMenu(): void;
  undoFromMenu(): void;
  restoreFromMenu(): void;
  apiReadConsole(): Reply<ConsoleView>;
  apiReadSetup(): Reply<SetupView>;
  /** Remembers what was asked so far; nothing personal is kept. */
  apiSaveSetup(draft: SetupDraft): Reply<null>;
  apiSetUpWorkbook(request: SetUpRequest): Reply<null>;
  apiSetTargets(targets: readonly AskedTarget[]): Reply<null>;
  apiCheckWorkbook(): Reply<null>;
  apiRestoreSheets(): Reply<null>;
  /** A page that is not there is made, unless it is only to be kept up. */
  apiRefreshDashboard(onlyIfThere?: boolean): Reply<null>;
  apiMaskPersonalData(): Reply<MaskedView>;
  /** What would be taken back: the last command, or the one that is named. */
  apiReadUndo(request?: UndoRequest): Reply<UndoView | null>;
  apiUndo(request: UndoRequest): Reply<null>;
}
