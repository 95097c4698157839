/** Personal data in words: what a mark says in place of what was hidden, what came of hiding it. */
import type { PersonalKind } from '../../schema/issue';
import { counted, plural } from './grammar';

/** Stands in a mark: «[скрыто: имя]». */
export const personalKinds: Readonly<Record<PersonalKind, string>> = {
  name: 'имя',
  phone: 'телефон',
  email: 'почта',
  account: 'страница или ник',
  birthday: 'дата рождения',
  address: 'адрес',
  number: 'номер документа',
  class: 'класс',
  health: 'сведения о здоровье',
  hardship: 'сведения о семье',
  behaviour: 'сведения о поведении',
};

export function wordMasked({ cells, answers }: { readonly cells: number; readonly answers: number }): string {
  if (cells === 0 && answers === 0) return 'Личных сведений в книге не найдено.';
  const stored =
    answers === 0
      ? ''
      : ` ${plural(answers, 'Удалён', 'Удалены', 'Удалено')} из форм ${counted(answers, 'ответ', 'ответа', 'ответов')}: без личного они есть в книге.`;
  return `Личное скрыто в ${counted(cells, 'ячейке', 'ячейках', 'ячейках')}.${stored} В истории версий книги («Файл → История версий») прежние слова остаются: стереть её программа не может.`;
}
