/** TriggerBuilder: a function that shall run by itself, before it is said when. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { findFile, MIME } from '../files';
import { GoogleObject } from '../object';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { DocumentTriggerBuilder, FormTriggerBuilder, SpreadsheetTriggerBuilder } from './event-trigger-builder';

/** https://developers.google.com/apps-script/reference/script/trigger-builder */
export class TriggerBuilder extends GoogleObject {
  override readonly type = 'Script.TriggerBuilder';

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.execution, this.handler);
  }

  forSpreadsheet(file: GoogleObject | string): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.execution, this.handler, this.idOf(file, MIME.spreadsheet));
  }

  forForm(file: GoogleObject | string): FormTriggerBuilder {
    return new FormTriggerBuilder(this.execution, this.handler, this.idOf(file, MIME.form));
  }

  forDocument(file: GoogleObject | string): DocumentTriggerBuilder {
    return new DocumentTriggerBuilder(this.execution, this.handler, this.idOf(file, MIME.document));
  }

  private idOf(file: GoogleObject | string, mime: string): string {
    const id = idOfFile(file);
    if (findFile(this.execution.world, id)?.mime !== mime) {
      throw new GoogleError(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
    }
    return id;
  }
}

/** The id behind what a script gives for a file: the id itself, or the opened file. */
export function idOfFile(file: GoogleObject | string): string {
  return file instanceof GoogleObject ? (file as unknown as { getId(): string }).getId() : String(file);
}
