/** The figures of one school year beside those of the year before it. */
import { schoolYearBefore } from './school-year';

export interface FigureOfYear {
  readonly id: string;
  readonly title: string;
  /** Nothing when there was too little to count from. */
  readonly value: number | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly target?: number | undefined;
}

/** A line of «Сравнение лет» as far as it says what a figure was. */
export interface KnownFigure {
  readonly key: string;
  readonly value?: string | undefined;
}

export interface ComparedFigure extends Omit<FigureOfYear, 'id' | 'value'> {
  readonly key: string;
  readonly year: string;
  readonly value: string;
  readonly before: string | undefined;
  readonly change: string | undefined;
}

const unknown = 'неизвестно';

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number).replace('-', '−'));

/** One line for each figure; `known` are the lines of all years so far. */
export function compareYears(
  year: string,
  figures: readonly FigureOfYear[],
  known: readonly KnownFigure[],
): readonly ComparedFigure[] {
  const values = new Map(known.map(({ key, value }) => [key, value]));
  return figures.map(({ id, value, ...rest }) => {
    const before = values.get(`${schoolYearBefore(year)}/${id}`);
    const former = before === undefined || before === unknown ? undefined : Number(before);
    const change =
      value === undefined || former === undefined || Number.isNaN(former) ? undefined : signed(value - former);
    return {
      ...rest,
      key: `${year}/${id}`,
      year,
      value: value === undefined ? unknown : String(value),
      before,
      change,
    };
  });
}
