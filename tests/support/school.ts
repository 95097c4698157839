/**
 * A school with its book on the host: menu commands and calls of pages go through the bundle as they would in Google, sheets
 * are read as a person sees them. What is asserted is the test's business.
 */

import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Server } from '../../src/addon/ui/wire/server';
import { createWorkspace, type RunResult, type Workspace } from '../../src/host/index';
import { addonFiles, shared } from './addon';

/** The few of Google's methods that tests themselves call. */
interface Range {
  getDisplayValues(): string[][];
  getValues(): unknown[][];
  getFormulas(): string[][];
  setValues(values: readonly (readonly unknown[])[]): void;
}
interface Sheet {
  getName(): string;
  getSheetId(): number;
  isSheetHidden(): boolean;
  getDataRange(): Range;
  getRange(row: number, column: number, rows?: number, columns?: number): Range;
  insertColumnBefore(column: number): void;
  getLastRow(): number;
  getMaxRows(): number;
  insertRowsAfter(row: number, count: number): void;
  deleteColumn(column: number): void;
}
interface Book {
  getId(): string;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  getSpreadsheetTimeZone(): string;
  getSpreadsheetLocale(): string;
}

export const setUpRequest = {
  schoolFull: 'МБОУ «СОШ № 7 г. Новореченска»',
  schoolShort: 'СОШ № 7',
  year: '2026/27',
  timeZone: 'Europe/Moscow',
  regime: 'codes',
  acknowledged: false,
} as const;

type Api = { [Name in keyof Server as Name extends `api${string}` ? Name : never]: Server[Name] };

const files = addonFiles();

interface Prepared {
  readonly store: string;
  readonly book: string;
  readonly now: number;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'school-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let copies = 0;

/** A book that is set up: made by the first file of a run that wants one. The note that tells of it appears when it is whole. */
async function prepared(regime: 'codes' | 'names'): Promise<Prepared> {
  const note = path.join(shared, `${regime}.json`);
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as Prepared;
  const store = path.join(shared, `${regime}-${process.pid}-${copies++}.db`);
  const school = await School.open({ store });
  const reply = await school.call('apiSetUpWorkbook', { ...setUpRequest, regime, acknowledged: regime === 'names' });
  if (!reply.ok) throw new Error(reply.message);
  const made: Prepared = { store, book: school.book.getId(), now: school.workspace.clock.now() };
  await school.close();
  const draft = `${store}.json`;
  writeFileSync(draft, JSON.stringify(made));
  renameSync(draft, note);
  return made;
}

export class School {
  private constructor(
    readonly workspace: Workspace,
    readonly project: ReturnType<Workspace['install']>,
  ) {}

  /** A new book with nothing in it. */
  static async open(options: Parameters<typeof createWorkspace>[0] = {}): Promise<School> {
    const workspace = await createWorkspace({
      container: { type: 'spreadsheet' },
      email: 'curator@school.example',
      locale: 'ru_RU',
      timeZone: 'Europe/Moscow',
      now: '2026-09-01T06:00:00Z',
      seed: 'school',
      ...options,
    });
    return new School(workspace, workspace.install({ files, id: 'addon' }));
  }

  /** A book that is set up, as a copy of its own. */
  static async ready(regime: 'codes' | 'names' = 'codes'): Promise<School> {
    const made = await prepared(regime);
    const store = path.join(folder, `${regime}-${copies++}.db`);
    copyFileSync(made.store, store);
    return School.open({ store, now: made.now, container: { type: 'spreadsheet', id: made.book } });
  }

  /** Runs a function of the add-on; errors of the script are the test's failure, sudden death is not. */
  async run(name: string, ...args: readonly unknown[]): Promise<RunResult> {
    const result = await this.workspace.callFromPage(this.project, name, args);
    if (result.error && !result.died) throw new Error(`${name}: ${result.error.message}\n${result.error.stack ?? ''}`);
    if (result.refusals.length > 0) throw new Error(`The host does not know: ${result.refusals.join(', ')}`);
    return result;
  }

  /** What a page gets back. */
  async call<Name extends keyof Api>(name: Name, ...args: Parameters<Api[Name]>): Promise<ReturnType<Api[Name]>> {
    const { value, log } = await this.run(name, ...args);
    const reply = value as ReturnType<Api[Name]>;
    if (log.some((line) => line.includes(': unexpected: '))) throw new Error(log.join('\n'));
    return reply;
  }

  /** «Создать анкету», pressed until the form is open. */
  async openForm(questionnaire: string): Promise<void> {
    for (let later = 1; later > 0; ) {
      const reply = await this.call('apiCreateQuestionnaire', questionnaire);
      if (!reply.ok) throw new Error(reply.message);
      ({ later } = reply.value);
    }
  }

  get book(): Book {
    const { SpreadsheetApp } = this.workspace.globals as unknown as {
      readonly SpreadsheetApp: { getActiveSpreadsheet(): Book };
    };
    return SpreadsheetApp.getActiveSpreadsheet();
  }

  sheet(title: string): Sheet {
    const sheet = this.book.getSheetByName(title);
    if (!sheet) throw new Error(`No sheet «${title}»`);
    return sheet;
  }

  /** The sheet as people see it. */
  cells(title: string): string[][] {
    return this.sheet(title).getDataRange().getDisplayValues();
  }

  /** One cell of a row, found by heading. */
  cell(title: string, row: number, heading: string): string {
    return this.cells(title)[row - 1]?.[this.column(title, heading) - 1] ?? '';
  }

  column(title: string, heading: string): number {
    const position = (this.cells(title)[0] ?? []).indexOf(heading);
    if (position < 0) throw new Error(`No column «${heading}» on «${title}»`);
    return position + 1;
  }

  /** A person types into a cell. */
  async type(title: string, row: number, heading: string, text: string): Promise<void> {
    const column = this.column(title, heading);
    await this.workspace.edit(this.book.getId(), this.sheet(title).getSheetId(), row, column, text);
  }

  /** A person opens a personal link and answers; the answers by title of the question. */
  async answer(link: string, answers: Readonly<Record<string, unknown>>) {
    const form = this.workspace.view.formAt(link);
    if (form === undefined) throw new Error(`No form at ${link}`);
    return this.workspace.forms.submit(form, answers);
  }

  async close(): Promise<void> {
    await this.workspace.close();
  }
}
