/** Which installed triggers an event starts, when clock triggers are due, and the event object that a handler is given. */
import type { HostEvent, TriggerRecord } from '../../events';
import type { Container, Execution } from '../../execution';
import { constant } from '../../surface';
import type { World } from '../../world';
import { activeUser, type User } from '../base/user';
import type { GoogleObject } from '../object';
import { serviceObject } from '../services';
import { wallTime } from '../utilities/zones';
import { nextMoment } from './schedule';
import { allTriggers, changeTrigger, type StoredTrigger } from './trigger-store';

const DAY = 86_400_000;
/** Google tells the time of clock events in this zone, whatever the script's own is. */
const CLOCK_ZONE = 'UTC';

/** An edit is a change too, of the type EDIT. */
const EVENTS: Readonly<Record<Exclude<HostEvent['kind'], 'clock'>, readonly TriggerRecord['event'][]>> = {
  open: ['ON_OPEN'],
  edit: ['ON_EDIT', 'ON_CHANGE'],
  change: ['ON_CHANGE'],
  'form-submit': ['ON_FORM_SUBMIT'],
};

/** The installed triggers that an event starts, oldest first; clock triggers start by being due. */
export function triggersFor(world: World, event: HostEvent): TriggerRecord[] {
  if (event.kind === 'clock') return [];
  const files = event.kind === 'form-submit' ? [event.form, event.destination?.book] : [event.file.id];
  return allTriggers(world).filter(
    (trigger) =>
      EVENTS[event.kind].includes(trigger.event) && trigger.sourceId !== undefined && files.includes(trigger.sourceId),
  );
}

/** The clock triggers whose time has come by `now`, in the order of their times. */
export function dueTriggers(world: World, now: number): TriggerRecord[] {
  return allTriggers(world)
    .filter((trigger) => trigger.next !== undefined && trigger.next <= now)
    .sort((a, b) => (a.next ?? 0) - (b.next ?? 0) || a.turn - b.turn);
}

/** Notes that a clock trigger has fired: it waits for its next time; one that fires once stays installed and never fires again. */
export function advanceTrigger(world: World, trigger: TriggerRecord): void {
  const stored = allTriggers(world).find(({ id }) => id === trigger.id);
  if (stored?.next === undefined) return;
  const { next: last, ...rest } = stored;
  const next = stored.schedule && nextMoment(stored.schedule, last, world.clock.now());
  changeTrigger(world, next === undefined ? (rest as StoredTrigger) : { ...rest, next });
}

/** What a handler is given; `trigger` is the installed trigger that started it, none for a simple one. */
export function makeEvent(execution: Execution, event: HostEvent, trigger?: TriggerRecord): Record<string, unknown> {
  const fields: Record<string, unknown> = {
    authMode: constant('Script.AuthMode', execution.options.authMode),
    ...fieldsOf(execution, event, trigger),
    ...(trigger ? { triggerUid: trigger.id } : {}),
  };
  return Object.fromEntries(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function fieldsOf(execution: Execution, event: HostEvent, trigger: TriggerRecord | undefined): Record<string, unknown> {
  switch (event.kind) {
    case 'open':
      return { source: openFile(execution, event.file.kind, event.file.id), user: userOf(execution) };
    case 'change':
      return changeFields(execution, event.file, event.changeType);
    case 'edit':
      return trigger?.event === 'ON_CHANGE'
        ? changeFields(execution, event.file, 'EDIT')
        : editFields(execution, event);
    case 'form-submit':
      return trigger?.source === 'FORMS' ? responseFields(execution, event) : rowFields(execution, event);
    case 'clock':
      return clockFields(event.at);
  }
}

function changeFields(execution: Execution, file: Container, changeType: string): Record<string, unknown> {
  return { changeType, source: openFile(execution, file.kind, file.id), user: userOf(execution) };
}

function editFields(execution: Execution, event: HostEvent & { kind: 'edit' }): Record<string, unknown> {
  const { row, column, rows, columns, value, oldValue } = event;
  const source = openFile(execution, event.file.kind, event.file.id) as Book;
  const range = rangeOf(execution, source, event.sheet, row, column, rows, columns);
  (range as unknown as { activate(): unknown }).activate();
  return {
    range,
    source,
    user: userOf(execution),
    ...(value === undefined ? {} : { value: cellText(value) }),
    ...(oldValue === undefined ? {} : { oldValue: cellText(oldValue) }),
  };
}

/** Cells arrive as texts, ticked boxes as TRUE. */
function cellText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The range ends with the last answer that is not empty, the values do not. */
function rowFields(execution: Execution, event: HostEvent & { kind: 'form-submit' }): Record<string, unknown> {
  const { destination, values, namedValues } = event;
  if (!destination) return {};
  const columns = Math.max(1, values.map((value) => value !== '').lastIndexOf(true) + 1);
  const source = openFile(execution, 'spreadsheet', destination.book) as Book;
  const range = rangeOf(execution, source, destination.sheet, destination.row, 1, 1, columns);
  return { namedValues, range, source, values };
}

function responseFields(execution: Execution, event: HostEvent & { kind: 'form-submit' }): Record<string, unknown> {
  const source = openFile(execution, 'form', event.form) as GoogleObject & { getResponse(id: string): GoogleObject };
  return { response: source.getResponse(event.response), source };
}

/** Users of events also tell about themselves as plain properties. */
function userOf(execution: Execution): User {
  const user = activeUser(execution);
  const email = user.getEmail();
  Object.assign(execution.gateway.wrapperOf(user), { email, nickname: email.split('@')[0] });
  return user;
}

function clockFields(at: number): Record<string, unknown> {
  const wall = wallTime(CLOCK_ZONE, at);
  return {
    year: wall.year,
    month: wall.month,
    'day-of-month': wall.day,
    'day-of-week': wall.weekday === 0 ? 7 : wall.weekday,
    'week-of-year': isoWeek(at),
    hour: wall.hour,
    minute: wall.minute,
    second: wall.second,
    timezone: CLOCK_ZONE,
  };
}

/** The week of the year as the calendar of the ISO counts: the one with the year's first Thursday is the first. */
function isoWeek(at: number): number {
  const day = Math.floor(at / DAY) * DAY;
  const thursday = day + (4 - (new Date(day).getUTCDay() || 7)) * DAY;
  const first = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - first) / DAY / 7) + 1;
}

type Book = GoogleObject & { getSheets(): readonly Sheet[] };
type Sheet = GoogleObject & {
  getSheetId(): number;
  getRange(row: number, column: number, rows: number, columns: number): GoogleObject;
};
interface Opener {
  openById(id: string): GoogleObject;
  getActiveSpreadsheet?(): GoogleObject | null;
}

const SERVICES = { spreadsheet: 'SpreadsheetApp', document: 'DocumentApp', form: 'FormApp' } as const;

/** The file as its own service opens it; the active spreadsheet is the very object that `getActive` gives. */
function openFile(execution: Execution, kind: keyof typeof SERVICES, id: string): GoogleObject {
  const service = serviceObject(execution, SERVICES[kind]) as unknown as Opener;
  const active = execution.options.container?.id === id ? service.getActiveSpreadsheet?.() : undefined;
  return active ?? service.openById(id);
}

/** A range of an event also tells its borders as plain properties. */
function rangeOf(
  execution: Execution,
  book: Book,
  sheetId: number,
  row: number,
  column: number,
  rows: number,
  columns: number,
): GoogleObject {
  const sheet = book.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
  if (!sheet) execution.refuse(`the sheet ${sheetId} of an event`);
  const range = sheet.getRange(row, column, rows, columns);
  Object.assign(execution.gateway.wrapperOf(range), {
    columnEnd: column + columns - 1,
    columnStart: column,
    rowEnd: row + rows - 1,
    rowStart: row,
  });
  return range;
}
