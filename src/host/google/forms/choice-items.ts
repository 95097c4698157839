/** Items with a list of choices: radio buttons, a drop-down list, checkboxes. */
import { GoogleError } from '../../errors';
import { GoogleEnum } from '../object';
import { Choice } from './choice';
import type { ItemResponse } from './item-response';
import { PageBreakItem } from './layout-items';
import type { ChoiceModel, Navigation } from './model';
import { QuestionItem } from './question-item';
import type { QuizFeedback } from './quiz-feedback';
import type { Validation } from './validation-builders';

abstract class ChoiceItem extends QuestionItem {
  createChoice(value: string, second?: unknown): Choice {
    return new Choice(this.execution, this.home, this.model.kind, { value: String(value), ...meaningOf(second) });
  }

  getChoices(): Choice[] {
    const { kind, choices = [] } = this.model;
    return choices.map((choice) => new Choice(this.execution, this.home, kind, choice));
  }

  setChoices(choices: Choice[]): this {
    if (choices.length === 0) throw new GoogleError('Array is empty: choices');
    return this.offer(choices.map((choice) => choice.model));
  }
  setChoiceValues(values: string[]): this {
    if (values.length === 0) throw new GoogleError('Array is empty: values');
    return this.offer(values.map((value) => ({ value: String(value) })));
  }

  private offer(choices: readonly ChoiceModel[]): this {
    if (new Set(choices.map((choice) => choice.value)).size < choices.length) {
      throw new GoogleError('Questions cannot have duplicate choice values.');
    }
    const leading = choices.filter((choice) => choice.go !== undefined).length;
    if (leading > 0 && leading < choices.length) {
      throw new GoogleError(
        'Choices that use page navigation cannot be combined in the same item with choices that do not use page navigation.',
      );
    }
    return this.change({ choices });
  }

  getFeedbackForCorrect(): QuizFeedback | null {
    return this.feedback('correct');
  }
  setFeedbackForCorrect(feedback: QuizFeedback | null): this {
    return this.setFeedback('correct', feedback);
  }
  getFeedbackForIncorrect(): QuizFeedback | null {
    return this.feedback('incorrect');
  }
  setFeedbackForIncorrect(feedback: QuizFeedback | null): this {
    return this.setFeedback('incorrect', feedback);
  }
}

function meaningOf(second: unknown): Partial<ChoiceModel> {
  if (typeof second === 'boolean') return { correct: second };
  if (second instanceof PageBreakItem) return { go: 'GO_TO_PAGE', page: second.id };
  if (second instanceof GoogleEnum) return { go: second.name() as Navigation };
  return {};
}

abstract class OpenChoiceItem extends ChoiceItem {
  hasOtherOption(): boolean {
    return this.model.other ?? false;
  }
  showOtherOption(enabled: boolean): this {
    return this.change({ other: enabled });
  }
}

/** https://developers.google.com/apps-script/reference/forms/multiple-choice-item */
export class MultipleChoiceItem extends OpenChoiceItem {
  override readonly type = 'Forms.MultipleChoiceItem';
  createResponse(response: string): ItemResponse {
    return this.respond(response);
  }
}

/** https://developers.google.com/apps-script/reference/forms/list-item */
export class ListItem extends ChoiceItem {
  override readonly type = 'Forms.ListItem';
  createResponse(response: string): ItemResponse {
    return this.respond(response);
  }
}

/** https://developers.google.com/apps-script/reference/forms/checkbox-item */
export class CheckboxItem extends OpenChoiceItem {
  override readonly type = 'Forms.CheckboxItem';
  createResponse(responses: string[]): ItemResponse {
    return this.respond(responses);
  }
  setValidation(validation: Validation | null): this {
    if (validation === null) return this.clearValidation();
    return this.change({ validation: validation.model });
  }
  clearValidation(): this {
    return this.drop('validation');
  }
}
