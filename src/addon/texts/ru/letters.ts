/** What came of commands about mail, in words. */
import type { LetterRequest } from '../../domain/programme/requests/letters';
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
