/** Quizzes: the points that Google gives by itself, for questions whose right choices are marked. */
import type { Answer, FormModel, GradeModel, ItemModel } from './model';

/** Grades by item id; what a person has to judge has none. A form that is no quiz grades nothing. */
export function autograde(
  form: FormModel,
  answers: Readonly<Record<string, Answer>>,
): Readonly<Record<string, GradeModel>> {
  if (!form.settings.quiz) return {};
  const grades: Record<string, GradeModel> = {};
  for (const item of form.items) {
    const right = rightChoices(item);
    if (right.length === 0 || !item.points) continue;
    grades[item.id] = { score: isRight(item, right, answers[item.id]) ? item.points : 0 };
  }
  return grades;
}

function rightChoices(item: ItemModel): string[] {
  return (item.choices ?? []).filter((choice) => choice.correct).map((choice) => choice.value);
}

/** Of checkboxes all right ones and no other must be chosen; elsewhere any right one does. */
function isRight(item: ItemModel, right: readonly string[], answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return right.includes(answer);
  if (item.kind !== 'CHECKBOX' || !answer) return false;
  const chosen = new Set(answer as readonly string[]);
  return chosen.size === right.length && right.every((value) => chosen.has(value));
}

/** The score of a whole answer and what could be reached. */
export function totalOf(
  form: FormModel,
  grades: Readonly<Record<string, GradeModel>>,
): { readonly score: number; readonly of: number } {
  const score = Object.values(grades).reduce((sum, grade) => sum + (grade.score ?? 0), 0);
  return { score, of: form.items.reduce((sum, item) => sum + (item.points ?? 0), 0) };
}
