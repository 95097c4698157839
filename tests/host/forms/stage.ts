/** A workspace with Google's own types for its globals, for tests of forms. */
import { createWorkspace, type Workspace, type WorkspaceOptions } from '../../../src/host/index';

export interface Stage {
  readonly workspace: Workspace;
  readonly FormApp: GoogleAppsScript.Forms.FormApp;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Drive: {
    Files: {
      create(resource: object): { id: string };
      copy(resource: object, id: string): { id: string };
      remove(id: string): void;
    };
    Permissions: { create(resource: object, id: string): object };
  };
}

export async function stage(options: WorkspaceOptions = {}): Promise<Stage> {
  const workspace = await createWorkspace({
    now: '2026-09-01T09:00:00+03:00',
    seed: 'forms',
    email: 'curator@school.example',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    ...options,
  });
  // Google's globals are not enumerable, so they are taken by name.
  const { FormApp, SpreadsheetApp, Drive } = workspace.globals as unknown as Omit<Stage, 'workspace'>;
  return { workspace, FormApp, SpreadsheetApp, Drive };
}

/** What the reference documents and the typings do not have yet. */
export type NewForm = GoogleAppsScript.Forms.Form & {
  isPublished(): boolean;
  setPublished(enabled: boolean): NewForm;
  addPublishedReader(email: string): NewForm;
};
