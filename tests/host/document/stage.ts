/// <reference types="google-apps-script" />
/** A world with documents in it, and Google's names typed as the typings have them. */
import { createWorkspace, type Workspace } from '../../../src/host/index';

export interface DocumentGlobals {
  readonly DocumentApp: GoogleAppsScript.Document.DocumentApp;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

export interface DocumentStage extends DocumentGlobals {
  readonly workspace: Workspace;
}

/** A workspace with an empty world at the beginning of a school year. */
export async function documents(options: Parameters<typeof createWorkspace>[0] = {}): Promise<DocumentStage> {
  const workspace = await createWorkspace({
    now: '2026-09-01T09:00:00+03:00',
    locale: 'ru_RU',
    seed: 'documents',
    ...options,
  });
  const { DocumentApp, SpreadsheetApp, Utilities } = workspace.globals as unknown as DocumentGlobals;
  return { workspace, DocumentApp, SpreadsheetApp, Utilities };
}

/** A picture of one red pixel. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
