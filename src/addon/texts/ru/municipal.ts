/** What the municipal book says. */
import type { ExportFault } from '../../domain/upward/export-file';
import { counted } from './grammar';

export const municipalLabels = {
  menu: 'Наставничество',
  exports: 'Загрузить выгрузки школ',
  report: 'Муниципальный отчёт',
} as const;

/** What is wrong with a file, and what to do. */
export const faultWords: Readonly<Record<ExportFault, string>> = {
  empty: 'файл пуст. Попросите школу прислать его ещё раз.',
  'not-json': 'это не выгрузка показателей. Нужен файл .jsonl, а не таблица .csv и не документ.',
  foreign: 'файл другой программы или другого назначения. Нужна выгрузка «Показатели для муниципалитета».',
  newer: 'выгрузка записана более новой программой. Обновите муниципальную книгу и повторите.',
  older: 'выгрузка устаревшего вида. Попросите школу обновить программу и сохранить выгрузку заново.',
  truncated: 'файл пришёл не целиком. Попросите школу прислать его ещё раз.',
  damaged: 'контрольная сумма не сходится: файл повреждён или исправлен. Попросите прислать его ещё раз.',
  unreadable: 'в файле есть строки, которых в выгрузке не бывает. Попросите школу сохранить её заново.',
};

export const wordReport = ({
  title,
  schools,
  notSent,
}: {
  readonly title: string;
  readonly schools: number;
  readonly notSent: readonly string[];
}): string =>
  `«${title}» готов: ${counted(schools, 'школа', 'школы', 'школ')}${
    notSent.length === 0 ? '' : `, не прислали – ${notSent.length}`
  }. Документ – на Диске, в папке «Наставничество: муниципальные отчёты».`;
