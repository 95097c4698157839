/** Composition: adapters, clock and texts put together. Asks Google nothing until something is called. */
import { sha256 } from './domain/people/sha256';
import { wordPairResult } from './texts/ru/completion';
import { wordIssue } from './texts/ru/issues';
import { wordJournal } from './texts/ru/journal';
import { labels } from './texts/ru/labels';
import { wordOthers, wordReason } from './texts/ru/pairing';
import { mergedWith } from './texts/ru/people';
import { wordPractice } from './texts/ru/practices';
import { personalKinds } from './texts/ru/privacy';
import { wordMerit, wordPartnerMerit } from './texts/ru/rewards';
import type { Ports } from './usecases/ports';
import { createBoards } from './workspace/boards';
import { createBookFile, createSecrets, createUser, findSpreadsheet } from './workspace/book-file';
import { createCharts } from './workspace/charts';
import { createClock } from './workspace/clock';
import { createDocuments } from './workspace/documents';
import { createFiles } from './workspace/files';
import { createForms } from './workspace/forms';
import { createLock } from './workspace/lock';
import { createMail } from './workspace/mail';
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
    boards: createBoards(spreadsheet, clock),
    charts: createCharts(spreadsheet),
    forms: createForms(spreadsheet, clock, properties, labels.formClosed),
    files: createFiles(),
    documents: createDocuments(),
    mail: createMail(),
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
      reason: wordReason,
      others: wordOthers,
      folder: labels.folder,
      siteFolder: labels.siteFolder,
      archive: (year, bookId) => labels.archiveOf(year, sha256(bookId).slice(0, 6)),
      responses: labels.responses,
      freeTextWarning: labels.formIntroFreeText,
      personalKind: (kind) => personalKinds[kind],
      mergedWith,
      pairResult: wordPairResult,
      practice: wordPractice,
      merit: wordMerit,
      partnerMerit: wordPartnerMerit,
    },
  };
}
