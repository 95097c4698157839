/** Everything that the menu and the page of the municipal book may call. Plain data only. */
import type { PreparedReport } from '../../usecases/municipal/municipal-report';
import type { TakenExports } from '../../usecases/municipal/take-exports';
import type { Reply } from './reply';

export interface MunicipalServer {
  showExports(): void;
  reportFromMenu(): void;
  /** Texts of files, a portion of domain/upward/portions.ts at once. */
  apiTakeExports(texts: readonly string[]): Reply<TakenExports>;
  apiPrepareReport(): Reply<PreparedReport>;
}
