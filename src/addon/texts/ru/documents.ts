/** What the commands of papers have done, in words. */

export function wordPapers(result: {
  readonly name: string;
  readonly written: number;
  readonly done: number;
  readonly later: number;
  readonly tomorrow: number;
}): string {
  const { name, written, done, later, tomorrow } = result;
  if (written === 0 && later === 0 && tomorrow === 0) return `${name}: документ уже подготовлен, изменений нет.`;
  const rest = [
    later > 0 ? `ещё ${later} – сейчас` : [],
    tomorrow > 0 ? `ещё ${tomorrow} – в другой день: на сегодня документы кончились` : [],
  ].flat();
  return `${name}: готово файлов – ${done}${rest.length > 0 ? `, ${rest.join(', ')}` : ''}. Ссылки – на листе «Документы».`;
}

export const wordCancelled = ({ title }: { readonly title: string }): string =>
  `Документ «${title}» отмечен как отменённый.`;

export const wordSample = ({ name, isNew }: { readonly name: string; readonly isNew: boolean }): string =>
  isNew
    ? `${name}: образец готов, ссылка – на листе «Документы». Меняйте в нём слова; метки в фигурных скобках программа заполнит сама.`
    : `${name}: образец уже есть, он не изменён. Чтобы начать заново, отмените его.`;

/** «Падежи должностей и классов»: what came to the list. */
export function wordPosts({ added, doubtful }: { readonly added: number; readonly doubtful: number }): string {
  if (added === 0) return 'Все должности и классы уже есть на листе «Справочники».';
  const check = doubtful > 0 ? ` Проверьте формы у отмеченных: ${doubtful}.` : '';
  return `На лист «Справочники» добавлено должностей и классов: ${added}.${check}`;
}
