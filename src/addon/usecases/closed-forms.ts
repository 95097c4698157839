/**
 * Forms that another curator has made and not handed over, while their answers come into this book: the present user cannot part them from
 * it, and Google does not delete a sheet that a form is linked to.
 */
import { questionnaireRegister } from '../catalog/tables';
import type { Issue } from '../schema/issue';
import type { Book } from './book';
import type { Ports } from './ports';

/** An issue for each. Calls: one for each form, two more for a closed one. */
export const closedForms = ({ forms }: Pick<Ports, 'forms'>, book: Pick<Book, 'read'>): readonly Issue[] =>
  book.read(questionnaireRegister).rows.flatMap(({ value: { formId, sheetId, number } }): readonly Issue[] => {
    const isClosed = formId !== undefined && sheetId !== undefined && !forms.isOpen(formId) && forms.isFed(sheetId);
    return isClosed ? [{ code: 'year-form-closed', place: { sheet: questionnaireRegister.title }, number }] : [];
  });
