/**
 * A workbook that somebody brings, as a spreadsheet of its own: cells with their looks, formulas and stretches of text, sizes,
 * merges, groups, panes, filter, what may be typed, conditional formats, protection, notes, links, charts, named ranges, hidden
 * sheets. Nothing is written before all of it is read.
 *
 * Left out: pictures, charts and conditional formats that Google has nothing like, colours of themes. Formulas that Google does not
 * have are kept as the value they gave last.
 */
import { createFile, MIME } from '../../google/files';
import { fullName } from '../../google/spreadsheet/book';
import { SHEETS_PER_BOOK } from '../../google/spreadsheet/limits';
import { localeOf } from '../../google/spreadsheet/locales';
import { Book } from '../../google/spreadsheet/model';
import type { NamedArea } from '../../google/spreadsheet/parts';
import { saveBook } from '../../google/spreadsheet/storage';
import { StyleTable } from '../../google/spreadsheet/style';
import type { ValidationRule } from '../../google/spreadsheet/validation';
import type { World } from '../../world';
import { OfficePackage } from './package';
import { readSource, type Source } from './source';
import { readCharts } from './xlsx-charts';
import { Palette } from './xlsx-colors';
import { Limits } from './xlsx-limits';
import { readLooks } from './xlsx-looks';
import { placeOf } from './xlsx-places';
import type { RawRule } from './xlsx-rules';
import { readSheet, type SheetDraft } from './xlsx-sheet';
import { readTexts } from './xlsx-texts';

/** Days between the two beginnings of time that workbooks know. */
const SHIFT_1904 = 1462;

/** Brings a workbook in and gives the id of the spreadsheet. Throws UsageError with one sentence for what cannot be trusted or read. */
export function importXlsx(world: World, source: Source, owner: string, parent?: string): string {
  const file = readSource(source);
  const pack = new OfficePackage(file, 'xl/');
  const locale = fullName(world.locale);
  const index = readIndex(pack);
  const styles = new StyleTable();
  const limits = new Limits((why) => pack.refuse(why));
  const palette = new Palette(pack, index.theme);
  const parts = {
    pack,
    palette,
    shared: readTexts(pack, 'xl/sharedStrings.xml', palette),
    looks: readLooks(pack, 'xl/styles.xml', /[^a-z]/i.exec(localeOf(locale).date)?.[0] ?? '.', palette),
    styleNumber: (look: object) => (Object.keys(look).length === 0 ? 0 : styles.number(look)),
    newId: () => String(world.ids.number()),
    reading: { locale, timeZone: world.timeZone },
    dateShift: index.isFrom1904 ? SHIFT_1904 : 0,
    limits,
  };
  const drafts = index.sheets.map(({ name, part, isHidden }, at) => {
    const draft = readSheet(parts, part, at, name);
    draft.props.hidden = isHidden;
    return draft;
  });
  if (drafts.every(({ props }) => props.hidden)) drafts[0]!.props.hidden = false;
  const names = drafts.map(({ props }) => props.name);
  let charts = 0;
  for (const { props, measures, drawing } of drafts)
    if (drawing !== undefined) props.charts = readCharts(pack, drawing, { measures, names, palette }, () => ++charts);
  const kept = withoutLists(drafts);
  const name = file.name.replace(/\.xlsx$/i, '');
  return world.store.transaction(() => {
    const { id } = createFile(world, { mime: MIME.spreadsheet, name, owner, parent });
    const props = {
      locale,
      timeZone: world.timeZone,
      order: [],
      names: index.names,
      metadata: [],
      counter: charts + 1,
    };
    const book = new Book(id, props, styles, []);
    // What nobody has looked at is not saved.
    kept.forEach(({ props: sheet, grid }, at) => void book.addSheet(sheet, at, grid).grid);
    for (const draft of kept) applyRules(book, draft, drafts);
    for (const { filter, props: sheet } of kept) filter.finish(book, book.sheet(sheet.id)!);
    saveBook(world, book);
    return id;
  });
}

interface WorkbookIndex {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly isHidden: boolean }[];
  readonly names: NamedArea[];
  readonly isFrom1904: boolean;
  /** The part with the colours of the workbook. */
  readonly theme: string | undefined;
}

function readIndex(pack: OfficePackage): WorkbookIndex {
  const part = 'xl/workbook.xml';
  const relations = pack.relations(part);
  const sheets: { name: string; part: string; isHidden: boolean }[] = [];
  const named: { name: string; text: string }[] = [];
  let isFrom1904 = false;
  let open: { name: string; text: string } | undefined;
  pack.walk(part, {
    open: (tag, at) => {
      if (tag === 'workbookPr') isFrom1904 = at['date1904'] === '1' || at['date1904'] === 'true';
      else if (tag === 'sheet') {
        const target = relations.get(at['r:id'] ?? '');
        if (target?.type !== 'worksheet' || !pack.has(target.target)) return;
        const name = (at['name'] ?? '').slice(0, 100) || `Лист ${sheets.length + 1}`;
        if (sheets.some((sheet) => sheet.name === name)) throw pack.refuse('в нём два листа с одним именем');
        sheets.push({ name, part: target.target, isHidden: at['state'] === 'hidden' || at['state'] === 'veryHidden' });
      } else if (tag === 'definedName' && at['hidden'] !== '1' && at['localSheetId'] === undefined) {
        open = { name: at['name'] ?? '', text: '' };
        if (named.length < 1000) named.push(open);
      }
    },
    text: (text) => {
      if (open && open.text.length < 1000) open.text += text;
    },
    close: (tag) => {
      if (tag === 'definedName') open = undefined;
    },
  });
  if (sheets.length === 0) throw pack.refuse('в нём нет ни одного листа');
  if (sheets.length > SHEETS_PER_BOOK) throw pack.refuse(`в нём больше ${SHEETS_PER_BOOK} листов`);
  const names = named.flatMap(({ name, text }) => {
    const place = placeOf(
      text,
      sheets.map((sheet) => sheet.name),
    );
    return place && /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? [{ name, ...place }] : [];
  });
  const theme = [...relations.values()].find(({ type, target }) => type === 'theme' && pack.has(target))?.target;
  return { sheets, names, isFrom1904, theme };
}

/** The hidden sheet on which our own workbooks keep lists that are too long for a rule; it is no sheet of the book. */
const LISTS = /^_lists/;
const isLists = ({ props }: SheetDraft): boolean => props.hidden && LISTS.test(props.name);

const withoutLists = (drafts: readonly SheetDraft[]): readonly SheetDraft[] => {
  const last = drafts.at(-1);
  return last && drafts.length > 1 && isLists(last) ? drafts.slice(0, -1) : drafts;
};

/** Rules beyond so many cells of a sheet are left out: people set them for columns, machines for everything. */
const MOST_RULED_CELLS = 200_000;

function applyRules(book: Book, draft: SheetDraft, drafts: readonly SheetDraft[]): void {
  const sheet = book.sheet(draft.props.id)!;
  let ruled = 0;
  for (const raw of draft.rules) {
    const rule = ruleOf(raw, draft, drafts);
    if (!rule) continue;
    const change = book.styles.changer({ validation: book.validationNumber(rule) });
    for (const { row, column, rows, columns } of raw.areas) {
      ruled += rows * columns;
      if (ruled > MOST_RULED_CELLS) return;
      for (let y = row; y < row + rows; y++) {
        for (let x = column; x < column + columns; x++) sheet.grid.setStyle(y, x, change(sheet.grid.style(y, x)));
      }
    }
  }
}

function ruleOf(raw: RawRule, own: SheetDraft, drafts: readonly SheetDraft[]): ValidationRule | undefined {
  const { allowInvalid, help, kind, texts, condition } = raw;
  if (kind === 'condition') return condition && { ...condition, allowInvalid, help };
  if (kind === 'list') return { type: 'VALUE_IN_LIST', values: texts, allowInvalid, help };
  const [text = ''] = texts;
  const names = drafts.map(({ props }) => props.name);
  const place = placeOf(text.includes('!') ? text : `'${own.props.name.replaceAll("'", "''")}'!${text}`, names);
  const list = place && drafts[place.sheet];
  if (place && list && isLists(list)) {
    const { row, column, rows } = place.area;
    const values = Array.from({ length: rows }, (_, index) => String(list.grid.stored(row + index, column) ?? ''));
    return { type: 'VALUE_IN_LIST', values, allowInvalid, help };
  }
  return place && { type: 'VALUE_IN_RANGE', values: [{ area: place.area, sheet: place.sheet }], allowInvalid, help };
}
