/** Pairs and groups as the year of an example school brings them out, from `pairs.tsv`: who with whom, and how it goes. */
import { type Day, isDay, type Span, type WeekDay, weekDays } from './calendar';
import { type MentoringForm, mentoringForms } from './people';
import { readTabFile, type TabRow } from './tab-file';

export interface PlayedPair {
  readonly code: string;
  readonly kind: 'пара' | 'группа';
  readonly form: MentoringForm;
  readonly roleModel: string;
  /** The mentor of the beginning. */
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly term: Span;
  /** They meet on this day of every n-th week, at this time. */
  readonly weekDay: WeekDay;
  readonly weeks: number;
  readonly time: string;
  /** The means of their first answers, and by how much they rise till the end. */
  readonly usefulness: number;
  readonly comfort: number;
  readonly rise: number;
  /** Times without any meeting. */
  readonly silences: readonly Span[];
  readonly replacement: { readonly date: Day; readonly mentor: string; readonly ground: string } | undefined;
  readonly earlyEnd: { readonly date: Day; readonly reason: string } | undefined;
}

export function readPairs(text: string): readonly PlayedPair[] {
  return readTabFile('pairs.tsv', text).map((row) => {
    const replaced = dated(row, 'Замена');
    const [mentor = '', ...ground] = replaced?.words.split(' ') ?? [];
    const ended = dated(row, 'Досрочно');
    return {
      code: row.needed('Код'),
      kind: row.oneOf('Вид', ['пара', 'группа']),
      form: row.oneOf('Форма', mentoringForms),
      roleModel: row.needed('Ролевая модель'),
      mentor: row.needed('Наставник'),
      mentees: row.list('Наставляемые'),
      term: { from: day(row, 'Начало', row.needed('Начало')), to: day(row, 'Окончание', row.needed('Окончание')) },
      weekDay: row.oneOf('День', weekDays),
      weeks: row.number('Через недель'),
      time: row.needed('Время'),
      usefulness: row.number('Польза'),
      comfort: row.number('Комфорт'),
      rise: row.number('Рост'),
      silences: row.list('Молчание').map((words) => {
        const [from = '', to = ''] = words.split('…');
        return { from: day(row, 'Молчание', from), to: day(row, 'Молчание', to) };
      }),
      replacement: replaced && { date: replaced.date, mentor, ground: ground.join(' ') },
      earlyEnd: ended && { date: ended.date, reason: ended.words },
    };
  });
}

/** Who leads a pair on a day. */
export const mentorOn = ({ mentor, replacement }: PlayedPair, date: Day): string =>
  replacement && date >= replacement.date ? replacement.mentor : mentor;

/** Who leads it in the end. */
export const lastMentor = ({ mentor, replacement }: PlayedPair): string => replacement?.mentor ?? mentor;

/** The day of the last possible meeting. */
export const lastDay = ({ term, earlyEnd }: PlayedPair): Day => earlyEnd?.date ?? term.to;

const day = (row: TabRow, column: string, words: string): Day =>
  isDay(words) ? words : row.fail(column, `«${words}» не дата`);

/** A cell «2027-01-22 what happened». */
function dated(row: TabRow, column: string): { readonly date: Day; readonly words: string } | undefined {
  const [date, ...words] = row.some(column)?.split(' ') ?? [];
  return date === undefined ? undefined : { date: day(row, column, date), words: words.join(' ') };
}
