/** Handing the book over, in words. */
import { enumerate } from './grammar';

export const wordHandedOver = ({ to }: { readonly to: string }): string =>
  `Книга, папка программы и анкеты открыты для ${to}. Теперь новый куратор открывает книгу и нажимает в пульте «Принять дела».`;

/** What is left for the former curator: nobody else can do it. */
export function wordTakenOver({
  closed,
  others,
}: {
  readonly closed: readonly string[];
  readonly others: readonly string[];
}): string {
  const left = [
    closed.length > 0 ? `откроет вам анкеты ${enumerate(closed)} (в пульте – «Передать дела»)` : [],
    others.length > 0 ? `удалит свои триггеры: «Расширения → Apps Script → Триггеры» (${enumerate(others)})` : [],
    'сделает вас владельцем книги и папки программы: «Настройки доступа → Передать права собственности»',
  ].flat();
  return `Дела приняты: теперь ответы собираются и от вашего имени. Пока у прежнего куратора остаётся доступ, пусть он ${left.join('; ')}.`;
}
