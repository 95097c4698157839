/** Calls of care: cases of safety, appeals and support. Plain data only. */
import type { Day } from '../../schema/cell';
import type { CaseWords, OpenCase } from '../../usecases/safety-cases';
import type { Reply } from './reply';

export type CaseView = OpenCase;
export type CaseWordsView = CaseWords;

export interface CareEntryCall {
  readonly kind: string;
  readonly person: string;
  readonly what: string;
  readonly due?: Day;
  readonly answer?: string;
  /** Sent again under the same word, the entry is one line. */
  readonly entry: string;
}

export interface CareServer {
  /** Puts a line of «Что требует внимания» off; it comes back by itself, and at once when it has become worse. */
  apiPutOff(request: { readonly key: string; readonly until: Day; readonly why: string }): Reply<null>;
  /** What was said, for the screen alone; that it is read is journaled. */
  apiReadCase(request: { readonly number: string }): Reply<CaseWordsView>;
  apiCloseCase(request: { readonly number: string; readonly conclusion: string }): Reply<null>;
  apiRecordCare(request: CareEntryCall): Reply<null>;
}
