/** One question of a plan as an item of a form: found by its title, adopted when half made, added when missing. */
import type { FormQuestion } from '../schema/form';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

export interface FoundItem {
  readonly item: Item;
  readonly title: string;
  readonly type: string;
}

const types: Readonly<Record<FormQuestion['kind'], string>> = {
  text: 'TEXT',
  number: 'TEXT',
  paragraph: 'PARAGRAPH_TEXT',
  choice: 'MULTIPLE_CHOICE',
  dropdown: 'LIST',
  checkboxes: 'CHECKBOX',
  scale: 'SCALE',
  date: 'DATE',
};

/** Brings the item to the question and returns its id. Calls: about eight. */
export function bringItem(form: Form, there: FoundItem[], question: FormQuestion): string {
  const type = types[question.kind];
  const titled = there.findIndex((found) => found.title === question.title && found.type === type);
  const index = titled >= 0 ? titled : there.findIndex((found) => found.title === '' && found.type === type);
  const [found] = index >= 0 ? there.splice(index, 1) : [];
  switch (question.kind) {
    case 'text': {
      const item = found ? found.item.asTextItem() : form.addTextItem();
      const rule = FormApp.createTextValidation().requireTextLengthLessThanOrEqualTo(question.limit).build();
      return finish(item.setValidation(rule), question);
    }
    case 'number': {
      const item = found ? found.item.asTextItem() : form.addTextItem();
      const rule = FormApp.createTextValidation()
        .requireNumberBetween(question.from, question.to)
        .setHelpText(question.help)
        .build();
      return finish(item.setValidation(rule), question);
    }
    case 'paragraph': {
      const item = found ? found.item.asParagraphTextItem() : form.addParagraphTextItem();
      const rule = FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(question.limit).build();
      return finish(item.setValidation(rule), question);
    }
    case 'choice': {
      const item = found ? found.item.asMultipleChoiceItem() : form.addMultipleChoiceItem();
      return finish(item.setChoiceValues([...question.choices]), question);
    }
    case 'dropdown': {
      const item = found ? found.item.asListItem() : form.addListItem();
      return finish(item.setChoiceValues([...question.choices]), question);
    }
    case 'checkboxes': {
      const item = found ? found.item.asCheckboxItem() : form.addCheckboxItem();
      return finish(item.setChoiceValues([...question.choices]), question);
    }
    case 'scale': {
      const item = found ? found.item.asScaleItem() : form.addScaleItem();
      const [low, high] = question.ends;
      return finish(item.setBounds(question.from, question.to).setLabels(low, high), question);
    }
    case 'date': {
      const item = found ? found.item.asDateItem() : form.addDateItem();
      return finish(item.setIncludesYear(true), question);
    }
  }
}

interface Settable {
  setHelpText(text: string): unknown;
  setRequired(required: boolean): unknown;
  setTitle(title: string): unknown;
  getId(): number;
}

/** The title comes last: an item with its title is an item that is ready. */
function finish(item: Settable, { title, help, required }: FormQuestion): string {
  item.setHelpText(help);
  item.setRequired(required);
  item.setTitle(title);
  return String(item.getId());
}
