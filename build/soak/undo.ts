/** Commands about people in bulk, taking commands back and books of older versions, for the sweep of sudden death. */
import type { RunResult, Workspace } from '../../src/host/index';
import { pourOldBook } from '../../tests/support/old-book';
import { curatorOf, product, SETUP } from '../../tests/support/product';
import { call } from './commands/swept';

interface Range {
  getValues(): unknown[][];
  setValues(values: readonly (readonly unknown[])[]): void;
}
interface Globals {
  readonly SpreadsheetApp: {
    getActiveSpreadsheet(): {
      getSheetByName(name: string): {
        getDataRange(): Range;
        getRange(row: number, column: number, rows: number, columns: number): Range;
      };
    };
    flush(): void;
  };
}

const asTyped = (value: unknown): unknown => (typeof value === 'string' && value !== '' ? `'${value}` : value);

/** The curator sorts the mentees, so that rows that a command has added stand among the others. */
function sortMentees(workspace: Workspace): void {
  const { SpreadsheetApp } = workspace.globals as unknown as Globals;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Наставляемые');
  const [headings = [], ...rows] = sheet.getDataRange().getValues();
  const class9 = headings.indexOf('Класс/группа/должность');
  const sorted = [...rows].sort((a, b) => (String(a[class9]) < String(b[class9]) ? -1 : 1));
  sheet.getRange(2, 1, sorted.length, headings.length).setValues(sorted.map((row) => row.map(asTyped)));
  SpreadsheetApp.flush();
}

const headings = ['Код', 'Класс/группа/должность', 'Возрастная группа'];

/** Three people, of whom the first was there before. */
export const listOfPeople = {
  base: 'mentees',
  headings,
  rows: [
    ['У-001', '5 «А»', '10–14'],
    ['У-004', '4 «Б»', '10–14'],
    ['У-005', '7 «В»', '10–14'],
  ],
} as const;

/** A book with three mentees whose codes are given out. */
export async function prepareMentees(workspace: Workspace): Promise<void> {
  const curator = curatorOf(workspace);
  await curator.press('apiSetUpWorkbook', SETUP);
  await curator.press('apiImportPeople', {
    base: 'mentees',
    headings,
    rows: [
      ['У-001', '6 «А»', ''],
      ['У-002', '3 «Б»', ''],
      ['У-003', '8 «В»', ''],
    ],
  });
}

/** A list was brought in and the sheet sorted since. */
export async function prepareSortedList(workspace: Workspace): Promise<void> {
  await prepareMentees(workspace);
  await curatorOf(workspace).press('apiImportPeople', listOfPeople);
  sortMentees(workspace);
}

export const prepareOldBook = (workspace: Workspace): Promise<void> =>
  pourOldBook(workspace, { id: product.id, manifest: product.files['appsscript.json'] ?? '' });

/** An answer on paper, or two in an export, of mentees whose codes are signed when the world is prepared. */
export function enterWithoutForm(name: 'apiEnterAnswer' | 'apiImportAnswers') {
  let signed: readonly string[] = [];
  const requests = {
    apiEnterAnswer: () => ({
      entry: 'paper-1',
      answers: { code: signed[0], grade: '7 класс', importance: '8', time: '9' },
    }),
    apiImportAnswers: () => ({
      batch: 'export-1',
      headings: ['@time', 'code', 'importance', 'time'],
      rows: signed.slice(0, 2).map((code, at) => [`28.08.2026 10:0${at}`, code, '7', '6']),
    }),
  };
  return {
    prepare: async (workspace: Workspace): Promise<void> => {
      await prepareMentees(workspace);
      const links = await curatorOf(workspace).press<readonly { readonly signed: string }[]>(
        'apiShowLinks',
        'mentees',
        'pupil-requests',
      );
      signed = links.map((link) => link.signed);
    },
    command: (workspace: Workspace): Promise<RunResult> =>
      call(name, { questionnaire: 'pupil-requests', ...requests[name]() })(workspace),
  };
}

/** Makes two of the mentees one, as the preview showed them when the world was prepared. */
export function mergeTwo() {
  const two = { base: 'mentees', keep: 'У-001', other: 'У-003', taken: ['Класс/группа/должность'] } as const;
  let token = '';
  return {
    prepare: async (workspace: Workspace): Promise<void> => {
      await prepareMentees(workspace);
      token = (await curatorOf(workspace).press<{ readonly token: string }>('apiPreviewMerge', two)).token;
    },
    command: (workspace: Workspace): Promise<RunResult> =>
      call('apiMergePeople', { ...two, reason: 'две анкеты', token })(workspace),
  };
}

/** Takes back what was the last command when the world was prepared. */
export function undoLast(prepare: (workspace: Workspace) => Promise<void>) {
  let operation = '';
  return {
    prepare: async (workspace: Workspace): Promise<void> => {
      await prepare(workspace);
      operation = (await curatorOf(workspace).press<{ readonly operation: string }>('apiReadUndo')).operation;
    },
    command: (workspace: Workspace): Promise<RunResult> => call('apiUndo', { operation })(workspace),
  };
}
