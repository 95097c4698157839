/** Questions and pages of a plan as items of a form: found by their title, adopted when half made, added when missing. */
import type { FormPage, FormPlan, FormQuestion } from '../schema/form';
import type { FormItems } from '../usecases/ports';

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

/** Takes out the item with this title, or one of its type that a broken run has left without any. */
function adopt(there: FoundItem[], title: string, type: string): FoundItem | undefined {
  const titled = there.findIndex((found) => found.title === title && found.type === type);
  const index = titled >= 0 ? titled : there.findIndex((found) => found.title === '' && found.type === type);
  return index >= 0 ? there.splice(index, 1)[0] : undefined;
}

/** Under this name the item of a page stands among those of questions. */
export const pageKey = (page: string): string => `#${page}`;

/** Brings the break before the page and returns its id. Calls: about five. */
export function bringPage(form: Form, there: FoundItem[], { title, help }: FormPage): string {
  const found = adopt(there, title, 'PAGE_BREAK');
  const item = found ? found.item.asPageBreakItem() : form.addPageBreakItem();
  item.setHelpText(help);
  item.setTitle(title);
  return String(item.getId());
}

/** Says where each page and each choice leads. Calls: three for each such page, about eight for each such question. */
export function layWays(form: Form, plan: FormPlan, items: FormItems): void {
  const pageOf = (page: string): GoogleAppsScript.Forms.PageBreakItem | undefined => {
    const id = items[pageKey(page)];
    return id === undefined ? undefined : form.getItemById(Number(id)).asPageBreakItem();
  };
  plan.pages.forEach((page, index) => {
    const next = plan.pages[index + 1];
    // What a break says holds for the page before it.
    if (page.last && next) pageOf(next.id)?.setGoToPage(FormApp.PageNavigationType.SUBMIT);
  });
  for (const question of plan.questions) {
    if (!('leads' in question) || question.leads.length === 0) continue;
    const item = form.getItemById(Number(items[question.id])).asMultipleChoiceItem();
    const choices = question.choices.map((choice, index) => {
      const page = pageOf(question.leads[index] ?? '');
      return page ? item.createChoice(choice, page) : item.createChoice(choice, FormApp.PageNavigationType.SUBMIT);
    });
    item.setChoices(choices);
  }
}

/** Brings the item to the question and returns its id. Calls: about eight. */
export function bringItem(form: Form, there: FoundItem[], question: FormQuestion): string {
  const found = adopt(there, question.title, types[question.kind]);
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
