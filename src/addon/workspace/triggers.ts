/** The two triggers of the book, one of each type: new answers are a hint, the hour sweeps up what was missed. */
import type { Triggers } from '../usecases/ports';

export interface Handlers {
  readonly formSubmit: string;
  readonly hourly: string;
}

/** Calls: one and one for each trigger there is; up to four for each that is missing. */
export const createTriggers = (
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
  { formSubmit, hourly }: Handlers,
): Triggers => ({
  ensure() {
    const there = ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
    if (!there.includes(formSubmit))
      ScriptApp.newTrigger(formSubmit).forSpreadsheet(spreadsheet()).onFormSubmit().create();
    if (!there.includes(hourly)) ScriptApp.newTrigger(hourly).timeBased().everyHours(1).create();
  },
});

/** The id of the sheet to which the answer has come; nothing when the event does not tell. Calls: two. */
export function sheetOfEvent(event: unknown): string | undefined {
  const { range } = (event ?? {}) as Partial<GoogleAppsScript.Events.SheetsOnFormSubmit>;
  return range === undefined ? undefined : String(range.getSheet().getSheetId());
}
