/**
 * The charts of a sheet as charts of the workbook, which draw themselves from the cells. What a workbook has no chart for
 * (histograms, maps, gauges) is left out; it has pictures on other ways.
 */
import type {
  ChartAxis,
  ChartSeries,
  ChartTickLabelPositionType,
  ChartType,
  Chart as WorkbookChart,
} from 'excelize-wasm';
import { a1Of } from '../../google/spreadsheet/address';
import type { SheetModel } from '../../google/spreadsheet/model';
import { type Axis, type Chart, readChart, type Series } from '../charts/chart';
import type { Place } from '../charts/chart-lines';
import { done } from './engine';
import type { Target } from './target';

/** The library's numbers of chart types; its own list of them exists for the compiler only. */
const TYPES = {
  area: 0,
  areaStacked: 1,
  areaShare: 2,
  bar: 6,
  barStacked: 7,
  barShare: 8,
  column: 21,
  columnStacked: 22,
  columnShare: 23,
  doughnut: 40,
  line: 41,
  pie: 43,
  radar: 47,
  scatter: 48,
} as const;

const INK = '#333333';
/** The library's number for labels at the far side of the chart. */
const HIGH = 1;

export function writeCharts(target: Target, sheet: SheetModel): void {
  for (const record of sheet.props.charts) {
    const chart = readChart(target.book, record);
    const [first, second] = chart ? partsOf(target, chart) : [];
    if (!chart || !first) continue;
    const cell = a1Of({ row: record.row, column: record.column, rows: 1, columns: 1 });
    const shift = { OffsetX: record.x, OffsetY: record.y };
    // The library measures from the corner of the cell, not from where the chart begins.
    const Dimension = { Width: Math.round(chart.width + record.x), Height: Math.round(chart.height + record.y) };
    const main = {
      ...first.drawn,
      ...frameOf(chart),
      Dimension,
      Format: { ...shift, AltText: chart.title ?? '', Positioning: 'oneCell' },
    };
    const name = target.nameOf(sheet);
    // The library counts its arguments.
    done(second ? target.file.AddChart(name, cell, main, second.drawn) : target.file.AddChart(name, cell, main));
    target.labels.push([...first.labels, ...(second?.labels ?? [])]);
  }
}

interface Part {
  readonly drawn: WorkbookChart;
  /** For each series, whether its values stand beside it: the library knows one answer for all of them. */
  readonly labels: readonly boolean[];
}

/** One chart of the workbook, or two over each other when bars and lines stand together. */
function partsOf(target: Target, chart: Chart): Part[] {
  const { kind, stacking, hole } = chart;
  const stacked = stacking === 'none' ? '' : stacking === 'sum' ? 'Stacked' : 'Share';
  const part = (type: number, series: readonly Series[]): Part[] => {
    if (series.length === 0) return [];
    const isSecond = series.every((one) => one.isSecond);
    const labels = series.map((one) => one.showsValues);
    const drawn = {
      Type: type as ChartType,
      Series: series.map((one) => seriesOf(target, chart, one)),
      ...axesOf(chart, isSecond),
      PlotArea: { ShowVal: labels.includes(true) },
      VaryColors: kind === 'pie',
      ...(kind === 'columns' || kind === 'bars' ? { GapWidth: 60 } : {}),
    };
    return [{ drawn, labels }];
  };
  switch (kind) {
    case 'columns':
      return part(TYPES[`column${stacked}`], chart.series);
    case 'bars':
      return part(TYPES[`bar${stacked}`], chart.series);
    case 'areas':
      return part(TYPES[`area${stacked}`], chart.series);
    case 'lines':
      return part(TYPES.line, chart.series);
    case 'scatter':
      return part(TYPES.scatter, chart.series);
    case 'radar':
      return part(TYPES.radar, chart.series);
    case 'combo': {
      const bars = chart.series.filter((one) => one.kind === 'bars');
      const areas = chart.series.filter((one) => one.kind === 'area');
      const lines = chart.series.filter((one) => one.kind === 'line');
      const [first, second] = [
        ...part(TYPES[`column${stacked}`], bars),
        ...part(TYPES[`area${stacked}`], areas),
        ...part(TYPES.line, lines),
      ];
      return first && second ? [first, { ...second, drawn: overlaid(second.drawn) }] : first ? [first] : [];
    }
    case 'pie': {
      const label = chart.slices.label;
      const [pie] = part(hole > 0 ? TYPES.doughnut : TYPES.pie, chart.series.slice(0, 1));
      if (!pie) return [];
      const shown = { ShowPercent: label === 'percentage', ShowVal: label === 'value', ShowCatName: label === 'label' };
      const ring = hole > 0 ? { HoleSize: Math.round(hole * 100) } : {};
      return [{ drawn: { ...pie.drawn, PlotArea: shown, ...ring }, labels: [] }];
    }
    default:
      return [];
  }
}

/** A chart over another one says nothing again. */
function overlaid({ XAxis, YAxis, ...part }: WorkbookChart): WorkbookChart {
  const { Title: _, ...x } = XAxis ?? {};
  const { Title: __, MajorGridLines: ___, ...y } = YAxis ?? {};
  return { ...part, XAxis: x, YAxis: y };
}

function frameOf({ title, legend, background }: Chart): Partial<WorkbookChart> {
  return {
    Legend: { Position: legend },
    ...(title === undefined
      ? {}
      : { Title: { Paragraph: [{ Text: title, Font: { Bold: true, Size: 14, Color: INK } }] } }),
    Fill: { Type: 'pattern', Pattern: 1, Color: [background] },
    ShowBlanksAs: 'gap',
  };
}

function seriesOf(target: Target, chart: Chart, series: Series): ChartSeries {
  const { color, kind, namePlace, name } = series;
  const isLine = kind === 'line';
  // Areas stand one before the other.
  const isVeil = kind === 'area' && chart.stacking === 'none';
  const paint = { Type: 'pattern', Pattern: 1, Color: [color], ...(isVeil ? { Transparency: 40 } : {}) };
  return {
    Name: namePlace ? referenceOf(target, [namePlace]) : name,
    ...(chart.categoryPlaces.length > 0 ? { Categories: referenceOf(target, chart.categoryPlaces) } : {}),
    Values: referenceOf(target, series.places),
    Fill: paint,
    ...(isLine && chart.kind !== 'scatter' ? { Line: { Width: 2.25, Smooth: chart.isSmooth, Fill: paint } } : {}),
    ...(isLine && chart.kind !== 'radar' ? { Marker: { Symbol: 'circle', Size: 6, Fill: paint } } : {}),
    ...(chart.kind === 'pie'
      ? { DataPoint: chart.slices.colors.map((one, Index) => ({ Index, Fill: { ...paint, Color: [one] } })) }
      : {}),
  };
}

function referenceOf(target: Target, places: readonly Place[]): string {
  const texts = places.map(({ sheet, area }) => target.place(sheet, area));
  return texts.length === 1 ? texts[0]! : `(${texts.join(',')})`;
}

/** The library calls the axis of the categories X, wherever it lies. */
function axesOf(chart: Chart, isSecond: boolean): Pick<WorkbookChart, 'XAxis' | 'YAxis'> {
  if (chart.kind === 'pie' || chart.kind === 'radar') return {};
  const isLying = chart.kind === 'bars';
  const [categories, values] = isLying ? [chart.vertical, chart.horizontal] : [chart.horizontal, chart.vertical];
  const isReversed = isLying !== categories.isReversed;
  const format = values.format ?? (chart.stacking === 'share' ? '0%' : undefined);
  return {
    XAxis: { ...axisOf(categories, chart.kind === 'scatter'), ...(isReversed ? { ReverseOrder: true } : {}) },
    YAxis: {
      ...axisOf(values, true),
      MajorGridLines: true,
      // With the first category at the top, the values would stand there too.
      ...(isLying && isReversed ? { TickLabelPosition: HIGH as ChartTickLabelPositionType } : {}),
      ...(format === undefined ? {} : { NumFmt: { CustomNumFmt: format, SourceLinked: false } }),
      ...(isSecond ? { Secondary: true } : {}),
    },
  };
}

function axisOf({ title, min, max }: Axis, hasRange: boolean): ChartAxis {
  return {
    ...(title === undefined ? {} : { Title: { Paragraph: [{ Text: title, Font: { Size: 10, Color: INK } }] } }),
    ...(hasRange && min !== undefined ? { Minimum: min } : {}),
    ...(hasRange && max !== undefined ? { Maximum: max } : {}),
    Font: { Size: 10, Color: INK },
  };
}
