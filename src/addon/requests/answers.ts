/** Requests about questionnaires and answers, however they come in. */
import {
  readEnterAnswerRequest,
  readImportAnswersRequest,
  readPreviewAnswersRequest,
  readQuestionnaireStateRequest,
} from '../domain/programme/requests/answers';
import { readBaseName } from '../domain/programme/requests/people';
import { labels } from '../texts/ru/labels';
import {
  wordCollected,
  wordCreated,
  wordEntered,
  wordImportedAnswers,
  wordMeasurements,
  wordPaper,
  wordQuestionnaireState,
} from '../texts/ru/results';
import type { AnswersServer } from '../ui/wire/answers';
import type { Reply } from '../ui/wire/reply';
import { setQuestionnaireState } from '../usecases/close-questionnaire';
import { collectAnswers } from '../usecases/collect-answers';
import { createQuestionnaire } from '../usecases/create-questionnaire';
import { enterAnswer, importAnswers, previewAnswers, showEntry as readEntry } from '../usecases/enter-answers';
import { preparePaperQuestionnaire } from '../usecases/people-papers';
import { planMeasurements } from '../usecases/plan-measurements';
import { showLinks } from '../usecases/show-links';
import { nothing, reply, say, screen, silence, sure } from './reply';

/** Takes over what people have answered, all of it or what a hint speaks of. */
export const collect = ({ automatic = false, hint = false } = {}): Reply<null> =>
  reply('collectAnswers', (app) => collectAnswers(app, { automatic, hint }), wordCollected, nothing);

export const answers: AnswersServer = {
  collectFromMenu: () => say(labels.collect, collect()),
  showEntry: () => screen.showDialog('entry', labels.entry),
  showAnswers: () => screen.showDialog('answers', labels.answers),
  showCards: () => screen.showDialog('cards', labels.cards, 'wide'),
  apiCreateQuestionnaire: (id) =>
    reply(
      'apiCreateQuestionnaire',
      (app) => createQuestionnaire(app, String(id)),
      wordCreated,
      ({ done, later }) => ({ done, later, tomorrow: 0 }),
    ),
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
};
