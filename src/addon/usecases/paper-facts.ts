/** What papers need to know of the school and its people, out of settings and bases; what is missing is named. */
import type { Officer, Participant, School } from '../catalog/documents/order-frame';
import { type Post, posts } from '../catalog/documents/posts';
import type { Vocabulary } from '../catalog/documents/vocabulary';
import { vocabularyWords } from '../catalog/pairing-words';
import { type SettingKey, settingDeclarations } from '../catalog/settings';
import { settingsTable } from '../catalog/tables';
import { writtenForms } from '../domain/language/name-columns';
import { proposePost, writtenPost } from '../domain/language/posts';
import { namePrinter } from '../domain/language/print-names';
import type { KnownName } from '../domain/language/short-name';
import { readCode } from '../domain/people/code';
import type { Issue } from '../schema/issue';
import { findEntry } from '../schema/list';
import { type NameForms, type NameValue, showMark } from '../schema/name';
import type { Book } from './book';
import { codeOf, type PairingBook } from './pairing-book';
import type { Ports } from './ports';
import { hiderOf } from './privacy';

export interface PaperFacts {
  readonly school: School;
  readonly curator: Officer;
  readonly localActs: readonly string[];
  readonly meetingsInMonth: number;
  readonly vocabulary: Vocabulary;
  /** «2026/2027» */
  readonly year: string;
  participant(code: string): Participant;
  tagName(code: string): string;
  /** Words that people wrote, without what may not stay in the regime of codes. */
  open(words: string): string;
  /** A mark in the regime of codes, a declined name in the regime of names. */
  print(value: NameValue): string | undefined;
}

const needed: readonly SettingKey[] = ['schoolFull', 'schoolShort', 'town', 'phone', 'principalCode', 'curatorCode'];
const neededWithNames: readonly SettingKey[] = ['principalName', 'curatorName'];

/** Settings without which no paper can be made. */
export function missingSettings({ settings, regime }: Book): readonly Issue[] {
  const keys = regime === 'names' ? [...needed, ...neededWithNames] : needed;
  const isCode = (key: SettingKey): boolean => key === 'principalCode' || key === 'curatorCode';
  return keys
    .filter((key) => settings[key] === '' || (isCode(key) && !readCode(settings[key])))
    .map((key) => ({
      code: 'setting-needed',
      place: { sheet: settingsTable.title },
      setting: settingDeclarations[key].name,
    }));
}

export function factsOf(ports: Pick<Ports, 'words'>, book: Book, pairing: PairingBook): PaperFacts {
  const open = hiderOf(ports, book);
  const { settings } = book;
  const principal: Officer = { code: codeOf(settings.principalCode), post: posts.principal };
  const curator: Officer = { code: codeOf(settings.curatorCode), post: postOf(book, settings.curatorPost) };
  const about = new Map([
    [principal.code, principal.post.nominative],
    [curator.code, curator.post.nominative],
    ...aboutPeople(pairing),
  ]);
  const tags = new Map((book.lists['tags'] ?? []).map(({ code, name }) => [code, name]));
  return {
    school: {
      ...(settings.founder === '' ? {} : { founder: settings.founder }),
      full: settings.schoolFull,
      short: settings.schoolShort,
      place: settings.town,
      principal,
      phone: settings.phone,
    },
    curator,
    meetingsInMonth: Number(settings.meetingsInMonth),
    localActs: settings.localActs.split(';').flatMap((act) => act.trim() || []),
    vocabulary: settings.vocabulary === vocabularyWords.teachers ? 'teachers' : 'pupils',
    year: `${settings.year.slice(0, 4)}/${Number(settings.year.slice(0, 4)) + 1}`,
    participant: (code) => {
      const words = open(about.get(code) ?? usualAbout(code));
      return { code, about: words, aboutIn: postForms(book, words) };
    },
    open,
    tagName: (code) => tags.get(code) ?? code,
    print: book.regime === 'codes' ? showMark : namePrinter(namesOf(book, pairing)),
  };
}

/** A usual post, by its whole or its short name, or one of the school's own. */
const postOf = (book: Book, words: string): Post =>
  Object.values<Post>(posts).find(({ nominative, short }) => nominative === words || short === words) ??
  postForms(book, words === '' ? posts.deputyForUpbringing.nominative : words);

/** The forms of «Справочники» where they are whole, else those that the rules propose. */
function postForms({ posts: listed }: Book, words: string): NameForms {
  const entry = findEntry(listed, words);
  return (entry && writtenPost(words, entry.synonyms)) ?? proposePost(words).forms;
}

const usualAbout = (code: string): string => ({ У: 'обучающийся', П: 'педагог' })[code[0] ?? ''] ?? 'наставник';

/** Class, post or place of work, as the bases have it. */
function aboutPeople({ mentees, mentors }: PairingBook): ReadonlyMap<string, string> {
  const said: readonly (readonly [string, string | undefined])[] = [
    ...mentors.rows.map(({ value }) => [codeOf(value.code), value.place] as const),
    ...mentees.rows.map(({ value }) => [codeOf(value.code), value.grade] as const),
  ];
  return new Map(said.flatMap(([code, words]) => (words ? [[code, words] as const] : [])));
}

function namesOf({ settings }: Book, { mentees, mentors }: PairingBook): ReadonlyMap<string, KnownName> {
  const rows = [...mentees.rows, ...mentors.rows].map(({ value }) => value);
  const inBases = rows.flatMap((row) =>
    row.fullName ? [[codeOf(row.code), { fullName: row.fullName, forms: writtenForms(row) }] as const] : [],
  );
  const { principalName, curatorName, curatorDative, curatorAccusative } = settings;
  const written = {
    ...(curatorDative && { dative: curatorDative }),
    ...(curatorAccusative && { accusative: curatorAccusative }),
  };
  const ofSchool: readonly (readonly [string, KnownName])[] = [
    [codeOf(settings.principalCode), { fullName: principalName }],
    [codeOf(settings.curatorCode), { fullName: curatorName, forms: written }],
  ];
  return new Map([...inBases, ...ofSchool.filter(([, { fullName }]) => fullName !== '')]);
}
