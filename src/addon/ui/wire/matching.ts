/** Calls of the screen «Подбор». Plain data only. */
import type { AgreementRequest, PairDecision } from '../../domain/programme/requests/pairing';
import type { Agreed } from '../../usecases/agree-pairs';
import type { Matching } from '../../usecases/show-matching';
import type { ProposalProof } from '../../usecases/show-proof';
import type { IssueLine, Reply } from './reply';

/** What stands in the way is told in words here. */
export interface MatchingView extends Omit<Matching, 'issues'> {
  readonly issues: readonly IssueLine[];
}

export type MatchingRowView = MatchingView['rows'][number];

export interface MatchingServer {
  showMatching(): void;
  apiReadMatching(): Reply<MatchingView>;
  /** The proposal of the book with its proof, to be checked by others. */
  apiReadProof(): Reply<ProposalProof>;
  /** Writes decisions about the proposal and matches anew with them. */
  apiDecidePairs(decisions: readonly PairDecision[]): Reply<null>;
  /** Records that one side, or both, said yes, or takes it back. */
  apiAgreePairs(request: AgreementRequest): Reply<Agreed>;
}
