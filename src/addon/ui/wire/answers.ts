/** Calls about questionnaires and answers, however they come in. Plain data only. */

import type {
  EnterAnswerRequest,
  QuestionnaireStateRequest,
  WithdrawalRequest,
} from '../../domain/programme/requests/answers';
import type { BaseName } from '../../domain/programme/requests/people';
import type { Cell } from '../../schema/cell';
import type { ImportedAnswers } from '../../usecases/enter-answers';
import type { Linkable, LinkPreview } from '../../usecases/preview-link';
import type { PersonalLink } from '../../usecases/show-links';
import type { SentAnswer } from '../../usecases/withdraw-answer';
import type { ProgressView, Reply } from './reply';

export type LinkView = PersonalLink;

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

export type ImportedAnswersView = ImportedAnswers;

/** An answer of a person with what withdrawing it would change. */
export type SentAnswerView = SentAnswer;

/** The form by its address; questions by item as the curator has chosen, none while the titles decide. */
export interface PreviewLinkCall {
  readonly form: string;
  readonly questionnaire?: string;
  readonly matched?: readonly (readonly [item: string, question: string])[];
}

export interface LinkFormCall {
  readonly form: string;
  readonly questionnaire: string;
  readonly matched: readonly (readonly [item: string, question: string])[];
  /** Questions to be put into the form. */
  readonly add: readonly string[];
}

export type LinkPreviewView = LinkPreview;

export interface AnswersServer {
  collectFromMenu(): void;
  showEntry(): void;
  showAnswers(): void;
  showCards(): void;
  showLink(): void;
  /** A long form is made in several runs: asked again until nothing is left for later. */
  apiCreateQuestionnaire(id: string): Reply<ProgressView>;
  apiReadLinkable(): Reply<Linkable>;
  apiPreviewLink(request: PreviewLinkCall): Reply<LinkPreviewView>;
  /** What is left for later is done by apiCreateQuestionnaire. */
  apiLinkForm(request: LinkFormCall): Reply<ProgressView>;
  apiSetQuestionnaireState(request: QuestionnaireStateRequest): Reply<null>;
  apiCollectAnswers(): Reply<null>;
  apiShowLinks(base: BaseName, questionnaire: string): Reply<readonly LinkView[]>;
  apiPlanMeasurements(): Reply<null>;
  apiGatherMonitoring(): Reply<null>;
  apiPreparePaperQuestionnaire(id: string): Reply<null>;
  apiReadEntry(): Reply<readonly EntryView[]>;
  apiEnterAnswer(request: EnterAnswerRequest): Reply<{ readonly code: string }>;
  apiPreviewAnswers(request: PreviewAnswersRequest): Reply<PreviewAnswersView>;
  apiImportAnswers(request: ImportAnswersRequest): Reply<ImportedAnswersView>;
  apiPreviewWithdrawal(code: string): Reply<readonly SentAnswerView[]>;
  apiWithdrawAnswer(request: WithdrawalRequest): Reply<null>;
}
