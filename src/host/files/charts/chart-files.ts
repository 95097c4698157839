/** The charts of a spreadsheet as pictures, for programs that show or export it. */
import { inspectBook } from '../../google/spreadsheet/book';
import type { World } from '../../world';
import { readChart } from './chart';
import { chartToSvg } from './chart-svg';

/** One chart of a spreadsheet, drawn. */
export interface ChartPicture {
  readonly id: number;
  /** The sheet that it stands in. */
  readonly sheet: string;
  readonly title: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** All charts in the order of their sheets; types that cannot be drawn (tables, maps, gauges) are left out. */
export function drawCharts(world: World, book: string): readonly ChartPicture[] {
  return inspectBook(world, book, (found) =>
    found.ordered.flatMap(({ props }) =>
      props.charts.flatMap((record) => {
        const chart = readChart(found, record);
        if (!chart) return [];
        const { id, title, width, height } = chart;
        return [{ id, sheet: props.name, title, width, height, svg: chartToSvg(chart) }];
      }),
    ),
  );
}
