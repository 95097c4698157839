/** Calls about figures that leave the school. Plain data only. */
import type { FiguresRequest } from '../../domain/programme/requests/upward';
import type { FiguresToTell, KeptFigures } from '../../usecases/tell-figures';
import type { Reply } from './reply';

export type FiguresView = FiguresToTell & {
  /** What `apiKeepFigures` wants back: exactly this is kept. */
  readonly shown: string;
};

export interface UpwardServer {
  showFigures(): void;
  apiReadFigures(half: 1 | 2): Reply<FiguresView>;
  apiKeepFigures(request: FiguresRequest): Reply<KeptFigures>;
  apiShowNeutralTable(): Reply<null>;
}
