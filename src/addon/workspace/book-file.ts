/** The spreadsheet as a file: who it is, in which language and time zone it thinks, and who is at it. */
import type { BookFile } from '../usecases/ports';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The book the script is bound to. Calls: one, once for an execution. */
export function findSpreadsheet(): () => Spreadsheet {
  let found: Spreadsheet | undefined;
  return () => {
    found ??= SpreadsheetApp.getActiveSpreadsheet();
    return found;
  };
}

/** Calls: one for the id, once for an execution; up to four for the region, two for a copy. */
export function createBookFile(spreadsheet: () => Spreadsheet): BookFile {
  let id: string | undefined;
  return {
    id() {
      id ??= spreadsheet().getId();
      return id;
    },
    copy: (title) => spreadsheet().copy(title).getId(),
    share: (email) => void spreadsheet().addEditor(email),
    setRegion(locale, timeZone) {
      const book = spreadsheet();
      if (book.getSpreadsheetLocale() !== locale) book.setSpreadsheetLocale(locale);
      if (book.getSpreadsheetTimeZone() !== timeZone) book.setSpreadsheetTimeZone(timeZone);
    },
  };
}

/** Calls: two. Empty where the school's policy hides it. */
export const createUser = (): { email(): string } => ({ email: () => Session.getActiveUser().getEmail() });

/** Words that nobody can guess. */
export const createSecrets = (): { create(): string } => ({
  create: () => Utilities.getUuid() + Utilities.getUuid(),
});
