/** Charts: pictures of numbers apart from any sheet, and the constants that charts of spreadsheets are described with. */
import { GoogleObject } from '../object';
import { ChartBuilder } from './chart-builder';
import { DataTableBuilder } from './data-table';
import { TextStyleBuilder } from './text-style';

/** https://developers.google.com/apps-script/reference/charts/charts */
export class Charts extends GoogleObject {
  override readonly type = 'Charts.Charts';

  newDataTable(): DataTableBuilder {
    return new DataTableBuilder(this.execution);
  }
  newAreaChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'Charts.AreaChartBuilder');
  }
  newBarChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'Charts.BarChartBuilder');
  }
  newColumnChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'Charts.ColumnChartBuilder');
  }
  newLineChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'Charts.LineChartBuilder');
  }
  newPieChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'Charts.PieChartBuilder');
  }
  newScatterChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'Charts.ScatterChartBuilder');
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.execution);
  }
}
