/** Calls of the page «Практики». Plain data only. */
import type { PracticeShown, PracticesShown } from '../../usecases/show-practices';
import type { Reply } from './reply';

export interface PracticeView extends Omit<PracticeShown, 'lacking' | 'telling'> {
  /** What it still needs, a sentence each. */
  readonly faults: readonly string[];
}

export interface PracticesView extends Omit<PracticesShown, 'practices'> {
  readonly practices: readonly PracticeView[];
}

export interface PracticesServer {
  showPractices(): void;
  /** Every case; the page searches them itself. Writes nothing. */
  apiReadPractices(): Reply<PracticesView>;
  apiProposePractices(): Reply<null>;
}
