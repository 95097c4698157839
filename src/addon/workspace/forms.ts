/**
 * Google Forms behind the port: a form brought to its plan, its answers coming into a hidden sheet of this book. Every
 * step looks at what is there first, so that a broken run is simply repeated. Reading answers is response-sheets.ts.
 */
import type { FormPlan } from '../schema/form';
import type { FormItems, Forms, LinkMark, Properties } from '../usecases/ports';
import type { Zone } from './clock';
import { letAnybodyAnswer } from './files';
import { bringItem, bringPage, layWays, pageKey } from './form-items';
import { destinationOf, findForm, readForm } from './form-reading';
import { linkColumns, readResponses } from './response-sheets';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Newer than Google's published types. */
interface PublishableForm extends Form {
  setPublished?(published: boolean): Form;
}

export function createForms(
  spreadsheet: () => Spreadsheet,
  zone: Zone,
  properties: Properties,
  closedMessage: string,
): Forms {
  return {
    /** Calls: a dozen, two for each item there is, about eight for each new one. */
    build(formId, plan, ready, most) {
      const form = FormApp.openById(formId);
      if (Object.keys(ready).length === 0)
        form.setTitle(plan.title).setDescription(plan.intro).setConfirmationMessage(plan.thanks);
      const steps = stepsOf(plan).filter(({ key }) => ready[key] === undefined);
      const known = new Set(Object.values(ready));
      const there = form
        .getItems()
        .filter((item) => !known.has(String(item.getId())))
        .map((item) => ({ item, title: item.getTitle(), type: String(item.getType()) }));
      const items: Record<string, string> = { ...ready };
      for (const { key, bring } of steps.slice(0, most)) items[key] = bring(form, there);
      const left = Math.max(0, steps.length - most);
      if (left === 0) layWays(form, plan, items);
      return { items, left };
    },

    /** Calls: two for each sheet of the book, a few for the sheet of answers, two for each of its columns. */
    link(formId, title, plan, items, { foreign } = { foreign: false }) {
      const form = FormApp.openById(formId);
      let sheet = findLinked(spreadsheet(), formId);
      if (!sheet) {
        form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet().getId());
        SpreadsheetApp.flush();
        sheet = findLinked(spreadsheet(), formId);
      }
      if (!sheet) throw new Error('The form has no sheet of answers');
      if (!sheet.getName().startsWith(title)) sheet.setName(freeName(spreadsheet(), title));
      if (!sheet.isSheetHidden()) sheet.hideSheet();
      linkColumns(sheet, titlesOf(form, plan, items), properties, zone, foreign);
      return String(sheet.getSheetId());
    },

    /** Calls: three. */
    raise(formId, item) {
      const form = FormApp.openById(formId);
      form.moveItem(form.getItemById(Number(item)), 0);
    },

    /** Calls: two or three. */
    unlink(formId, former) {
      const form = findForm(formId);
      if (!form || former === spreadsheet().getId() || destinationOf(form) !== spreadsheet().getId()) return;
      SpreadsheetApp.flush();
      if (former === undefined || !goTo(form, former)) form.removeDestination();
    },

    /** Calls: about ten. */
    publish(formId, marks) {
      const form: PublishableForm = FormApp.openById(formId);
      if (typeof form.setPublished === 'function') form.setPublished(true);
      return { ...linksOf(form, marks), openToAnybody: openToAnybody(form, formId) };
    },

    /** Calls: about eight. */
    linksOf(formId, marks) {
      const form = FormApp.openById(formId);
      return {
        ...linksOf(form, marks),
        openToAnybody: asksNobodyToSignIn(form),
        isAccepting: form.isAcceptingResponses(),
      };
    },

    read(formId) {
      const form = findForm(formId);
      return form ? readForm(form) : undefined;
    },

    isOpen: (formId) => findForm(formId) !== undefined,

    /** Calls: two. */
    isFed: (sheetId) => spreadsheet().getSheetById(Number(sheetId))?.getFormUrl() != null,

    /** Calls: two. */
    share(formId, email) {
      FormApp.openById(formId).addEditor(email);
    },

    /** Calls: two or three. */
    accept(formId, isOpen) {
      const form = FormApp.openById(formId);
      if (!isOpen) form.setCustomClosedFormMessage(closedMessage);
      form.setAcceptingResponses(isOpen);
    },

    /** Calls: two, two or three for each answer of about that moment, one for each of its questions up to the wanted text. */
    findStored(formId, at, isWanted) {
      const second = 1000;
      const ids: string[] = [];
      for (const response of FormApp.openById(formId).getResponses(new Date(at - second))) {
        // The oldest come first; a sheet may keep the time a little less exactly than the form.
        if ((response.getTimestamp()?.getTime() ?? 0) > at + second) break;
        const isOne = response.getItemResponses().some((item) => isWanted([item.getResponse()].flat(2).join(', ')));
        const id = isOne ? response.getId() : null;
        if (id !== null) ids.push(id);
      }
      return ids;
    },

    /** Calls: two, one for each answer, one more for each wanted. */
    sift(formId, after, most, isWanted) {
      const ids: string[] = [];
      let [last, seen] = [after, 0];
      for (const response of FormApp.openById(formId).getResponses(new Date(after))) {
        const time = response.getTimestamp();
        const at = time?.getTime() ?? last;
        // Those of one moment stay together, so that the next run can begin behind it.
        if (seen >= most && at > last) return { ids, next: last + 1 };
        [last, seen] = [at, seen + 1];
        const texts = response
          .getItemResponses()
          .map((item) => [String(item.getItem().getId()), [item.getResponse()].flat(2).join('; ')]);
        const sent = time ? zone.momentOf(new Date(at)) : {};
        const id = isWanted(Object.fromEntries(texts) as Record<string, string>, sent) ? response.getId() : null;
        if (id !== null) ids.push(id);
      }
      return { ids, next: undefined };
    },

    /** Calls: one, and one for each answer; one more for each that is gone already. */
    deleteStored(formId, ids) {
      if (ids.length === 0) return;
      const form = FormApp.openById(formId);
      for (const id of ids) deleteResponse(form, id);
    },

    /** Calls: three and one for the remembered columns; about four for each question when columns were moved or renamed. */
    readResponses(sheetId) {
      const sheet = spreadsheet().getSheetById(Number(sheetId));
      return sheet ? readResponses(sheet, zone, properties) : undefined;
    },
  };
}

/** The questions and pages of the form in their order. */
function stepsOf({ questions, pages }: FormPlan): readonly {
  readonly key: string;
  readonly bring: (form: Form, there: Parameters<typeof bringItem>[1]) => string;
}[] {
  const later = new Set(pages.flatMap((page) => page.questions));
  const ask = (question: FormPlan['questions'][number]) => ({
    key: question.id,
    bring: (form: Form, there: Parameters<typeof bringItem>[1]) => bringItem(form, there, question),
  });
  return [
    ...questions.filter((question) => !later.has(question)).map(ask),
    ...pages.flatMap((page) => [
      {
        key: pageKey(page.id),
        bring: (form: Form, there: Parameters<typeof bringItem>[1]) => bringPage(form, there, page),
      },
      ...page.questions.map(ask),
    ]),
  ];
}

/** Google refuses to delete what is not there in the words in which it refuses anything: whether it is there tells them apart. */
function deleteResponse(form: Form, id: string): void {
  try {
    form.deleteResponse(id);
  } catch (error) {
    if (isKept(form, id)) throw error;
  }
}

function isKept(form: Form, id: string): boolean {
  try {
    return form.getResponse(id).getId() === id;
  } catch (error) {
    console.info(`An answer was deleted before: ${String(error)}`);
    return false;
  }
}

/** The sheet that the answers of this form come to. */
const findLinked = (spreadsheet: Spreadsheet, formId: string): Sheet | undefined =>
  spreadsheet.getSheets().find((sheet) => sheet.getFormUrl()?.includes(formId));

function freeName(spreadsheet: Spreadsheet, title: string): string {
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  let name = title;
  for (let number = 2; taken.includes(name); number++) name = `${title} (${number})`;
  return name;
}

/** Question ids by the title that their item has now: a curator may have reworded it. */
function titlesOf(form: Form, plan: FormPlan, items: FormItems | undefined): ReadonlyMap<string, string> {
  if (!items) return new Map(plan.questions.map((question) => [question.title, question.id]));
  const ids = new Map(Object.entries(items).map(([question, item]) => [item, question]));
  return new Map(
    form.getItems().flatMap((item) => {
      const question = ids.get(String(item.getId()));
      return question === undefined ? [] : [[item.getTitle(), question] as const];
    }),
  );
}

function prefilled(form: Form, marks: readonly LinkMark[]): string {
  return marks
    .reduce(
      (filled, { item, mark }) =>
        filled.withItemResponse(form.getItemById(Number(item)).asTextItem().createResponse(mark)),
      form.createResponse(),
    )
    .toPrefilledUrl();
}

const linksOf = (form: Form, marks: readonly LinkMark[]) => ({
  link: form.getPublishedUrl(),
  codeLink: marks.length === 0 ? undefined : prefilled(form, marks),
});

/** Makes the answers go to that book; tells whether it could be done: the book may be gone or closed to the curator. */
function goTo(form: Form, book: string): boolean {
  try {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book);
    return true;
  } catch (error) {
    console.warn(`The answers cannot go back to their book: ${String(error)}`);
    return false;
  }
}

/** Private accounts have no switch for signing in: Google says so by an error. */
function asksNobodyToSignIn(form: Form): boolean {
  try {
    return !form.requiresLogin();
  } catch (error) {
    console.info(`The form has no switch for signing in: ${String(error)}`);
    return true;
  }
}

/**
 * Opens the form to people without an account, and tells whether that is sure. A school's policy may forbid it, and
 * private accounts have no switch for signing in: Google says both by an error.
 */
function openToAnybody(form: Form, formId: string): boolean {
  try {
    letAnybodyAnswer(formId);
    if (form.requiresLogin()) form.setRequireLogin(false);
    return !form.requiresLogin();
  } catch (error) {
    console.warn(`The form could not be opened to everybody: ${String(error)}`);
    return false;
  }
}
