/** A form as it stands, whoever has made it: its questions, its settings, where its answers go. Changes nothing. */
import type { FormItem } from '../schema/form';
import type { FormThere } from '../usecases/ports';
import { asFailure } from './failures';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** Items that ask nothing. */
const silent: readonly string[] = ['PAGE_BREAK', 'SECTION_HEADER', 'IMAGE', 'VIDEO'];

/** The form, if it is there and the present user may edit it. Calls: one. */
export function findForm(formId: string): Form | undefined {
  try {
    return FormApp.openById(formId);
  } catch (error) {
    if (['file-missing', 'no-permission'].includes(asFailure(error).code)) return undefined;
    throw error;
  }
}

/** The book that the answers go to. Google says by an error that there is none. Calls: one. */
export function destinationOf(form: Form): string | undefined {
  try {
    return form.getDestinationId() ?? undefined;
  } catch (error) {
    console.info(`The form has no destination: ${String(error)}`);
    return undefined;
  }
}

/** Calls: six, about five for each question and one for each of its choices. */
export function readForm(form: Form): FormThere {
  return {
    title: form.getTitle(),
    asksEmail: form.collectsEmail(),
    destination: destinationOf(form),
    answers: form.getResponses().length,
    items: form.getItems().flatMap((item) => {
      const type = String(item.getType());
      return silent.includes(type) ? [] : [readItem(item, type)];
    }),
  };
}

function readItem(item: Item, type: string): FormItem {
  const common = { id: String(item.getId()), title: item.getTitle(), choices: [], ownWords: false, from: 0, to: 0 };
  switch (type) {
    case 'TEXT':
      return { ...common, kind: 'text' };
    case 'PARAGRAPH_TEXT':
      return { ...common, kind: 'paragraph' };
    case 'MULTIPLE_CHOICE': {
      const choice = item.asMultipleChoiceItem();
      return { ...common, kind: 'choice', choices: valuesOf(choice), ownWords: choice.hasOtherOption() };
    }
    case 'LIST':
      return { ...common, kind: 'dropdown', choices: valuesOf(item.asListItem()) };
    case 'CHECKBOX': {
      const boxes = item.asCheckboxItem();
      return { ...common, kind: 'checkboxes', choices: valuesOf(boxes), ownWords: boxes.hasOtherOption() };
    }
    case 'SCALE': {
      const scale = item.asScaleItem();
      return { ...common, kind: 'scale', from: scale.getLowerBound(), to: scale.getUpperBound() };
    }
    case 'DATE':
    case 'DATETIME':
      return { ...common, kind: 'date' };
    case 'FILE_UPLOAD':
      return { ...common, kind: 'file' };
    default:
      return { ...common, kind: 'other' };
  }
}

const valuesOf = (item: { getChoices(): GoogleAppsScript.Forms.Choice[] }): readonly string[] =>
  item.getChoices().map((choice) => choice.getValue());
