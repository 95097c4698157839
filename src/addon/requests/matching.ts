/** Requests of the screen «Подбор». */
import { readAgreement, readDecisions } from '../domain/programme/requests/pairing';
import { labels } from '../texts/ru/labels';
import { wordAgreed, wordMatched } from '../texts/ru/pairing';
import type { MatchingServer } from '../ui/wire/matching';
import { agreePairs } from '../usecases/agree-pairs';
import { matchPairs } from '../usecases/match-pairs';
import { showMatching } from '../usecases/show-matching';
import { showProof } from '../usecases/show-proof';
import { lines, nothing, reply, screen, silence, sure } from './reply';

export const matching: MatchingServer = {
  showMatching: () => screen.showDialog('matching', labels.matching, 'large'),
  apiReadMatching: () =>
    reply('apiReadMatching', showMatching, silence, (state) => ({ ...state, issues: lines(state.issues) })),
  apiReadProof: () => reply('apiReadProof', showProof, silence, (proof) => proof),
  apiDecidePairs: (decisions) =>
    reply('apiDecidePairs', (app) => matchPairs(app, sure(readDecisions(decisions))), wordMatched, nothing),
  apiAgreePairs: (request) =>
    reply(
      'apiAgreePairs',
      (app) => agreePairs(app, sure(readAgreement(request))),
      wordAgreed,
      (agreed) => agreed,
    ),
};
