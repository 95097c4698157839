/** docs/coverage.md: item by item what fulfils it and where that lies, out of the trace of the school's year. */
import type { TraceRow } from '../../src/year/trace';
import type { CoveredSchool } from './schools';

export interface PlayedSchool extends CoveredSchool {
  readonly trace: readonly TraceRow[];
}

export const HEAD = ['Место', 'О чём', 'Требования', 'Чем выполнено и где лежит'] as const;

/** More files of one kind than this are counted, not named. */
const NAMED = 2;

/** Items that no place of the trace fulfils, as sentences. */
export function gapsOf({ id, items, trace }: PlayedSchool): readonly string[] {
  return items.flatMap(({ place, by }) =>
    by
      .filter((one) => placesOf(trace, one).length === 0)
      .map(({ requirement, artefact }) => {
        const what = artefact === undefined ? requirement : `${requirement} («${artefact}»)`;
        return `${id}, ${place}: в следах года нет места для ${what}.`;
      }),
  );
}

const placesOf = (
  trace: readonly TraceRow[],
  { requirement, artefact }: CoveredSchool['items'][number]['by'][number],
): readonly TraceRow[] =>
  trace.filter((row) => row.requirement === requirement && (artefact ?? row.artefact) === row.artefact);

/** The cells of an item that do not depend on the year. */
export const fixedCells = ({ place, matter, by }: CoveredSchool['items'][number]): readonly string[] =>
  [place, matter, [...new Set(by.map(({ requirement }) => requirement))].join(', ')].map(plain);

const plain = (text: string): string => text.replace(/\|/g, '\\|');

export function coveragePage(schools: readonly PlayedSchool[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const parts = schools.map(({ id, short, items, trace }) =>
    [
      `## ${id}: ${short}`,
      '',
      `Пунктов – ${items.length}, требований – ${new Set(items.flatMap(({ by }) => by.map((one) => one.requirement))).size}.`,
      '',
      line(HEAD),
      line(HEAD.map(() => '---')),
      ...items.map((item) =>
        line([...fixedCells(item), plain(wordPlaces(item.by.flatMap((one) => placesOf(trace, one))))]),
      ),
    ].join('\n'),
  );
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# Что чем выполнено

Страницу составляет \`npm run coverage\`: играет год каждой школы, открывает каждое место, которое назвал след (\`trace.tsv\`), и записывает сюда, где лежит то, что выполняет пункт. Пункты пяти документов пересказаны своими словами в \`examples/seed-00N/coverage.tsv\`; у демонстрационной школы – все требования по порядку. Листы и диаграммы – в \`workbook.xlsx\`, файлы – в папках выгрузки года: документы – \`documents\`, анкеты и страницы сайта – \`pages\`, письма – \`outbox\`.`;

/** Each artefact once, with its places. */
function wordPlaces(rows: readonly TraceRow[]): string {
  const artefacts = [...new Set(rows.map(({ artefact }) => artefact))];
  return artefacts
    .map((artefact) => {
      const places = [...new Set(rows.filter((row) => row.artefact === artefact).map(({ place }) => wordPlace(place)))];
      const more = places.length - NAMED;
      return `${artefact} – ${places.slice(0, NAMED).join(', ')}${more > 0 ? ` и ещё ${more}` : ''}`;
    })
    .join('<br>');
}

/** Without ranges, numbers of letters and questions: they change whenever the year is played otherwise. */
function wordPlace(place: string): string {
  const [file = '', anchor = ''] = place.split('#');
  const name = file.split('/').at(-1) ?? '';
  if (file.endsWith('.xlsx'))
    return `лист «${anchor.split('!')[0]}»${file === 'workbook.xlsx' ? '' : ` в \`${name}\``}`;
  if (file.startsWith('charts/')) return 'диаграмма книги';
  if (file.startsWith('outbox/')) return 'письмо';
  // What begins in the middle of a heading tells the reader nothing.
  return file.endsWith('.docx') && /^[А-ЯЁ\d]/.test(anchor) ? `\`${name}\`, «${anchor}»` : `\`${name}\``;
}
