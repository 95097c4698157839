/**
 * What a single word may be in a name: given name, patronymic, something that ends like a surname – in any case. Sets are made
 * once from the lists of the declension and of the catalogue; which words together are a name is decided in names.ts.
 */
import { femaleNames, maleNames } from '../language/word-lists';
import { listOf, type PrivacyWords } from './words';

export interface NameWords {
  isGiven(word: string): boolean;
  /** A given name that is an ordinary word as well. */
  isAlsoWord(word: string): boolean;
  isAlsoThing(word: string): boolean;
  /** Made of a given name that is known: sure in small letters, too. */
  isSurePatronymic(word: string): boolean;
  isPatronymic(word: string): boolean;
  /** «Иванов», «Ивановой», «Вишневский», «Шевченко». */
  endsLikeSurname(word: string): boolean;
  isAdjectival(word: string): boolean;
  isPlace(word: string): boolean;
  isOrdinary(word: string): boolean;
  isPersonWord(word: string): boolean;
  isLetterWord(word: string): boolean;
  isWork(word: string): boolean;
  /** The first names with which this surname is somebody famous; nothing when it is nobody's. */
  famous(word: string): ReadonlySet<string> | undefined;
}

const malePatronymic = /(?:ович|евич|[лкмтвндпф]ич)(?:а|у|ем|ом|е)?$/;
const femalePatronymic = /(?:овн|евн|[кмтвнд]ичн|инишн)(?:а|ы|е|у|ой|ою)$/;

const surname =
  /(?:ов|ев|ин|ын)(?:а|у|ым|е|ой|ою|ы|ых|ыми)?$|(?:енко|швили|дзе|[^аеиоуыэюя]ян(?:а|у|ом|е)?|чук|чука|чуку|чуком|щук)$|[дтлнрз]их$|[^ерв]ых$|^[одл]’/;
/** «Вишневский» – and «московский», «целевой». */
const adjectival = /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)$|(?:ов|ев)(?:ой|ых|ым|ыми|ую)$/;

/** «Львович», «Львовна» and the like do not come from the nominative by rule. */
const oddFathers: Readonly<Record<string, readonly string[]>> = {
  лев: ['львович', 'львовн'],
  павел: ['павлович', 'павловн'],
  петр: ['петрович', 'петровн'],
  илья: ['ильич', 'ильиничн'],
  лука: ['лукич', 'лукиничн'],
  кузьма: ['кузьмич', 'кузьминичн'],
  фома: ['фомич', 'фоминичн'],
  никита: ['никитич', 'никитичн'],
  савва: ['саввич', 'саввичн'],
  михаил: ['михайлович', 'михайловн'],
  яков: ['яковлевич', 'яковлевн'],
};

/** How the patronymics of a father's name begin, without the endings of the cases. */
function patronymicStems(name: string): readonly string[] {
  const odd = oddFathers[name];
  if (odd) return odd;
  const stem = name.slice(0, -1);
  if (name.endsWith('ий')) {
    const bare = name.slice(0, -2);
    return [`${bare}ьевич`, `${bare}ьевн`, `${bare}иевич`, `${bare}иевн`];
  }
  if (/[йь]$/.test(name)) return [`${stem}евич`, `${stem}евн`];
  if (/[ая]$/.test(name)) return [`${stem}ович`, `${stem}овн`, `${stem}евич`, `${stem}евн`];
  if (/[оеиу]$/.test(name)) return [`${name}евич`, `${name}евн`];
  return [`${name}ович`, `${name}овн`, ...(/[шжчщц]$/.test(name) ? [`${name}евич`, `${name}евн`] : [])];
}

/** Is the word one of these? A `*` stands for any ending but the `unlikely` ones. */
export function wordMatcher(list: string, unlikely = /(?!)/): (word: string) => boolean {
  const whole = new Set<string>();
  const starts = new Map<string, string[]>();
  for (const entry of listOf(list)) {
    if (!entry.endsWith('*')) whole.add(entry);
    else starts.set(entry.slice(0, 2), [...(starts.get(entry.slice(0, 2)) ?? []), entry.slice(0, -1)]);
  }
  const begins = (word: string, start: string): boolean =>
    word.startsWith(start) && !unlikely.test(word.slice(start.length));
  return (word) => whole.has(word) || (starts.get(word.slice(0, 2)) ?? []).some((start) => begins(word, start));
}

const oddStems: Readonly<Record<string, string>> = { лев: 'льв', павел: 'павл' };

/**
 * All forms that a given name may have. Rather too many: a form that nobody uses is nobody's word either, and the exact declension
 * of a thousand names would cost a second in each execution.
 */
function nameForms(name: string): readonly string[] {
  const ends = (cut: number, endings: string): readonly string[] =>
    endings.split(' ').map((ending) => name.slice(0, name.length - cut) + ending);
  const odd = oddStems[name];
  if (odd) return [name, ...['а', 'у', 'ом', 'е'].map((ending) => odd + ending)];
  if (name.endsWith('ий')) return [name, ...ends(2, 'ия ию ием ии')];
  if (name.endsWith('ия')) return [name, ...ends(1, 'и ю ей')];
  if (/[йь]$/.test(name)) return [name, ...ends(1, 'я ю ем е и ью')];
  if (/[гкх]а$/.test(name)) return [name, ...ends(1, 'и е у ой')];
  if (/[жчшщ]а$/.test(name)) return [name, ...ends(1, 'и е у ей')];
  if (name.endsWith('а')) return [name, ...ends(1, 'ы е у ой')];
  if (name.endsWith('я')) return [name, ...ends(1, 'и е ю ей')];
  return /[еиоуыэю]$/.test(name) ? [name] : [name, ...ends(0, 'а у ом ем е')];
}

const givenForms = ({ maleNames: male, femaleNames: female, shortNames }: PrivacyWords): ReadonlySet<string> =>
  new Set([...maleNames, ...femaleNames, ...listOf(male), ...listOf(female), ...listOf(shortNames)].flatMap(nameForms));

const patronymicForms = /^(.*(?:ич|вн|чн))(?:а|у|ем|ом|е|ы|ой|ою)?$/;

const surnameEnding = /(?:ий|ый|ой|ая|ия|а|я|ь|й|о)$/;
const surnameEndings = new Set(
  ' а у ом ым е ой ы ых ого ому им ий ый ая ую ей ия ию ией ии ю я ем и ь ью й о ёй ею'.split(' '),
);

/** Somebody famous by the surname in whatever case; the names by which people call them, in all their forms. */
function famousPeople(lines: readonly string[]): (word: string) => ReadonlySet<string> | undefined {
  const stems = new Map<string, string[]>();
  for (const line of lines) {
    const [surnames = '', names = ''] = line.split(':');
    for (const word of listOf(surnames)) {
      const stem = word.replace(surnameEnding, '');
      stems.set(stem, [...(stems.get(stem) ?? []), ...listOf(names)]);
    }
  }
  const known = new Map<string, ReadonlySet<string>>();
  return (word) => {
    for (let cut = 0; cut <= 3 && cut < word.length - 1; cut++) {
      const stem = word.slice(0, word.length - cut);
      const names = stems.get(stem);
      if (!names || !surnameEndings.has(word.slice(word.length - cut))) continue;
      const forms = known.get(stem) ?? new Set(names.flatMap(nameForms));
      known.set(stem, forms);
      return forms;
    }
    return undefined;
  };
}

export function createNameWords(words: PrivacyWords): NameWords {
  const given = givenForms(words);
  const fathers = new Set([...maleNames, ...listOf(words.maleNames)].flatMap(patronymicStems));
  const isSurePatronymic = (word: string): boolean => fathers.has(patronymicForms.exec(word)?.[1] ?? '');
  const alsoWords = wordMatcher(words.alsoWords);
  const alsoThings = wordMatcher(words.alsoThings);
  const places = wordMatcher(words.places);
  // «Вершинин» is no form of «вершина».
  const ordinary = wordMatcher(words.ordinary, /^ин/);
  const famous = famousPeople(words.famous);
  return {
    isGiven: (word) => given.has(word) || (word.includes('-') && word.split('-').every((half) => given.has(half))),
    isAlsoWord: alsoWords,
    isAlsoThing: alsoThings,
    isSurePatronymic,
    isPatronymic: (word) =>
      isSurePatronymic(word) ||
      (word.length > 5 && (malePatronymic.test(word) || femalePatronymic.test(word)) && !ordinary(word)),
    endsLikeSurname: (word) =>
      word.length > 3 && !ordinary(word) && word.split('-').some((half) => surname.test(half) || adjectival.test(half)),
    isAdjectival: (word) => adjectival.test(word),
    isPlace: places,
    isOrdinary: ordinary,
    // «Педагогика» is nobody.
    isPersonWord: wordMatcher(words.people, /^(?!(?:а|у|ом|ем|е|ы|и|ой|ей|ою|ам|ами|ах|ов|я|ю|ь|ью)?$)/),
    isLetterWord: wordMatcher(words.letters),
    isWork: wordMatcher(words.works),
    famous,
  };
}
