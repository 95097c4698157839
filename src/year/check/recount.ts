/**
 * Counts every figure of the dashboard, the half-year reports, those of the curator and of the year again, in SQL, from what participants sent and from the tables
 * of the day. Knows nothing of the program: what a figure means is written down here a second time. A figure without SQL is a fault, too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPaper } from './open/paper';
import { judgeBoard } from './recount/board';
import { preparation } from './recount/figures';
import { openLedger } from './recount/ledger';
import { judgeReport, type Reported } from './recount/reports';

const first: Reported = {
  title: 'Отчёт за первое полугодие',
  term: { from: '2026-09-01', to: '2026-12-31' },
};
const second: Reported = {
  title: 'Отчёт за второе полугодие',
  term: { from: '2027-01-01', to: '2027-08-31' },
};
const whole: Reported = { title: 'Итоговый отчёт', term: { from: '2026-09-01', to: '2027-08-31' } };

/** The curator's stays in the school and tells everything; the others withhold what is told of few. */
const curator: Reported = { title: 'Отчёт куратора', term: whole.term, isExact: true };

/** The days of the reports with what was printed on them, in their order. */
const printed: readonly (readonly Reported[])[] = [[first], [second, curator, whole]];

/** What a year of one school comes to, folder by folder; nothing when every figure is right. */
export function recount(folder: string): readonly string[] {
  const days = readdirSync(path.join(folder, 'tables'))
    .map((file) => path.basename(file, '.json'))
    .sort();
  if (days.length !== printed.length) return [`Таблиц сохранено ${days.length}, а дней с отчётами ${printed.length}.`];
  const files = readdirSync(path.join(folder, 'documents')).filter((file) => file.endsWith('.docx'));
  return days.flatMap((day, index) => {
    const ledger = openLedger(folder, day, preparation);
    try {
      return [
        ...judgeBoard(ledger),
        ...(printed[index] ?? []).flatMap((report) => {
          const file = files.find((one) => one.startsWith(report.title.replace(/ /g, '-')));
          if (file === undefined) return [`Нет отчёта «${report.title}».`];
          return judgeReport(ledger, report, readPaper(readFileSync(path.join(folder, 'documents', file))));
        }),
      ];
    } finally {
      ledger.close();
    }
  });
}
