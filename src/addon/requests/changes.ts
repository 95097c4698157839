/** Requests of the page «Изменить пару». */
import { readPairCode } from '../domain/people/pair-code';
import { readPairChange } from '../domain/programme/requests/changes';
import { wordChanged, wordChangePreview } from '../texts/ru/changes';
import { labels } from '../texts/ru/labels';
import type { ChangesServer } from '../ui/wire/changes';
import { changePair, previewChange, proposeMentors, showChangeable } from '../usecases/change-pair';
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
};
