/** QuizFeedback and its builder: what a respondent reads about an answer in a quiz. */
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import type { FeedbackModel } from './model';

/** https://developers.google.com/apps-script/reference/forms/quiz-feedback */
export class QuizFeedback extends GoogleObject {
  override readonly type = 'Forms.QuizFeedback';

  constructor(
    execution: Execution,
    readonly model: FeedbackModel,
  ) {
    super(execution);
  }

  getText(): string {
    return this.model.text;
  }
  getLinkUrls(): string[] {
    return this.model.links.map((link) => link.url);
  }
}

/** https://developers.google.com/apps-script/reference/forms/quiz-feedback-builder */
export class QuizFeedbackBuilder extends GoogleObject {
  override readonly type = 'Forms.QuizFeedbackBuilder';

  constructor(
    execution: Execution,
    private model: FeedbackModel = { text: '', links: [] },
  ) {
    super(execution);
  }

  setText(text: string): this {
    this.model = { ...this.model, text: String(text) };
    return this;
  }
  addLink(url: string, displayText?: string): this {
    const link = displayText === undefined ? { url: String(url) } : { url: String(url), text: String(displayText) };
    this.model = { ...this.model, links: [...this.model.links, link] };
    return this;
  }
  copy(): QuizFeedbackBuilder {
    return new QuizFeedbackBuilder(this.execution, this.model);
  }
  build(): QuizFeedback {
    return new QuizFeedback(this.execution, this.model);
  }
}
