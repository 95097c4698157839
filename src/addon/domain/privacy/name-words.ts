/**
 * What a single word may be in a name: given name, patronymic, something that ends like a surname – in any case. Sets are made
 * once from the lists of the declension and of the catalogue; which words together are a name is decided in names.ts.
 */
import { declineGiven } from '../language/given-name';
import { declineSurname } from '../language/surname';
import { femaleNames, maleNames, plain } from '../language/word-lists';
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

const formsOf = (forms: object): readonly string[] => Object.values(forms).map((form) => plain(String(form)));

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

const caseEndings = (stem: string): readonly string[] =>
  (stem.endsWith('ч') ? ['', 'а', 'у', 'ем', 'ом', 'е'] : ['а', 'ы', 'е', 'у', 'ой', 'ою']).map((end) => stem + end);

/** Is the word one of these? A `*` stands for any ending but the `unlikely` ones. */
export function wordMatcher(list: string, unlikely = /(?!)/): (word: string) => boolean {
  const whole = new Set<string>();
  const starts: string[] = [];
  for (const entry of listOf(list)) {
    if (entry.endsWith('*')) starts.push(entry.slice(0, -1));
    else whole.add(entry);
  }
  return (word) =>
    whole.has(word) || starts.some((start) => word.startsWith(start) && !unlikely.test(word.slice(start.length)));
}

/** All forms of the given names. */
function givenForms(words: PrivacyWords): ReadonlySet<string> {
  const male = [...maleNames, ...listOf(words.maleNames)];
  const female = [...femaleNames, ...listOf(words.femaleNames), ...listOf(words.shortNames)];
  return new Set([
    ...male.flatMap((name) => formsOf(declineGiven(name, 'male').forms)),
    ...female.flatMap((name) => formsOf(declineGiven(name, 'female').forms)),
  ]);
}

function famousPeople(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of lines) {
    const [surnames = '', names = ''] = line.split(':');
    const own = listOf(names).flatMap((name) => [
      ...formsOf(declineGiven(name, 'male').forms),
      ...formsOf(declineGiven(name, 'female').forms),
      ...caseEndings(name.replace(/на$/, 'н')),
    ]);
    for (const word of listOf(surnames)) {
      const forms = [...formsOf(declineSurname(word, 'male').forms), ...formsOf(declineSurname(word, 'female').forms)];
      for (const form of [word, ...forms]) {
        const before = found.get(form) ?? new Set<string>();
        for (const name of own) before.add(name);
        found.set(form, before);
      }
    }
  }
  return found;
}

export function createNameWords(words: PrivacyWords): NameWords {
  const given = givenForms(words);
  const patronymics = new Set([...maleNames, ...listOf(words.maleNames)].flatMap(patronymicStems).flatMap(caseEndings));
  const alsoWords = wordMatcher(words.alsoWords);
  const alsoThings = wordMatcher(words.alsoThings);
  const places = wordMatcher(words.places);
  // «Вершинин» is no form of «вершина».
  const ordinary = wordMatcher(words.ordinary, /^ин/);
  // Many surnames in all their cases: unfolded when the first word asks for them.
  let famous: ReturnType<typeof famousPeople> | undefined;
  return {
    isGiven: (word) => given.has(word) || (word.includes('-') && word.split('-').every((half) => given.has(half))),
    isAlsoWord: alsoWords,
    isAlsoThing: alsoThings,
    isSurePatronymic: (word) => patronymics.has(word),
    isPatronymic: (word) =>
      patronymics.has(word) ||
      (word.length > 5 && (malePatronymic.test(word) || femalePatronymic.test(word)) && !ordinary(word)),
    endsLikeSurname: (word) =>
      word.length > 3 && !ordinary(word) && word.split('-').some((half) => surname.test(half) || adjectival.test(half)),
    isAdjectival: (word) => adjectival.test(word),
    isPlace: places,
    isOrdinary: ordinary,
    isPersonWord: wordMatcher(words.people),
    isLetterWord: wordMatcher(words.letters),
    isWork: wordMatcher(words.works),
    famous(word) {
      famous ??= famousPeople(words.famous);
      return famous.get(word);
    },
  };
}
