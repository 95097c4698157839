/** FormResponse: a whole answer to a form – one that was sent, or one that a script is putting together. */
import { GoogleError } from '../../errors';
import type { Execution } from '../../execution';
import { GoogleObject } from '../object';
import { prefilledUrl } from './describe';
import { readForm } from './form';
import type { Item, ItemHome } from './item';
import { ItemResponse } from './item-response';
import { type Answer, type GradeModel, type ItemKind, type ItemModel, isQuestion, type ResponseModel } from './model';
import { store } from './submission';
import { editResponseUrl } from './submit';

/** Questions of these kinds answer '' when they were left out; others are then missing from the list. */
const EMPTY_TEXT: ReadonlySet<ItemKind> = new Set(['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME']);

/** https://developers.google.com/apps-script/reference/forms/form-response */
export class FormResponse extends GoogleObject {
  override readonly type = 'Forms.FormResponse';
  private readonly draft: Record<string, Answer> = {};
  /** Grades given by the script and not yet submitted. */
  readonly grades: Record<string, GradeModel> = {};

  constructor(
    execution: Execution,
    readonly home: ItemHome,
    private sent?: ResponseModel,
  ) {
    super(execution);
  }

  private get answers(): Readonly<Record<string, Answer>> {
    return this.sent?.answers ?? this.draft;
  }

  getId(): string | null {
    return this.sent?.id ?? null;
  }
  getTimestamp(): Date | null {
    return this.sent ? new Date(this.sent.at) : null;
  }
  getRespondentEmail(): string | null {
    return this.sent ? this.sent.email : null;
  }
  getEditResponseUrl(): string | null {
    return this.sent ? editResponseUrl(readForm(this.execution.world, this.home.id), this.sent) : null;
  }

  getItemResponses(): ItemResponse[] {
    return this.questions().flatMap((item) => this.responseOf(item) ?? []);
  }
  getResponseForItem(item: Item): ItemResponse | null {
    return this.responseOf(item.model) ?? null;
  }
  getGradableItemResponses(): ItemResponse[] {
    return this.questions().flatMap((item) => this.gradable(item) ?? []);
  }
  getGradableResponseForItem(item: Item): ItemResponse | null {
    return this.gradable(item.model) ?? null;
  }

  withItemResponse(response: ItemResponse): this {
    if (this.sent) this.execution.refuse('withItemResponse of a response that was submitted');
    this.draft[response.itemId] = response.answer ?? '';
    return this;
  }
  withItemGrade(graded: ItemResponse): this {
    if (!this.sent) this.execution.refuse('withItemGrade of a response that was not submitted');
    this.grades[graded.itemId] = graded.grade;
    return this;
  }

  toPrefilledUrl(): string {
    return prefilledUrl(readForm(this.execution.world, this.home.id), this.answers);
  }

  /** Sends the answer as the script's own; no trigger runs for it. */
  submit(): this {
    if (this.sent) throw new GoogleError('This form response has already been submitted.');
    const { world, options } = this.execution;
    const form = readForm(world, this.home.id);
    if (form.destination) this.execution.commitCells();
    if (!form.settings.accepting) throw new GoogleError('This form is not currently accepting responses.');
    this.sent = store(world, this.home.id, this.draft, form.settings.collectEmail ? options.user.email : '').response;
    return this;
  }

  private questions(): ItemModel[] {
    return readForm(this.execution.world, this.home.id).items.filter(isQuestion);
  }

  private responseOf(item: ItemModel): ItemResponse | undefined {
    const answer = this.answers[item.id] ?? (EMPTY_TEXT.has(item.kind) ? '' : undefined);
    return answer === undefined ? undefined : this.make(item, answer);
  }

  private gradable(item: ItemModel): ItemResponse | undefined {
    if (item.points === undefined) return undefined;
    return this.responseOf(item) ?? this.make(item, null);
  }

  private make(item: ItemModel, answer: Answer | null): ItemResponse {
    const grade = this.grades[item.id] ?? this.sent?.grades?.[item.id] ?? {};
    return new ItemResponse(this.execution, this.home, item.id, answer, grade);
  }
}
