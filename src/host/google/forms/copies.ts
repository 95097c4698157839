/** Copying a book that forms write to: Google copies the forms too and links the copies to the copied sheets. */
import type { World } from '../../world';
import { findFile } from '../files';
import { changeBook, inspectBook } from '../spreadsheet/book';
import { changeForm, copyForm, readForm } from './form';

/** Copies every form that is linked to `source`, for `copy`, which was just made of it; the sheets of both have the same ids. Gives the new forms. */
export function copyLinkedForms(world: World, source: string, copy: string, owner: string, project?: string): string[] {
  const linked = inspectBook(world, source, (book) =>
    book.ordered.flatMap(({ props }) => (props.form === undefined ? [] : [{ sheet: props.id, form: props.form }])),
  );
  return world.store.transaction(() =>
    linked.flatMap(({ sheet, form }) => {
      const file = findFile(world, form);
      if (!file || readForm(world, form).destination?.sheet !== sheet) return [];
      const id = copyForm(world, form, {
        name: `Copy of ${file.name}`,
        owner,
        parent: findFile(world, copy)?.parent,
        ...(project === undefined ? {} : { extra: { createdBy: project } }),
      });
      changeForm(world, id, (model) => ({ ...model, destination: { book: copy, sheet } }));
      changeBook(world, copy, (book) => {
        const target = book.sheet(sheet);
        if (target) target.props.form = id;
      });
      return [id];
    }),
  );
}
