/** How a person reads a form: finds the question by what it says, and among its choices the ones that are meant. */
import type { FormDescription } from '../host/index';
import type { PlainAnswers } from './school';

/** The beginning or an unmistakable part of each question's title. */
const QUESTIONS: Readonly<Record<string, string>> = {
  study: 'С какой учёбой',
  character: 'Какие качества',
  projects: 'Какими увлечениями',
  professions: 'О каких профессиях',
  teaching: 'Для педагогов',
  success: 'Каким своим успехом',
  wishedAges: 'С кем вам хотелось бы',
  gathering: 'Как вам удобнее',
  ways: 'Как вы готовы встречаться',
  hours: 'Сколько часов в месяц',
  idea: 'Есть ли у вас идея',
  certificate: 'справку об отсутствии судимости',
};

/** Free texts, which a school that works with codes does not ask for unless it has decided to. */
const FREE_TEXTS = ['success', 'idea'];

/** The answers by title, in the words of the form. Throws when the form does not ask this, or does not offer that choice. */
export function answersByTitle(form: FormDescription, answers: PlainAnswers): Readonly<Record<string, unknown>> {
  const items = form.sections.flatMap((section) => section.items);
  const written: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(answers)) {
    const part = QUESTIONS[key];
    const item = items.find(({ title }) => part !== undefined && title.includes(part));
    if (!item && FREE_TEXTS.includes(key)) continue;
    if (!item) throw new Error(`Анкета «${form.title}» не спрашивает: ${part ?? key}`);
    const choice = (wanted: string): string => {
      const found =
        item.choices?.find(({ value }) => value === wanted) ??
        item.choices?.find(({ value }) => value.includes(wanted));
      if (!found) throw new Error(`В вопросе «${item.title}» нет ответа «${wanted}».`);
      return found.value;
    };
    if (item.choices === undefined) written[item.title] = String(answer);
    else written[item.title] = typeof answer === 'object' ? answer.map(choice) : choice(String(answer));
  }
  return written;
}
