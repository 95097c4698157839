/** Composition: adapters, clock and texts put together. Asks Google nothing until something is called. */
import { wordIssue } from './texts/ru/issues';
import { wordJournal } from './texts/ru/journal';
import { labels } from './texts/ru/labels';
import type { Ports } from './usecases/ports';
import { createBookFile, createSecrets, createUser, findSpreadsheet } from './workspace/book-file';
import { createClock } from './workspace/clock';
import { createFiles } from './workspace/files';
import { createForms } from './workspace/forms';
import { createLock } from './workspace/lock';
import { createProperties } from './workspace/settings';
import { createTables } from './workspace/tables';
import { createTriggers, type Handlers } from './workspace/triggers';

/** Everything the requests need. */
export function createApp(handlers: Handlers): Ports {
  const spreadsheet = findSpreadsheet();
  const clock = createClock(spreadsheet);
  const properties = createProperties();
  return {
    tables: createTables(spreadsheet, clock),
    forms: createForms(spreadsheet, clock, properties),
    files: createFiles(),
    properties,
    book: createBookFile(spreadsheet),
    clock,
    lock: createLock(),
    triggers: createTriggers(spreadsheet, handlers),
    user: createUser(),
    secrets: createSecrets(),
    words: {
      issue: wordIssue,
      journal: wordJournal,
      folder: labels.folder,
      responses: labels.responses,
      freeTextWarning: labels.formIntroFreeText,
    },
  };
}
