/**
 * A chart ready to be drawn, by whatever draws it: its ranges read as Google reads them – the first line gives the categories,
 * a head gives names, hidden lines are left out – and its options put into plain words.
 */
import type { Book } from '../../google/spreadsheet/model';
import type { ChartRecord } from '../../google/spreadsheet/parts';
import { type Cell, type Line, type Place, readHeaders, readLines } from './chart-lines';
import { type ChartOptions, colorAt, numberAt, optionAt, textAt } from './chart-options';
import { COLORS, sliceColors } from './colors';

export type SeriesKind = 'bars' | 'line' | 'area';

export interface Series {
  readonly name: string;
  /** The cell with the name; undefined when the chart gives the name itself. */
  readonly namePlace: Place | undefined;
  readonly values: readonly (number | undefined)[];
  readonly places: readonly Place[];
  /** The number format of the values. */
  readonly format: string | undefined;
  readonly kind: SeriesKind;
  readonly color: string;
  /** On the axis at the other side. */
  readonly isSecond: boolean;
  readonly showsValues: boolean;
}

export interface Axis {
  readonly title: string | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly format: string | undefined;
  readonly isReversed: boolean;
}

export type ChartKind = 'columns' | 'bars' | 'lines' | 'areas' | 'combo' | 'pie' | 'scatter' | 'radar' | 'histogram';

export interface Chart {
  readonly id: number;
  readonly kind: ChartKind;
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly categories: readonly string[];
  /** The categories as numbers, for charts that place points by them. */
  readonly positions: readonly (number | undefined)[];
  readonly categoryPlaces: readonly Place[];
  readonly series: readonly Series[];
  readonly stacking: 'none' | 'sum' | 'share';
  readonly legend: 'none' | 'right' | 'left' | 'top' | 'bottom';
  readonly isSmooth: boolean;
  /** The lower one and the left one. */
  readonly horizontal: Axis;
  readonly vertical: Axis;
  /** Share of the radius that is empty, 0 for a whole pie. */
  readonly hole: number;
  readonly slices: { readonly colors: readonly string[]; readonly label: 'percentage' | 'value' | 'label' | 'none' };
  /** The width of a histogram's buckets; undefined when it is left to the values. */
  readonly bucketSize: number | undefined;
  readonly locale: string;
}

const KINDS: Readonly<Record<string, ChartKind>> = {
  COLUMN: 'columns',
  BAR: 'bars',
  LINE: 'lines',
  AREA: 'areas',
  STEPPED_AREA: 'areas',
  COMBO: 'combo',
  PIE: 'pie',
  SCATTER: 'scatter',
  RADAR: 'radar',
  HISTOGRAM: 'histogram',
};

/** The size of a chart of Google's for which none was asked. */
const WIDTH = 600;
const HEIGHT = 371;

/** The chart of a record; undefined for a type that is not drawn here (tables, maps, gauges and the like). */
export function readChart(book: Book, record: ChartRecord): Chart | undefined {
  const kind = KINDS[record.type];
  if (!kind) return undefined;
  const { options } = record;
  const lines = readLines(book, record);
  const headers = readHeaders(record, lines);
  const hasDomain = lines.length > 1;
  const [domain] = lines;
  const points = (line: Line | undefined): readonly Cell[] => line?.cells.slice(headers) ?? [];
  const series = (hasDomain ? lines.slice(1) : lines).map((line, index) =>
    readSeries(line, headers, kind, options, index),
  );
  const stacked = optionAt(options, 'isStacked');
  return {
    id: record.id,
    kind,
    title: textAt(options, 'title'),
    subtitle: textAt(options, 'subtitle'),
    width: numberAt(options, 'width') ?? WIDTH,
    height: numberAt(options, 'height') ?? HEIGHT,
    background: colorAt(options, 'backgroundColor') ?? colorAt(options, 'backgroundColor.fill') ?? '#ffffff',
    categories: points(hasDomain ? domain : undefined).map((cell) => cell.text),
    positions: points(hasDomain ? domain : undefined).map((cell) => cell.number),
    categoryPlaces: hasDomain && domain ? domain.placesFrom(headers) : [],
    series,
    stacking: stacked === 'percent' || stacked === 'relative' ? 'share' : stacked ? 'sum' : 'none',
    legend: readLegend(options, kind, series.length),
    isSmooth: optionAt(options, 'curveType') === 'function',
    horizontal: readAxis(options, 'hAxis'),
    vertical: readAxis(options, 'vAxis'),
    hole: Math.min(0.9, Math.max(0, numberAt(options, 'pieHole') ?? 0)),
    slices: readSlices(options, points(hasDomain ? domain : lines[0]).length),
    bucketSize: numberAt(options, 'histogram.bucketSize'),
    locale: book.props.locale,
  };
}

function readSeries(line: Line, headers: number, kind: ChartKind, options: ChartOptions, index: number): Series {
  const own = `series.${index}`;
  const points = line.cells.slice(headers);
  const colors = optionAt(options, 'colors');
  const given = Array.isArray(colors)
    ? colorAt({ color: colors[index % Math.max(1, colors.length)] }, 'color')
    : undefined;
  const label = textAt(options, `${own}.labelInLegend`);
  const head = line.cells.slice(0, headers).map((cell) => cell.text);
  return {
    name: label ?? head.filter((text) => text !== '').join(' '),
    namePlace: label === undefined && headers > 0 ? line.head : undefined,
    values: points.map((cell) => cell.number),
    places: line.placesFrom(headers),
    format: points.find((cell) => cell.number !== undefined)?.format,
    kind: seriesKind(kind, textAt(options, `${own}.type`) ?? textAt(options, 'seriesType'), index),
    color: colorAt(options, `${own}.color`) ?? given ?? COLORS[index % COLORS.length]!,
    isSecond: numberAt(options, `${own}.targetAxisIndex`) === 1,
    showsValues: optionAt(options, `${own}.dataLabel`) === 'value' || optionAt(options, 'dataLabel') === 'value',
  };
}

function seriesKind(kind: ChartKind, asked: string | undefined, index: number): SeriesKind {
  if (kind === 'lines' || kind === 'scatter' || kind === 'radar') return 'line';
  if (kind === 'areas') return 'area';
  if (kind !== 'combo') return 'bars';
  if (asked === 'line' || asked === 'area') return asked;
  return asked === 'bars' || index === 0 ? 'bars' : 'line';
}

function readLegend(options: ChartOptions, kind: ChartKind, count: number): Chart['legend'] {
  const asked = textAt(options, 'legend.position') ?? textAt(options, 'legend');
  if (asked === 'none' || asked === 'right' || asked === 'left' || asked === 'top' || asked === 'bottom') return asked;
  return count < 2 && kind !== 'pie' ? 'none' : 'right';
}

function readAxis(options: ChartOptions, name: 'hAxis' | 'vAxis'): Axis {
  const at = (path: string): string => `${name}.${path}`;
  return {
    title: textAt(options, at('title')) ?? textAt(options, `${name.replace('Axis', 'Axes')}.0.title`),
    min: numberAt(options, at('viewWindow.min')) ?? numberAt(options, at('minValue')),
    max: numberAt(options, at('viewWindow.max')) ?? numberAt(options, at('maxValue')),
    format: textAt(options, at('format')),
    isReversed: numberAt(options, at('direction')) === -1,
  };
}

function readSlices(options: ChartOptions, count: number): Chart['slices'] {
  const colors = optionAt(options, 'colors');
  const list = Array.isArray(colors) && colors.length > 0 ? colors : undefined;
  const usual = sliceColors(count);
  const label = textAt(options, 'pieSliceText');
  return {
    colors: Array.from(
      { length: count },
      (_, index) =>
        colorAt(options, `slices.${index}.color`) ??
        colorAt({ color: list?.[index % list.length] }, 'color') ??
        usual[index]!,
    ),
    label: label === 'value' || label === 'label' || label === 'none' ? label : 'percentage',
  };
}
