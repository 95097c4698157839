/**
 * The single list of what Google, the menu and the pages may call, and the last net: whatever goes wrong is logged for the
 * authors and said to the person in Russian. Nothing is asked of Google while this file loads.
 */
import { createApp } from './app';
import {
  readBaseName,
  readChangeStatusRequest,
  readDataRequestRequest,
  readDocumentKey,
  readEnterAnswerRequest,
  readImportAnswersRequest,
  readImportRequest,
  readIssueCodesRequest,
  readMergePreviewRequest,
  readMergeRequest,
  readPreviewAnswersRequest,
  readPreviewRequest,
  readReissueRequest,
  readSetUpRequest,
  readSignRequest,
  readUndoRequest,
} from './domain/programme/requests';
import { Failure } from './schema/failure';
import type { Issue, Outcome } from './schema/issue';
import { wordCancelled, wordPapers } from './texts/ru/documents';
import { failureTexts } from './texts/ru/failures';
import { wordIssue } from './texts/ru/issues';
import { labels } from './texts/ru/labels';
import { wordApproved, wordConsents, wordMatched, wordOrder, wordPlans, wordSigned } from './texts/ru/pairing';
import { wordAlike, wordLikeness, wordMerged } from './texts/ru/people';
import { wordMasked } from './texts/ru/privacy';
import { wordRestored } from './texts/ru/repair';
import {
  wordChecked,
  wordCollected,
  wordCreated,
  wordDashboard,
  wordDataRequest,
  wordEntered,
  wordImported,
  wordImportedAnswers,
  wordIssued,
  wordMeasurements,
  wordPaper,
  wordProposedTags,
  wordReissued,
  wordRequests,
  wordRequestsPaper,
  wordSetUp,
  wordStatusChanged,
} from './texts/ru/results';
import { wordRoadmap } from './texts/ru/roadmap';
import { nothingToUndo, wordLimits, wordUndone, wordUndoQuestion } from './texts/ru/undo';
import { menu } from './ui/menu';
import type { IssueLine, Reply, Server, UndoView } from './ui/wire';
import { approvePairs } from './usecases/approve-pairs';
import { cancelDocument } from './usecases/cancel-document';
import { changeStatus } from './usecases/change-status';
import { checkWorkbook } from './usecases/check-workbook';
import { collectAnswers } from './usecases/collect-answers';
import { createQuestionnaire } from './usecases/create-questionnaire';
import { enterAnswer, importAnswers, previewAnswers, showEntry as readEntry } from './usecases/enter-answers';
import { importPeople, previewImport, showImport as readImport } from './usecases/import-people';
import { issueCodes } from './usecases/issue-codes';
import { makeRoadmap } from './usecases/make-roadmap';
import { maskPersonalData } from './usecases/mask-personal-data';
import { matchPairs } from './usecases/match-pairs';
import { mergePeople, previewMerge, showAlike } from './usecases/merge-people';
import { inCurrentBook } from './usecases/migrate-book';
import { prepareDataKept, preparePaperQuestionnaire, recordDataRequest, showPerson } from './usecases/people-papers';
import { planMeasurements } from './usecases/plan-measurements';
import type { Ports } from './usecases/ports';
import { prepareOrder } from './usecases/prepare-order';
import { preparePapers, previewPapers } from './usecases/prepare-papers';
import { preparePlans } from './usecases/prepare-plans';
import { proposeTags } from './usecases/propose-tags';
import { recordConsents } from './usecases/record-consents';
import { refreshDashboard } from './usecases/refresh-dashboard';
import { prepareRequestsPaper, refreshRequests } from './usecases/refresh-requests';
import { reissueKey } from './usecases/reissue-key';
import { restoreSheets } from './usecases/restore-sheets';
import { setUpWorkbook } from './usecases/set-up-workbook';
import { showConsole as readConsole } from './usecases/show-console';
import { showLinks } from './usecases/show-links';
import { showPairing } from './usecases/show-pairing';
import { showPapers } from './usecases/show-papers';
import { showRoadmap } from './usecases/show-roadmap';
import { showSetup as readSetup } from './usecases/show-setup';
import { signDocument } from './usecases/sign-document';
import { showUndo, undoOperation } from './usecases/undo-operation';
import { asFailure, logFailure } from './workspace/failures';
import { createScreen } from './workspace/screen';

declare const global: Record<string, unknown>;

const handlers = { formSubmit: 'onAnswerSent', hourly: 'everyHour' } as const;
const screen = createScreen();

const lines = (issues: readonly Issue[]): readonly IssueLine[] => issues.map(wordIssue);

/** Runs a request and puts what came of it into plain words and data. */
function reply<Value, Sent>(
  name: string,
  request: (app: Ports) => Outcome<Value>,
  word: (value: Value) => string,
  send: (value: Value) => Sent,
): Reply<Sent> {
  try {
    const outcome = inCurrentBook(createApp(handlers), request);
    const issues = lines(outcome.issues);
    if (!outcome.ok) return { ok: false, message: issues[0]?.what ?? failureTexts.unexpected, issues };
    return { ok: true, message: word(outcome.value), value: send(outcome.value), issues };
  } catch (error) {
    const failure = asFailure(error);
    logFailure(name, failure);
    return { ok: false, message: failureTexts[failure.code], issues: [] };
  }
}

const nothing = (): null => null;
const silence = (): string => '';

/** The argument of a page, or a refusal. */
function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Failure('wrong-argument');
  return value;
}

/** Says on the screen what came of a command of the menu. */
function say(title: string, { ok, message, issues }: Reply<unknown>): void {
  if (ok) screen.mention(title, message);
  else
    screen.tell(title, [message, ...issues.slice(0, 5).map(({ where, remedy }) => `${where}. ${remedy}`)].join('\n\n'));
}

const collect = ({ automatic = false, hint = false } = {}): Reply<null> =>
  reply('collectAnswers', (app) => collectAnswers(app, { automatic, hint }), wordCollected, nothing);
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

const dashboard = (asked: boolean): Reply<null> =>
  reply('refreshDashboard', (app) => refreshDashboard(app, { asked }), wordDashboard, nothing);

function onOpen(): void {
  screen.showMenu(labels.menu, menu);
}

function onInstall(): void {
  onOpen();
}

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

const server: Server = {
  showConsole: () => screen.showSidebar('sidebar', labels.console),
  showSetup: () => screen.showDialog('setup', labels.setup),
  collectFromMenu: () => say(labels.collect, collect()),
  checkFromMenu: () => say(labels.check, check()),
  dashboardFromMenu: () => say(labels.dashboard, dashboard(true)),
  undoFromMenu,
  restoreFromMenu: () => say(labels.restore, restore()),
  showImport: () => screen.showDialog('import', labels.import),
  apiReadConsole: () =>
    reply('apiReadConsole', readConsole, silence, (state) => ({ ...state, issues: lines(state.issues) })),
  apiReadSetup: () => reply('apiReadSetup', readSetup, silence, (state) => state),
  apiSetUpWorkbook: (request) =>
    reply(
      'apiSetUpWorkbook',
      (app) => setUpWorkbook(app, sure(readSetUpRequest(request))),
      () => wordSetUp,
      nothing,
    ),
  apiIssueCodes: (request) =>
    reply(
      'apiIssueCodes',
      (app) => issueCodes(app, sure(readIssueCodesRequest(request))),
      wordIssued,
      ({ codes }) => codes,
    ),
  apiCreateQuestionnaire: (id) =>
    reply(
      'apiCreateQuestionnaire',
      (app) => createQuestionnaire(app, String(id)),
      wordCreated,
      ({ done, later }) => ({ done, later, tomorrow: 0 }),
    ),
  apiCollectAnswers: () => collect(),
  apiCheckWorkbook: check,
  apiRestoreSheets: restore,
  apiRefreshDashboard: (onlyIfThere) => dashboard(onlyIfThere !== true),
  apiShowLinks: (base, questionnaire) =>
    reply(
      'apiShowLinks',
      (app) => showLinks(app, sure(readBaseName(base)), String(questionnaire)),
      silence,
      (links) => links,
    ),
  apiReadPairing: () =>
    reply('apiReadPairing', showPairing, silence, (state) => ({ ...state, issues: lines(state.issues) })),
  apiReadPapers: () => reply('apiReadPapers', showPapers, silence, (state) => state),
  apiPreviewPaper: (id) =>
    reply(
      'apiPreviewPaper',
      (app) => previewPapers(app, String(id)),
      silence,
      ({ files, text }) => ({ files, text }),
    ),
  apiPreparePapers: (id) =>
    reply(
      'apiPreparePapers',
      (app) => preparePapers(app, String(id)),
      wordPapers,
      ({ done, later, tomorrow }) => ({ done, later, tomorrow }),
    ),
  apiCancelDocument: (key) =>
    reply('apiCancelDocument', (app) => cancelDocument(app, sure(readDocumentKey(key))), wordCancelled, nothing),
  apiMakeRoadmap: () => reply('apiMakeRoadmap', makeRoadmap, wordRoadmap, nothing),
  apiReadRoadmap: () => reply('apiReadRoadmap', showRoadmap, silence, (state) => state),
  apiPlanMeasurements: () => reply('apiPlanMeasurements', planMeasurements, wordMeasurements, nothing),
  apiRecordConsents: () => reply('apiRecordConsents', recordConsents, wordConsents, nothing),
  apiMatchPairs: () => reply('apiMatchPairs', matchPairs, wordMatched, nothing),
  apiApprovePairs: () => reply('apiApprovePairs', approvePairs, wordApproved, nothing),
  apiPrepareOrder: () => reply('apiPrepareOrder', prepareOrder, wordOrder, nothing),
  apiPreparePlans: () => reply('apiPreparePlans', preparePlans, wordPlans, (progress) => progress),
  apiMaskPersonalData: () => reply('apiMaskPersonalData', maskPersonalData, wordMasked, (masked) => masked),
  apiSignDocument: (request) =>
    reply('apiSignDocument', (app) => signDocument(app, sure(readSignRequest(request))), wordSigned, nothing),
  apiReadImport: () => reply('apiReadImport', readImport, silence, (columns) => columns),
  apiPreviewImport: (request) =>
    reply(
      'apiPreviewImport',
      (app) => previewImport(app, sure(readPreviewRequest(request))),
      silence,
      (preview) => preview,
    ),
  apiImportPeople: (request) =>
    reply(
      'apiImportPeople',
      (app) => importPeople(app, sure(readImportRequest(request))),
      wordImported,
      (imported) => imported,
    ),
  apiChangeStatus: (request) =>
    reply(
      'apiChangeStatus',
      (app) => changeStatus(app, sure(readChangeStatusRequest(request))),
      wordStatusChanged,
      nothing,
    ),
  apiReissueKey: (request) =>
    reply(
      'apiReissueKey',
      (app) => reissueKey(app, sure(readReissueRequest(request))),
      wordReissued,
      ({ code, signed }) => ({ code, signed }),
    ),
  showEntry: () => screen.showDialog('entry', labels.entry),
  showAnswers: () => screen.showDialog('answers', labels.answers),
  apiRefreshRequests: () => reply('apiRefreshRequests', refreshRequests, wordRequests, nothing),
  apiPrepareRequestsPaper: () => reply('apiPrepareRequestsPaper', prepareRequestsPaper, wordRequestsPaper, nothing),
  apiProposeTags: () => reply('apiProposeTags', proposeTags, wordProposedTags, (proposals) => proposals),
  apiReadPerson: (code) =>
    reply(
      'apiReadPerson',
      (app) => showPerson(app, String(code)),
      silence,
      (card) => ({
        code: card.code,
        entries: card.entries.map(({ table, day = '', cells }) => ({ table, day, cells })),
      }),
    ),
  apiRecordDataRequest: (request) =>
    reply(
      'apiRecordDataRequest',
      (app) => recordDataRequest(app, sure(readDataRequestRequest(request))),
      wordDataRequest,
      nothing,
    ),
  apiPrepareDataKept: (code) =>
    reply('apiPrepareDataKept', (app) => prepareDataKept(app, String(code)), wordPaper, nothing),
  apiPreparePaperQuestionnaire: (id) =>
    reply('apiPreparePaperQuestionnaire', (app) => preparePaperQuestionnaire(app, String(id)), wordPaper, nothing),
  apiReadEntry: () => reply('apiReadEntry', readEntry, silence, (views) => views),
  apiEnterAnswer: (request) =>
    reply(
      'apiEnterAnswer',
      (app) => enterAnswer(app, sure(readEnterAnswerRequest(request))),
      wordEntered,
      ({ code }) => ({ code }),
    ),
  apiPreviewAnswers: (request) =>
    reply(
      'apiPreviewAnswers',
      (app) => previewAnswers(app, sure(readPreviewAnswersRequest(request))),
      silence,
      (preview) => preview,
    ),
  apiImportAnswers: (request) =>
    reply(
      'apiImportAnswers',
      (app) => importAnswers(app, sure(readImportAnswersRequest(request))),
      wordImportedAnswers,
      (imported) => imported,
    ),
  apiFindAlike: () =>
    reply('apiFindAlike', showAlike, wordAlike, ({ pairs, more }) => ({
      pairs: pairs.map(({ base, codes, reasons }) => ({ base, codes, why: wordLikeness(reasons) })),
      more,
    })),
  apiPreviewMerge: (request) =>
    reply(
      'apiPreviewMerge',
      (app) => previewMerge(app, sure(readMergePreviewRequest(request))),
      silence,
      (preview) => preview,
    ),
  apiMergePeople: (request) =>
    reply('apiMergePeople', (app) => mergePeople(app, sure(readMergeRequest(request))), wordMerged, nothing),
  apiReadUndo: readUndo,
  apiUndo: undo,
};

const {
  showConsole,
  showSetup,
  collectFromMenu,
  checkFromMenu,
  dashboardFromMenu,
  apiReadConsole,
  apiReadSetup,
  apiSetUpWorkbook,
  apiIssueCodes,
  apiCreateQuestionnaire,
  apiCollectAnswers,
  apiCheckWorkbook,
  apiRestoreSheets,
  restoreFromMenu,
  apiRefreshDashboard,
  apiShowLinks,
  apiReadPairing,
  apiReadPapers,
  apiPreviewPaper,
  apiPreparePapers,
  apiCancelDocument,
  apiMakeRoadmap,
  apiReadRoadmap,
  apiPlanMeasurements,
  apiRecordConsents,
  apiMatchPairs,
  apiApprovePairs,
  apiPrepareOrder,
  apiPreparePlans,
  apiSignDocument,
  apiMaskPersonalData,
  apiReadUndo,
  apiUndo,
  apiReadImport,
  apiPreviewImport,
  apiImportPeople,
  apiChangeStatus,
  apiReissueKey,
  showEntry,
  showAnswers,
  apiRefreshRequests,
  apiPrepareRequestsPaper,
  apiProposeTags,
  apiReadPerson,
  apiRecordDataRequest,
  apiPrepareDataKept,
  apiPreparePaperQuestionnaire,
  apiReadEntry,
  apiEnterAnswer,
  apiPreviewAnswers,
  apiImportAnswers,
  apiFindAlike,
  apiPreviewMerge,
  apiMergePeople,
  showImport,
} = server;

/** A new answer is only a hint: what is to be done is found by looking at everything. */
const onAnswerSent = (): void => void collect({ automatic: true, hint: true });

/** Sweeps up what no hint came for, and brings the page of figures to it. */
const everyHour = (): void => {
  collect({ automatic: true });
  dashboard(false);
};

global.onOpen = onOpen;
global.onInstall = onInstall;
global.showConsole = showConsole;
global.showSetup = showSetup;
global.collectFromMenu = collectFromMenu;
global.checkFromMenu = checkFromMenu;
global.dashboardFromMenu = dashboardFromMenu;
global.undoFromMenu = undoFromMenu;
global.apiReadConsole = apiReadConsole;
global.apiReadSetup = apiReadSetup;
global.apiSetUpWorkbook = apiSetUpWorkbook;
global.apiIssueCodes = apiIssueCodes;
global.apiCreateQuestionnaire = apiCreateQuestionnaire;
global.apiCollectAnswers = apiCollectAnswers;
global.apiCheckWorkbook = apiCheckWorkbook;
global.apiRestoreSheets = apiRestoreSheets;
global.restoreFromMenu = restoreFromMenu;
global.apiRefreshDashboard = apiRefreshDashboard;
global.apiShowLinks = apiShowLinks;
global.apiReadPairing = apiReadPairing;
global.apiReadPapers = apiReadPapers;
global.apiPreviewPaper = apiPreviewPaper;
global.apiPreparePapers = apiPreparePapers;
global.apiCancelDocument = apiCancelDocument;
global.apiMakeRoadmap = apiMakeRoadmap;
global.apiReadRoadmap = apiReadRoadmap;
global.apiPlanMeasurements = apiPlanMeasurements;
global.apiRecordConsents = apiRecordConsents;
global.apiMatchPairs = apiMatchPairs;
global.apiApprovePairs = apiApprovePairs;
global.apiPrepareOrder = apiPrepareOrder;
global.apiPreparePlans = apiPreparePlans;
global.apiSignDocument = apiSignDocument;
global.apiMaskPersonalData = apiMaskPersonalData;
global.apiReadUndo = apiReadUndo;
global.apiUndo = apiUndo;
global.apiReadImport = apiReadImport;
global.apiPreviewImport = apiPreviewImport;
global.apiImportPeople = apiImportPeople;
global.apiChangeStatus = apiChangeStatus;
global.apiReissueKey = apiReissueKey;
global.showEntry = showEntry;
global.showAnswers = showAnswers;
global.apiRefreshRequests = apiRefreshRequests;
global.apiPrepareRequestsPaper = apiPrepareRequestsPaper;
global.apiProposeTags = apiProposeTags;
global.apiReadPerson = apiReadPerson;
global.apiRecordDataRequest = apiRecordDataRequest;
global.apiPrepareDataKept = apiPrepareDataKept;
global.apiPreparePaperQuestionnaire = apiPreparePaperQuestionnaire;
global.apiReadEntry = apiReadEntry;
global.apiEnterAnswer = apiEnterAnswer;
global.apiPreviewAnswers = apiPreviewAnswers;
global.apiImportAnswers = apiImportAnswers;
global.apiFindAlike = apiFindAlike;
global.apiPreviewMerge = apiPreviewMerge;
global.apiMergePeople = apiMergePeople;
global.showImport = showImport;
global.onAnswerSent = onAnswerSent;
global.everyHour = everyHour;
