/** Calls of the pages «Изменить пару» and «Завершить пары». Plain data only. */
import type { PairChange } from '../../domain/pairing/change-pair';
import type { SettledCompletion } from '../../domain/pairing/complete-pairs';
import type { Changeable, MentorProposed } from '../../usecases/change-pair';
import type { CompletionOfPairs } from '../../usecases/complete-pairs';
import type { Reply } from './reply';

export type ChangeableView = Changeable;
export type ChangeRequest = PairChange;
export type MentorProposedView = MentorProposed;

export type CompletionView = CompletionOfPairs;
export type CompletionRequest = SettledCompletion;

export interface ChangesServer {
  showChange(): void;
  apiReadChangeable(): Reply<ChangeableView>;
  apiProposeMentors(pair: string): Reply<readonly MentorProposedView[]>;
  /** What the change would do, in sentences; writes nothing. */
  apiPreviewChange(request: ChangeRequest): Reply<readonly string[]>;
  apiChangePair(request: ChangeRequest): Reply<null>;
  showComplete(): void;
  /** Pairs whose term is over or ends soon, with what they owe; writes nothing. */
  apiReadCompletion(): Reply<CompletionView>;
  apiCompletePairs(requests: readonly CompletionRequest[]): Reply<null>;
}
