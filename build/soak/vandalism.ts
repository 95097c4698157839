/**
 * Random damage to the sheets, and the commands run over it: nothing of what people wrote may be lost, nothing wrong may be
 * written, «Проверка» must name the damage, «Восстановить листы» must mend what can be mended – and mending twice is mending
 * once. What is right is judged here from the sheets themselves; nothing of the product is imported.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BookDump, SheetDump, Workspace } from '../../src/host/index';
import { datePapers, fillSchool } from '../../tests/support/pairing';
import { curatorOf, openWorld, product, SETUP } from '../../tests/support/product';
import { chances, RUBBISH, vandalize } from './vandal';

export interface VandalismReport {
  readonly sequences: number;
  /** Damages done in all of them. */
  readonly acts: number;
  /** Commands that refused to work on a damaged book, with words for it. */
  readonly refusals: number;
  readonly failures: readonly string[];
}

/** Sheets that people work on, in this book. */
const TITLES = ['Наставляемые', 'Наставники', 'Согласия и документы', 'Подбор', 'Пары и группы', 'Документы'] as const;

const COMMANDS = [
  'apiCollectAnswers',
  'apiRecordConsents',
  'apiMatchPairs',
  'apiApprovePairs',
  'apiPrepareOrder',
] as const;

/** Columns that the program itself fills in, by the sheet; everything else is people's. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  Наставляемые: ['Статус', 'Наставник'],
  Наставники: ['Статус', 'Наставляемый (-ые)'],
  'Согласия и документы': [],
  Подбор: ['Состояние', 'Наставник', 'Балл', 'Почему', 'Кто ещё подходит'],
  'Пары и группы': ['Приказ в реестре'],
  Документы: ['Состояние', 'Версия', 'Ссылка', 'Документ', 'Создан', 'О ком', 'Отпечаток', 'Записанный отпечаток'],
};

/** What «Проверка» says of rules of cells that are not those of the book. */
const RULES = /пропал раскрывающийся список|чужая проверка данных/;

interface Reply {
  readonly ok: boolean;
  readonly message: string;
  readonly issues: readonly { readonly where: string; readonly what: string; readonly remedy: string }[];
}

/** Runs so many sequences of one to four damages each. */
export async function vandalizeAtRandom(options: {
  readonly sequences: number;
  readonly seed: number;
}): Promise<VandalismReport> {
  const folder = mkdtempSync(join(tmpdir(), 'vandal-'));
  const start = join(folder, 'start.db');
  const totals = { acts: 0, refusals: 0 };
  const failures: string[] = [];
  try {
    const prepared = await openWorld({ store: start });
    await prepare(prepared);
    const whole = wholeOf(bookOf(prepared));
    await prepared.close();
    for (let sequence = 0; sequence < options.sequences; sequence++) {
      const file = join(folder, `${sequence}.db`);
      copyFileSync(start, file);
      const workspace = await openWorld({ store: file });
      const seen = await live(workspace, whole, options.seed + sequence);
      totals.acts += seen.acts.length;
      totals.refusals += seen.refusals;
      for (const failure of seen.failures)
        failures.push(`${options.seed + sequence}: ${seen.acts.join(', ')}: ${failure}`);
      await workspace.close();
      rmSync(file, { force: true });
    }
    return { sequences: options.sequences, ...totals, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function prepare(workspace: Workspace): Promise<void> {
  const curator = curatorOf(workspace);
  await curator.press('apiSetUpWorkbook', SETUP);
  fillSchool(workspace, { mentees: 6, mentors: 3 });
  await curator.press('apiRecordConsents');
  datePapers(workspace);
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder', 'apiMatchPairs'])
    await curator.press(command);
}

async function live(workspace: Workspace, whole: Whole, seed: number) {
  const { frames } = whole;
  const chance = chances(seed);
  const failures: string[] = [];
  const acts: string[] = [];
  let refusals = 0;
  const { SpreadsheetApp } = workspace.globals as unknown as typeof globalThis;
  for (let left = 1 + Math.floor(chance() * 4); left > 0; left--) {
    const act = vandalize(SpreadsheetApp.getActiveSpreadsheet(), chance, TITLES);
    if (act !== undefined) acts.push(act);
    SpreadsheetApp.flush();
  }
  const press = async (command: string): Promise<Reply> => {
    const result = await workspace.callFromPage(product, command, []);
    const reply = result.value as Reply | undefined;
    if (result.error || !reply) failures.push(`${command} breaks: ${result.error?.message}`);
    else if (!reply.ok && (reply.issues.length === 0 || reply.issues.some(({ remedy }) => remedy === '')))
      failures.push(`${command} refuses without saying why: ${reply.message}`);
    if (reply && !reply.ok) refusals++;
    return reply ?? { ok: false, message: '', issues: [] };
  };
  const before = bookOf(workspace);
  const damaged = damagesOf(frames, before);
  const checked = await press('apiCheckWorkbook');
  const named = checked.issues.map(({ where, what }) => `${where} ${what}`).join('\n');
  for (const damage of damaged) if (!named.includes(damage)) failures.push(`«Проверка» does not name ${damage}`);
  for (const command of COMMANDS) await press(command);
  failures.push(...lost(whole, before, bookOf(workspace)), ...wrong(bookOf(workspace)));

  await press('apiRestoreSheets');
  const restored = bookOf(workspace);
  failures.push(...lost(whole, before, restored).map((loss) => `${loss} by the repair`));
  for (const damage of damagesOf(frames, restored)) failures.push(`after the repair still damaged: ${damage}`);
  await press('apiRestoreSheets');
  if (JSON.stringify(contentOf(bookOf(workspace))) !== JSON.stringify(contentOf(restored)))
    failures.push('repairing a second time changes something');
  const after = await press('apiCheckWorkbook');
  for (const { where, what } of after.issues)
    if (RULES.test(what)) failures.push(`after the repair still found: ${where} ${what}`);
  for (const command of COMMANDS) await press(command);
  failures.push(...lost(whole, before, bookOf(workspace)), ...wrong(bookOf(workspace)));
  return { acts, refusals, failures };
}

function bookOf(workspace: Workspace): BookDump {
  const book = workspace.dump().spreadsheets.find(({ id }) => id === workspace.container?.id);
  if (!book) throw new Error('the world has no book');
  return book;
}

/** Headings by title of the sheet, as the whole book has them. */
type Frames = ReadonlyMap<string, readonly string[]>;

/** The book before anything happened to it. */
interface Whole {
  readonly frames: Frames;
  readonly values: ReadonlySet<string>;
}

const wholeOf = (book: BookDump): Whole => ({ frames: framesOf(book), values: valuesOf(book) });

const framesOf = (book: BookDump): Frames =>
  new Map(
    book.sheets.flatMap(({ name, display: [headings = []] }) =>
      (TITLES as readonly string[]).includes(name)
        ? [[name, headings.filter((heading) => heading !== '')] as const]
        : [],
    ),
  );

const normal = (heading: string): string => heading.replace(/\s+/g, ' ').trim().toLowerCase();

/** Words that «Проверка» has to say: the title of a sheet without its frame, the heading of a column that is gone. */
function damagesOf(whole: Frames, book: BookDump): readonly string[] {
  return [...whole].flatMap(([title, headings]) => {
    const sheet = book.sheets.find(({ name }) => name === title);
    if (!sheet) return [title];
    const found = (sheet.display[0] ?? []).map(normal);
    const missing = headings.filter((heading) => !found.includes(normal(heading)));
    return missing.length === headings.length ? [title] : missing;
  });
}

/** What people wrote: every value of the whole book that stands in no column which the program fills in by itself. */
function valuesOf(book: BookDump): ReadonlySet<string> {
  const found = new Set<string>(['заметка школы', RUBBISH]);
  for (const { name, entries, display } of book.sheets) {
    if (!(TITLES as readonly string[]).includes(name)) continue;
    const own = new Set(OWN[name]);
    for (const row of entries.slice(1))
      row.forEach((entry, column) => {
        if (entry !== '' && !own.has(display[0]?.[column] ?? '')) found.add(entry);
      });
  }
  return found;
}

/** Cells of a sheet that are not people's. */
interface Program {
  readonly columns: ReadonlySet<number>;
  readonly headings: readonly string[];
}

/** How often each value stands in the book; what is the program's is left out where that is told. */
function count(book: BookDump, program: (sheet: SheetDump) => Program | undefined) {
  const counts = new Map<string, number>();
  for (const sheet of book.sheets) {
    if (/^(Журнал|Изменения|Проверка|Дашборд|Анкеты|Показатели)/.test(sheet.name)) continue;
    const own = program(sheet);
    sheet.entries.forEach((row, index) => {
      if (own && sheet.display[index] === own.headings) return;
      row.forEach((entry, at) => {
        if (!own?.columns.has(at)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
      });
    });
  }
  return counts;
}

/** The row of headings and the columns that the program fills in, wherever they are by now: it may write over what was typed there. */
function programCells(whole: Frames, { name, display }: SheetDump): Program {
  const known = (row: readonly string[], frame: readonly string[]): number =>
    row.filter((cell) => frame.includes(cell)).length;
  const bestOf = (frame: readonly string[]): readonly string[] =>
    display.reduce((one, row) => (known(row, frame) > known(one, frame) ? row : one), [] as readonly string[]);
  // A sheet under another name is known by its headings.
  const renamed = [...whole].find(([, frame]) => known(bestOf(frame), frame) * 2 > frame.length)?.[0];
  const title = whole.has(name) ? name : (renamed ?? name);
  const own = OWN[title] ?? [];
  const frame = whole.get(title) ?? [];
  const best = bestOf(frame);
  const headings = known(best, frame) * 2 >= frame.length ? best : frame;
  const columns = new Set(headings.flatMap((heading, at) => (own.includes(heading) ? [at] : [])));
  return { columns, headings: best };
}

const code = /^[УПН]-\d{3}$/;

/**
 * Values that stood more often before, where the program does not compute them. Codes also stand where it writes partners, so
 * one of each is enough.
 */
function lost({ frames, values }: Whole, before: BookDump, after: BookDump): readonly string[] {
  const had = count(before, (sheet) => programCells(frames, sheet));
  const has = count(after, () => undefined);
  const enough = (text: string): number => Math.min(had.get(text) ?? 0, code.test(text) ? 1 : Number.POSITIVE_INFINITY);
  return [...values]
    .filter((text) => (has.get(text) ?? 0) < enough(text))
    .map((text) => `lost: ${text} (${has.get(text) ?? 0} of ${had.get(text)})`);
}

const column = (sheet: SheetDump | undefined, heading: string): readonly string[] => {
  const at = sheet?.display[0]?.indexOf(heading) ?? -1;
  return at < 0 ? [] : (sheet?.display.slice(1).map((row) => row[at] ?? '') ?? []);
};

/** A mentee in two pairs that the program has made; a pair of people who are not in the bases. */
function wrong(book: BookDump): readonly string[] {
  const pairs = book.sheets.find(({ name }) => name === 'Пары и группы');
  const codes = column(pairs, 'Код пары');
  const repeated = codes.filter((code, index) => code !== '' && codes.indexOf(code) !== index);
  const mentees = column(pairs, 'Наставляемые');
  const states = column(pairs, 'Состояние');
  // Rows that people copied are theirs; those of the program have a code of their own.
  const working = mentees.filter((_mentee, row) => states[row] !== '' && !repeated.includes(codes[row] ?? ''));
  const twice = working.filter((mentee, index) => /^У-\d+$/.test(mentee) && working.indexOf(mentee) !== index);
  return [...new Set(twice)].map((mentee) => `${mentee} is in two pairs`);
}

const contentOf = (book: BookDump) =>
  book.sheets
    .filter(({ name }) => name !== 'Журнал')
    .map(({ name, entries, properties, looks }) => ({ name, entries, properties, looks }));
