/** The builders of charts that stand apart from a sheet: a table of data, a few looks, then the picture. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import type { Axis, ChartKind, Chart as Drawing, Series } from '../../files/charts/chart';
import { COLORS, sliceColors } from '../../files/charts/colors';
import { type GoogleEnum, GoogleObject } from '../object';
import { Chart } from './chart';
import { DataTable, DataTableBuilder, type TableData } from './data-table';

const KINDS: Readonly<Record<ChartBuilder['type'], ChartKind>> = {
  'Charts.AreaChartBuilder': 'areas',
  'Charts.BarChartBuilder': 'bars',
  'Charts.ColumnChartBuilder': 'columns',
  'Charts.LineChartBuilder': 'lines',
  'Charts.PieChartBuilder': 'pie',
  'Charts.ScatterChartBuilder': 'scatter',
};

const NO_PLACE: Pick<Series, 'namePlace' | 'places' | 'format' | 'isSecond' | 'showsValues'> = {
  namePlace: undefined,
  places: [],
  format: undefined,
  isSecond: false,
  showsValues: false,
};

type Legend = Drawing['legend'];

/** https://developers.google.com/apps-script/reference/charts/column-chart-builder and its siblings */
export class ChartBuilder extends GoogleObject {
  private table: TableData | undefined;
  private title: string | undefined;
  private size = { width: 600, height: 371 };
  private colors: readonly string[] = COLORS;
  private background = '#ffffff';
  private legend: Legend = 'right';
  private isStacked = false;
  private isSmooth = false;
  private readonly titles: { x?: string; y?: string } = {};
  private range: { min?: number; max?: number } = {};

  constructor(
    execution: Execution,
    override readonly type:
      | 'Charts.AreaChartBuilder'
      | 'Charts.BarChartBuilder'
      | 'Charts.ColumnChartBuilder'
      | 'Charts.LineChartBuilder'
      | 'Charts.PieChartBuilder'
      | 'Charts.ScatterChartBuilder',
  ) {
    super(execution);
  }

  setDataTable(source: GoogleObject): this {
    if (source instanceof DataTable || source instanceof DataTableBuilder) this.table = source.data;
    else this.table = tableOf((source as unknown as { getValues(): unknown[][] }).getValues());
    return this;
  }
  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }
  setDimensions(width: number, height: number): this {
    this.size = { width, height };
    return this;
  }
  setColors(colors: readonly string[]): this {
    this.colors = colors.map(String);
    return this;
  }
  setBackgroundColor(color: string): this {
    this.background = String(color);
    return this;
  }
  setLegendPosition(position: GoogleEnum): this {
    this.legend = position.name().toLowerCase() as Legend;
    return this;
  }
  setStacked(): this {
    this.isStacked = true;
    return this;
  }
  setCurveStyle(style: GoogleEnum): this {
    this.isSmooth = style.name() === 'SMOOTH';
    return this;
  }
  setXAxisTitle(title: string): this {
    this.titles.x = String(title);
    return this;
  }
  setYAxisTitle(title: string): this {
    this.titles.y = String(title);
    return this;
  }
  setRange(min: number, max: number): this {
    this.range = { min, max };
    return this;
  }
  setOption(option: string, value: unknown): this {
    switch (option) {
      case 'title':
        return this.setTitle(String(value));
      case 'width':
        return this.setDimensions(Number(value), this.size.height);
      case 'height':
        return this.setDimensions(this.size.width, Number(value));
      case 'colors':
        return this.setColors(value as string[]);
      case 'isStacked':
        this.isStacked = value === true;
        return this;
      default:
        return this.execution.refuse(`the option ${option} of charts apart from a sheet`);
    }
  }

  build(): Chart {
    if (!this.table || this.table.columns.length < 2) throw new GoogleError('Data table is not specified.');
    return new Chart(this.execution, this.drawing(this.table));
  }

  private drawing({ columns, rows }: TableData): Drawing {
    const kind = KINDS[this.type];
    const number = (value: unknown): number | undefined =>
      value instanceof Date ? value.getTime() : typeof value === 'number' ? value : undefined;
    const series = columns.slice(1).map(
      ({ label }, index): Series => ({
        ...NO_PLACE,
        name: label,
        values: rows.map((row) => number(row[index + 1])),
        kind: kind === 'areas' ? 'area' : kind === 'lines' || kind === 'scatter' ? 'line' : 'bars',
        color: this.colors[index % this.colors.length] ?? COLORS[0]!,
      }),
    );
    const axis = (title: string | undefined, limits: { min?: number; max?: number } = {}): Axis => ({
      title,
      min: limits.min,
      max: limits.max,
      format: undefined,
      isReversed: false,
    });
    return {
      id: 0,
      kind,
      title: this.title,
      subtitle: undefined,
      ...this.size,
      background: this.background,
      categories: rows.map((row) => String(row[0] ?? '')),
      positions: rows.map((row) => number(row[0])),
      categoryPlaces: [],
      series,
      stacking: this.isStacked ? 'sum' : 'none',
      legend: this.legend,
      isSmooth: this.isSmooth,
      horizontal: axis(this.titles.x),
      vertical: axis(this.titles.y, this.range),
      hole: 0,
      slices: {
        colors: sliceColors(rows.length, this.colors),
        label: 'percentage',
      },
      bucketSize: undefined,
      locale: this.execution.world.locale,
    };
  }
}

/** Cells of a range: the first row names the columns. */
function tableOf([head = [], ...rows]: readonly (readonly unknown[])[]): TableData {
  return { columns: head.map((label) => ({ type: 'STRING', label: String(label) })), rows };
}
