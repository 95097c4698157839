/** Chart: a picture of numbers that stands apart from any sheet, to be mailed or shown on a page. */
import type { Execution } from '../../execution';
import type { Chart as Drawing } from '../../files/charts/chart';
import { svgToPng } from '../../files/charts/chart-png';
import { chartToSvg } from '../../files/charts/chart-svg';
import { Blob } from '../base/blob';
import { GoogleObject } from '../object';

/** https://developers.google.com/apps-script/reference/charts/chart */
export class Chart extends GoogleObject {
  override readonly type = 'Charts.Chart';

  constructor(
    execution: Execution,
    private readonly drawing: Drawing,
  ) {
    super(execution);
  }

  getBlob(): Blob {
    return this.getAs('image/png');
  }
  getAs(contentType: string): Blob {
    if (contentType !== 'image/png') this.execution.refuse(`charts as ${contentType}`);
    return new Blob(this.execution, svgToPng(chartToSvg(this.drawing)), 'image/png', 'chart.png');
  }
}
