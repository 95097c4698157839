/** The form that a questionnaire becomes for one school: words filled in, regime applied. The workspace makes it. */
import type { Lists } from './list';
import { type Asked, choicesOf, limitOf, type Question, type Section } from './questionnaire';

interface FormQuestionCommon {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
}

export type FormQuestion = FormQuestionCommon &
  (
    | { readonly kind: 'text' | 'paragraph'; readonly limit: number }
    | {
        readonly kind: 'choice' | 'dropdown' | 'checkboxes';
        readonly choices: readonly string[];
        /** Ids of the pages that come after the choices; none when the next page does. */
        readonly leads: readonly string[];
      }
    | { readonly kind: 'scale'; readonly from: number; readonly to: number; readonly ends: readonly [string, string] }
    | { readonly kind: 'number'; readonly from: number; readonly to: number }
    | { readonly kind: 'date' }
  );

/** A page after the first one. */
export interface FormPage {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  /** The form is sent after it. */
  readonly last: boolean;
  readonly questions: readonly FormQuestion[];
}

export interface FormPlan {
  readonly title: string;
  readonly intro: string;
  readonly thanks: string;
  /** Id of the question that a personal link fills in. */
  readonly who: string;
  /** All of them, page by page. */
  readonly questions: readonly FormQuestion[];
  readonly pages: readonly FormPage[];
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
      return {
        ...common,
        kind: question.kind,
        choices: choicesOf(question, lists).map((choice) => choice.name),
        leads: question.leads ?? [],
      };
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

/** The form of these questions; a question without a single choice left is not asked, a page without questions is left out. */
export function planForm(questionnaire: Asked, asked: readonly Question[], lists: Lists, warning: string): FormPlan {
  const asksFreely = asked.some((question) => question.free);
  const questionsOn = (section: string | undefined): readonly FormQuestion[] =>
    asked
      .filter((question) => question.section === section)
      .map((question) => planQuestion(question.free && warning ? warned(question, warning) : question, lists))
      .filter((question) => !('choices' in question) || question.choices.length > 0);
  const pages = (questionnaire.sections ?? []).map((section) => pageOf(section, questionsOn(section.id)));
  return {
    title: questionnaire.title,
    intro: asksFreely && warning ? `${questionnaire.intro}\n\n${warning}` : questionnaire.intro,
    thanks: questionnaire.thanks,
    who: questionnaire.who,
    questions: [...questionsOn(undefined), ...pages.flatMap(({ questions }) => questions)],
    pages: pages.filter(({ questions }) => questions.length > 0),
  };
}

const pageOf = ({ id, title, intro = '', last }: Section, questions: readonly FormQuestion[]): FormPage => ({
  id,
  title,
  help: intro,
  last: last === true,
  questions,
});

/** A question of a form as it stands there, whoever has made the form. */
export interface FormItem {
  readonly id: string;
  readonly title: string;
  /** `other`: one that no question of ours can be. */
  readonly kind: 'text' | 'paragraph' | 'choice' | 'dropdown' | 'checkboxes' | 'scale' | 'date' | 'file' | 'other';
  readonly choices: readonly string[];
  /** Beside the choices people may write words of their own. */
  readonly ownWords: boolean;
  /** Of a scale; else 0. */
  readonly from: number;
  readonly to: number;
}
