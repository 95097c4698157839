/** Calls of the page «Изменить пару». Plain data only. */
import type { PairChange } from '../../domain/pairing/change-pair';
import type { Changeable, MentorProposed } from '../../usecases/change-pair';
import type { Reply } from './reply';

export type ChangeableView = Changeable;
export type ChangeRequest = PairChange;
export type MentorProposedView = MentorProposed;

export interface ChangesServer {
  showChange(): void;
  apiReadChangeable(): Reply<ChangeableView>;
  apiProposeMentors(pair: string): Reply<readonly MentorProposedView[]>;
  /** What the change would do, in sentences; writes nothing. */
  apiPreviewChange(request: ChangeRequest): Reply<readonly string[]>;
  apiChangePair(request: ChangeRequest): Reply<null>;
}
