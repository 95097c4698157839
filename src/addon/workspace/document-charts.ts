/** Draws the charts of papers with Google's own service, apart from any sheet, and puts them in as pictures. */
import { type DocumentChart, labelsOf, sayChart, sizeOfChart } from '../schema/document-chart';

type Body = GoogleAppsScript.Document.Body;

/** A dark and a light one: told apart without colours too. */
const colours = ['#1f4e8c', '#e0a02b'];

/** The line that the picture stands in. Calls: six; drawing it costs none that reaches a document. */
export function addChart(body: Body, chart: DocumentChart): GoogleAppsScript.Document.Paragraph {
  const { width, height } = sizeOfChart(chart);
  const picture = body.appendImage(draw(chart));
  picture.setWidth(width).setHeight(height).setAltDescription(sayChart(chart));
  return picture.getParent() as GoogleAppsScript.Document.Paragraph;
}

function draw(chart: DocumentChart): GoogleAppsScript.Base.Blob {
  const { title, shape, series, lines } = chart;
  const { width, height } = sizeOfChart(chart);
  const { STRING, NUMBER } = Charts.ColumnType;
  const table = Charts.newDataTable().addColumn(STRING, '');
  for (const name of series) table.addColumn(NUMBER, name);
  const names = labelsOf(chart);
  lines.forEach(({ values }, index) => {
    table.addRow([names[index] ?? '', ...values.map((value) => (typeof value === 'number' ? value : null))]);
  });
  const builder = shape === 'bars' ? Charts.newBarChart() : Charts.newColumnChart();
  return builder
    .setDataTable(table)
    .setTitle(title)
    .setDimensions(width, height)
    .setColors(colours.slice(0, series.length))
    .setLegendPosition(series.length > 1 ? Charts.Position.TOP : Charts.Position.NONE)
    .build()
    .getAs('image/png');
}
