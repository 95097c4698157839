/** Requests about questionnaires and answers, however they come in. */
import {
  readEnterAnswerRequest,
  readImportAnswersRequest,
  readPreviewAnswersRequest,
  readQuestionnaireStateRequest,
  readWithdrawalRequest,
} from '../domain/programme/requests/answers';
import { readLinkFormRequest, readPreviewLinkRequest } from '../domain/programme/requests/forms';
import { readBaseName } from '../domain/programme/requests/people';
import { labels } from '../texts/ru/labels';
import {
  wordCollected,
  wordCreated,
  wordEntered,
  wordImportedAnswers,
  wordLinked,
  wordMeasurements,
  wordMonitoring,
  wordPaper,
  wordQuestionnaireState,
  wordWithdrawn,
} from '../texts/ru/results';
import type { AnswersServer } from '../ui/wire/answers';
import type { Reply } from '../ui/wire/reply';
import { setQuestionnaireState } from '../usecases/close-questionnaire';
import { collectAnswers } from '../usecases/collect-answers';
import { createQuestionnaire } from '../usecases/create-questionnaire';
import { enterAnswer, importAnswers, previewAnswers, showEntry as readEntry } from '../usecases/enter-answers';
import { gatherMonitoring } from '../usecases/gather-monitoring';
import { linkForm } from '../usecases/link-form';
import { preparePaperQuestionnaire } from '../usecases/people-papers';
import { planMeasurements } from '../usecases/plan-measurements';
import { previewLink, showLinkable } from '../usecases/preview-link';
import { showLinks } from '../usecases/show-links';
import { previewWithdrawal, withdrawAnswer } from '../usecases/withdraw-answer';
import { sheetOfEvent } from '../workspace/triggers';
import { nothing, reply, say, screen, silence, sure } from './reply';

/** Takes over what people have answered. */
const collect = (): Reply<null> =>
  reply('collectAnswers', (app) => collectAnswers(app, { automatic: false }), wordCollected, nothing);

/** Sweeps up what no hint came for; gives how many rows were changed. */
export const collectByHour = (): Reply<number> =>
  reply(
    'collectAnswers',
    (app) => collectAnswers(app, { automatic: true }),
    wordCollected,
    ({ codes }) => codes.length,
  );

/** A new answer is only a hint: what is to be done is found by looking at all answers on its sheet. */
export const collectByHint = (event: unknown): Reply<{ readonly alarms: number }> =>
  reply(
    'collectByHint',
    (app) => {
      const sheet = sheetOfEvent(event);
      return collectAnswers(app, { automatic: true, only: sheet === undefined ? undefined : { sheet } });
    },
    wordCollected,
    ({ alarms }) => ({ alarms }),
  );

const progress = ({ done, later }: { readonly done: number; readonly later: number }) => ({ done, later, tomorrow: 0 });

export const answers: AnswersServer = {
  collectFromMenu: () => say(labels.collect, collect()),
  showEntry: () => screen.showDialog('entry', labels.entry),
  showAnswers: () => screen.showDialog('answers', labels.answers),
  showCards: () => screen.showDialog('cards', labels.cards, 'wide'),
  showLink: () => screen.showDialog('link', labels.link, 'wide'),
  apiCreateQuestionnaire: (id) =>
    reply('apiCreateQuestionnaire', (app) => createQuestionnaire(app, String(id)), wordCreated, progress),
  apiReadLinkable: () => reply('apiReadLinkable', showLinkable, silence, (linkable) => linkable),
  apiPreviewLink: (request) =>
    reply(
      'apiPreviewLink',
      (app) => previewLink(app, sure(readPreviewLinkRequest(request))),
      silence,
      (preview) => preview,
    ),
  apiLinkForm: (request) =>
    reply('apiLinkForm', (app) => linkForm(app, sure(readLinkFormRequest(request))), wordLinked, progress),
  apiSetQuestionnaireState: (request) =>
    reply(
      'apiSetQuestionnaireState',
      (app) => setQuestionnaireState(app, sure(readQuestionnaireStateRequest(request))),
      wordQuestionnaireState,
      nothing,
    ),
  apiCollectAnswers: () => collect(),
  apiShowLinks: (base, questionnaire) =>
    reply(
      'apiShowLinks',
      (app) => showLinks(app, sure(readBaseName(base)), String(questionnaire)),
      silence,
      (links) => links,
    ),
  apiGatherMonitoring: () => reply('apiGatherMonitoring', gatherMonitoring, wordMonitoring, nothing),
  apiPlanMeasurements: () => reply('apiPlanMeasurements', planMeasurements, wordMeasurements, nothing),
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
  apiPreviewWithdrawal: (code) =>
    reply(
      'apiPreviewWithdrawal',
      (app) => previewWithdrawal(app, String(code)),
      silence,
      (answers) => answers,
    ),
  apiWithdrawAnswer: (request) =>
    reply(
      'apiWithdrawAnswer',
      (app) => withdrawAnswer(app, sure(readWithdrawalRequest(request))),
      wordWithdrawn,
      nothing,
    ),
};
