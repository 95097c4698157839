/** The book as every request begins with it: settings and lists in force, and a reader of tables under them. */
import { harmWords } from '../catalog/care/harm-words';
import { freeQuestions } from '../catalog/questionnaires';
import { openQuestionKey, type SettingKey, settingDeclarations } from '../catalog/settings';
import { references, settingsTable } from '../catalog/tables';
import type { listNames } from '../catalog/tables/references';
import { regimeWords } from '../catalog/words';
import { readSettings } from '../domain/programme/settings';
import type { Issue } from '../schema/issue';
import type { ListEntry, Lists } from '../schema/list';
import { type Regime, readTable, type Table, type TableReading } from '../schema/table';
import { dressedKey, findFrameDamage, hasHad } from './frames';
import type { Cells, FormItems, Ports } from './ports';

export interface Book {
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly regime: Regime;
  readonly freeText: boolean;
  /** Questions of free words that are asked all the same. */
  readonly openQuestions: readonly string[];
  readonly lists: Lists;
  /** Posts and classes with their oblique forms as synonyms. */
  readonly posts: readonly ListEntry[];
  /** Words about harm, the kinds as names and the phrases as synonyms; those of the catalogue while «Справочники» has none. */
  readonly harmWords: readonly ListEntry[];
  readonly secret: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
  /** What is wrong with the frames of «Настройки» and «Справочники», without which nothing may be written. */
  readonly damages: readonly Issue[];
  /** A missing sheet reads as an empty one with an issue. */
  read<T extends Table>(table: T): TableReading<T>;
}

/** Names under which the book remembers things out of sight. */
export const remembered = {
  secret: 'secret',
  /** The version of the book; without it the book is of the first. */
  version: 'version',
  /** Answers sent up to this moment are collected only when the curator asks for it. */
  collectAfter: 'collect-after',
  /** How far somebody has come in setting the book up, until that is done; empty afterwards. */
  setup: 'setup',
  /** What is being hidden, until that is done. */
  masking: 'masking',
  /** Whose data are being erased, until that is done. */
  erasing: 'erasing',
  /** How far «Новый учебный год» has come, until that is done. */
  turning: 'turning-year',
  /** Which answer is being withdrawn, until that is done. */
  withdrawing: 'withdrawing',
  /** Questionnaires whose forms have yet to follow the register, until that is done. */
  following: 'following',
  /** Questionnaires whose link to a form of the school is being taken back, until that is done. */
  unlinking: 'unlinking',
  /** What is known of the letters that were handed over (domain/letters/ledger.ts). */
  letters: 'letters',
  /** The last revision of the figures that left the school, by half-year. */
  figures: 'figures',
  dressed: dressedKey,
  items: (questionnaire: string): string => `items:${questionnaire}`,
  /** What is known of a form that the school has made itself. */
  linked: (questionnaire: string): string => `linked:${questionnaire}`,
} as const;

export const notSetUp: Issue = { code: 'not-set-up', place: { sheet: settingsTable.title } };

/** The items of the form of a questionnaire, by question. */
export const itemsOf = ({ properties }: Pick<Book, 'properties'>, questionnaire: string): FormItems =>
  JSON.parse(properties[remembered.items(questionnaire)] ?? '{}') as FormItems;

const none = { regime: 'codes', lists: {} } as const;

/** Why openBook brings nothing: the book is new, or «Настройки» are gone. */
export const whyNoBook = (ports: Pick<Ports, 'properties'>): Issue =>
  hasHad(ports.properties.all(), settingsTable)
    ? { code: 'sheet-gone', place: { sheet: settingsTable.title } }
    : notSetUp;

/** Nothing when the book has not been set up yet. */
export function openBook(ports: Pick<Ports, 'tables' | 'properties'>): Book | undefined {
  const properties = ports.properties.all();
  const secret = properties[remembered.secret];
  const settingCells = ports.tables.read(settingsTable.title);
  if (!secret || !settingCells) return undefined;
  const settingReading = readTable(settingsTable, settingCells, none);
  const settings = readSettings(settingDeclarations, settingReading.rows, settingsTable.title);
  const referenceCells = ports.tables.read(references.title);
  const referenceReading = readCells(references, referenceCells, none);
  const entriesOf = (list: (typeof listNames)[number]): readonly ListEntry[] =>
    referenceReading.rows
      .filter(({ value }) => value.list === list)
      .map(({ value }) => ({
        code: value.code,
        name: value.name,
        synonyms: (value.synonyms ?? '').split(/[;\n]/).flatMap((word) => word.trim() || []),
        group: value.group ?? '',
      }));
  const harm = entriesOf('Слова о вреде');
  const regime: Regime = settings.values.regime === regimeWords.names ? 'names' : 'codes';
  const lists: Lists = { tags: entriesOf('Теги') };
  return {
    settings: settings.values,
    regime,
    freeText: settings.values.freeText === 'да',
    openQuestions: openQuestionsOf(settings.values),
    lists,
    posts: entriesOf('Должности и классы'),
    harmWords: harm.length > 0 ? harm : harmWords,
    secret,
    properties,
    issues: [...settingReading.issues, ...settings.issues, ...referenceReading.issues],
    damages: [
      findFrameDamage(settingsTable, regime, settingReading, properties),
      findFrameDamage(references, regime, { ...referenceReading, cells: referenceCells }, properties),
    ].flatMap((damage) => damage ?? []),
    read: (table) => readOrMiss(ports, table, { regime, lists }),
  };
}

const openQuestionsOf = (values: Readonly<Record<SettingKey, string>>): readonly string[] =>
  freeQuestions
    .filter(({ questionnaire, question }) => values[openQuestionKey(questionnaire.id, question.id)] === 'да')
    .map(({ questionnaire, question }) => `${questionnaire.id}/${question.id}`);

/** The regime that «Настройки» name, also before the book is set up: whoever made the book may have chosen already. */
export function chosenRegime(ports: Pick<Ports, 'tables'>): Regime {
  const { rows } = readTable(settingsTable, ports.tables.read(settingsTable.title) ?? [], none);
  const { values } = readSettings(settingDeclarations, rows, settingsTable.title);
  return values.regime === regimeWords.names ? 'names' : 'codes';
}

function readOrMiss<T extends Table>(
  ports: Pick<Ports, 'tables'>,
  table: T,
  options: { readonly regime: Regime; readonly lists: Lists },
): TableReading<T> {
  return readCells(table, ports.tables.read(table.title), options);
}

function readCells<T extends Table>(
  table: T,
  cells: Cells | undefined,
  options: { readonly regime: Regime; readonly lists: Lists },
): TableReading<T> {
  const reading = readTable(table, cells ?? [], options);
  return cells ? reading : { ...reading, issues: [{ code: 'sheet-missing', place: { sheet: table.title } }] };
}
