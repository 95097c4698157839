/** What sending an answer does to the world, whoever sends it: it is stored, and written into the book that receives the form's answers. */
import type { World } from '../../world';
import { type DestinationRow, readRow, writeToDestination } from './destination';
import { readForm } from './form';
import { autograde } from './grading';
import type { Answer, ResponseModel } from './model';
import { findResponse, newResponseKeys, writeResponseModel } from './responses';

export interface Submitted {
  readonly response: ResponseModel;
  /** Where it landed, when the form has a book. */
  readonly row: DestinationRow | undefined;
  /** For an edit: the row as it was before. */
  readonly before: DestinationRow | undefined;
}

/** What else is told of an answer. */
export interface Sending {
  /** The answer whose place it takes. */
  readonly earlier?: ResponseModel | undefined;
  /** The page that was sent: sent again, it is the same answer. */
  readonly page?: string | undefined;
  /** The link by which the form was opened. */
  readonly link?: string | undefined;
}

/** Stores an answer, new or in the place of an earlier one, and writes its row. All of it is visible at once. */
export function store(
  world: World,
  form: string,
  answers: Readonly<Record<string, Answer>>,
  email: string,
  { earlier, page, link }: Sending = {},
): Submitted {
  return world.store.transaction(() => {
    const { id, editKey } = earlier ?? newResponseKeys(world);
    const model = readForm(world, form);
    const grades = autograde(model, answers);
    const response: ResponseModel = { id, editKey, at: Math.floor(world.clock.now()), email, answers, grades };
    writeResponseModel(world, form, response);
    if (page !== undefined) world.store.setSetting(pageKey(form, page), id);
    if (link !== undefined) world.store.setSetting(linkKey(form, link), id);
    const before = earlier && readRow(world, model, earlier);
    return { response, before, row: writeToDestination(world, form, model, response, earlier) };
  });
}

/** The answer that came with this page, if it has been sent before. */
export function sentWith(world: World, form: string, page: string): ResponseModel | undefined {
  const id = world.store.setting(pageKey(form, page));
  return id === undefined ? undefined : findResponse(world, form, id);
}

/** The last answer that came by this link, as long as it is there. */
export function sentThrough(world: World, form: string, link: string): ResponseModel | undefined {
  const id = world.store.setting(linkKey(form, link));
  return id === undefined ? undefined : findResponse(world, form, id);
}

const linkKey = (form: string, link: string): string => `link:${form}:${link}`;

const pageKey = (form: string, page: string): string => `page:${form}:${page}`;
