/** What Google tells a respondent whose answer it does not take, in the language of the account. */
import type { AnswerProblem } from './answers';
import type { FormModel, ItemModel } from './model';

/** Why a form takes no answer at all from this person. */
export type Refused =
  | 'unpublished'
  | 'closed'
  | 'no-access'
  | 'sign-in'
  | 'email'
  | 'already'
  | 'no-edits'
  | 'no-response'
  | 'unknown-item';

const RUSSIAN: Readonly<Record<Refused, string>> = {
  unpublished: 'Эта форма не опубликована, ответить на неё нельзя.',
  closed: 'Ответы на эту форму больше не принимаются.',
  'no-access': 'У вас нет доступа к этой форме.',
  'sign-in': 'Чтобы ответить, войдите в аккаунт.',
  email: 'Укажите действительный адрес электронной почты.',
  already: 'Вы уже ответили на эту форму. Её можно заполнить только один раз.',
  'no-edits': 'Изменять отправленные ответы нельзя.',
  'no-response': 'Такого ответа нет.',
  'unknown-item': 'В форме нет такого вопроса.',
};
const ENGLISH: Readonly<Record<Refused, string>> = {
  unpublished: 'This form is not published and cannot be answered.',
  closed: 'This form is no longer accepting responses.',
  'no-access': 'You do not have access to this form.',
  'sign-in': 'Sign in to respond.',
  email: 'Must be a valid email address',
  already: "You've already responded. You can fill out this form only once.",
  'no-edits': 'Editing responses is not allowed.',
  'no-response': 'There is no such response.',
  'unknown-item': 'The form has no such question.',
};

export function refusedText(locale: string, refused: Refused): string {
  return (locale.startsWith('ru') ? RUSSIAN : ENGLISH)[refused];
}

/** What stands in the place of a form that takes no answers; the form's own message comes before Google's. */
export function closedText(locale: string, { settings }: FormModel): string {
  return settings.closedMessage || refusedText(locale, settings.published ? 'closed' : 'unpublished');
}

/** What Google says after an answer was sent, unless the form says something itself. */
export function confirmationText(locale: string): string {
  return locale.startsWith('ru') ? 'Ответ записан.' : 'Your response has been recorded.';
}

/** The sentence under the question; a rule's own help comes before Google's words for it. */
export function problemText(locale: string, item: ItemModel, problem: AnswerProblem): string {
  const russian = locale.startsWith('ru');
  switch (problem) {
    case 'required':
      return russian ? 'Это обязательный вопрос.' : 'This is a required question';
    case 'row-required':
      return russian ? 'Ответьте на вопрос в каждой строке.' : 'This question requires one response per row';
    case 'choice':
      return russian ? 'Выберите один из предложенных ответов.' : 'Must be one of the options';
    case 'shape':
      return russian ? 'Ответ такого вида здесь не подходит.' : 'Must be a valid answer';
    case 'rule':
      return item.validation?.help || ruleText(russian, item);
  }
}

function ruleText(russian: boolean, item: ItemModel): string {
  const { rule = '', values = [] } = item.validation ?? {};
  const [one, other] = values;
  const texts: Readonly<Record<string, readonly [string, string]>> = {
    requireNumber: ['Введите число.', 'Must be a number'],
    requireWholeNumber: ['Введите целое число.', 'Must be a whole number'],
    requireNumberEqualTo: [`Введите число, равное ${one}.`, `Must be equal to ${one}`],
    requireNumberNotEqualTo: [`Введите число, не равное ${one}.`, `Must not be equal to ${one}`],
    requireNumberGreaterThan: [`Введите число больше ${one}.`, `Must be greater than ${one}`],
    requireNumberGreaterThanOrEqualTo: [`Введите число не меньше ${one}.`, `Must be greater than or equal to ${one}`],
    requireNumberLessThan: [`Введите число меньше ${one}.`, `Must be less than ${one}`],
    requireNumberLessThanOrEqualTo: [`Введите число не больше ${one}.`, `Must be less than or equal to ${one}`],
    requireNumberBetween: [`Введите число от ${one} до ${other}.`, `Must be between ${one} and ${other}`],
    requireNumberNotBetween: [
      `Введите число меньше ${one} или больше ${other}.`,
      `Must not be between ${one} and ${other}`,
    ],
    requireTextIsEmail: ['Введите адрес электронной почты.', 'Must be a valid email address'],
    requireTextIsUrl: ['Введите адрес страницы.', 'Must be a URL'],
    requireTextLengthGreaterThanOrEqualTo: [
      `Введите не меньше символов, чем ${one}.`,
      `Must be at least ${one} characters`,
    ],
    requireTextLengthLessThanOrEqualTo: [
      `Введите не больше символов, чем ${one}.`,
      `Must be fewer than ${one} characters`,
    ],
    requireSelectAtLeast: [`Выберите вариантов не меньше ${one}.`, `Must select at least ${one} options`],
    requireSelectAtMost: [`Выберите вариантов не больше ${one}.`, `Must select at most ${one} options`],
    requireSelectExactly: [`Выберите ровно столько вариантов: ${one}.`, `Must select exactly ${one} options`],
    requireLimitOneResponsePerColumn: [
      'Выбирайте не больше одного ответа в каждом столбце.',
      "Please don't select more than one response per column",
    ],
  };
  const [ru, en] = texts[rule] ?? ['Ответ не соответствует шаблону.', 'Must match the pattern'];
  return russian ? ru : en;
}
