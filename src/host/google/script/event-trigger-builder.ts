/** The builders of triggers that watch a file: which event, then `create`. */
import type { TriggerRecord } from '../../events';
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import type { Trigger } from './trigger';
import { installTrigger } from './trigger-making';

abstract class EventTriggerBuilder extends GoogleObject {
  private event: TriggerRecord['event'] | undefined;
  protected abstract readonly source: TriggerRecord['source'];

  constructor(
    execution: Execution,
    private readonly handler: string,
    private readonly file: string,
  ) {
    super(execution);
  }

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  create(): Trigger {
    const event = this.event ?? this.execution.refuse('what Google says of a trigger without an event');
    return installTrigger(this.execution, { handler: this.handler, event, source: this.source, sourceId: this.file });
  }

  protected on(event: TriggerRecord['event']): this {
    this.event = event;
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder */
export class SpreadsheetTriggerBuilder extends EventTriggerBuilder {
  override readonly type = 'Script.SpreadsheetTriggerBuilder';
  protected override readonly source = 'SPREADSHEETS';

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
}

/** https://developers.google.com/apps-script/reference/script/form-trigger-builder */
export class FormTriggerBuilder extends EventTriggerBuilder {
  override readonly type = 'Script.FormTriggerBuilder';
  protected override readonly source = 'FORMS';

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
}

/** https://developers.google.com/apps-script/reference/script/document-trigger-builder */
export class DocumentTriggerBuilder extends EventTriggerBuilder {
  override readonly type = 'Script.DocumentTriggerBuilder';
  protected override readonly source = 'DOCUMENTS';
}
