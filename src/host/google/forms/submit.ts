/**
 * A respondent fills in a form and sends it: whether this person may answer at all, which pages the answers lead through, what is wrong with them,
 * and the event that a good one causes. Nothing is thrown at a respondent: problems are values.
 */
import type { HostEvent } from '../../events';
import type { World } from '../../world';
import { findFile } from '../files';
import { readAnswer } from './answers';
import { sectionsOf } from './describe';
import { eventValues } from './event-values';
import { formOfUrl, publishedUrl, readForm } from './form';
import { type Answer, type FormModel, type ItemModel, isQuestion, type ResponseModel } from './model';
import { closedText, problemText, type Refused, refusedText } from './problems';
import { readResponses } from './responses';
import { sentWith, store } from './submission';

export interface SubmitOptions {
  /** Who answers: the account, or what was typed into the form's field for an address. */
  readonly email?: string;
  /** The response to change: its id, or the address at which it can be edited. */
  readonly editOf?: string;
  /** A mark of the page that is sent and of what is in it: Forms takes a page that comes twice as one answer. */
  readonly page?: string;
  /** A mark of the link by which the form was opened, for who opens it again. */
  readonly link?: string;
}

export interface SubmitProblem {
  /** Undefined when the form as a whole takes no answer. */
  readonly itemId: number | undefined;
  readonly text: string;
}

export type SubmitResult =
  | {
      readonly ok: true;
      /** Nothing happens when the page had been sent before. */
      readonly event: Extract<HostEvent, { kind: 'form-submit' }> | undefined;
      readonly responseId: string;
      readonly editUrl: string;
    }
  | { readonly ok: false; readonly problems: readonly SubmitProblem[] };

/** Sends answers as a person would; they are keyed by item id or by title (a title that occurs twice means its first item). */
export function submitAsRespondent(
  world: World,
  formId: string,
  answers: Readonly<Record<string, unknown>>,
  options: SubmitOptions = {},
): SubmitResult {
  const form = readForm(world, formId);
  const sent = options.page === undefined ? undefined : sentWith(world, formId, options.page);
  if (sent) return { ok: true, responseId: sent.id, editUrl: editResponseUrl(form, sent), event: undefined };
  const earlier = options.editOf === undefined ? undefined : responseToEdit(world, formId, options.editOf);
  const refused = refusal(world, formId, form, options, earlier);
  if (refused) {
    const closed = refused === 'unpublished' || refused === 'closed';
    const text = closed ? closedText(world.locale, form) : refusedText(world.locale, refused);
    return { ok: false, problems: [{ itemId: undefined, text }] };
  }
  const { read, problems } = readAll(world, form, answers);
  if (problems.length > 0) return { ok: false, problems };
  const { response, row, before } = store(
    world,
    formId,
    read,
    form.settings.collectEmail ? (options.email ?? '') : '',
    { earlier, page: options.page, link: options.link },
  );
  if (form.settings.limitOne) world.store.setSetting(answeredKey(formId, options.email ?? ''), '1');
  const { values, namedValues } = eventValues(world, form, response, row, before);
  return {
    ok: true,
    responseId: response.id,
    editUrl: editResponseUrl(form, response),
    event: {
      kind: 'form-submit',
      form: formId,
      response: response.id,
      ...(row ? { destination: { book: row.book, sheet: row.sheet, row: row.row, columns: row.values.length } } : {}),
      values,
      namedValues,
    },
  };
}

/** What the form would object to in these answers, were they sent now; nothing is stored. */
export function problemsOf(
  world: World,
  formId: string,
  answers: Readonly<Record<string, unknown>>,
): readonly SubmitProblem[] {
  return readAll(world, readForm(world, formId), answers).problems;
}

/** The address at which a response can be changed. */
export function editResponseUrl(form: FormModel, response: ResponseModel): string {
  return `${publishedUrl(form)}?edit2=${response.editKey}`;
}

function responseToEdit(world: World, form: string, wanted: string): ResponseModel | undefined {
  const key = /[?&]edit2=([^&]+)/.exec(wanted)?.[1] ?? wanted;
  if (wanted.includes('://') && formOfUrl(world, wanted) !== form) return undefined;
  return readResponses(world, form).find((response) => response.id === key || response.editKey === key);
}

function refusal(
  world: World,
  id: string,
  form: FormModel,
  options: SubmitOptions,
  earlier: ResponseModel | undefined,
): Refused | undefined {
  const { settings } = form;
  const email = options.email ?? '';
  const hasEmail = /^[^\s@]+@[^\s@]+$/.test(email);
  if (!settings.published) return 'unpublished';
  if (!settings.accepting) return 'closed';
  if ((settings.requireLogin || settings.limitOne) && !hasEmail) return 'sign-in';
  if (!mayRespond(world, id, form, email)) return 'no-access';
  if (settings.collectEmail && !hasEmail) return 'email';
  if (options.editOf !== undefined) {
    if (!earlier) return 'no-response';
    return settings.allowEdits ? undefined : 'no-edits';
  }
  if (settings.limitOne && answeredBy(world, id, email)) return 'already';
  return undefined;
}

/** Answering is a permission of Drive: the published view, given to anyone or to persons; editors of the form may always answer. */
function mayRespond(world: World, id: string, form: FormModel, email: string): boolean {
  const file = findFile(world, id);
  if (!file) return false;
  const same = (address: string | undefined): boolean => address?.toLowerCase() === email.toLowerCase() && email !== '';
  if (same(file.owner)) return true;
  const allowed = (file.extra.permissions ?? []).some(
    (permission) => permission.type === 'anyone' || same(permission.email),
  );
  if (!allowed) return false;
  return !form.settings.requireLogin || domainOf(email) === domainOf(file.owner);
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** Forms remembers who answered a form that takes one answer a person, whether or not it shows the address. */
function answeredBy(world: World, form: string, email: string): boolean {
  return world.store.setting(answeredKey(form, email)) !== undefined;
}

function answeredKey(form: string, email: string): string {
  return `answered:${form}:${email.toLowerCase()}`;
}

function readAll(
  world: World,
  form: FormModel,
  given: Readonly<Record<string, unknown>>,
): { read: Record<string, Answer>; problems: SubmitProblem[] } {
  const problems: SubmitProblem[] = [];
  const byItem = new Map<number, unknown>();
  for (const [key, value] of Object.entries(given)) {
    const item =
      form.items.find((one) => String(one.id) === key) ??
      form.items.find((one) => isQuestion(one) && one.title === key);
    if (item && isQuestion(item)) byItem.set(item.id, value);
    else problems.push({ itemId: undefined, text: `${refusedText(world.locale, 'unknown-item')} (${key})` });
  }
  const read: Record<string, Answer> = {};
  for (const item of visited(form, byItem)) {
    const reading = readAnswer(item, byItem.get(item.id));
    if (!reading.ok) problems.push({ itemId: item.id, text: problemText(world.locale, item, reading.problem) });
    else if (reading.answer !== undefined) read[item.id] = reading.answer;
  }
  return { read, problems };
}

/** The questions on the pages through which these answers lead; what is on other pages was never shown, and is not sent. */
function visited(form: FormModel, answers: ReadonlyMap<number, unknown>): ItemModel[] {
  const sections = sectionsOf(form);
  const seen = new Set<number>();
  const items: ItemModel[] = [];
  let index = 0;
  while (index < sections.length && !seen.has(index)) {
    seen.add(index);
    const section = sections[index]!;
    let next = section.after;
    for (const described of section.items) {
      const item = form.items.find((one) => one.id === described.id)!;
      if (!isQuestion(item)) continue;
      items.push(item);
      const chosen = described.choices?.find((choice) => choice.value === answers.get(item.id));
      if (chosen?.goTo !== undefined && item.kind !== 'CHECKBOX') next = chosen.goTo;
    }
    if (next === 'submit') break;
    if (next === 'next') index++;
    else if (next === 'restart') index = 0;
    else index = sections.findIndex((one) => one.id === next);
    if (index < 0) break;
  }
  return items;
}
