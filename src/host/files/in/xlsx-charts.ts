/**
 * The charts of a workbook's sheet in Google's terms: columns, bars, lines, areas, pies, points and radars over the cells, with
 * titles, axes, colours and legend. Left out: pictures, charts of other kinds, and series that lie in several places.
 */
import type { Area } from '../../google/spreadsheet/area';
import type { ChartRecord } from '../../google/spreadsheet/parts';
import type { OfficePackage } from './package';
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
  sheet: { readonly measures: Measures; readonly names: readonly string[] },
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
    const data = chart && space && dataOf(chart, space, sheet.names);
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

interface SeriesDraft {
  readonly kind: string;
  readonly values: Place;
  readonly name: Place | undefined;
  readonly label: string | undefined;
  readonly color: string | undefined;
  readonly isSecond: boolean;
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

function dataOf(chart: Branch, space: Branch, names: readonly string[]) {
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
      drafts.push({
        kind: KINDS[group.tag]!,
        values,
        name,
        label: name ? undefined : all(at(series, 'tx'), 'v')[0]?.text,
        color: colorOf(at(series, 'spPr')),
        isSecond: group !== main && axisIds(group) !== mainAxes,
      });
    }
  }
  const ranges = rangesOf(categories, drafts);
  if (!ranges) return undefined;
  const isCombined = new Set(drafts.map(({ kind }) => kind)).size > 1;
  const isLying = valueAt(main, 'barDir') === 'bar';
  const type = isCombined ? 'COMBO' : (TYPES[drafts[0]!.kind] ?? (isLying ? 'BAR' : 'COLUMN'));
  const options = {
    ...titleOf(chart, 'title'),
    ...legendOf(chart),
    ...shapeOf(main),
    ...axesOf(plot, isLying),
    ...seriesOptions(drafts, ranges.headers, isCombined),
    ...slicesOf(main),
    ...backgroundOf(space),
  };
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
  const ranges = places.reduce<Place[]>((joined, place) => {
    const last = joined.at(-1);
    const both = last && join(last, place, transposed);
    return both ? [...joined.slice(0, -1), both] : [...joined, place];
  }, []);
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

function titleOf(branch: Branch, key: string): Record<string, string> {
  const text = all(at(branch, 'title'), 't').map((piece) => piece.text).join(''); // biome-ignore format: one line
  return text === '' ? {} : { [key]: text };
}

const LEGENDS: Readonly<Record<string, string>> = { r: 'right', l: 'left', t: 'top', b: 'bottom', tr: 'right' };

function legendOf(chart: Branch): Record<string, string> {
  const legend = at(chart, 'legend');
  return { 'legend.position': legend ? (LEGENDS[valueAt(legend, 'legendPos') ?? 'r'] ?? 'right') : 'none' };
}

function shapeOf(main: Branch): Record<string, unknown> {
  const grouping = valueAt(main, 'grouping');
  const hole = Number(valueAt(main, 'holeSize') ?? 0);
  const isSmooth = main.kids.some((one) => one.tag === 'ser' && valueAt(one, 'smooth') === '1');
  const stacked = grouping === 'stacked' ? true : grouping === 'percentStacked' ? 'percent' : undefined;
  return {
    ...(stacked === undefined ? {} : { isStacked: stacked }),
    ...(main.tag === 'doughnutChart' ? { pieHole: (hole || 50) / 100 } : {}),
    ...(isSmooth && main.tag === 'lineChart' ? { curveType: 'function' } : {}),
  };
}

/** The lower axis and the left one; a chart of bars has its categories at the left. */
function axesOf(plot: Branch, isLying: boolean): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  const axes = plot.kids.filter(({ tag }) => tag.endsWith('Ax')).slice(0, 2);
  axes.forEach((axis, index) => {
    const isValues = axis.tag === 'valAx' && !(index === 0 && axes[1]?.tag === 'valAx');
    const name = isValues === isLying ? 'hAxis' : 'vAxis';
    Object.assign(options, titleOf(axis, `${name}.title`));
    const [min, max] = [valueAt(axis, 'scaling', 'min'), valueAt(axis, 'scaling', 'max')];
    if (min !== undefined) options[`${name}.viewWindow.min`] = Number(min);
    if (max !== undefined) options[`${name}.viewWindow.max`] = Number(max);
    const format = at(axis, 'numFmt')?.at;
    if (isValues && format?.['sourceLinked'] === '0' && format['formatCode'] && format['formatCode'] !== 'General')
      options[`${name}.format`] = format['formatCode'];
    const isTurned = valueAt(axis, 'scaling', 'orientation') === 'maxMin';
    // Google's bars begin at the top; a workbook's begin at the bottom.
    if (isTurned !== (isLying && !isValues)) options[`${name}.direction`] = -1;
  });
  return options;
}

function seriesOptions(drafts: readonly SeriesDraft[], headers: number, isCombined: boolean): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  drafts.forEach(({ kind, label, color, isSecond }, index) => {
    const set = (key: string, value: unknown): void => {
      if (value !== undefined) options[`series.${index}.${key}`] = value;
    };
    if (kind !== 'pie') set('color', color);
    if (isCombined) set('type', kind);
    if (isSecond) set('targetAxisIndex', 1);
    if (headers === 0 && label) set('labelInLegend', label);
  });
  return options;
}

function slicesOf(main: Branch): Record<string, unknown> {
  if (KINDS[main.tag] !== 'pie') return {};
  const options: Record<string, unknown> = {};
  for (const point of all(at(main, 'ser'), 'dPt')) {
    const color = colorOf(at(point, 'spPr'));
    if (color) options[`slices.${Number(valueAt(point, 'idx') ?? 0)}.color`] = color;
  }
  const labels = at(main, 'dLbls') ?? at(main, 'ser', 'dLbls');
  const shows = (tag: string): boolean => valueAt(labels, tag) === '1';
  const text = shows('showPercent')
    ? 'percentage'
    : shows('showVal')
      ? 'value'
      : shows('showCatName')
        ? 'label'
        : 'none';
  return { ...options, pieSliceText: text };
}

/** The fill of a shape, or the colour of its line. */
function colorOf(shape: Branch | undefined): string | undefined {
  const color = valueAt(shape, 'solidFill', 'srgbClr') ?? valueAt(shape, 'ln', 'solidFill', 'srgbClr');
  return color && /^[0-9a-f]{6}$/i.test(color) ? `#${color.toLowerCase()}` : undefined;
}

function backgroundOf(space: Branch): Record<string, string> {
  const color = valueAt(at(space, 'spPr'), 'solidFill', 'srgbClr')?.toLowerCase();
  return color && color !== 'ffffff' && /^[0-9a-f]{6}$/.test(color) ? { backgroundColor: `#${color}` } : {};
}
