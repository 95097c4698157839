/** The single list of what Google, the menu and the pages may call. Nothing is asked of Google while this file loads. */
import { answers, collect } from './requests/answers';
import { archive } from './requests/archive';
import { book, dashboard, onOpen } from './requests/book';
import { pairing } from './requests/pairing';
import { papers } from './requests/papers';
import { people } from './requests/people';
import type { Server } from './ui/wire/server';

declare const global: Record<string, unknown>;

const server: Server = { ...book, ...people, ...answers, ...pairing, ...papers, ...archive };

/** A new answer is only a hint: what is to be done is found by looking at everything. */
const onAnswerSent = (): void => void collect({ automatic: true, hint: true });

/** Sweeps up what no hint came for, and brings the page of figures to it. */
const everyHour = (): void => {
  collect({ automatic: true });
  dashboard(false);
};

global.onOpen = onOpen;
global.onInstall = onOpen;
global.onAnswerSent = onAnswerSent;
global.everyHour = everyHour;
global.showConsole = server.showConsole;
global.showSetup = server.showSetup;
global.checkFromMenu = server.checkFromMenu;
global.dashboardFromMenu = server.dashboardFromMenu;
global.undoFromMenu = server.undoFromMenu;
global.restoreFromMenu = server.restoreFromMenu;
global.apiReadConsole = server.apiReadConsole;
global.apiReadSetup = server.apiReadSetup;
global.apiSetUpWorkbook = server.apiSetUpWorkbook;
global.apiTakeOver = server.apiTakeOver;
global.apiHandOver = server.apiHandOver;
global.apiCheckWorkbook = server.apiCheckWorkbook;
global.apiRestoreSheets = server.apiRestoreSheets;
global.apiRefreshDashboard = server.apiRefreshDashboard;
global.apiMaskPersonalData = server.apiMaskPersonalData;
global.apiReadUndo = server.apiReadUndo;
global.apiUndo = server.apiUndo;
global.collectFromMenu = server.collectFromMenu;
global.showEntry = server.showEntry;
global.showAnswers = server.showAnswers;
global.showCards = server.showCards;
global.apiCreateQuestionnaire = server.apiCreateQuestionnaire;
global.apiSetQuestionnaireState = server.apiSetQuestionnaireState;
global.apiCollectAnswers = server.apiCollectAnswers;
global.apiShowLinks = server.apiShowLinks;
global.apiPlanMeasurements = server.apiPlanMeasurements;
global.apiPreparePaperQuestionnaire = server.apiPreparePaperQuestionnaire;
global.apiReadEntry = server.apiReadEntry;
global.apiEnterAnswer = server.apiEnterAnswer;
global.apiPreviewAnswers = server.apiPreviewAnswers;
global.apiImportAnswers = server.apiImportAnswers;
global.showImport = server.showImport;
global.showKeys = server.showKeys;
global.apiIssueCodes = server.apiIssueCodes;
global.apiReadImport = server.apiReadImport;
global.apiPreviewImport = server.apiPreviewImport;
global.apiImportPeople = server.apiImportPeople;
global.apiChangeStatus = server.apiChangeStatus;
global.apiReissueKey = server.apiReissueKey;
global.apiFindAlike = server.apiFindAlike;
global.apiPreviewMerge = server.apiPreviewMerge;
global.apiMergePeople = server.apiMergePeople;
global.apiRefreshRequests = server.apiRefreshRequests;
global.apiPrepareRequestsPaper = server.apiPrepareRequestsPaper;
global.apiProposeTags = server.apiProposeTags;
global.apiReadPerson = server.apiReadPerson;
global.apiRecordDataRequest = server.apiRecordDataRequest;
global.apiPrepareDataKept = server.apiPrepareDataKept;
global.apiPreviewErasure = server.apiPreviewErasure;
global.apiErasePerson = server.apiErasePerson;
global.apiReadPairing = server.apiReadPairing;
global.apiRecordConsents = server.apiRecordConsents;
global.apiMatchPairs = server.apiMatchPairs;
global.apiApprovePairs = server.apiApprovePairs;
global.apiPrepareOrder = server.apiPrepareOrder;
global.apiPreparePlans = server.apiPreparePlans;
global.apiSignDocument = server.apiSignDocument;
global.apiReadPapers = server.apiReadPapers;
global.apiPreviewPaper = server.apiPreviewPaper;
global.apiPreparePapers = server.apiPreparePapers;
global.apiMakeSample = server.apiMakeSample;
global.apiCancelDocument = server.apiCancelDocument;
global.apiMakeRoadmap = server.apiMakeRoadmap;
global.apiReadRoadmap = server.apiReadRoadmap;
global.apiCalendarOfRoadmap = server.apiCalendarOfRoadmap;
global.showArchive = server.showArchive;
global.apiReadArchive = server.apiReadArchive;
global.apiReadArchiveSheet = server.apiReadArchiveSheet;
global.apiReadArchivePaper = server.apiReadArchivePaper;
global.apiPreviewArchive = server.apiPreviewArchive;
global.apiBringArchive = server.apiBringArchive;
global.apiBringCheckKeys = server.apiBringCheckKeys;
global.apiBringPaper = server.apiBringPaper;
