/** Requests about the end of a school year and the beginning of the next. */
import { readLeaving, readTurnYearRequest } from '../domain/programme/requests/next-year';
import { labels } from '../texts/ru/labels';
import { linesOfNextYear, warningsOfNextYear, wordTurned } from '../texts/ru/next-year';
import type { NextYearServer } from '../ui/wire/next-year';
import { previewNextYear, turnYear } from '../usecases/turn-year';
import { reply, screen, silence, sure } from './reply';

export const nextYear: NextYearServer = {
  showNextYear: () => screen.showDialog('next-year', labels.nextYear, 'wide'),
  apiPreviewNextYear: (leaving) =>
    reply(
      'apiPreviewNextYear',
      (app) => previewNextYear(app, sure(readLeaving(leaving))),
      silence,
      ({ year, next, isRunning, isBarred, ...plan }) => ({
        year,
        next,
        isRunning,
        isBarred,
        lines: linesOfNextYear({ next, ...plan }),
        warnings: warningsOfNextYear(plan),
      }),
    ),
  apiTurnYear: (request) =>
    reply(
      'apiTurnYear',
      (app) => turnYear(app, sure(readTurnYearRequest(request))),
      wordTurned,
      ({ done, later }) => ({ done, later, tomorrow: 0 }),
    ),
};
