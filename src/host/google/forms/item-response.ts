/** ItemResponse: one answer to one item, with the grade it was given. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import type { Item, ItemHome } from './item';
import type { Answer, GradeModel } from './model';
import { QuizFeedback } from './quiz-feedback';

/** https://developers.google.com/apps-script/reference/forms/item-response */
export class ItemResponse extends GoogleObject {
  override readonly type = 'Forms.ItemResponse';

  constructor(
    execution: Execution,
    readonly home: ItemHome,
    readonly itemId: number,
    readonly answer: Answer | null,
    public grade: GradeModel = {},
  ) {
    super(execution);
  }

  getItem(): Item {
    return this.home.item(this.itemId);
  }
  getResponse(): Answer | null {
    return this.answer;
  }

  getScore(): number | null {
    return this.grade.score ?? null;
  }
  setScore(score: unknown): this {
    const { score: _, ...rest } = this.grade;
    if (score !== null && typeof score !== 'number') throw new GoogleError(`Invalid argument: score`);
    this.grade = score === null ? rest : { ...rest, score };
    return this;
  }
  getFeedback(): QuizFeedback | null {
    return this.grade.feedback ? new QuizFeedback(this.execution, this.grade.feedback) : null;
  }
  setFeedback(feedback: unknown): this {
    const { feedback: _, ...rest } = this.grade;
    this.grade = feedback instanceof QuizFeedback ? { ...rest, feedback: feedback.model } : rest;
    return this;
  }
}
