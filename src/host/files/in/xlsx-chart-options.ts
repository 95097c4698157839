/**
 * The look of a workbook's chart as Google's options: titles, legend, stacking, axes, colours, and what stands beside the points.
 * Which chart it is and from which cells it is drawn is read by xlsx-charts.
 */
import type { Palette } from './xlsx-colors';
import { all, at, type Branch, valueAt } from './xml-tree';

/** What a series says of its look. */
export interface SeriesLook {
  /** Google's word for what is drawn: `bars`, `line`, `area`, `pie`, `points`, `radar`. */
  readonly kind: string;
  /** The name, as it was when the file was written. */
  readonly label: string | undefined;
  readonly color: string | undefined;
  /** On the axis at the other side. */
  readonly isSecond: boolean;
  readonly showsValues: boolean;
}

/** The look of a series of a group (bars, lines …), but for the axis it belongs to. */
export function seriesLook(
  group: Branch,
  series: Branch,
  kind: string,
  palette: Palette,
): Omit<SeriesLook, 'isSecond'> {
  return {
    kind,
    label: all(at(series, 'tx'), 'v')[0]?.text,
    color: colorOf(at(series, 'spPr'), palette),
    showsValues: valueAt(labelsOf(group, series), 'showVal') === '1',
  };
}

/** What stands beside the points: the series says it, or its group for all. */
const labelsOf = (group: Branch, series: Branch | undefined): Branch | undefined =>
  at(series, 'dLbls') ?? at(group, 'dLbls');

interface Parts {
  readonly space: Branch;
  readonly chart: Branch;
  readonly plot: Branch;
  /** The first group of series. */
  readonly main: Branch;
  readonly palette: Palette;
}

interface Shape {
  /** The names of the series are read from the cells. */
  readonly isNamed: boolean;
  readonly isCombined: boolean;
  /** Bars from the left to the right. */
  readonly isLying: boolean;
}

/** The options of a chart, by Google's names with points (`hAxis.title`). */
export function chartOptions(
  { space, chart, plot, main, palette }: Parts,
  series: readonly SeriesLook[],
  shape: Shape,
): Readonly<Record<string, unknown>> {
  const isPie = series[0]?.kind === 'pie';
  return {
    ...titleOf(chart, 'title'),
    ...legendOf(chart),
    ...shapeOf(main),
    ...axesOf(plot, shape.isLying),
    ...seriesOptions(series, shape),
    ...(isPie ? slicesOf(main, palette) : {}),
    ...backgroundOf(space, palette),
  };
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

function seriesOptions(series: readonly SeriesLook[], { isNamed, isCombined }: Shape): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  series.forEach(({ kind, label, color, isSecond, showsValues }, index) => {
    const set = (key: string, value: unknown): void => {
      if (value !== undefined) options[`series.${index}.${key}`] = value;
    };
    if (kind !== 'pie') set('color', color);
    if (kind !== 'pie' && showsValues) set('dataLabel', 'value');
    if (isCombined) set('type', kind);
    if (isSecond) set('targetAxisIndex', 1);
    if (!isNamed && label) set('labelInLegend', label);
  });
  return options;
}

function slicesOf(main: Branch, palette: Palette): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const point of all(at(main, 'ser'), 'dPt')) {
    const color = colorOf(at(point, 'spPr'), palette);
    if (color) options[`slices.${Number(valueAt(point, 'idx') ?? 0)}.color`] = color;
  }
  const labels = labelsOf(main, at(main, 'ser'));
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
function colorOf(shape: Branch | undefined, palette: Palette): string | undefined {
  return palette.drawn(at(shape, 'solidFill')) ?? palette.drawn(at(shape, 'ln', 'solidFill'));
}

function backgroundOf(space: Branch, palette: Palette): Record<string, string> {
  const color = palette.drawn(at(space, 'spPr', 'solidFill'));
  return color && color !== '#ffffff' ? { backgroundColor: color } : {};
}
