/**
 * Everything that a menu or a page may call on the server, with plain data only: no Date, no class crosses the wire.
 * main.ts carries it out; the pages know nothing of the server but this.
 */
import type { Letter } from '../domain/people/code';
import type { NextStep } from '../domain/programme/next-step';
import type { BaseName, IssueCodesRequest, SetUpRequest, SignRequest } from '../domain/programme/requests';
import type { Cell } from '../schema/cell';
import type { Regime } from '../schema/table';

export interface IssueLine {
  readonly what: string;
  readonly where: string;
  readonly remedy: string;
}

/** What came of a call: a sentence for the person, the value, and what is to be mended. */
export type Reply<Value> =
  | { readonly ok: true; readonly message: string; readonly value: Value; readonly issues: readonly IssueLine[] }
  | { readonly ok: false; readonly message: string; readonly issues: readonly IssueLine[] };

export interface QuestionnaireView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: string;
  readonly link: string;
  readonly answers: number;
  /** How many should answer; 0 when nobody is waited for. */
  readonly waited: number;
  /** Codes of those who have not, in one line. */
  readonly pending: string;
  readonly people: readonly BaseName[];
}

export interface ConsoleView {
  readonly school: string;
  readonly year: string;
  readonly regime: Regime;
  readonly next: NextStep;
  /** The page of figures is there, to be kept up. */
  readonly dashboard: boolean;
  readonly mentees: number;
  readonly mentors: number;
  readonly answers: number;
  readonly unconfirmed: number;
  readonly waiting: number;
  readonly questionnaires: readonly QuestionnaireView[];
  readonly numbers: Readonly<Record<Letter, number>>;
  /** The statuses that people of each base may have. */
  readonly statuses: Readonly<Record<BaseName, readonly string[]>>;
  readonly issues: readonly IssueLine[];
}

export interface SetupView {
  readonly isSetUp: boolean;
  readonly schoolFull: string;
  readonly schoolShort: string;
  readonly year: string;
  readonly years: readonly string[];
  readonly timeZone: string;
  readonly regime: Regime;
}

export interface LinkView {
  readonly code: string;
  /** The number of the key that holds. */
  readonly keyNumber: number;
  readonly signed: string;
  readonly link: string;
}

/** How many of a group are admitted, of how many. */
type Admitted = readonly [admitted: number, all: number];

export interface DraftView {
  readonly key: string;
  readonly title: string;
  /** Code of the pair; of an order the number of pairs. */
  readonly subject: string;
  readonly link: string;
}

export interface PairingView {
  readonly mentees: Admitted;
  readonly mentors: Admitted;
  readonly proposed: number;
  readonly unmatched: number;
  readonly pairs: number;
  readonly confirmed: number;
  readonly plans: number;
  readonly drafts: readonly DraftView[];
  readonly issues: readonly IssueLine[];
}

/** What one run of hiding personal data has done. */
export interface MaskedView {
  readonly cells: number;
  /** Deleted in the forms' own store. */
  readonly answers: number;
  /** Cells for the next run. */
  readonly later: number;
}

/** How far a work in several runs has come. */
export interface ProgressView {
  readonly done: number;
  /** For the next run. */
  readonly later: number;
  /** For another day. */
  readonly tomorrow: number;
}

/** A command that can be taken back. */
export interface UndoableView {
  readonly operation: string;
  readonly command: string;
  readonly what: string;
  readonly time: string;
  /** Nobody asked for it. */
  readonly automatic: boolean;
}

/** What taking a command back would do. */
export interface UndoView extends UndoableView {
  readonly restored: number;
  readonly removed: number;
  /** Rows that somebody has changed since: they stay. */
  readonly left: readonly IssueLine[];
  /** Sentences about what stays whatever is taken back. */
  readonly stays: readonly string[];
  /** The newest first. */
  readonly choices: readonly UndoableView[];
}

export interface UndoRequest {
  readonly operation: string;
}

export interface PapersView {
  /** Papers that can be made, by stage. */
  readonly choices: readonly { readonly id: string; readonly name: string; readonly group: string }[];
  readonly drafts: number;
  readonly waiting: number;
  readonly signed: number;
  readonly cancelled: number;
}

export interface PaperView {
  readonly files: number;
  /** The words of the first file. */
  readonly text: string;
}

export interface RoadmapView {
  /** None while there is no roadmap. */
  readonly stages: readonly {
    readonly title: string;
    readonly done: number;
    readonly all: number;
    readonly overdue: number;
  }[];
}

export interface ImportColumnsView {
  readonly regime: Regime;
  /** Headings that a list may have, by base; in the regime of codes none with names or contacts. */
  readonly columns: Readonly<Record<BaseName, readonly string[]>>;
}

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

export interface PreviewView {
  /** One for each row that was sent. */
  readonly rows: readonly { readonly code: string; readonly kind: 'added' | 'updated' | 'same' | 'skipped' }[];
  readonly after: number;
}

export interface ImportRequest extends ListRequest {
  /** Portions with the same word are undone together. */
  readonly batch?: string;
}

export interface ImportedView {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly same: number;
}

export interface ChangeStatusRequest {
  readonly base: BaseName;
  readonly codes: readonly string[];
  readonly status: string;
}

/** Words of «Справочники» that a mentee seems to mean. */
export interface ProposedTagsView {
  readonly code: string;
  readonly words: string;
  readonly there: readonly string[];
  readonly proposed: readonly string[];
}

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

/** A questionnaire as it is typed in from paper. */
export interface EntryView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** The question that asks for the code. */
  readonly who: string;
  readonly questions: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: 'text' | 'paragraph' | 'choice' | 'dropdown' | 'checkboxes' | 'scale' | 'number' | 'date';
    readonly required: boolean;
    /** In the order of their numbers on paper. */
    readonly choices: readonly string[];
    readonly from?: number;
    readonly to?: number;
  }[];
}

export interface EnterAnswerRequest {
  readonly questionnaire: string;
  /** Sent again under the same word, the answer is kept once. */
  readonly entry: string;
  /** Words by question id, several choices joined by commas. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A portion of an export of another service: at most 200 rows under ids of questions. «@time» heads the time of sending. */
export interface PreviewAnswersRequest {
  readonly questionnaire: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly first?: number;
}

export interface ImportAnswersRequest extends PreviewAnswersRequest {
  readonly batch: string;
}

export interface PreviewAnswersView {
  readonly rows: readonly { readonly code: string; readonly kind: 'new' | 'known' | 'unconfirmed' | 'skipped' }[];
}

export interface ImportedAnswersView {
  readonly entered: number;
  readonly known: number;
  readonly taken: number;
}

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

export interface MergePreviewRequest {
  readonly base: BaseName;
  readonly keep: string;
  /** The same code for two rows with one code. */
  readonly other: string;
  /** Headings of columns in which the other row is right. */
  readonly taken: readonly string[];
}

export interface MergeRequest extends MergePreviewRequest {
  readonly reason: string;
  /** From the preview: rows that have changed since are not merged. */
  readonly token: string;
}

export interface MergePreviewView {
  readonly columns: readonly {
    readonly heading: string;
    readonly kept: string;
    readonly other: string;
    readonly result: string;
    /** Both say something, and not the same. */
    readonly isOpen: boolean;
  }[];
  /** Papers that come over. */
  readonly papers: number;
  readonly token: string;
}

export interface ReissueRequest {
  readonly base: BaseName;
  readonly code: string;
  /** The number of the key that is to be replaced: asked for again, no further key is made. */
  readonly number?: number;
}

export interface ReissuedView {
  readonly code: string;
  readonly signed: string;
}

export interface Server {
  showConsole(): void;
  showSetup(): void;
  collectFromMenu(): void;
  checkFromMenu(): void;
  dashboardFromMenu(): void;
  undoFromMenu(): void;
  restoreFromMenu(): void;
  showImport(): void;
  showEntry(): void;
  showAnswers(): void;
  apiReadConsole(): Reply<ConsoleView>;
  apiReadSetup(): Reply<SetupView>;
  apiSetUpWorkbook(request: SetUpRequest): Reply<null>;
  apiIssueCodes(request: IssueCodesRequest): Reply<readonly string[]>;
  /** A long form is made in several runs: asked again until nothing is left for later. */
  apiCreateQuestionnaire(id: string): Reply<ProgressView>;
  apiCollectAnswers(): Reply<null>;
  apiCheckWorkbook(): Reply<null>;
  apiRestoreSheets(): Reply<null>;
  /** A page that is not there is made, unless it is only to be kept up. */
  apiRefreshDashboard(onlyIfThere?: boolean): Reply<null>;
  apiShowLinks(base: BaseName, questionnaire: string): Reply<readonly LinkView[]>;
  apiReadPairing(): Reply<PairingView>;
  apiReadPapers(): Reply<PapersView>;
  apiPreviewPaper(id: string): Reply<PaperView>;
  apiPreparePapers(id: string): Reply<ProgressView>;
  apiCancelDocument(key: string): Reply<null>;
  apiMakeRoadmap(): Reply<null>;
  apiReadRoadmap(): Reply<RoadmapView>;
  apiPlanMeasurements(): Reply<null>;
  apiRecordConsents(): Reply<null>;
  apiMatchPairs(): Reply<null>;
  apiApprovePairs(): Reply<null>;
  apiPrepareOrder(): Reply<null>;
  apiPreparePlans(): Reply<ProgressView>;
  apiMaskPersonalData(): Reply<MaskedView>;
  apiSignDocument(request: SignRequest): Reply<null>;
  apiReadImport(): Reply<ImportColumnsView>;
  apiPreviewImport(request: PreviewRequest): Reply<PreviewView>;
  apiImportPeople(request: ImportRequest): Reply<ImportedView>;
  apiChangeStatus(request: ChangeStatusRequest): Reply<null>;
  apiReissueKey(request: ReissueRequest): Reply<ReissuedView>;
  apiRefreshRequests(): Reply<null>;
  apiPrepareRequestsPaper(): Reply<null>;
  apiProposeTags(): Reply<readonly ProposedTagsView[]>;
  apiReadPerson(code: string): Reply<PersonCardView>;
  apiRecordDataRequest(request: DataRequestRequest): Reply<null>;
  apiPrepareDataKept(code: string): Reply<null>;
  apiPreparePaperQuestionnaire(id: string): Reply<null>;
  apiReadEntry(): Reply<readonly EntryView[]>;
  apiEnterAnswer(request: EnterAnswerRequest): Reply<{ readonly code: string }>;
  apiPreviewAnswers(request: PreviewAnswersRequest): Reply<PreviewAnswersView>;
  apiImportAnswers(request: ImportAnswersRequest): Reply<ImportedAnswersView>;
  apiFindAlike(): Reply<AlikeListView>;
  apiPreviewMerge(request: MergePreviewRequest): Reply<MergePreviewView>;
  apiMergePeople(request: MergeRequest): Reply<null>;
  /** What would be taken back: the last command, or the one that is named. */
  apiReadUndo(request?: UndoRequest): Reply<UndoView | null>;
  apiUndo(request: UndoRequest): Reply<null>;
}
