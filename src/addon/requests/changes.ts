/** Requests of the pages «Изменить пару» and «Завершить пары». */
import { readPairCode } from '../domain/people/pair-code';
import { readCompletions, readPairChange } from '../domain/programme/requests/changes';
import { wordChanged, wordChangePreview } from '../texts/ru/changes';
import { wordCompleted } from '../texts/ru/completion';
import { labels } from '../texts/ru/labels';
import type { ChangesServer } from '../ui/wire/changes';
import { changePair, previewChange, proposeMentors, showChangeable } from '../usecases/change-pair';
import { completePairs, showCompletion } from '../usecases/complete-pairs';
import { nothing, reply, screen, silence, sure } from './reply';

export const changes: ChangesServer = {
  showChange: () => screen.showDialog('change', labels.change),
  apiReadChangeable: () => reply('apiReadChangeable', showChangeable, silence, (state) => state),
  apiProposeMentors: (pair) =>
    reply(
      'apiProposeMentors',
      (app) => proposeMentors(app, sure(readPairCode(String(pair)))),
      silence,
      (mentors) => mentors,
    ),
  apiPreviewChange: (request) =>
    reply('apiPreviewChange', (app) => previewChange(app, sure(readPairChange(request))), silence, wordChangePreview),
  apiChangePair: (request) =>
    reply('apiChangePair', (app) => changePair(app, sure(readPairChange(request))), wordChanged, nothing),
  showComplete: () => screen.showDialog('complete', labels.complete),
  apiReadCompletion: () => reply('apiReadCompletion', showCompletion, silence, (state) => state),
  apiCompletePairs: (requests) =>
    reply('apiCompletePairs', (app) => completePairs(app, sure(readCompletions(requests))), wordCompleted, nothing),
};
