/** The single list of what Google, the menu and the pages may call. Nothing is asked of Google while this file loads. */
import { answers, collectByHint, collectByHour } from './requests/answers';
import { archive } from './requests/archive';
import { book, dashboard, onOpen } from './requests/book';
import { care } from './requests/care';
import { changes } from './requests/changes';
import { letters, send } from './requests/letters';
import { matching } from './requests/matching';
import { nextYear } from './requests/next-year';
import { pairing } from './requests/pairing';
import { papers } from './requests/papers';
import { people } from './requests/people';
import { practices } from './requests/practices';
import { publication } from './requests/publication';
import { upward } from './requests/upward';
import type { Server } from './ui/wire/server';

declare const global: Record<string, unknown>;

const server: Server = {
  ...book,
  ...people,
  ...answers,
  ...pairing,
  ...matching,
  ...changes,
  ...papers,
  ...letters,
  ...care,
  ...upward,
  ...practices,
  ...publication,
  ...nextYear,
  ...archive,
};

/** A letter about harm does not wait for the hour. */
const onAnswerSent = (event?: unknown): void => {
  const collected = collectByHint(event);
  if (collected.ok && collected.value.alarms > 0) send();
};

/** What no hint came for, then letters, then the page of figures – which waits for an hour that has had nothing else to do. */
const everyHour = (): void => {
  const taken = collectByHour();
  const sent = send();
  const wasBusy = (taken.ok && taken.value > 0) || (sent.ok && sent.value.done > 0);
  if (!wasBusy) dashboard(false);
};

global.onOpen = onOpen;
global.onInstall = onOpen;
global.onAnswerSent = onAnswerSent;
global.everyHour = everyHour;
global.showConsole = server.showConsole;
global.showSetup = server.showSetup;
global.showManual = server.showManual;
global.checkFromMenu = server.checkFromMenu;
global.dashboardFromMenu = server.dashboardFromMenu;
global.undoFromMenu = server.undoFromMenu;
global.restoreFromMenu = server.restoreFromMenu;
global.apiReadConsole = server.apiReadConsole;
global.apiReadSetup = server.apiReadSetup;
global.apiSaveSetup = server.apiSaveSetup;
global.apiSetTargets = server.apiSetTargets;
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
global.showLink = server.showLink;
global.apiReadLinkable = server.apiReadLinkable;
global.apiPreviewLink = server.apiPreviewLink;
global.apiLinkForm = server.apiLinkForm;
global.apiCreateQuestionnaire = server.apiCreateQuestionnaire;
global.apiSetQuestionnaireState = server.apiSetQuestionnaireState;
global.apiCollectAnswers = server.apiCollectAnswers;
global.apiShowLinks = server.apiShowLinks;
global.apiGatherMonitoring = server.apiGatherMonitoring;
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
global.apiPrepareTrainingReport = server.apiPrepareTrainingReport;
global.apiRecordSelection = server.apiRecordSelection;
global.apiPreviewErasure = server.apiPreviewErasure;
global.apiErasePerson = server.apiErasePerson;
global.apiPreviewWithdrawal = server.apiPreviewWithdrawal;
global.apiWithdrawAnswer = server.apiWithdrawAnswer;
global.apiReadPairing = server.apiReadPairing;
global.showMatching = server.showMatching;
global.showChange = server.showChange;
global.apiReadChangeable = server.apiReadChangeable;
global.apiProposeMentors = server.apiProposeMentors;
global.apiPreviewChange = server.apiPreviewChange;
global.apiChangePair = server.apiChangePair;
global.showComplete = server.showComplete;
global.apiReadCompletion = server.apiReadCompletion;
global.apiCompletePairs = server.apiCompletePairs;
global.apiReadMatching = server.apiReadMatching;
global.apiReadProof = server.apiReadProof;
global.apiDecidePairs = server.apiDecidePairs;
global.apiAgreePairs = server.apiAgreePairs;
global.apiRecordConsents = server.apiRecordConsents;
global.apiMatchPairs = server.apiMatchPairs;
global.apiApprovePairs = server.apiApprovePairs;
global.apiPrepareOrder = server.apiPrepareOrder;
global.apiPreparePlans = server.apiPreparePlans;
global.apiUpdatePlans = server.apiUpdatePlans;
global.apiCorrectPlan = server.apiCorrectPlan;
global.apiSignDocument = server.apiSignDocument;
global.apiReadPapers = server.apiReadPapers;
global.apiPreviewPaper = server.apiPreviewPaper;
global.apiPreparePapers = server.apiPreparePapers;
global.apiMakeSample = server.apiMakeSample;
global.apiProposeRewards = server.apiProposeRewards;
global.apiCancelDocument = server.apiCancelDocument;
global.apiDeclinePosts = server.apiDeclinePosts;
global.apiMakeRoadmap = server.apiMakeRoadmap;
global.showPlan = server.showPlan;
global.apiPreviewPlan = server.apiPreviewPlan;
global.apiImportPlan = server.apiImportPlan;
global.apiReadRoadmap = server.apiReadRoadmap;
global.apiReadLetters = server.apiReadLetters;
global.apiSendLetters = server.apiSendLetters;
global.apiDecideLetter = server.apiDecideLetter;
global.apiPutOff = server.apiPutOff;
global.apiReadCase = server.apiReadCase;
global.apiCloseCase = server.apiCloseCase;
global.apiRecordCare = server.apiRecordCare;
global.apiCalendarOfRoadmap = server.apiCalendarOfRoadmap;
global.showFigures = server.showFigures;
global.apiReadFigures = server.apiReadFigures;
global.apiKeepFigures = server.apiKeepFigures;
global.apiShowNeutralTable = server.apiShowNeutralTable;
global.showPractices = server.showPractices;
global.apiReadPractices = server.apiReadPractices;
global.apiProposePractices = server.apiProposePractices;
global.showPublication = server.showPublication;
global.apiPreviewSite = server.apiPreviewSite;
global.apiPrepareSite = server.apiPrepareSite;
global.apiPlaceSite = server.apiPlaceSite;
global.showNextYear = server.showNextYear;
global.apiPreviewNextYear = server.apiPreviewNextYear;
global.apiTurnYear = server.apiTurnYear;
global.showArchive = server.showArchive;
global.apiReadArchive = server.apiReadArchive;
global.apiReadArchiveSheet = server.apiReadArchiveSheet;
global.apiReadArchivePaper = server.apiReadArchivePaper;
global.apiPreviewArchive = server.apiPreviewArchive;
global.apiBringArchive = server.apiBringArchive;
global.apiBringCheckKeys = server.apiBringCheckKeys;
global.apiBringPaper = server.apiBringPaper;
