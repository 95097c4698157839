/** Items that ask something: whether an answer is required, what it is worth in a quiz, and how answers are made by a script. */
import { GoogleError } from '../../errors';
import { readAnswer } from './answers';
import { Item } from './item';
import { ItemResponse } from './item-response';
import type { FeedbackModel } from './model';
import { QuizFeedback } from './quiz-feedback';

export abstract class QuestionItem extends Item {
  isRequired(): boolean {
    return this.model.required ?? false;
  }
  setRequired(enabled: boolean): this {
    return this.change({ required: enabled });
  }

  getPoints(): number {
    return this.model.points ?? 0;
  }
  setPoints(points: number): this {
    return this.change({ points });
  }

  getGeneralFeedback(): QuizFeedback | null {
    return this.feedback('general');
  }
  setGeneralFeedback(feedback: QuizFeedback | null): this {
    return this.setFeedback('general', feedback);
  }

  protected feedback(kind: 'general' | 'correct' | 'incorrect'): QuizFeedback | null {
    const model = this.model.feedback?.[kind];
    return model ? new QuizFeedback(this.execution, model) : null;
  }
  protected setFeedback(kind: 'general' | 'correct' | 'incorrect', feedback: QuizFeedback | null): this {
    const { [kind]: _, ...others } = this.model.feedback ?? {};
    const next: Record<string, FeedbackModel> = feedback ? { ...others, [kind]: feedback.model } : others;
    return this.change({ feedback: next });
  }

  /** An answer made by a script: its shape and choices are checked now, the item's rule only by a respondent's form. */
  protected respond(given: unknown): ItemResponse {
    const { required: _, validation: __, ...lenient } = this.model;
    const reading = readAnswer(lenient, given);
    if (!reading.ok) throw new GoogleError(`Invalid response submitted to item: ${String(given)}.`);
    return new ItemResponse(this.execution, this.home, this.id, reading.answer ?? '');
  }
}
