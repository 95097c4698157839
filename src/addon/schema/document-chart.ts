/**
 * A drawing of numbers among the blocks of a paper. Its names carry their values, so that it is read in one colour, on a copy and
 * aloud as well. Who draws it is said elsewhere.
 */
import { plainText } from './plain-text';

/** A number to draw; a word where there is one that may not be told; nothing where it is unknown. */
export type ChartValue = number | string | undefined;

export interface DocumentChart {
  readonly kind: 'chart';
  readonly title: string;
  /** Bars lie and leave room for long names; columns stand, for months. */
  readonly shape: 'bars' | 'columns';
  /** What each number of a line is: «Значение», «Цель». */
  readonly series: readonly string[];
  /** After each number: «\u00a0%», or nothing for counts. */
  readonly unit: string;
  readonly lines: readonly { readonly name: string; readonly values: readonly ChartValue[] }[];
}

export const chart = (declared: Omit<DocumentChart, 'kind'>): DocumentChart => ({ kind: 'chart', ...declared });

/** Pixels: as wide as the text of a page, as high as its lines ask for. */
export const sizeOfChart = ({
  shape,
  lines,
  series,
}: DocumentChart): { readonly width: number; readonly height: number } => ({
  width: 660,
  height: shape === 'columns' ? 250 : 80 + lines.length * (16 + 16 * series.length),
});

export const unknownFigure = 'нет данных';

const shown = (value: ChartValue, unit: string): string =>
  value === undefined ? unknownFigure : typeof value === 'string' ? value : `${value}${unit}`;

/** The names as the drawing has them: «Охват: 39 %, цель 70 %». */
export const labelsOf = ({ shape, series, unit, lines }: DocumentChart): readonly string[] =>
  lines.map(({ name, values: [first, ...rest] }) => {
    const others = rest.map((value, index) => `, ${(series[index + 1] ?? '').toLowerCase()} ${shown(value, unit)}`);
    return `${name}${shape === 'columns' ? ' ' : ': '}${shown(first, unit)}${others.join('')}`;
  });

/** What it shows, for whoever does not see it. */
export const sayChart = (drawn: DocumentChart): string => `Диаграмма «${drawn.title}». ${labelsOf(drawn).join('; ')}.`;

/** The same with words that nobody can take for anything but words. */
export const settleChart = (drawn: DocumentChart): DocumentChart => ({
  ...drawn,
  title: plainText(drawn.title),
  series: drawn.series.map(plainText),
  lines: drawn.lines.map(({ name, values }) => ({ name: plainText(name), values })),
});
