/** A world with one spreadsheet and the script globals of an execution bound to it. */
import { Clock } from '../../../src/host/clock';
import { Execution } from '../../../src/host/execution';
import { Gateway } from '../../../src/host/gateway';
import { createBook } from '../../../src/host/google/spreadsheet/book';
import { makers } from '../../../src/host/google/spreadsheet/index';
import { ScriptedScreen } from '../../../src/host/screen';
import { Store } from '../../../src/host/store';
import { World } from '../../../src/host/world';

export interface Opened {
  readonly world: World;
  readonly id: string;
  readonly execution: Execution;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

export const OWNER = 'curator@school.example';

/** Another execution in the same world, bound to the same spreadsheet. */
export function execute(world: World, id: string, email = OWNER): Opened {
  const execution = new Execution({
    world,
    user: { email, name: 'Curator' },
    source: 'editor',
    authMode: 'FULL',
    scopes: undefined,
    advanced: undefined,
    container: { kind: 'spreadsheet', id },
    projectId: 'test',
    scriptTimeZone: 'Europe/Moscow',
    files: {},
    hasEditor: true,
    locale: 'ru',
  });
  execution.gateway = new Gateway(execution, { Object, Array, Date, Error, Function }, (name) => {
    const make = makers[name];
    return make && execution.once(`service:${name}`, () => make(execution));
  });
  const globals = {} as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
  execution.gateway.defineGlobals(globals);
  const { SpreadsheetApp } = globals;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return { world, id, execution, SpreadsheetApp, book, sheet: book.getActiveSheet() };
}

export function open(locale = 'ru_RU', timeZone = 'Europe/Moscow'): Opened {
  const world = new World({
    store: Store.open(undefined),
    clock: Clock.scripted('2026-09-01T09:00:00+03:00'),
    limits: 'none',
    seed: 'test',
    screen: new ScriptedScreen(),
    locale,
    timeZone,
  });
  return execute(world, createBook(world, { name: 'Книга', owner: OWNER }));
}
