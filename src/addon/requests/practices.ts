/** Requests about the cases of the school: to look through them, to have drafts proposed. */
import { labels } from '../texts/ru/labels';
import { wordPracticeFaults, wordProposedPractices } from '../texts/ru/practices';
import type { PracticesServer } from '../ui/wire/practices';
import { proposePractices } from '../usecases/propose-practices';
import { showPractices } from '../usecases/show-practices';
import { nothing, reply, screen, silence } from './reply';

export const practices: PracticesServer = {
  showPractices: () => screen.showDialog('practices', labels.practices, 'wide'),
  apiReadPractices: () =>
    reply('apiReadPractices', showPractices, silence, ({ practices: shown, ...view }) => ({
      ...view,
      practices: shown.map(({ lacking, telling, ...one }) => ({
        ...one,
        faults: wordPracticeFaults(lacking, telling),
      })),
    })),
  apiProposePractices: () => reply('apiProposePractices', proposePractices, wordProposedPractices, nothing),
};
