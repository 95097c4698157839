/** What is said about figures that leave the school. */

export const wordFiguresKept = ({ changed }: { readonly changed: boolean }): string =>
  changed
    ? 'С тех пор как вы посмотрели, показатели изменились. Файл не сохранён: нажмите «Показать ещё раз».'
    : 'Файлы сохранены в папке программы на Диске.';

export const wordNeutralTable = 'Лист «Таблица ФСН» обновлён.';
