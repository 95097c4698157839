/** How a chart shall look, as scripts say it to its builder: each method sets options. The lower part of EmbeddedChartBuilder. */
import type { Execution } from '../../execution';
import { type GoogleEnum, GoogleObject } from '../object';
import type { ChartRecord } from './parts';

/** Text styles of charts, made by `Charts.newTextStyle()`. */
type ChartTextStyle = GoogleObject & { getColor(): string; getFontName(): string; getFontSize(): number };

export abstract class ChartLookBuilder extends GoogleObject {
  constructor(
    execution: Execution,
    protected record: ChartRecord,
  ) {
    super(execution);
  }

  protected change(change: Partial<ChartRecord>): this {
    this.record = { ...this.record, ...change };
    return this;
  }

  setOption(option: string, value: unknown): this {
    return this.change({ options: { ...this.record.options, [option]: value } });
  }

  private options(options: Readonly<Record<string, unknown>>): this {
    return this.change({ options: { ...this.record.options, ...options } });
  }

  private textStyle(option: string, style: ChartTextStyle): this {
    return this.setOption(option, {
      color: style.getColor(),
      fontName: style.getFontName(),
      fontSize: style.getFontSize(),
    });
  }

  setTitle(title: string): this {
    return this.setOption('title', title);
  }

  setTitleTextStyle(style: ChartTextStyle): this {
    return this.textStyle('titleTextStyle', style);
  }

  setBackgroundColor(color: string): this {
    return this.setOption('backgroundColor', color);
  }

  setColors(colors: readonly string[]): this {
    return this.setOption('colors', [...colors]);
  }

  setLegendPosition(position: GoogleEnum): this {
    return this.setOption('legend.position', position.name().toLowerCase());
  }

  setLegendTextStyle(style: ChartTextStyle): this {
    return this.textStyle('legend.textStyle', style);
  }

  setStacked(): this {
    return this.setOption('isStacked', true);
  }

  setCurveStyle(style: GoogleEnum): this {
    return this.setOption('curveType', style.name() === 'SMOOTH' ? 'function' : 'none');
  }

  setPointStyle(style: GoogleEnum): this {
    return this.setOption('pointStyle', style.name().toLowerCase());
  }

  setRange(start: number, end: number): this {
    return this.options({ 'vAxis.viewWindow.min': start, 'vAxis.viewWindow.max': end });
  }

  setXAxisRange(start: number, end: number): this {
    return this.options({ 'hAxis.viewWindow.min': start, 'hAxis.viewWindow.max': end });
  }

  setYAxisRange(start: number, end: number): this {
    return this.setRange(start, end);
  }

  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }

  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }

  setXAxisTextStyle(style: ChartTextStyle): this {
    return this.textStyle('hAxis.textStyle', style);
  }

  setYAxisTextStyle(style: ChartTextStyle): this {
    return this.textStyle('vAxis.textStyle', style);
  }

  setXAxisTitleTextStyle(style: ChartTextStyle): this {
    return this.textStyle('hAxis.titleTextStyle', style);
  }

  setYAxisTitleTextStyle(style: ChartTextStyle): this {
    return this.textStyle('vAxis.titleTextStyle', style);
  }

  useLogScale(): this {
    return this.setOption('vAxis.logScale', true);
  }

  setXAxisLogScale(): this {
    return this.setOption('hAxis.logScale', true);
  }

  setYAxisLogScale(): this {
    return this.useLogScale();
  }

  reverseCategories(): this {
    return this.setOption('hAxis.direction', -1);
  }

  reverseDirection(): this {
    return this.setOption('vAxis.direction', -1);
  }

  set3D(): this {
    return this.setOption('is3D', true);
  }
}
