/** What sending an answer does to the world, whoever sends it: it is stored, and written into the book that receives the form's answers. */
import type { World } from '../../world';
import { type DestinationRow, readRow, writeToDestination } from './destination';
import { readForm } from './form';
import { autograde } from './grading';
import type { Answer, ResponseModel } from './model';
import { newResponseKeys, writeResponseModel } from './responses';

export interface Submitted {
  readonly response: ResponseModel;
  /** Where it landed, when the form has a book. */
  readonly row: DestinationRow | undefined;
  /** For an edit: the row as it was before. */
  readonly before: DestinationRow | undefined;
}

/** Stores an answer, new or in the place of an earlier one, and writes its row. All of it is visible at once. */
export function store(
  world: World,
  form: string,
  answers: Readonly<Record<string, Answer>>,
  email: string,
  earlier?: ResponseModel,
): Submitted {
  return world.store.transaction(() => {
    const { id, editKey } = earlier ?? newResponseKeys(world);
    const model = readForm(world, form);
    const grades = autograde(model, answers);
    const response: ResponseModel = { id, editKey, at: Math.floor(world.clock.now()), email, answers, grades };
    writeResponseModel(world, form, response);
    const before = earlier && readRow(world, model, earlier);
    return { response, before, row: writeToDestination(world, form, model, response, earlier) };
  });
}
