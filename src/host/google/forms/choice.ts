/** Choice: one of the answers offered by a choice item, and the page it leads to. */

import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { type GoogleEnum, GoogleObject } from '../object';
import type { ItemHome } from './item';
import { PageBreakItem } from './layout-items';
import type { ChoiceModel, ItemKind } from './model';

/** https://developers.google.com/apps-script/reference/forms/choice */
export class Choice extends GoogleObject {
  override readonly type = 'Forms.Choice';

  constructor(
    execution: Execution,
    private readonly home: ItemHome,
    private readonly kind: ItemKind,
    readonly model: ChoiceModel,
  ) {
    super(execution);
  }

  getValue(): string {
    return this.model.value;
  }
  isCorrectAnswer(): boolean {
    return this.model.correct ?? false;
  }

  /** Google's reference: only for choices of a MultipleChoiceItem, null for others. */
  getGotoPage(): PageBreakItem | null {
    const { go, page } = this.model;
    if (this.kind !== 'MULTIPLE_CHOICE' || go !== 'GO_TO_PAGE' || page === undefined) return null;
    return new PageBreakItem(this.execution, this.home, page);
  }
  getPageNavigationType(): GoogleEnum | null {
    const { go } = this.model;
    return this.kind !== 'MULTIPLE_CHOICE' || go === undefined ? null : constant('Forms.PageNavigationType', go);
  }
}
