/** Requests about the book as a whole: menu, console, set-up, check, repair, undo. */
import {
  readEmail,
  readManualPage,
  readSetUpRequest,
  readSetupDraft,
  readTargets,
  readUndoRequest,
} from '../domain/programme/requests/book';
import { wordHandedOver, wordTakenOver } from '../texts/ru/handover';
import { wordIssue } from '../texts/ru/issues';
import { labels } from '../texts/ru/labels';
import { wordMasked } from '../texts/ru/privacy';
import { wordRestored } from '../texts/ru/repair';
import { wordChecked, wordDashboard, wordSetUp, wordTargets } from '../texts/ru/results';
import { nothingToUndo, wordLimits, wordUndone, wordUndoQuestion } from '../texts/ru/undo';
import { menu } from '../ui/menu';
import type { BookServer, UndoView } from '../ui/wire/book';
import type { Reply } from '../ui/wire/reply';
import { checkWorkbook } from '../usecases/check-workbook';
import { handOver, takeOver } from '../usecases/hand-over';
import { maskPersonalData } from '../usecases/mask-personal-data';
import { refreshDashboard } from '../usecases/refresh-dashboard';
import { restoreSheets } from '../usecases/restore-sheets';
import { saveSetup } from '../usecases/save-setup';
import { setTargets } from '../usecases/set-targets';
import { setUpWorkbook } from '../usecases/set-up-workbook';
import { showConsole as readConsole } from '../usecases/show-console';
import { showSetup as readSetup } from '../usecases/show-setup';
import { showUndo, undoOperation } from '../usecases/undo-operation';
import { lines, nothing, reply, say, screen, silence, sure } from './reply';

const restore = (): Reply<null> => reply('restoreSheets', restoreSheets, wordRestored, nothing);
const check = (): Reply<null> => reply('checkWorkbook', checkWorkbook, wordChecked, nothing);

const readUndo = (request: unknown): Reply<UndoView | null> =>
  reply(
    'apiReadUndo',
    (app) => showUndo(app, request === undefined || request === null ? undefined : sure(readUndoRequest(request))),
    (preview) => (preview ? '' : nothingToUndo),
    (preview) =>
      preview ? { ...preview, left: lines(preview.left), stays: wordLimits(preview, preview.stays) } : null,
  );
const undo = (request: unknown): Reply<null> =>
  reply('apiUndo', (app) => undoOperation(app, sure(readUndoRequest(request))), wordUndone, nothing);

/** Brings the page of figures up to date; one that nobody asked for is only kept up where it is. */
export const dashboard = (asked: boolean): Reply<null> =>
  reply('refreshDashboard', (app) => refreshDashboard(app, { asked }), wordDashboard, nothing);

/** Asks before the last command is taken back, and says what came of it. */
function undoFromMenu(): void {
  const preview = readUndo(undefined);
  if (!preview.ok || preview.value === null) {
    say(labels.undo, preview);
    return;
  }
  const { left, stays } = preview.value;
  const question = wordUndoQuestion(
    preview.value,
    left.map(({ what }) => what),
    stays,
  );
  if (screen.ask(labels.undo, question)) say(labels.undo, undo(preview.value));
}

/** The menu of an opened book. */
export function onOpen(): void {
  screen.showMenu(labels.menu, menu);
}

export const book: BookServer = {
  showConsole: () => screen.showSidebar('sidebar', labels.console),
  showSetup: () => screen.showDialog('setup', labels.setup),
  showManual: (page?: unknown) => screen.showDialog('manual', labels.manual, 'wide', readManualPage(page)),
  checkFromMenu: () => say(labels.check, check()),
  dashboardFromMenu: () => say(labels.dashboard, dashboard(true)),
  undoFromMenu,
  restoreFromMenu: () => say(labels.restore, restore()),
  apiReadConsole: () =>
    reply('apiReadConsole', readConsole, silence, ({ attention, ...state }) => ({
      ...state,
      issues: lines(state.issues),
      attention: {
        ...attention,
        lines: attention.lines.map(({ issue, ...line }) => ({ ...line, ...wordIssue(issue), place: issue.place })),
      },
    })),
  apiReadSetup: () => reply('apiReadSetup', readSetup, silence, (state) => state),
  apiSaveSetup: (draft) =>
    reply('apiSaveSetup', (app) => saveSetup(app, sure(readSetupDraft(draft))), silence, nothing),
  apiSetTargets: (targets) =>
    reply('apiSetTargets', (app) => setTargets(app, sure(readTargets(targets))), wordTargets, nothing),
  apiSetUpWorkbook: (request) =>
    reply(
      'apiSetUpWorkbook',
      (app) => setUpWorkbook(app, sure(readSetUpRequest(request))),
      () => wordSetUp,
      nothing,
    ),
  apiTakeOver: () => reply('apiTakeOver', takeOver, wordTakenOver, nothing),
  apiHandOver: (email) => reply('apiHandOver', (app) => handOver(app, sure(readEmail(email))), wordHandedOver, nothing),
  apiCheckWorkbook: check,
  apiRestoreSheets: restore,
  apiRefreshDashboard: (onlyIfThere) => dashboard(onlyIfThere !== true),
  apiMaskPersonalData: () => reply('apiMaskPersonalData', maskPersonalData, wordMasked, (masked) => masked),
  apiReadUndo: readUndo,
  apiUndo: undo,
};
