/** Calls on the way from consents to pairs with plans. Plain data only. */
import type { SignRequest } from '../../domain/programme/requests/papers';
import type { IssueLine, ProgressView, Reply } from './reply';

/** How many of a group are admitted, of how many. */
type Admitted = readonly [admitted: number, all: number];

export interface DraftView {
  readonly key: string;
  readonly title: string;
  /** Code of the pair; of an order the number of pairs. */
  readonly subject: string;
  readonly link: string;
}

export interface PairingView {
  readonly mentees: Admitted;
  readonly mentors: Admitted;
  readonly proposed: number;
  readonly unmatched: number;
  readonly pairs: number;
  readonly confirmed: number;
  readonly plans: number;
  readonly drafts: readonly DraftView[];
  readonly issues: readonly IssueLine[];
}

export interface PairingServer {
  apiReadPairing(): Reply<PairingView>;
  apiRecordConsents(): Reply<null>;
  apiMatchPairs(): Reply<null>;
  apiApprovePairs(): Reply<null>;
  apiPrepareOrder(): Reply<null>;
  apiPreparePlans(): Reply<ProgressView>;
  apiSignDocument(request: SignRequest): Reply<null>;
}
