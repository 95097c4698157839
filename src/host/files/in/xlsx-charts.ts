/**
 * The charts of a workbook's sheet in Google's terms: where they stand, of what kind they are – columns, bars, lines, areas,
 * pies, points and radars – and from which cells they are drawn. How they look is read by xlsx-chart-options. Left out: pictures,
 * charts of other kinds, and series that lie in several places.
 */
import type { Area } from '../../google/spreadsheet/area';
import type { ChartRecord } from '../../google/spreadsheet/parts';
import type { OfficePackage } from './package';
import { chartOptions, type SeriesLook, seriesLook } from './xlsx-chart-options';
import type { Palette } from './xlsx-colors';
import type { Measures } from './xlsx-frame';
import { placeOf } from './xlsx-places';
import { all, at, type Branch, readTree, valueAt } from './xml-tree';

/** More than people put on one sheet. */
const MOST_CHARTS = 200;
const MOST_SERIES = 100;
const EMU_PER_PIXEL = 9525;

interface Place {
  readonly sheet: number;
  readonly area: Area;
}

/** Reads the charts of a drawing; `newId` numbers them. Names are those of the sheets, in their order. */
export function readCharts(
  pack: OfficePackage,
  drawing: string,
  sheet: { readonly measures: Measures; readonly names: readonly string[]; readonly palette: Palette },
  newId: () => number,
): ChartRecord[] {
  const relations = pack.relations(drawing);
  const root = readTree(pack, drawing);
  const anchors = (root?.kids ?? []).filter(({ tag }) => tag.endsWith('Anchor')).slice(0, MOST_CHARTS);
  return anchors.flatMap((anchor): ChartRecord[] => {
    const [frame] = all(anchor, 'graphicFrame');
    const [link] = frame ? all(frame, 'chart') : [];
    const target = relations.get(link?.at['r:id'] ?? '')?.target;
    const space = target === undefined ? undefined : readTree(pack, target);
    const chart = at(space, 'chart');
    const data = chart && space && dataOf(chart, space, sheet);
    return data ? [{ id: newId(), ...boxOf(anchor, sheet, data.options), ...data.record }] : [];
  });
}

/** Where the chart stands, and its size among the options. */
function boxOf(anchor: Branch, { measures }: { readonly measures: Measures }, options: ChartRecord['options']) {
  const number = (branch: Branch | undefined, tag: string): number => Number(at(branch, tag)?.text ?? 0) || 0;
  const pixels = (emu: number): number => Math.round(emu / EMU_PER_PIXEL);
  const [from, to] = [at(anchor, 'from'), at(anchor, 'to')];
  const column = number(from, 'col') + 1;
  const row = number(from, 'row') + 1;
  const [x, y] = [pixels(number(from, 'colOff')), pixels(number(from, 'rowOff'))];
  const drawn = at(at(anchor, 'graphicFrame'), 'xfrm', 'ext');
  // Where the frame says its size, it is exact; cells are as wide as each program makes them.
  const size = at(anchor, 'ext') ?? (Number(drawn?.at['cx']) > 0 && Number(drawn?.at['cy']) > 0 ? drawn : undefined);
  const lines = (first: number, last: number, sizes: Readonly<Record<string, number>>, usual: number): number => {
    let sum = 0;
    for (let line = first; line < Math.min(last, first + 2000); line++) sum += sizes[line] ?? usual;
    return sum;
  };
  const width = size
    ? pixels(Number(size.at['cx']))
    : lines(column, number(to, 'col') + 1, measures.widths, measures.width) - x + pixels(number(to, 'colOff'));
  const height = size
    ? pixels(Number(size.at['cy']))
    : lines(row, number(to, 'row') + 1, measures.heights, measures.height) - y + pixels(number(to, 'rowOff'));
  return { row, column, x, y, options: { ...options, width, height } };
}

interface SeriesDraft extends SeriesLook {
  readonly values: Place;
  readonly name: Place | undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  barChart: 'bars',
  bar3DChart: 'bars',
  lineChart: 'line',
  line3DChart: 'line',
  areaChart: 'area',
  area3DChart: 'area',
  pieChart: 'pie',
  pie3DChart: 'pie',
  doughnutChart: 'pie',
  scatterChart: 'points',
  radarChart: 'radar',
};

const TYPES: Readonly<Record<string, string>> = {
  line: 'LINE',
  area: 'AREA',
  pie: 'PIE',
  points: 'SCATTER',
  radar: 'RADAR',
};

function dataOf(
  chart: Branch,
  space: Branch,
  { names, palette }: { readonly names: readonly string[]; readonly palette: Palette },
) {
  const plot = at(chart, 'plotArea');
  const groups = (plot?.kids ?? []).filter(({ tag }) => KINDS[tag] !== undefined);
  const [main] = groups;
  if (!plot || !main) return undefined;
  const placeAt = (branch: Branch | undefined): Place | undefined => {
    const [formula] = branch ? all(branch, 'f') : [];
    return formula && placeOf(formula.text, names);
  };
  const mainAxes = axisIds(main);
  const drafts: SeriesDraft[] = [];
  let categories: Place | undefined;
  for (const group of groups) {
    for (const series of group.kids.filter(({ tag }) => tag === 'ser').slice(0, MOST_SERIES)) {
      const values = placeAt(at(series, 'val') ?? at(series, 'yVal'));
      if (!values) return undefined;
      categories ??= placeAt(at(series, 'cat') ?? at(series, 'xVal'));
      const name = placeAt(at(series, 'tx'));
      const isSecond = group !== main && axisIds(group) !== mainAxes;
      drafts.push({ values, name, ...seriesLook(group, series, KINDS[group.tag]!, palette), isSecond });
    }
  }
  const ranges = rangesOf(categories, drafts);
  if (!ranges) return undefined;
  const isCombined = new Set(drafts.map(({ kind }) => kind)).size > 1;
  const isLying = valueAt(main, 'barDir') === 'bar';
  const type = isCombined ? 'COMBO' : (TYPES[drafts[0]!.kind] ?? (isLying ? 'BAR' : 'COLUMN'));
  const options = chartOptions({ space, chart, plot, main, palette }, drafts, {
    isNamed: ranges.headers > 0,
    isCombined,
    isLying,
  });
  const record = { type, merge: 'MERGE_COLUMNS', hidden: 'IGNORE_BOTH', ...ranges };
  return { options, record };
}

const axisIds = (group: Branch): string =>
  group.kids
    .filter(({ tag }) => tag === 'axId')
    .map(({ at: own }) => own['val'])
    .join();

/**
 * Google's ranges hold names, categories and values together: all that lie as one table are joined, and the line of names is
 * taken in where every series has its name right before its values.
 */
function rangesOf(categories: Place | undefined, series: readonly SeriesDraft[]) {
  const [first] = series;
  if (!first || (!categories && series.length > 1)) return undefined;
  const transposed = first.values.area.rows === 1 && first.values.area.columns > 1;
  const isNamed = series.every(({ values, name }) => name !== undefined && isBefore(name, values, transposed));
  const grown = ({ sheet, area }: Place): Place => {
    if (!isNamed) return { sheet, area };
    return transposed
      ? { sheet, area: { ...area, column: area.column - 1, columns: area.columns + 1 } }
      : { sheet, area: { ...area, row: area.row - 1, rows: area.rows + 1 } };
  };
  const places = [...(categories ? [categories] : []), ...series.map(({ values }) => values)].map(grown);
  if (places.some(({ area }) => area.row < 1 || area.column < 1)) return undefined;
  const ranges: Place[] = [];
  for (const place of places) {
    const last = ranges.at(-1);
    const both = last && join(last, place, transposed);
    if (both) ranges[ranges.length - 1] = both;
    else ranges.push(place);
  }
  const merge = transposed ? { merge: 'MERGE_ROWS' } : {};
  return { ranges, transposed, headers: isNamed ? 1 : 0, ...merge };
}

function isBefore(name: Place, values: Place, transposed: boolean): boolean {
  const { area } = values;
  const wanted = transposed ? [area.row, area.column - 1] : [area.row - 1, area.column];
  return name.sheet === values.sheet && name.area.row === wanted[0] && name.area.column === wanted[1];
}

function join(one: Place, next: Place, transposed: boolean): Place | undefined {
  const [a, b] = [one.area, next.area];
  if (one.sheet !== next.sheet) return undefined;
  if (transposed) {
    const fits = a.column === b.column && a.columns === b.columns && b.row === a.row + a.rows;
    return fits ? { ...one, area: { ...a, rows: a.rows + b.rows } } : undefined;
  }
  const fits = a.row === b.row && a.rows === b.rows && b.column === a.column + a.columns;
  return fits ? { ...one, area: { ...a, columns: a.columns + b.columns } } : undefined;
}
