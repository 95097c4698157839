/** Calls of «Переезд»: the book sheet by sheet and paper by paper, out and in. Plain data only. */

import type { ArchivedSheet } from '../../domain/programme/archive';
import type { ArchiveSheetRequest } from '../../domain/programme/requests/archive';
import type { BroughtSheet } from '../../usecases/bring-archive';
import type { ArchiveContents } from '../../usecases/read-archive';
import type { Reply } from './reply';

export type { ArchivedSheet };

export type ArchiveView = ArchiveContents;
export type BroughtView = BroughtSheet;

export interface ArchiveServer {
  showArchive(): void;
  apiReadArchive(): Reply<ArchiveView>;
  /** At most 500 rows. */
  apiReadArchiveSheet(request: ArchiveSheetRequest): Reply<ArchivedSheet>;
  /** PDF in base64; nothing when there is no such file. */
  apiReadArchivePaper(key: string): Reply<string | null>;
  apiPreviewArchive(sheet: ArchivedSheet): Reply<BroughtView>;
  apiBringArchive(request: ArchivedSheet & { readonly batch: string }): Reply<BroughtView>;
  apiBringCheckKeys(checkKeys: string): Reply<{ readonly taken: boolean }>;
  apiBringPaper(request: { readonly key: string; readonly pdf: string }): Reply<{ readonly brought: boolean }>;
}
