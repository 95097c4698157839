/** What came of commands about mail, in words. */
import type { LetterRequest } from '../../domain/programme/requests/letters';
import { type Day, showDay } from '../../schema/cell';
import { counted } from './grammar';

const letters = (count: number): string => counted(count, 'письмо', 'письма', 'писем');

export function wordLettersSent({
  sent,
  doubtful,
  later,
  tomorrow,
}: Readonly<Record<'sent' | 'doubtful' | 'later' | 'tomorrow', number>>): string {
  const parts = [
    ...(sent > 0 ? [`Отправлено: ${letters(sent)}.`] : []),
    ...(doubtful > 0 ? ['Об одном письме неизвестно, ушло ли оно: решите в разделе «Письма».'] : []),
    ...(later > 0 ? [`Ещё ${letters(later)} – в ближайшие часы, с 7 до 21.`] : []),
    ...(tomorrow > 0 ? [`На завтра – ${letters(tomorrow)}: дневной предел Google исчерпан.`] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'Отправлять нечего: все письма ушли.';
}

export const wordLetterDecided = ({ decision }: LetterRequest): string =>
  decision === 'отправить ещё раз'
    ? 'Письмо уйдёт при следующей отправке.'
    : 'Письмо будет отмечено отправленным при следующей отправке.';

/** Where the mail stands, above the letters in doubt. */
export const wordMail = ({
  sent,
  waiting,
  inDoubt,
}: Readonly<Record<'sent' | 'waiting', number>> & { readonly inDoubt: readonly unknown[] }): string =>
  [
    `Отправлено: ${sent}, ждёт отправки: ${waiting}.`,
    inDoubt.length === 0 ? 'Решать нечего.' : `Решите о письмах: ${inDoubt.length}.`,
    'Письма уходят сами каждый час с 7 до 21.',
  ].join(' ');

/** When the next meeting is, for a printed card, with a line to write its hour and place on. */
export function wordNextMeeting({
  number,
  from,
  to,
}: {
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
}): string {
  const days = from === to ? showDay(to) : `${showDay(from)} – ${showDay(to)}`;
  return `Встреча № ${number}: ${days}. Когда и где: ____________`;
}
