/** What reports say of the quality of the programme, as «Мониторинг» and «SWOT» tell it: figures of the last gathering, marks and lines of the curator. Writes nothing. */
import type { InfluenceFact, QualityFacts, ReportFacts } from '../catalog/documents/reports/facts';
import { conditions } from '../catalog/monitoring/conditions';
import { conclusionWords, singleMark, wholeProgramme } from '../catalog/monitoring/figures';
import { monitoring, swot } from '../catalog/tables';
import type { MonitoringRow } from '../catalog/tables/monitoring';
import { pairRoles } from '../catalog/words';
import type { Conclusion } from '../domain/monitoring/effect';
import type { Book } from './book';
import { hasHad } from './frames';

type Facts = Pick<ReportFacts, 'quality' | 'swot'>;

/** `open` makes of a curator's words what a paper may print. */
export function qualityFacts(book: Book, year: string, open: (words: string) => string): Facts {
  const figures = hasHad(book.properties, monitoring) ? book.read(monitoring).rows.map(({ value }) => value) : [];
  const lines = hasHad(book.properties, swot) ? book.read(swot).rows.map(({ value }) => value) : [];
  const half = (id: 'first' | 'second'): QualityFacts => {
    const own = figures.filter(({ key }) => key.startsWith(`${year}/${id}/`));
    const find = (part: MonitoringRow['part'], slice: string, row: string) =>
      own.find(({ key }) => key === [year, id, part, slice, row].join('/'));
    return {
      conditions: own.some(({ part }) => part === 'условия (А12)')
        ? conditions.map(({ id: row, criterion, title }) => ({
            criterion,
            title,
            mark: find('условия (А12)', criterion, row)?.mark,
          }))
        : [],
      indices: Object.fromEntries(
        pairRoles.flatMap((role) => {
          const { value = '' } = find('удовлетворённость', wholeProgramme, `index/${role}`) ?? {};
          return /^\d+,\d$/.test(value) ? [[role, value]] : [];
        }),
      ),
      influence: own.flatMap(influenceOf(open)),
    };
  };
  return {
    quality: { first: half('first'), second: half('second') },
    swot: lines
      .filter(({ state, quadrant }) => state === 'утверждено' && quadrant !== 'решает куратор')
      .map(({ form, quadrant, line, share, answered }) => ({
        form: open(form),
        quadrant,
        line: open(line),
        share,
        answered,
      })),
  };
}

const conclusions = new Map(
  Object.entries(conclusionWords).map(([conclusion, words]) => [words, conclusion as Conclusion]),
);

/** Nothing of single marks, and nothing where too few were measured. */
const influenceOf =
  (open: (words: string) => string) =>
  ({ part, key, title, before, after, ...row }: MonitoringRow): readonly InfluenceFact[] => {
    if (part !== 'влияние' || key.includes(`/${singleMark}/`) || before === undefined || after === undefined) return [];
    const conclusion = conclusions.get(row.value ?? '');
    const change = row.delta === undefined ? row.difference : joined(row.delta, row.interval);
    const people = row.delta === undefined ? undefined : row.denominator;
    return [{ title: open(title), before, after, change: change ?? '', people, conclusion }];
  };

const joined = (delta: string, interval: string | undefined): string =>
  interval === undefined ? delta : `${delta} (${interval})`;
