/** The prices of Google calls are given from outside; nobody bends them to meet a budget. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { costOf } from '../../../src/host/cost';

const OURS = 'src/host/cost-model.json';
const GIVEN = '../shared/cost-model.json';
const DIGEST = '0626adb67125a4efaa91ef07514ea26692b8886269712cb3ee8a6f141868ad9c';

test('the copy is the given model, byte for byte', () => {
  const ours = readFileSync(OURS);
  expect(createHash('sha256').update(ours).digest('hex')).toBe(DIGEST);
  if (existsSync(GIVEN)) expect(ours.equals(readFileSync(GIVEN))).toBe(true);
});

test.each([
  ['Spreadsheet.Range', 'getValues', { effect: 'read', seconds: 0.1 }],
  ['Spreadsheet.Range', 'setValues', { effect: 'write', seconds: 0.1 }],
  ['Spreadsheet.Spreadsheet', 'getSheetByName', { effect: 'navigate', seconds: 0 }],
  ['Spreadsheet.SpreadsheetApp', 'flush', { effect: 'flush', seconds: 0.5 }],
  ['Properties.Properties', 'setProperty', { effect: 'other', seconds: 0.062 }],
  ['Document.DocumentApp', 'create', { effect: 'other', seconds: 2 }],
  ['Forms.Form', 'addTextItem', { effect: 'other', seconds: 0.3 }],
  ['Mail.MailApp', 'sendEmail', { effect: 'other', seconds: 0.3 }],
  ['Drive_v3.Drive.V3.Collection.FilesCollection', 'create', { effect: 'other', seconds: 0.5 }],
  ['Base.Console', 'log', { effect: 'local', seconds: 0 }],
  ['Utilities.Utilities', 'formatDate', { effect: 'local', seconds: 0 }],
] as const)('%s.%s costs what the model says', (type, method, cost) => {
  expect(costOf(type, method)).toEqual(cost);
});
