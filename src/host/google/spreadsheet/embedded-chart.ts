/** Charts in a sheet as data – ranges, type, place and options – and the builder that puts them together. Drawing is left to `files/charts`. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { readChart } from '../../files/charts/chart';
import { svgToPng } from '../../files/charts/chart-png';
import { chartToSvg } from '../../files/charts/chart-svg';
import { constant } from '../../surface';
import { Blob } from '../base/blob';
import { type GoogleEnum, GoogleObject } from '../object';
import { sameArea } from './area';
import { ChartLookBuilder } from './chart-look-builder';
import type { ChartRecord } from './parts';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** https://developers.google.com/apps-script/reference/spreadsheet/container-info */
export class ContainerInfo extends GoogleObject {
  override readonly type = 'Spreadsheet.ContainerInfo';

  constructor(
    execution: Execution,
    private readonly chart: ChartRecord,
  ) {
    super(execution);
  }

  getAnchorRow(): number {
    return this.chart.row;
  }

  getAnchorColumn(): number {
    return this.chart.column;
  }

  getOffsetX(): number {
    return this.chart.x;
  }

  getOffsetY(): number {
    return this.chart.y;
  }
}

/** https://developers.google.com/apps-script/reference/charts/chart-options */
class ChartOptions extends GoogleObject {
  override readonly type = 'Charts.ChartOptions';

  constructor(
    execution: Execution,
    private readonly options: ChartRecord['options'],
  ) {
    super(execution);
  }

  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart */
export class EmbeddedChart extends GoogleObject {
  override readonly type = 'Spreadsheet.EmbeddedChart';

  constructor(
    private readonly spreadsheet: Spreadsheet,
    readonly record: ChartRecord,
  ) {
    super(spreadsheet.execution);
  }

  /** Null until the chart is in a sheet. */
  getChartId(): number | null {
    return this.record.id === 0 ? null : this.record.id;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.execution, this.record);
  }

  getRanges(): Range[] {
    return rangesOf(this.spreadsheet, this.record);
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.execution, this.record.options);
  }

  getNumHeaders(): number {
    return this.record.headers;
  }

  getMergeStrategy(): GoogleEnum {
    return constant('Charts.ChartMergeStrategy', this.record.merge);
  }

  getHiddenDimensionStrategy(): GoogleEnum {
    return constant('Charts.ChartHiddenDimensionStrategy', this.record.hidden);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.record.transposed;
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.spreadsheet, this.record);
  }

  getBlob(): Blob {
    return this.getAs('image/png');
  }

  getAs(contentType: string): Blob {
    if (contentType !== 'image/png') this.execution.refuse(`charts as ${contentType}`);
    const chart = readChart(this.spreadsheet.open.state, this.record);
    if (!chart)
      return this.execution.refuse(`pictures of charts of the type ${this.record.type || 'that was not set'}`);
    return new Blob(this.execution, svgToPng(chartToSvg(chart)), 'image/png', 'chart.png');
  }
}

function rangesOf(spreadsheet: Spreadsheet, { ranges }: ChartRecord): Range[] {
  return ranges.map(({ sheet, area }) => spreadsheet.sheetObject(sheet).rangeAt(area));
}

const NEW_CHART: ChartRecord = {
  id: 0,
  type: '',
  ranges: [],
  options: {},
  row: 1,
  column: 1,
  x: 0,
  y: 0,
  headers: -1,
  merge: 'MERGE_COLUMNS',
  transposed: false,
  hidden: 'IGNORE_BOTH',
};

/** Chart type → the builder that Google gives for it. */
const BUILDERS: Readonly<Record<string, string>> = {
  AREA: 'Area',
  BAR: 'Bar',
  COLUMN: 'Column',
  COMBO: 'Combo',
  HISTOGRAM: 'Histogram',
  LINE: 'Line',
  PIE: 'Pie',
  SCATTER: 'Scatter',
  TABLE: 'Table',
};

/**
 * Builder of a chart; each type of chart shows scripts only those methods that Google's typings give it.
 * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
 */
export class EmbeddedChartBuilder extends ChartLookBuilder {
  override readonly type: string;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    record: ChartRecord = NEW_CHART,
    kind = '',
  ) {
    super(spreadsheet.execution, record);
    this.type = `Spreadsheet.Embedded${kind}ChartBuilder`;
  }

  private as(type: string): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.spreadsheet, { ...this.record, type }, BUILDERS[type] ?? '');
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.spreadsheet, this.record);
  }

  asAreaChart(): EmbeddedChartBuilder {
    return this.as('AREA');
  }

  asBarChart(): EmbeddedChartBuilder {
    return this.as('BAR');
  }

  asColumnChart(): EmbeddedChartBuilder {
    return this.as('COLUMN');
  }

  asComboChart(): EmbeddedChartBuilder {
    return this.as('COMBO');
  }

  asHistogramChart(): EmbeddedChartBuilder {
    return this.as('HISTOGRAM');
  }

  asLineChart(): EmbeddedChartBuilder {
    return this.as('LINE');
  }

  asPieChart(): EmbeddedChartBuilder {
    return this.as('PIE');
  }

  asScatterChart(): EmbeddedChartBuilder {
    return this.as('SCATTER');
  }

  asTableChart(): EmbeddedChartBuilder {
    return this.as('TABLE');
  }

  setChartType(type: GoogleEnum): EmbeddedChartBuilder {
    return this.change({ type: type.name() });
  }

  getChartType(): GoogleEnum {
    if (this.record.type === '') return this.execution.refuse('the type of a chart for which none was set');
    return constant('Charts.ChartType', this.record.type);
  }

  addRange(range: Range): this {
    return this.change({ ranges: [...this.record.ranges, { sheet: range.sheet.id, area: range.area }] });
  }

  removeRange(range: Range): this {
    const ranges = this.record.ranges.filter(
      ({ sheet, area }) => sheet !== range.sheet.id || !sameArea(area, range.area),
    );
    return this.change({ ranges });
  }

  clearRanges(): this {
    return this.change({ ranges: [] });
  }

  getRanges(): Range[] {
    return rangesOf(this.spreadsheet, this.record);
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.execution, this.record);
  }

  setPosition(row: number, column: number, x: number, y: number): this {
    return this.change({ row, column, x, y });
  }

  setNumHeaders(headers: number): this {
    return this.change({ headers });
  }

  setMergeStrategy(strategy: GoogleEnum): this {
    return this.change({ merge: strategy.name() });
  }

  setHiddenDimensionStrategy(strategy: GoogleEnum): this {
    return this.change({ hidden: strategy.name() });
  }

  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.change({ transposed });
  }
}

/** Puts a chart into a sheet under a number of its own. */
export function insertChart(sheet: Sheet, chart: EmbeddedChart): void {
  const record = { ...chart.record, id: sheet.execution.world.ids.number() };
  sheet.write(({ props }) => {
    props.charts = [...props.charts, record];
  });
}

/** Replaces a chart by its changed self. Throws when it is not in this sheet. */
export function updateChart(sheet: Sheet, chart: EmbeddedChart): void {
  const { record } = chart;
  if (!sheet.model.props.charts.some(({ id }) => id === record.id))
    throw new GoogleError('The chart is not in this sheet.');
  sheet.write(({ props }) => {
    props.charts = props.charts.map((one) => (one.id === record.id ? record : one));
  });
}
