/** What papers need to know of the school and its people, out of settings and bases; what is missing is named. */
import type { Officer, Participant, School } from '../catalog/documents/order-frame';
import { type Post, posts } from '../catalog/documents/posts';
import type { Vocabulary } from '../catalog/documents/vocabulary';
import { vocabularyWords } from '../catalog/pairing-words';
import { type SettingKey, settingDeclarations } from '../catalog/settings';
import { settingsTable } from '../catalog/tables';
import { namePrinter } from '../domain/language/print-names';
import { readCode } from '../domain/people/code';
import type { Issue } from '../schema/issue';
import { type NameValue, showMark } from '../schema/name';
import type { Book } from './book';
import { codeOf, type PairingBook } from './pairing-book';

export interface PaperFacts {
  readonly school: School;
  readonly curator: Officer;
  readonly vocabulary: Vocabulary;
  /** «2026/2027» */
  readonly year: string;
  participant(code: string): Participant;
  tagName(code: string): string;
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

export function factsOf(book: Book, pairing: PairingBook): PaperFacts {
  const { settings } = book;
  const principal: Officer = { code: codeOf(settings.principalCode), post: posts.principal };
  const curator: Officer = { code: codeOf(settings.curatorCode), post: postOf(settings.curatorPost) };
  const about = aboutPeople(pairing);
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
    vocabulary: settings.vocabulary === vocabularyWords.teachers ? 'teachers' : 'pupils',
    year: `${settings.year.slice(0, 4)}/${Number(settings.year.slice(0, 4)) + 1}`,
    participant: (code) => ({ code, about: about.get(code) ?? usualAbout(code) }),
    tagName: (code) => tags.get(code) ?? code,
    print: book.regime === 'codes' ? showMark : namePrinter(namesOf(book, pairing)),
  };
}

const postOf = (words: string): Post =>
  Object.values(posts).find(({ nominative }) => nominative === words) ?? posts.deputyForUpbringing;

const usualAbout = (code: string): string => ({ У: 'обучающийся', П: 'педагог' })[code[0] ?? ''] ?? 'наставник';

/** Class, post or place of work, as the bases have it. */
function aboutPeople({ mentees, mentors }: PairingBook): ReadonlyMap<string, string> {
  const said: readonly (readonly [string, string | undefined])[] = [
    ...mentors.rows.map(({ value }) => [codeOf(value.code), value.place] as const),
    ...mentees.rows.map(({ value }) => [codeOf(value.code), value.grade] as const),
  ];
  return new Map(said.flatMap(([code, words]) => (words ? [[code, words] as const] : [])));
}

function namesOf({ settings }: Book, { mentees, mentors }: PairingBook): ReadonlyMap<string, { fullName: string }> {
  const known: readonly (readonly [string, string | undefined])[] = [
    ...[...mentees.rows, ...mentors.rows].map(({ value }) => [codeOf(value.code), value.fullName] as const),
    [codeOf(settings.principalCode), settings.principalName],
    [codeOf(settings.curatorCode), settings.curatorName],
  ];
  return new Map(known.flatMap(([code, fullName]) => (fullName ? [[code, { fullName }] as const] : [])));
}
