/// <reference types="google-apps-script" />
/** Charts that stand apart from a sheet: pictures of numbers to be mailed or shown. */
import type { Case } from '../../case';

/** Width and height that a PNG says of itself. */
function sizeOf(blob: GoogleAppsScript.Base.Blob): number[] {
  const bytes = blob.getBytes().map((byte) => byte & 0xff);
  const at = (start: number) => bytes.slice(start, start + 4).reduce((sum, byte) => sum * 256 + byte, 0);
  return [at(16), at(20)];
}

export const charts: readonly Case[] = [
  {
    name: 'a chart of a table of data is a picture of the size that was asked for',
    space: 'Charts',
    evidence: 'D reference/charts/charts.md, data-table-builder.md, column-chart-builder.md',
    host: 'the same kinds, its own hand: pictures differ from Google’s in looks',
    google: 'charts give themselves as PNG',
    run({ is, throws }) {
      const table = Charts.newDataTable()
        .addColumn(Charts.ColumnType.STRING, 'Month')
        .addColumn(Charts.ColumnType.NUMBER, 'In')
        .addRow(['Jan', 10])
        .addRow(['Feb', 15]);
      const chart = Charts.newColumnChart().setDataTable(table).setTitle('Year').setDimensions(400, 300).build();
      is(
        'Charts.newDataTable Charts.newColumnChart DataTableBuilder.addColumn DataTableBuilder.addRow ColumnChartBuilder.setDataTable ColumnChartBuilder.build Chart.getAs',
        chart.getAs('image/png').getBytes().slice(0, 4),
        [-119, 80, 78, 71],
      );
      is('Chart.getBlob', chart.getBlob().getContentType(), 'image/png');
      const [width = 0, height = 1] = sizeOf(chart.getBlob());
      is('ColumnChartBuilder.setDimensions', Math.round((width / height) * 3), 4);
      const other = Charts.newColumnChart()
        .setDataTable(table.addRow(['Mar', 90]).build() as never)
        .setTitle('Year')
        .setDimensions(400, 300)
        .build();
      is(
        'DataTableBuilder.build DataTableBuilder.addRow',
        Utilities.base64Encode(other.getBlob().getBytes()) === Utilities.base64Encode(chart.getBlob().getBytes()),
        false,
      );
      is(
        'Charts.newPieChart PieChartBuilder.setDataTable PieChartBuilder.build',
        Charts.newPieChart().setDataTable(table).build().getBlob().getContentType(),
        'image/png',
      );
      is(
        'Charts.newLineChart LineChartBuilder.setDataTable LineChartBuilder.build',
        Charts.newLineChart().setDataTable(table).build().getBlob().getContentType(),
        'image/png',
      );
      throws('Charts.newColumnChart', () => Charts.newColumnChart().build(), /data/i);
    },
  },
];
