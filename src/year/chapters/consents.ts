/** Consents and other papers: the program says which are needed, people bring them, the curator writes down their dates. */
import type { Day } from '../calendar';
import type { Written } from '../desk';
import type { Paper } from '../papers';
import type { Year } from '../year';

const SHEET = 'Согласия и документы';

const russianDay = (day: Day): string => day.split('-').reverse().join('.');

/** Lines for papers that have come by today are dated or added; what was written down before stays. */
export async function recordPapers(year: Year, since: Day): Promise<void> {
  const { player, desk, example } = year;
  await player.press('apiRecordConsents');
  const today = year.today;
  const brought = example.papers.filter(({ date }) => since < date && date <= today);
  const rows = desk.rows(SHEET);
  const used = new Set<number>();
  const dated = new Map<number, Written>();
  const added: Written[] = [];
  for (const paper of brought) {
    const row = rows.find(
      ({ row, cells }) =>
        !used.has(row) && cells['Код'] === paper.code && cells['Документ'] === paper.kind && cells['Дата'] === '',
    );
    if (row) used.add(row.row);
    if (row) dated.set(row.row, valuesOf(paper));
    else added.push({ Код: paper.code, Документ: paper.kind, ...valuesOf(paper) });
  }
  desk.fillRows(SHEET, dated);
  desk.append(SHEET, added);
  await player.press('apiRecordConsents');
}

const valuesOf = ({ date }: Paper): Written => ({ Дата: russianDay(date), 'Кто проверил': 'куратор' });

/** Who comes of age signs anew; a parent may take a consent back. */
export async function withdraw({ desk }: Year, { code, kind, withdrawn }: Paper): Promise<void> {
  const row = desk.rows(SHEET).find(({ cells }) => cells['Код'] === code && cells['Документ'] === kind);
  if (!row || withdrawn === undefined) throw new Error(`Нечего отзывать: ${code}, ${kind}.`);
  desk.fillRows(SHEET, new Map([[row.row, { Отозвано: russianDay(withdrawn) }]]));
}
