/**
 * A form that a school has made itself against one of our questionnaires: which of its items is which question, what is missing, and what
 * bars the form from a book of codes. Titles propose, the curator has the last word – within what can be read: an item
 * of another kind or scale is never taken for a question, however like its words are.
 */
import type { FormItem } from '../../schema/form';
import type { FormBar } from '../../schema/issue';
import { findEntry, type Lists } from '../../schema/list';
import { type ChoiceQuestion, choicesOf, type Question } from '../../schema/questionnaire';
import type { Regime } from '../../schema/table';
import { asksPersonal } from '../privacy/asks-personal';
import { matchColumns } from './match-columns';

export interface MatchedItem {
  readonly item: FormItem;
  /** The question that it asks; nothing when it stays unread. */
  readonly question: string | undefined;
  /** Every question that it could be. */
  readonly may: readonly string[];
  /** Its choices that the question does not know: who chooses them becomes a finding. */
  readonly strange: readonly string[];
}

export interface FormMatch {
  readonly items: readonly MatchedItem[];
  /** Questions that no item asks. */
  readonly missing: readonly Question[];
  /** Why the form must not be linked as it is, and the title of the item that bars it. */
  readonly bars: readonly { readonly why: FormBar; readonly title: string }[];
}

/** A form as far as it matters here. */
export interface FormAsked {
  readonly items: readonly FormItem[];
  readonly asksEmail: boolean;
}

/** What it is held against. */
export interface Wanted {
  /** The question that asks for the code. */
  readonly who: string;
  /** That one, and those that tell the occasions of a person apart: without them an answer cannot be used. */
  readonly needed: readonly string[];
  /** As asked in this book. */
  readonly questions: readonly Question[];
  readonly lists: Lists;
  readonly regime: Regime;
  /** Whether free words may come into the book. */
  readonly freeText: boolean;
}

const kinds: Readonly<Record<Question['kind'], readonly FormItem['kind'][]>> = {
  text: ['text', 'paragraph'],
  paragraph: ['text', 'paragraph'],
  number: ['text'],
  choice: ['choice', 'dropdown'],
  dropdown: ['choice', 'dropdown'],
  checkboxes: ['checkboxes', 'choice', 'dropdown'],
  scale: ['scale'],
  date: ['date'],
};

/** Whether the answers to the item can be read as answers to the question. A personal link fills in a short text only. */
function canBe(item: FormItem, question: Question, { who, lists }: Wanted): boolean {
  if (question.id === who) return item.kind === 'text';
  if (!kinds[question.kind].includes(item.kind)) return false;
  if (question.kind === 'scale') return item.from === question.from && item.to === question.to;
  return !isChoice(question) || strangeTo(item, question, lists).length < item.choices.length;
}

const isChoice = (question: Question): question is ChoiceQuestion => 'list' in question || 'choices' in question;

const strangeTo = ({ choices }: FormItem, question: ChoiceQuestion, lists: Lists): readonly string[] =>
  choices.filter((choice) => !findEntry(choicesOf(question, lists), choice));

/** Of two items with one title nobody can tell which column of the answers is whose. */
const isTold = ({ title }: FormItem, items: readonly FormItem[]): boolean =>
  title.trim() !== '' && items.filter((each) => each.title === title).length === 1;

/** Which item is which question, as the titles say or – by the ids of the items – as the curator has chosen. */
export function matchForm(
  { items, asksEmail }: FormAsked,
  wanted: Wanted,
  chosen?: ReadonlyMap<string, string>,
): FormMatch {
  const mays = items.map((item) =>
    isTold(item, items) ? wanted.questions.filter((question) => canBe(item, question, wanted)) : [],
  );
  const proposed = chosen
    ? items.map(({ id }) => chosen.get(id))
    : matchColumns(
        items.map(({ title }) => title),
        wanted.questions,
      );
  const taken = new Set<string>();
  const matched = items.map((item, index): MatchedItem => {
    const may = mays[index] ?? [];
    const question = may.find(({ id }) => id === proposed[index] && !taken.has(id));
    if (question) taken.add(question.id);
    const strange = question && isChoice(question) ? strangeTo(item, question, wanted.lists) : [];
    return { item, question: question?.id, may: may.map(({ id }) => id), strange };
  });
  const missing = wanted.questions.filter(({ id }) => !taken.has(id));
  return { items: matched, missing, bars: wanted.regime === 'names' ? [] : barsOf(matched, asksEmail, wanted) };
}

function barsOf(items: readonly MatchedItem[], asksEmail: boolean, { freeText }: Wanted): FormMatch['bars'] {
  const ofItems = items.flatMap(({ item, question }): FormMatch['bars'] => {
    const { title, kind, ownWords } = item;
    if (asksPersonal(title)) return [{ why: 'personal', title }];
    if (kind === 'file') return [{ why: 'file', title }];
    const isFree = ownWords || (question === undefined && (kind === 'text' || kind === 'paragraph'));
    return isFree && !freeText ? [{ why: 'words', title }] : [];
  });
  return asksEmail ? [{ why: 'email', title: '' }, ...ofItems] : ofItems;
}

/** Fewer questions in common, and it is another questionnaire. */
const leastCommon = 3;

/** The questionnaire that has most in common with the form; nothing when none has enough. */
export function recogniseForm<Candidate extends { readonly wanted: Wanted }>(
  form: FormAsked,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const found = candidates.map((candidate) => {
    const { items, missing } = matchForm(form, candidate.wanted);
    const common = items.filter(({ question }) => question !== undefined).length;
    return { candidate, common, share: common / Math.max(1, items.length + missing.length) };
  });
  const best = found.reduce<(typeof found)[number] | undefined>(
    (a, b) => (b.common >= leastCommon && b.share > (a?.share ?? 0) ? b : a),
    undefined,
  );
  return best?.candidate;
}

/** The id in an address of Google's editor of forms, or the id itself; `published` for an address that people answer at. */
export function formIdOf(address: string): { readonly id: string } | 'published' | undefined {
  if (/\/forms\/d\/e\/|forms\.gle\//.test(address)) return 'published';
  const id = /\/forms\/(?:u\/\d+\/)?d\/([\w-]{10,})/.exec(address)?.[1] ?? /^[\w-]{10,}$/.exec(address.trim())?.[0];
  return id === undefined ? undefined : { id };
}
