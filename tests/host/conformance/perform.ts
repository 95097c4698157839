/// <reference types="google-apps-script" />
/** Runs one case and tells what it found. Runs inside Apps Script as it does in the host, so it knows Google's globals only. */
import type { Case, CaseRecord, Finding, Stage } from './case';

/** Runs the case on a sheet of its own, which stays when there is something on it to look at; never throws. */
export function perform(one: Case, keepSheet = false): CaseRecord {
  const findings: Finding[] = [];
  const afterwards: (() => void)[] = [];
  const note = (methods: string, ok: boolean, actual: string, expected: string): void => {
    findings.push({ methods: fullNames(one.space, methods), ok, actual, expected });
  };
  let sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined;
  const stage: Stage = {
    get book() {
      return SpreadsheetApp.getActive();
    },
    get sheet() {
      sheet ??= ownSheet(one.name);
      return sheet;
    },
    is: (methods, actual, expected) => note(methods, same(actual, expected), shown(actual), shown(expected)),
    throws(methods, work, message) {
      try {
        note(methods, false, `no error, but ${shown(work())}`, String(message));
      } catch (error) {
        const said = String((error as { message?: unknown })?.message ?? error);
        note(methods, typeof message === 'string' ? said.includes(message) : message.test(said), said, String(message));
      }
    },
    after: (work) => afterwards.push(work),
  };
  let failure: string | undefined;
  try {
    one.run(stage);
  } catch (error) {
    failure = String((error as { message?: unknown })?.message ?? error);
  }
  for (const work of [
    ...afterwards.reverse(),
    () => sheet && !keepSheet && SpreadsheetApp.getActive().deleteSheet(sheet),
  ]) {
    try {
      work();
    } catch (error) {
      failure ??= `while clearing up: ${String((error as { message?: unknown })?.message ?? error)}`;
    }
  }
  const ok = failure === undefined && findings.length > 0 && findings.every((finding) => finding.ok);
  return { name: one.name, ok, findings, ...(failure === undefined ? {} : { error: failure }) };
}

function ownSheet(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const book = SpreadsheetApp.getActive();
  const sheet = book.insertSheet(name.slice(0, 80));
  sheet.deleteRows(21, sheet.getMaxRows() - 20);
  sheet.deleteColumns(11, sheet.getMaxColumns() - 10);
  return sheet;
}

export function fullNames(space: string, methods: string): string[] {
  return methods
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => (name.split('.').length > 2 ? name : `${space}.${name}`));
}

/** Equal as values: dates by their moment, arrays and plain objects by their content, constants by their name. */
export function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (isDate(left) || isDate(right)) return isDate(left) && isDate(right) && left.getTime() === right.getTime();
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => same(item, right[index]));
  }
  if (isConstant(left) || isConstant(right))
    return isConstant(left) && isConstant(right) && String(left) === String(right);
  const keys = Object.keys(left);
  if (keys.length === 0 || keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => same((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]));
}

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function isConstant(value: object): boolean {
  return typeof (value as { ordinal?: unknown }).ordinal === 'function';
}

function shown(value: unknown): string {
  if (
    typeof value === 'object' &&
    value !== null &&
    (isConstant(value) || typeof (value as { toJSON?: unknown }).toJSON !== 'function')
  ) {
    if (
      !Array.isArray(value) &&
      Object.keys(value).every((key) => typeof (value as Record<string, unknown>)[key] === 'function')
    )
      return String(value);
  }
  const text = JSON.stringify(value);
  return text === undefined ? String(value) : text.slice(0, 2000);
}
