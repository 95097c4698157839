/** Calls of «Переезд»: the book sheet by sheet and paper by paper, out and in. Plain data only. */
import type { ArchivedSheet } from '../../domain/programme/archive';
import type { ArchiveSheetRequest } from '../../domain/programme/requests/archive';
import type { Regime } from '../../schema/table';
import type { Reply } from './reply';

export type { ArchivedSheet };

export interface ArchiveView {
  readonly regime: Regime;
  readonly school: string;
  readonly year: string;
  readonly timeZone: string;
  readonly checkKeys: string;
  /** All sheets that go along; `isTable`: one of the programme, whose columns are known. */
  readonly sheets: readonly { readonly title: string; readonly rows: number; readonly isTable: boolean }[];
  readonly papers: readonly { readonly key: string; readonly title: string }[];
}

export interface BroughtView {
  /** The archive keeps the sheet, the book does not take it. */
  readonly left: boolean;
  readonly fresh: number;
  readonly same: number;
  /** Keys of rows that stay as the book has them. */
  readonly other: readonly string[];
  /** Columns that the book has not got. */
  readonly strange: readonly string[];
}

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
