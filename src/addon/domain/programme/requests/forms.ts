/** Requests about forms that a school has made itself. */
import { fields, line, listOf, mostColumns } from './fields';

/** The form by its address or id. */
export interface PreviewLinkRequest {
  readonly form: string;
  /** Nothing while nobody has said which questionnaire it is. */
  readonly questionnaire: string | undefined;
  /** Questions by item, as the curator has chosen; nothing while the titles decide. */
  readonly matched: ReadonlyMap<string, string> | undefined;
}

/** What the curator has agreed to. */
export interface LinkFormRequest {
  readonly form: string;
  readonly questionnaire: string;
  readonly matched: ReadonlyMap<string, string>;
  /** Questions to be put into the form. */
  readonly add: readonly string[];
}

const longestAddress = 400;
const longestId = 100;

const readMatched = (input: unknown): ReadonlyMap<string, string> | undefined => {
  const pairs = listOf(input, mostColumns, (each) => {
    const [item, question] = Array.isArray(each) ? each.map((id) => line(id, longestId)) : [];
    return item !== undefined && question !== undefined ? ([item, question] as const) : undefined;
  });
  return pairs && new Map(pairs);
};

export function readPreviewLinkRequest(input: unknown): PreviewLinkRequest | undefined {
  const given = fields(input);
  const form = line(given['form'], longestAddress);
  return form === undefined
    ? undefined
    : { form, questionnaire: line(given['questionnaire'], longestId), matched: readMatched(given['matched']) };
}

export function readLinkFormRequest(input: unknown): LinkFormRequest | undefined {
  const given = fields(input);
  const form = line(given['form'], longestId);
  const questionnaire = line(given['questionnaire'], longestId);
  const matched = readMatched(given['matched']);
  const add = listOf(given['add'], mostColumns, (each) => line(each, longestId));
  return form && questionnaire && matched && add ? { form, questionnaire, matched, add } : undefined;
}
