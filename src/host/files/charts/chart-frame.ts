/** What stands around the drawing of a chart – title and legend – and how much room they leave for it. */
import type { Chart, Series } from './chart';
import { textWidth } from './text-width';

/** Of everything that is written in a chart. */
export const INK = '#1f2328';
export const SIZE = 12;
export const MARGIN = 16;
const TITLE_SIZE = 16;
const TITLE_LINE = 20;
/** The sign of a series in the legend, with the gap to its name. */
const SIGN = 28 + 6;

/** A part of the drawing library's own description. */
export type Box = Record<string, unknown>;

/** Title and subtitle; nothing for a chart without. */
export function titleOf({ title, subtitle, width }: Chart): Box {
  if (title === undefined) return {};
  const style = { width: width - 2 * MARGIN, overflow: 'break', color: INK, lineHeight: TITLE_LINE };
  return {
    title: {
      text: title,
      left: MARGIN,
      top: 12,
      textStyle: { ...style, fontSize: TITLE_SIZE, fontWeight: 'bold' },
      ...(subtitle === undefined ? {} : { subtext: subtitle, subtextStyle: { ...style, fontSize: SIZE } }),
    },
  };
}

/** Room above the drawing. */
export function topOf({ title, subtitle, legend, width }: Chart): number {
  const lines = (text: string | undefined, size: number): number =>
    text === undefined ? 0 : Math.ceil((textWidth(text, size, true) * 1.1) / (width - 2 * MARGIN));
  const head = lines(title, TITLE_SIZE) + lines(subtitle, SIZE);
  return 16 + head * TITLE_LINE + (head > 0 ? 12 : 0) + (legend === 'top' ? 28 : 0);
}

/** The names of series, or of slices, where the chart wants them. */
export function legendOf(chart: Chart): Box {
  const { legend, width, height } = chart;
  if (legend === 'none') return {};
  const text = { color: INK, fontSize: SIZE };
  const isSide = legend === 'left' || legend === 'right';
  const top = topOf(chart);
  const place = isSide
    ? { orient: 'vertical', [legend]: MARGIN, top: top + 8, height: height - top - MARGIN }
    : { orient: 'horizontal', left: 'center', [legend]: legend === 'top' ? top - 28 : 10, width: width - 2 * MARGIN };
  return {
    legend: {
      type: 'plain',
      data: legendNames(chart).map((name) => ({ name })),
      itemWidth: 28,
      itemHeight: 12,
      itemStyle: { borderWidth: 0.5 },
      textStyle: isSide ? { ...text, width: sideOf(chart) - SIGN, overflow: 'break' } : text,
      ...place,
    },
  };
}

function legendNames({ kind, categories, series }: Chart): readonly string[] {
  return kind === 'pie' ? categories : series.map(nameOf);
}

/** The width of a legend at a side: as wide as its names, but not more than a third of the chart. */
export function sideOf(chart: Chart): number {
  const widest = Math.max(0, ...legendNames(chart).map((name) => textWidth(name, SIZE, false)));
  return Math.min(Math.ceil(widest * 1.15) + SIGN + 8, Math.round(chart.width / 3));
}

/** The name of a series; its number when it has none. */
export function nameOf({ name }: Series, index: number): string {
  return name === '' ? `Ряд ${index + 1}` : name;
}
