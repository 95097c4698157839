/** Letters that do not wait for the digest: pairs in trouble, terms that come near, the next meeting. */
import type { LetterText } from '../../domain/letters/letter';
import type { NextMeeting } from '../../domain/pairing/next-meeting';
import type { CalendarEntry } from '../../domain/programme/calendar-file';
import { wordSpan } from '../../domain/programme/plan-term';
import { type Day, showDay } from '../../schema/cell';
import { counted, enumerate } from '../../texts/ru/grammar';
import { plannedMeetingWords } from '../plan-words';
import type { ToldPair } from './digest';

export const urgentSubject = (pairs: readonly ToldPair[], stages: readonly string[]): string =>
  pairs.length > 0
    ? `Наставничество: нужно вмешаться – ${counted(pairs.length, 'пара', 'пары', 'пар')}`
    : `Наставничество: срок прошёл – ${enumerate(stages, 2)}`;

/** Pairs whose light has turned red, and stages whose term is over. */
export const urgentLetter = (pairs: readonly ToldPair[], stages: readonly string[]): LetterText => ({
  parts: [
    ...(pairs.length > 0
      ? ([
          {
            kind: 'line',
            words: 'У этих пар и групп загорелся красный: о встречах давно не слышно или они не складываются.',
          },
          { kind: 'list', items: listed(pairs.map(({ label, words }) => `${label}: ${words}`)) },
          {
            kind: 'line',
            words:
              'Сначала спросите наставника, потом наставляемого, по отдельности. Если пара больше не работает, решите: помочь договориться, сменить наставника или завершить работу приказом.',
          },
        ] as const)
      : []),
    ...(stages.length > 0
      ? ([
          { kind: 'line', words: 'Срок прошёл, а сделано не всё:' },
          { kind: 'list', items: listed(stages) },
        ] as const)
      : []),
    {
      kind: 'line',
      words:
        'О каждой паре и о каждом сроке такое письмо приходит один раз; дальше они остаются в сводке и в «Пульте куратора».',
    },
  ],
});

export interface NearTerm {
  readonly day: Day;
  readonly words: string;
  readonly uid: string;
}

export const termsSubject = (terms: readonly NearTerm[]): string =>
  `Наставничество: скоро ${counted(terms.length, 'срок', 'срока', 'сроков')}, ближайший – ${showDay(terms[0]?.day ?? '')}`;

/** Terms that come near, with a file for the calendar. */
export const termsLetter = (terms: readonly NearTerm[]): LetterText => ({
  parts: [
    { kind: 'line', words: 'Приближаются сроки программы наставничества:' },
    { kind: 'list', items: listed(terms.map(({ day, words }) => `${showDay(day)} – ${words}`)) },
    { kind: 'line', words: 'Откройте приложенный файл, и сроки встанут в ваш календарь.' },
  ],
  calendar: {
    name: 'Сроки наставничества',
    entries: terms.map(({ day, words, uid }): CalendarEntry => ({ uid, title: words, from: day, remind: 1 })),
  },
});

export interface MeetingReminder {
  readonly pair: string;
  readonly meeting: NextMeeting;
  readonly school: string;
  readonly uid: string;
  /** The person's own link to the questionnaire about the meeting; empty while it is not open. */
  readonly link: string;
}

export const meetingSubject = ({ pair, meeting }: MeetingReminder): string =>
  `Наставничество: встреча № ${meeting.number}, ${pair}`;

/** When the next meeting is, to one of the pair. */
export function meetingLetter({ pair, meeting, school, uid, link }: MeetingReminder): LetterText {
  const [name, about] = plannedMeetingWords[meeting.kind];
  const title = `Встреча № ${meeting.number} пары ${pair}`;
  return {
    parts: [
      { kind: 'line', words: 'Здравствуйте!' },
      {
        kind: 'line',
        words: `По плану – встреча № ${meeting.number} (${pair}): ${wordSpan(meeting)}. Вид встречи: ${name} – ${about}.`,
      },
      {
        kind: 'line',
        words: 'О времени и месте договоритесь между собой. Если встретиться не получится, сообщите куратору.',
      },
      ...(link === ''
        ? []
        : ([{ kind: 'line', words: `После встречи расскажите о ней, это одна минута: ${link}` }] as const)),
      { kind: 'line', words: `${school}, программа наставничества. Отвечать на это письмо не нужно.` },
    ],
    calendar: {
      name: title,
      entries: [{ uid, title, from: meeting.from, to: meeting.to, description: `${name}: ${about}` }],
    },
  };
}

/** Longer lists are read in the book. */
const most = 30;

const listed = (items: readonly string[]): readonly string[] =>
  items.length > most ? [...items.slice(0, most), `и ещё ${items.length - most} – в книге`] : items;
