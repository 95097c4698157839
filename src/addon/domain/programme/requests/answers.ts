/** Requests about questionnaires: answers from paper or from another service, forms that open and close. */
import { fields, line, listOf, longestCell, mostColumns, pageWord, whole, word } from './fields';
import { type ListRequest, readListRequest } from './lists';

/** An answer typed in from paper: words by question id. */
export interface EnterAnswerRequest {
  readonly questionnaire: string;
  /** A word of the page: sent again, the answer is the same one. */
  readonly entry: string;
  readonly answers: Readonly<Record<string, string>>;
}

export function readEnterAnswerRequest(input: unknown): EnterAnswerRequest | undefined {
  const given = fields(input);
  const questionnaire = line(given['questionnaire'], 60);
  const entry = pageWord(given['entry']);
  const pairs = listOf(Object.entries(fields(given['answers'])), mostColumns, (each) => {
    const [id, words] = each as [string, unknown];
    return typeof words === 'string' && words.length <= longestCell && id.length <= 60
      ? ([id, words] as const)
      : undefined;
  });
  return questionnaire && entry && pairs ? { questionnaire, entry, answers: Object.fromEntries(pairs) } : undefined;
}

/** A portion of an export of another service; the headings are ids of questions. */
export interface PreviewAnswersRequest extends Omit<ListRequest, 'base'> {
  readonly questionnaire: string;
}

export interface ImportAnswersRequest extends PreviewAnswersRequest {
  /** Portions with the same word are undone together. */
  readonly batch: string;
}

export function readPreviewAnswersRequest(input: unknown): PreviewAnswersRequest | undefined {
  const given = fields(input);
  const list = readListRequest({ ...given, base: 'mentees' });
  const questionnaire = line(given['questionnaire'], 60);
  if (!list || !questionnaire) return undefined;
  const { headings, rows, first } = list;
  return { questionnaire, headings, rows, first };
}

export function readImportAnswersRequest(input: unknown): ImportAnswersRequest | undefined {
  const preview = readPreviewAnswersRequest(input);
  const batch = pageWord(fields(input)['batch']);
  return preview && batch ? { ...preview, batch } : undefined;
}

/** Whether a form takes answers. */
export interface QuestionnaireStateRequest {
  readonly id: string;
  readonly state: 'открыта' | 'закрыта';
}

export function readQuestionnaireStateRequest(input: unknown): QuestionnaireStateRequest | undefined {
  const given = fields(input);
  const id = line(given['id'], 60);
  const state = word(given['state'], ['открыта', 'закрыта'] as const);
  return id && state ? { id, state } : undefined;
}

/** One answer that its person takes back. */
export interface WithdrawalRequest {
  readonly code: string;
  readonly questionnaire: string;
  /** When it was sent, in milliseconds. */
  readonly at: number;
  /** A word of the page: sent again, the withdrawal is the same one. */
  readonly entry: string;
}

export function readWithdrawalRequest(input: unknown): WithdrawalRequest | undefined {
  const given = fields(input);
  const code = line(given['code'], 40);
  const questionnaire = line(given['questionnaire'], 60);
  const at = whole(given['at'], 0, Number.MAX_SAFE_INTEGER);
  const entry = pageWord(given['entry']);
  return code && questionnaire && at !== undefined && entry ? { code, questionnaire, at, entry } : undefined;
}
