/** Calls about the two bases and the people in them. Plain data only. */

import type { Letter } from '../../domain/people/code';
import type {
  BaseName,
  ChangeStatusRequest,
  IssueCodesRequest,
  MergePreviewRequest,
  MergeRequest,
} from '../../domain/programme/requests/people';
import type { Cell } from '../../schema/cell';
import type { ErasurePreview } from '../../usecases/erase-person';
import type { ImportColumns, Imported, ImportPreview } from '../../usecases/import-people';
import type { MergePreview } from '../../usecases/merge-people';
import type { ProposedTags } from '../../usecases/propose-tags';
import type { ReissuedKey } from '../../usecases/reissue-key';
import type { ProgressView, Reply } from './reply';

/** Headings that a list may have, by base; in the regime of codes none with names or contacts. */
export type ImportColumnsView = ImportColumns;

/** A portion of a list of people: at most 200 rows. */
export interface ListRequest {
  readonly base: BaseName;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The number of the first row in the list that people look at; 2 when left out. */
  readonly first?: number;
}

export interface PreviewRequest extends ListRequest {
  /** For people without a code. */
  readonly letter: Letter;
  /** The last number that an earlier portion has used; 0 for the first. */
  readonly after: number;
}

export type PreviewView = ImportPreview;

export interface ImportRequest extends ListRequest {
  /** Portions with the same word are undone together. */
  readonly batch?: string;
}

export type ImportedView = Imported;

export interface ReissueRequest {
  readonly base: BaseName;
  readonly code: string;
  /** The number of the key that is to be replaced: asked for again, no further key is made. */
  readonly number?: number;
}

export type ReissuedView = Omit<ReissuedKey, 'repeated'>;

/** Words of «Справочники» that a mentee seems to mean. */
export type ProposedTagsView = ProposedTags;

/** Everything known of a person: what has no day first, then day by day. */
export interface PersonCardView {
  readonly code: string;
  readonly entries: readonly {
    readonly table: string;
    readonly day: string;
    readonly cells: readonly (readonly [heading: string, words: string])[];
  }[];
}

export interface DataRequestRequest {
  readonly code: string;
  readonly kind: 'что мы храним' | 'исправить' | 'удалить' | 'отозвать согласие';
  readonly what?: string;
  /** Sent again under the same word, the request is one line. */
  readonly entry: string;
}

/** What would go and what would stay. */
export type ErasurePreviewView = ErasurePreview;

/** Two rows of a base that seem to be one person. */
export interface AlikeView {
  readonly base: BaseName;
  readonly codes: readonly [string, string];
  readonly why: string;
}

export interface AlikeListView {
  readonly pairs: readonly AlikeView[];
  /** Not shown. */
  readonly more: number;
}

export type MergePreviewView = MergePreview;

export interface PeopleServer {
  showImport(): void;
  showKeys(): void;
  apiIssueCodes(request: IssueCodesRequest): Reply<readonly string[]>;
  apiReadImport(): Reply<ImportColumnsView>;
  apiPreviewImport(request: PreviewRequest): Reply<PreviewView>;
  apiImportPeople(request: ImportRequest): Reply<ImportedView>;
  apiChangeStatus(request: ChangeStatusRequest): Reply<null>;
  apiReissueKey(request: ReissueRequest): Reply<ReissuedView>;
  apiFindAlike(): Reply<AlikeListView>;
  apiPreviewMerge(request: MergePreviewRequest): Reply<MergePreviewView>;
  apiMergePeople(request: MergeRequest): Reply<null>;
  apiRefreshRequests(): Reply<null>;
  apiPrepareRequestsPaper(): Reply<null>;
  apiProposeTags(): Reply<readonly ProposedTagsView[]>;
  apiReadPerson(code: string): Reply<PersonCardView>;
  apiRecordDataRequest(request: DataRequestRequest): Reply<null>;
  apiPrepareDataKept(code: string): Reply<null>;
  /** The report about what mentors want to learn. */
  apiPrepareTrainingReport(): Reply<null>;
  /** A line for every candidate; who has passed goes into the register. */
  apiRecordSelection(): Reply<null>;
  apiPreviewErasure(code: string): Reply<ErasurePreviewView>;
  /** One step; `entry` is the same for all steps of one erasure. */
  apiErasePerson(request: { readonly code: string; readonly entry: string }): Reply<ProgressView>;
}
