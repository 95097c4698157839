/**
 * A chart in the terms of the drawing library: axes, series and legend. Lines differ in their points and dashes as well, bars
 * and slices in their patterns, so that neither a grey copy nor an eye for few colours mixes them up.
 */
import type { EChartsOption } from 'echarts';
import type { Axis, Chart, Series } from './chart';
import { type Box, INK, legendOf, MARGIN, nameOf, SIZE, sideOf, titleOf, topOf } from './chart-frame';
import { bucketsOf } from './histogram';
import { showNumber } from './number-text';

const GRID = '#d0d4d9';
const DASHES: readonly ('solid' | 'dashed' | 'dotted' | number[])[] = ['solid', 'dashed', 'dotted', [12, 4, 2, 4]];
const POINTS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect', 'pin'] as const;

export function chartLook(chart: Chart): EChartsOption {
  const { series, kind, background } = chart;
  const isMany = series.length > 1 || kind === 'pie';
  return {
    animation: false,
    backgroundColor: background,
    textStyle: { fontFamily: 'PT Sans', fontSize: SIZE, color: INK },
    aria: {
      enabled: isMany,
      label: { enabled: false },
      decal: { show: isMany && kind !== 'lines' && kind !== 'scatter' },
    },
    ...titleOf(chart),
    ...legendOf(chart),
    ...(kind === 'pie' ? { series: pieOf(chart) } : kind === 'radar' ? radarOf(chart) : planeOf(chart)),
  } as EChartsOption;
}

/** Columns, bars, lines, areas, points: everything between two axes. */
function planeOf(chart: Chart): Box {
  const { kind, legend } = chart;
  const isLying = kind === 'bars';
  const side = sideOf(chart) + 2 * MARGIN;
  const grid = {
    containLabel: true,
    top: topOf(chart) + 10,
    bottom: (legend === 'bottom' ? 44 : 12) + (chart.horizontal.title === undefined ? 0 : 22),
    left: (legend === 'left' ? side : 20) + (chart.vertical.title === undefined ? 0 : 22),
    right: legend === 'right' ? side : isLying && chart.series.some((one) => one.showsValues) ? 64 : 28,
  };
  const buckets = kind === 'histogram' ? bucketsOf(chart) : undefined;
  const names = buckets?.names ?? chart.categories;
  const categories = kind === 'scatter' ? valueAxis(chart, chart.horizontal) : categoryAxis(chart, names, isLying);
  const values = valueAxis(chart, isLying ? chart.horizontal : chart.vertical);
  const hasSecond = chart.series.some((one) => one.isSecond);
  const second = { ...valueAxis(chart, { ...NO_AXIS, format: formatOf(chart, true) }), splitLine: { show: false } };
  return {
    grid,
    xAxis: isLying ? values : categories,
    yAxis: isLying ? categories : hasSecond ? [values, second] : values,
    series: buckets
      ? buckets.counts.map((data, index) => ({
          ...barLook(chart, chart.series[index]!),
          name: nameOf(chart.series[index]!, index),
          data,
          barCategoryGap: '4%',
        }))
      : chart.series.map((one, index) => seriesLook(chart, one, index, hasSecond)),
  };
}

const NO_AXIS: Axis = { title: undefined, min: undefined, max: undefined, format: undefined, isReversed: false };

function axisLook({ title }: Axis, gap: number): Box {
  return {
    axisLabel: { color: INK, fontSize: SIZE, hideOverlap: true },
    axisLine: { lineStyle: { color: INK } },
    ...(title === undefined
      ? {}
      : {
          name: title,
          nameLocation: 'middle',
          nameGap: gap,
          nameTextStyle: { color: INK, fontSize: SIZE, fontStyle: 'italic' },
        }),
  };
}

function categoryAxis(chart: Chart, names: readonly string[], isLying: boolean): Box {
  const axis = isLying ? chart.vertical : chart.horizontal;
  const lengths = chart.kind === 'histogram' ? [] : chart.series.map(({ values }) => values.length);
  const count = Math.max(names.length, ...lengths);
  const room = isLying ? chart.width * 0.3 : (chart.width * 0.75) / Math.max(1, count);
  const isCrowded = !isLying && room < 40;
  const look = axisLook(axis, isLying ? Math.min(chart.width * 0.3, longest(names) * 7) + 14 : isCrowded ? 70 : 34);
  return {
    ...look,
    type: 'category',
    data: Array.from({ length: count }, (_, index) => names[index] ?? String(index + 1)),
    // A lying chart begins at the bottom; people begin at the top.
    inverse: isLying !== axis.isReversed,
    axisLabel: {
      ...(look['axisLabel'] as Box),
      interval: isCrowded ? 'auto' : 0,
      ...(isCrowded
        ? { rotate: 45 }
        : { width: Math.max(30, room - 6), overflow: 'break', ...(isLying ? { lineHeight: SIZE + 3 } : {}) }),
    },
  };
}

function longest(names: readonly string[]): number {
  return names.reduce((most, name) => Math.max(most, name.length), 0);
}

function valueAxis(chart: Chart, axis: Axis): Box {
  const format = axis.format ?? (chart.stacking === 'share' ? '0%' : formatOf(chart, false));
  const isLower = axis === chart.horizontal;
  const look = axisLook(axis, isLower ? 34 : 48);
  return {
    ...look,
    type: 'value',
    inverse: axis.isReversed,
    ...(axis.min === undefined ? {} : { min: axis.min }),
    ...(axis.max === undefined ? (chart.stacking === 'share' ? { max: 1 } : {}) : { max: axis.max }),
    // Counts have no halves.
    ...(hasWholeValues(chart) && chart.stacking !== 'share' ? { minInterval: 1 } : {}),
    scale: chart.kind === 'scatter',
    splitLine: { lineStyle: { color: GRID } },
    axisLabel: { ...(look['axisLabel'] as Box), formatter: (value: number) => showNumber(value, format, chart.locale) },
  };
}

function hasWholeValues({ series }: Chart): boolean {
  return series.every(({ values }) => values.every((value) => value === undefined || Number.isInteger(value)));
}

function formatOf({ series }: Chart, isSecond: boolean): string | undefined {
  return series.find((one) => one.isSecond === isSecond && one.format !== undefined)?.format;
}

function seriesLook(chart: Chart, series: Series, index: number, hasSecond: boolean): Box {
  const { kind, isSecond } = series;
  const values = chart.stacking === 'share' ? sharesOf(chart, series) : series.values;
  const data =
    chart.kind === 'scatter'
      ? series.values.map((value, at) => [chart.positions[at] ?? at + 1, value ?? null])
      : values.map((value) => value ?? null);
  const common = {
    name: nameOf(series, index),
    data,
    ...(hasSecond ? { yAxisIndex: isSecond ? 1 : 0 } : {}),
    ...(chart.stacking !== 'none' && kind !== 'line' ? { stack: 'all' } : {}),
  };
  if (kind === 'bars') return { ...common, ...barLook(chart, series) };
  const point = POINTS[index % POINTS.length];
  const mark = {
    symbol: point,
    symbolSize: 8,
    itemStyle: { color: series.color },
    label: labelOf(chart, series, 'top'),
  };
  if (chart.kind === 'scatter') return { ...common, ...mark, type: 'scatter', symbolSize: 10 };
  return {
    ...common,
    ...mark,
    type: 'line',
    showAllSymbol: true,
    smooth: chart.isSmooth,
    lineStyle: { width: 2.5, color: series.color, type: DASHES[index % DASHES.length] },
    ...(kind === 'area'
      ? { areaStyle: { color: series.color, opacity: chart.stacking === 'none' ? 0.35 : 0.85 } }
      : {}),
  };
}

function barLook(chart: Chart, series: Series): Box {
  const place = chart.stacking !== 'none' ? 'inside' : chart.kind === 'bars' ? 'right' : 'top';
  return {
    type: 'bar',
    itemStyle: { color: series.color, borderColor: INK, borderWidth: 0.5 },
    barMaxWidth: 64,
    label: labelOf(chart, series, place),
  };
}

function labelOf(chart: Chart, series: Series, position: string): Box {
  const format = chart.stacking === 'share' ? '0%' : series.format;
  return {
    show: series.showsValues,
    position,
    color: INK,
    fontSize: SIZE,
    textBorderWidth: 0,
    ...(position === 'inside' ? { backgroundColor: '#ffffff', padding: [2, 4] } : {}),
    formatter: ({ value }: { readonly value: unknown }) => {
      const shown = Array.isArray(value) ? value[1] : value;
      return typeof shown === 'number' ? showNumber(shown, format, chart.locale) : '';
    },
  };
}

function sharesOf({ series }: Chart, one: Series): readonly (number | undefined)[] {
  return one.values.map((value, at) => {
    const whole = series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0);
    return value === undefined || whole === 0 ? undefined : value / whole;
  });
}

function pieOf(chart: Chart): Box[] {
  const { series, slices, hole, categories, legend, locale } = chart;
  const [values] = series;
  if (!values) return [];
  const whole = values.values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  const label = ({ value, name }: { readonly value: number; readonly name: string }): string => {
    if (slices.label === 'label') return name;
    if (slices.label === 'value') return showNumber(value, values.format, locale);
    return showNumber(whole === 0 ? 0 : value / whole, '0%', locale);
  };
  const aside = legend === 'right' ? -sideOf(chart) / 2 : legend === 'left' ? sideOf(chart) / 2 : 0;
  const top = topOf(chart);
  const middle = top + (chart.height - top - (legend === 'bottom' ? 40 : 8)) / 2;
  return [
    {
      type: 'pie',
      radius: [`${Math.round(hole * 62)}%`, '62%'],
      center: [chart.width / 2 + aside, middle],
      label: { show: slices.label !== 'none', color: INK, fontSize: SIZE, formatter: label },
      labelLine: { lineStyle: { color: INK } },
      itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
      data: values.values.map((value, index) => ({
        name: categories[index] ?? String(index + 1),
        value: Math.max(0, value ?? 0),
        itemStyle: { color: slices.colors[index] },
      })),
    },
  ];
}

function radarOf(chart: Chart): Box {
  const most = Math.max(1, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const top = topOf(chart);
  return {
    radar: {
      indicator: chart.categories.map((name) => ({ name, max: chart.vertical.max ?? most })),
      center: [(chart.width - (chart.legend === 'right' ? sideOf(chart) : 0)) / 2, top + (chart.height - top) / 2],
      radius: '60%',
      axisName: { color: INK, fontSize: SIZE },
    },
    series: [
      {
        type: 'radar',
        data: chart.series.map((one, index) => ({
          name: nameOf(one, index),
          value: one.values.map((value) => value ?? 0),
          symbol: POINTS[index % POINTS.length],
          symbolSize: 8,
          itemStyle: { color: one.color },
          lineStyle: { width: 2.5, color: one.color, type: DASHES[index % DASHES.length] },
        })),
      },
    ],
  };
}
