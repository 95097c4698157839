/** Requests on the way from consents to pairs with plans. */
import { readApproval, readCorrectPlan } from '../domain/programme/requests/pairing';
import { readSignRequest } from '../domain/programme/requests/papers';
import { wordApproved, wordConsents, wordMatched, wordOrder, wordPlans, wordSigned } from '../texts/ru/pairing';
import { wordCorrected, wordUpdatedPlans } from '../texts/ru/plans';
import type { PairingServer } from '../ui/wire/pairing';
import { approvePairs } from '../usecases/approve-pairs';
import { correctPlan } from '../usecases/correct-plan';
import { matchPairs } from '../usecases/match-pairs';
import { prepareOrder } from '../usecases/prepare-order';
import { preparePlans } from '../usecases/prepare-plans';
import { recordConsents } from '../usecases/record-consents';
import { showPairing } from '../usecases/show-pairing';
import { signDocument } from '../usecases/sign-document';
import { updatePlans } from '../usecases/update-plans';
import { lines, nothing, reply, silence, sure } from './reply';

export const pairing: PairingServer = {
  apiReadPairing: () =>
    reply('apiReadPairing', showPairing, silence, (state) => ({ ...state, issues: lines(state.issues) })),
  apiRecordConsents: () => reply('apiRecordConsents', recordConsents, wordConsents, nothing),
  apiMatchPairs: () => reply('apiMatchPairs', matchPairs, wordMatched, nothing),
  apiApprovePairs: (request) =>
    reply('apiApprovePairs', (app) => approvePairs(app, readApproval(request)), wordApproved, nothing),
  apiPrepareOrder: () => reply('apiPrepareOrder', prepareOrder, wordOrder, nothing),
  apiPreparePlans: () => reply('apiPreparePlans', preparePlans, wordPlans, (progress) => progress),
  apiUpdatePlans: () => reply('apiUpdatePlans', updatePlans, wordUpdatedPlans, nothing),
  apiCorrectPlan: (request) =>
    reply('apiCorrectPlan', (app) => correctPlan(app, sure(readCorrectPlan(request))), wordCorrected, nothing),
  apiSignDocument: (request) =>
    reply('apiSignDocument', (app) => signDocument(app, sure(readSignRequest(request))), wordSigned, nothing),
};
