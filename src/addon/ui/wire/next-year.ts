/** Calls about the end of a school year and the beginning of the next. Plain data only. */
import type { TurnYearRequest } from '../../domain/programme/requests/next-year';
import type { ProgressView, Reply } from './reply';

/** What closing the year would do, in words. */
export interface NextYearView {
  readonly year: string;
  readonly next: string;
  /** It was begun and has not come to its end. */
  readonly isRunning: boolean;
  /** Something must be done first: the issues of the reply say what. */
  readonly isBarred: boolean;
  /** What happens, a sentence each. */
  readonly lines: readonly string[];
  /** What the curator had better think of before. */
  readonly warnings: readonly string[];
}

export interface NextYearServer {
  showNextYear(): void;
  apiPreviewNextYear(leaving: readonly string[]): Reply<NextYearView>;
  apiTurnYear(request: TurnYearRequest): Reply<ProgressView>;
}
