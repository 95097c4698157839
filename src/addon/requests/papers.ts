/** Requests about papers, their register and the roadmap. */
import { readDocumentKey, readPlanRequest } from '../domain/programme/requests/papers';
import { wordCancelled, wordPapers, wordPosts, wordSample } from '../texts/ru/documents';
import { labels } from '../texts/ru/labels';
import { wordRewards } from '../texts/ru/rewards';
import { wordCalendar, wordPlan, wordRoadmap } from '../texts/ru/roadmap';
import type { PapersServer } from '../ui/wire/papers';
import { calendarOfRoadmap } from '../usecases/calendar-of-roadmap';
import { cancelDocument } from '../usecases/cancel-document';
import { declinePosts } from '../usecases/decline-posts';
import { importRoadmap, previewRoadmap } from '../usecases/import-roadmap';
import { makeRoadmap } from '../usecases/make-roadmap';
import { makeSample } from '../usecases/make-sample';
import { preparePapers, previewPapers } from '../usecases/prepare-papers';
import { proposeRewardsOfYear } from '../usecases/propose-rewards';
import { showPapers } from '../usecases/show-papers';
import { showRoadmap } from '../usecases/show-roadmap';
import { nothing, reply, screen, silence, sure } from './reply';

export const papers: PapersServer = {
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
  apiMakeSample: (id) => reply('apiMakeSample', (app) => makeSample(app, String(id)), wordSample, nothing),
  apiProposeRewards: () => reply('apiProposeRewards', proposeRewardsOfYear, wordRewards, nothing),
  apiDeclinePosts: () => reply('apiDeclinePosts', declinePosts, wordPosts, nothing),
  apiCancelDocument: (key) =>
    reply('apiCancelDocument', (app) => cancelDocument(app, sure(readDocumentKey(key))), wordCancelled, nothing),
  showPlan: () => screen.showDialog('plan', labels.plan, 'wide'),
  apiPreviewPlan: (request) =>
    reply(
      'apiPreviewPlan',
      (app) => previewRoadmap(app, sure(readPlanRequest(request))),
      silence,
      (preview) => preview,
    ),
  apiImportPlan: (request) =>
    reply('apiImportPlan', (app) => importRoadmap(app, sure(readPlanRequest(request))), wordPlan, nothing),
  apiMakeRoadmap: () => reply('apiMakeRoadmap', makeRoadmap, wordRoadmap, nothing),
  apiReadRoadmap: () => reply('apiReadRoadmap', showRoadmap, silence, (state) => state),
  apiCalendarOfRoadmap: () =>
    reply('apiCalendarOfRoadmap', calendarOfRoadmap, wordCalendar, ({ name, text }) => ({ name, text })),
};
