/** Requests about the pages for the school's site. */
import { readPublishSiteRequest } from '../domain/programme/requests/publication';
import { labels } from '../texts/ru/labels';
import {
  marksNote,
  wordBarred,
  wordLeft,
  wordPageDay,
  wordPageState,
  wordPlaced,
  wordPrepared,
} from '../texts/ru/publication';
import type { PublicationServer } from '../ui/wire/publication';
import { placeSite, prepareSite, previewSite } from '../usecases/publish-site';
import { nothing, reply, screen, silence, sure } from './reply';

export const publication: PublicationServer = {
  showPublication: () => screen.showDialog('publication', labels.publication, 'wide'),
  apiPreviewSite: () =>
    reply('apiPreviewSite', previewSite, silence, ({ pages, named, barred, left, hasMarks, shown }) => ({
      pages: pages.map(({ title, file, state, version, prepared, placed }) => [
        title,
        file,
        wordPageState(state),
        wordPageDay(prepared, version),
        wordPageDay(placed),
      ]),
      named,
      barred: wordBarred(barred),
      left: left.map(wordLeft),
      note: hasMarks ? marksNote : '',
      shown,
    })),
  apiPrepareSite: (request) =>
    reply(
      'apiPrepareSite',
      (app) => prepareSite(app, sure(readPublishSiteRequest(request))),
      wordPrepared,
      (prepared) => prepared,
    ),
  apiPlaceSite: () => reply('apiPlaceSite', placeSite, wordPlaced, nothing),
};
