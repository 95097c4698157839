/** Charts: the constants that charts of spreadsheets are described with, and the looks of their texts. Charts apart from a sheet are not made here. */
import { GoogleObject } from '../object';
import { TextStyleBuilder } from './text-style';

/** https://developers.google.com/apps-script/reference/charts/charts */
export class Charts extends GoogleObject {
  override readonly type = 'Charts.Charts';

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.execution);
  }
}
