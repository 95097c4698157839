/**
 * A school's own plan of mentoring, pasted or read from a file, as activities: columns told by the words of their headings in any of the
 * known layouts, stages by the words of sections and cells. What cannot be read is named with its row; what becomes of the rest is left to
 * the caller.
 */
import { readDeadline } from './deadline';

export type PlanColumn = 'number' | 'stage' | 'activity' | 'content' | 'goal' | 'term' | 'by' | 'artefact' | 'result';

/** One activity of the plan; empty words where its row says nothing. */
export interface GivenActivity {
  /** The number of its row in what was given, from one. */
  readonly row: number;
  /** «1» to «7», «М»; nothing where no words tell it. */
  readonly stage: string | undefined;
  readonly activity: string;
  readonly term: string;
  readonly by: string;
  readonly artefact: string;
}

export interface UnreadRow {
  readonly row: number;
  readonly text: string;
}

export interface ReadPlan {
  /** Headings as they stand, by what they were taken for. */
  readonly columns: Readonly<Partial<Record<PlanColumn, string>>>;
  readonly activities: readonly GivenActivity[];
  /** Rows with words that are no activity. */
  readonly unread: readonly UnreadRow[];
  /** Rows whose terms say no day and none of the words that stand for one. */
  readonly unreadTerms: readonly UnreadRow[];
}

/** In this order: a heading means the first that fits, a column is taken once. */
const headingWords: readonly (readonly [PlanColumn, RegExp])[] = [
  ['term', /срок|период|когда|дата (?:проведения|исполнения)|время проведения/],
  ['by', /ответственн|исполнител|кто провод/],
  ['goal', /^цел[ьи]/],
  ['activity', /мероприяти|деятельност|технологи|действи|что делаем/],
  ['content', /содержани/],
  ['stage', /этап|раздел|направлени/],
  ['artefact', /документ|артефакт|вид отч[её]т|форма отч[её]т/],
  ['result', /результат|итог|продукт/],
  ['number', /^(?:№|n|номер)(?: ?п ?\/? ?п)?\.?$/],
];

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** What each heading of a row means, by its place. */
function meaningsOf(row: readonly string[]): ReadonlyMap<PlanColumn, number> {
  const found = new Map<PlanColumn, number>();
  row.forEach((cell, place) => {
    const words = plain(cell);
    if (words === '' || words.length > 90) return;
    const column = headingWords.find(([, pattern]) => pattern.test(words))?.[0];
    if (column !== undefined && !found.has(column)) found.set(column, place);
  });
  return found;
}

const tells: readonly PlanColumn[] = ['activity', 'content', 'goal'];

/** The headings stand near the top; above them may be the name of the plan. */
const highest = 15;

/** A row of headings tells what is to be done, and one thing more. */
const isHead = (meanings: ReadonlyMap<PlanColumn, number>): boolean =>
  meanings.size >= 2 && tells.some((column) => meanings.has(column));

const byWords: readonly (readonly [stage: string, pattern: RegExp])[] = [
  ['7', /завершени|итогов|подведени/],
  ['5', /(?:формировани|создани|закреплени)\S* (?:наставническ\S+ )?(?:пар|групп|тандем)/],
  ['4', /отбор|обучени\S* наставник|выдвижени/],
  ['2', /(?:баз|банк)\S* (?:данных )?наставляем/],
  ['3', /(?:баз|банк)\S* (?:данных )?наставник|привлечени\S* наставник/],
  [
    '6',
    /(?:работ|хода|сопровождени|деятельност)\S* (?:наставническ\S+ )?(?:пар|групп)|реализаци\S* (?:программ|ипр|персонализ)/,
  ],
  ['М', /мониторинг|информационн|популяризаци|освещени|поддержк|оценк\S+ эффективн/],
  ['1', /подготов|услови|нормативн|правов|организационн/],
];

/** The stage that the title of a section, or a cell beside the activity, tells: by its number where it says «этап», else by its words. */
export function stageOfWords(words: string): string | undefined {
  const text = plain(words);
  const number = /(?:^|\s)([1-7])(?:-й|-ый)?\s*этап|этап\s*№?\s*([1-7])/.exec(text);
  return number?.[1] ?? number?.[2] ?? byWords.find(([, pattern]) => pattern.test(text))?.[0];
}

const filled = (row: readonly string[]): readonly string[] => row.filter((cell) => cell.trim() !== '');

/** Nothing when no row of headings is among the first. */
export function readPlan(rows: readonly (readonly string[])[], year: string): ReadPlan | undefined {
  const head = rows.slice(0, highest).findIndex((row) => isHead(meaningsOf(row)));
  const headings = rows[head];
  if (!headings) return undefined;
  const meanings = meaningsOf(headings);
  const at = (row: readonly string[], ...columns: readonly PlanColumn[]): string =>
    columns
      .flatMap((column) => {
        const words = (row[meanings.get(column) ?? -1] ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
        return words === '' ? [] : words.replace(/[.;,]$/, '');
      })
      .join('. ');
  const activities: GivenActivity[] = [];
  const unread: UnreadRow[] = [];
  let stage: string | undefined;
  rows.slice(head + 1).forEach((row, index) => {
    const place = head + 2 + index;
    const words = filled(row);
    if (words.length === 0 || isHead(meaningsOf(row))) return;
    const own = at(row, 'stage');
    const activity =
      meanings.has('activity') || meanings.has('content') ? at(row, 'activity', 'content') : at(row, 'goal');
    if (own !== '') stage = stageOfWords(own) ?? stage;
    const rest = at(row, 'term', 'by', 'artefact', 'result');
    if (isSection(words, at(row, 'number'), rest)) {
      const title = words[words.length - 1] ?? '';
      stage = stageOfWords(title) ?? stage;
      return;
    }
    if (activity === '') {
      unread.push({ row: place, text: words.join(' | ') });
      return;
    }
    const given = { term: at(row, 'term'), by: at(row, 'by'), artefact: at(row, 'artefact', 'result') };
    activities.push({ row: place, stage, activity, ...given });
  });
  const unreadTerms = activities
    .filter(({ term }) => term !== '' && readDeadline(term, year) === undefined)
    .map(({ row, term }) => ({ row, text: term }));
  const columns = Object.fromEntries([...meanings].map(([column, place]) => [column, (headings[place] ?? '').trim()]));
  return { columns, activities, unread, unreadTerms };
}

/** The title of a section stands alone in its row, or with a number that has no parts. */
const isSection = (words: readonly string[], number: string, rest: string): boolean =>
  rest === '' &&
  (words.length === 1
    ? !/[а-яё]/i.test(number)
    : words.length === 2 && /^(?:раздел |этап )?[\divx]+\.?$/i.test(number));
