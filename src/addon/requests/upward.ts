/** Requests about figures that leave the school. */
import { sha256 } from '../domain/people/sha256';
import { readFiguresRequest, readHalf } from '../domain/programme/requests/upward';
import { labels } from '../texts/ru/labels';
import { wordFiguresKept, wordNeutralTable } from '../texts/ru/upward';
import type { UpwardServer } from '../ui/wire/upward';
import { keepFigures, showFigures, showNeutralTable } from '../usecases/tell-figures';
import { nothing, reply, screen, silence, sure } from './reply';

export const upward: UpwardServer = {
  showFigures: () => screen.showDialog('figures', labels.figures, 'wide'),
  apiReadFigures: (half) =>
    reply(
      'apiReadFigures',
      (app) => showFigures(app, { half: sure(readHalf(half)) }),
      silence,
      (told) => ({ ...told, shown: sha256(told.text).slice(0, 20) }),
    ),
  apiKeepFigures: (request) =>
    reply(
      'apiKeepFigures',
      (app) => keepFigures(app, sure(readFiguresRequest(request))),
      wordFiguresKept,
      (kept) => kept,
    ),
  apiShowNeutralTable: () => reply('apiShowNeutralTable', showNeutralTable, () => wordNeutralTable, nothing),
};
