/** Items answered with text: one line, or a paragraph. */
import type { ItemResponse } from './item-response';
import { QuestionItem } from './question-item';
import type { Validation } from './validation-builders';

abstract class AnyTextItem extends QuestionItem {
  createResponse(response: string): ItemResponse {
    return this.respond(String(response));
  }
  setValidation(validation: Validation | null): this {
    if (validation === null) return this.clearValidation();
    return this.change({ validation: validation.model });
  }
  clearValidation(): this {
    return this.drop('validation');
  }
}

/** https://developers.google.com/apps-script/reference/forms/text-item */
export class TextItem extends AnyTextItem {
  override readonly type = 'Forms.TextItem';
}

/** https://developers.google.com/apps-script/reference/forms/paragraph-text-item */
export class ParagraphTextItem extends AnyTextItem {
  override readonly type = 'Forms.ParagraphTextItem';
}
