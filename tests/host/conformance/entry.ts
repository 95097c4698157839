/// <reference types="google-apps-script" />
/**
 * The Apps Script project of the cases: bind it to an empty spreadsheet, open the spreadsheet, choose «Conformance», read the record
 * in the execution log and on the sheet «Record». The host runs the same functions.
 */
import type { CaseRecord } from './case';
import { cases } from './cases';
import { perform } from './perform';

const RECORD = 'Record';
/** Google stops a run after six minutes; the next one goes on where this one ended. */
const MILLISECONDS = 240_000;

export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Conformance')
    .addItem('Run cases', 'conformance')
    .addItem('Forget the record', 'forget')
    .addToUi();
}

/** Runs the cases that the record does not have yet, those that ask a person included, until Google's time is nearly over. */
export function conformance(): void {
  const began = Date.now();
  const done = new Set(
    record()
      .getDataRange()
      .getValues()
      .map((row) => String(row[1])),
  );
  for (const one of cases) {
    if (done.has(one.name) || one.bound) continue;
    if (Date.now() - began > MILLISECONDS) return void SpreadsheetApp.getActive().toast('Run me again: there is more.');
    keep(conformanceCase(one.name));
  }
  SpreadsheetApp.getActive().toast('All cases are on the record.');
}

/** Runs one case by its name and gives what it found. */
export function conformanceCase(name: string): CaseRecord {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`No such case: ${name}`);
  const book = SpreadsheetApp.getActive();
  if (book && book.getSpreadsheetLocale() !== 'en_US') book.setSpreadsheetLocale('en_US');
  if (book && book.getSpreadsheetTimeZone() !== 'Europe/Moscow') book.setSpreadsheetTimeZone('Europe/Moscow');
  return perform(found, found.shown !== undefined);
}

export function forget(): void {
  record().clearContents();
}

function record(): GoogleAppsScript.Spreadsheet.Sheet {
  const book = SpreadsheetApp.getActive();
  return book.getSheetByName(RECORD) ?? book.insertSheet(RECORD, 0);
}

function keep(one: CaseRecord): void {
  const at = new Date().toISOString();
  console.log(JSON.stringify({ at, ...one }));
  const wrong = one.findings.filter(({ ok }) => !ok).map((finding) => JSON.stringify(finding));
  const text = [one.error ?? '', ...wrong].join('\n').slice(0, 40_000);
  record().appendRow([at, one.name, one.ok ? 'same' : 'different', text === '' ? '' : `'${text}`]);
}
