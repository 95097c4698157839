/** The form that a questionnaire becomes for one school: words filled in, regime applied. The workspace makes it. */
import type { Lists } from './list';
import { choicesOf, limitOf, type Question, type Questionnaire } from './questionnaire';

interface FormQuestionCommon {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
}

export type FormQuestion = FormQuestionCommon &
  (
    | { readonly kind: 'text' | 'paragraph'; readonly limit: number }
    | { readonly kind: 'choice' | 'dropdown' | 'checkboxes'; readonly choices: readonly string[] }
    | { readonly kind: 'scale'; readonly from: number; readonly to: number; readonly ends: readonly [string, string] }
    | { readonly kind: 'number'; readonly from: number; readonly to: number }
    | { readonly kind: 'date' }
  );

export interface FormPlan {
  readonly title: string;
  readonly intro: string;
  readonly thanks: string;
  /** Id of the question that a personal link fills in. */
  readonly who: string;
  readonly questions: readonly FormQuestion[];
}

function planQuestion(question: Question, lists: Lists): FormQuestion {
  const { id, title, help = '', required = false } = question;
  const common = { id, title, help, required };
  switch (question.kind) {
    case 'text':
    case 'paragraph':
      return { ...common, kind: question.kind, limit: limitOf(question) };
    case 'choice':
    case 'dropdown':
    case 'checkboxes':
      return { ...common, kind: question.kind, choices: choicesOf(question, lists).map((choice) => choice.name) };
    case 'scale':
      return { ...common, kind: 'scale', from: question.from, to: question.to, ends: question.ends ?? ['', ''] };
    case 'number':
      return { ...common, kind: 'number', from: question.from, to: question.to };
    case 'date':
      return { ...common, kind: 'date' };
  }
}

const warned = (question: Question, warning: string): Question => ({
  ...question,
  help: question.help ? `${question.help} ${warning}` : warning,
});

/** The form of these questions; a question without a single choice left is not asked. */
export function planForm(
  questionnaire: Questionnaire,
  questions: readonly Question[],
  lists: Lists,
  warning: string,
): FormPlan {
  const asksFreely = questions.some((question) => question.free);
  return {
    title: questionnaire.title,
    intro: asksFreely && warning ? `${questionnaire.intro}\n\n${warning}` : questionnaire.intro,
    thanks: questionnaire.thanks,
    who: questionnaire.who,
    questions: questions
      .map((question) => planQuestion(question.free && warning ? warned(question, warning) : question, lists))
      .filter((question) => !('choices' in question) || question.choices.length > 0),
  };
}
