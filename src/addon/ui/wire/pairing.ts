/** Calls on the way from consents to pairs with plans. Plain data only. */

import type { CorrectPlanRequest } from '../../domain/programme/requests/pairing';
import type { SignRequest } from '../../domain/programme/requests/papers';
import type { PairingState } from '../../usecases/show-pairing';
import type { IssueLine, ProgressView, Reply } from './reply';

/** What stands in the way is told in words here. */
export interface PairingView extends Omit<PairingState, 'issues'> {
  readonly issues: readonly IssueLine[];
}

export type DraftView = PairingView['drafts'][number];

export interface PairingServer {
  apiReadPairing(): Reply<PairingView>;
  apiRecordConsents(): Reply<null>;
  apiMatchPairs(): Reply<null>;
  /** All that are proposed, or those alone to which both sides agreed. */
  apiApprovePairs(request?: { readonly onlyAgreed: boolean }): Reply<null>;
  apiPrepareOrder(): Reply<null>;
  apiPreparePlans(): Reply<ProgressView>;
  /** Lines on «Планы (ИПР)» for every pair at work, with the results that meetings told. */
  apiUpdatePlans(): Reply<null>;
  apiCorrectPlan(request: CorrectPlanRequest): Reply<null>;
  apiSignDocument(request: SignRequest): Reply<null>;
}
