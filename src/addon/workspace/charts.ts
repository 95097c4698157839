/**
 * Google's own charts over the cells of a page. A chart is known again by its title or by the cells that it shows, so that one
 * that is there is changed and never joined by a second.
 */
import type { BoardChart } from '../schema/board';
import type { Charts } from '../usecases/ports';
import { findBoard, type PlacedBoard, partOf } from './boards';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const ink = '#1d2430';
const titleColour = '#1f4e8c';

/** Options that Google's charts and those drawn here understand alike. */
function optionsOf({
  title,
  colours,
  legend,
  axis,
  width,
  height,
  kind,
}: BoardChart): Readonly<Record<string, unknown>> {
  const values = {
    format: axis.format,
    minValue: 0,
    viewWindow: { min: 0, ...(axis.to === undefined ? {} : { max: axis.to }) },
    gridlines: { color: '#e3e7ee' },
    textStyle: { color: ink, fontSize: 11 },
  };
  const names = { textStyle: { color: ink, fontSize: 11 } };
  return {
    title,
    titleTextStyle: { color: titleColour, fontSize: 17, bold: true },
    width,
    height,
    colors: [...colours],
    backgroundColor: '#ffffff',
    fontName: 'Arial',
    legend: legend ? { position: 'top', textStyle: { color: ink, fontSize: 11 } } : { position: 'none' },
    hAxis: kind === 'bar' ? values : names,
    vAxis: kind === 'bar' ? names : values,
    series: Object.fromEntries(colours.map((color, index) => [index, { color, dataLabel: 'value' }])),
    useFirstColumnAsDomain: true,
  };
}

export const createCharts = (spreadsheet: () => Spreadsheet): Charts => ({
  /** Calls: five, some for each chart there is, two dozen for each that is made or has changed. */
  draw(plan) {
    const board = findBoard(spreadsheet(), plan);
    if (!board) return;
    const there = board.sheet.getCharts();
    for (const chart of plan.charts) drawOne(board, chart, there);
  },
});

function drawOne(board: PlacedBoard, chart: BoardChart, there: EmbeddedChart[]): void {
  const data = partOf(board, chart.data);
  const place = data.getA1Notation();
  const index = there.findIndex((one) => isSame(one, chart, place));
  const [before] = index < 0 ? [] : there.splice(index, 1);
  if (!before) {
    board.sheet.insertChart(build(board.sheet.newChart(), board, chart, data));
    return;
  }
  board.sheet.updateChart(build(before.modify().clearRanges(), board, chart, data));
}

function isSame(one: EmbeddedChart, { title }: BoardChart, place: string): boolean {
  if (one.getOptions()?.get('title') === title) return true;
  return one.getRanges().some((range) => range.getA1Notation() === place);
}

function build(
  builder: Builder,
  { row, column }: PlacedBoard,
  chart: BoardChart,
  data: GoogleAppsScript.Spreadsheet.Range,
): EmbeddedChart {
  const drawn = (chart.kind === 'bar' ? builder.asBarChart() : builder.asColumnChart())
    .addRange(data)
    .setNumHeaders(1)
    .setPosition(row + chart.row - 1, column + chart.column - 1, 0, 0);
  for (const [option, value] of Object.entries(optionsOf(chart))) drawn.setOption(option, value);
  return drawn.build();
}
