/** Drafts of cases in words, and what came of proposing them. A draft tells of deeds and numbers; the curator tells the rest. */
import type { PracticeDraft, PracticeToWord } from '../../domain/pairing/practice-candidates';
import { counted, plural, quoted } from './grammar';

const unended = (words: string): string => words.trim().replace(/[.;]+$/, '');

const sentences = (...parts: readonly string[]): string => {
  const said = parts.map(unended).filter((part) => part !== '');
  return said.length === 0 ? '' : `${said.join('. ')}.`;
};

const mark = (mean: number): string => mean.toFixed(1).replace('.', ',');

export function wordPractice(pair: PracticeToWord): PracticeDraft {
  const { requests, form, done, doneWords, tasks, held, goal, sign, presentation, alike, left } = pair;
  const figures = `задач плана выполнено – ${done.length} из ${tasks}, встреч – ${held}`;
  return {
    title: [requests[0] ?? 'Наставничество', form ?? ''].filter((part) => part !== '').join(': '),
    request: unended(goal) || requests.join('; '),
    done: doneWords.map(unended).join('; '),
    result: `Цель достигнута. ${figures.charAt(0).toUpperCase()}${figures.slice(1)}.`,
    review:
      pair.usefulness === undefined ? '' : `Польза встреч – ${mark(pair.usefulness)} из 10, ответивших – ${pair.told}.`,
    repeat: sentences(
      `Составить план из ${counted(tasks, 'задачи', 'задач', 'задач')}${held === 0 ? '' : `, встреч понадобится около ${held}`}`,
      sign === '' ? '' : `Признак успеха: ${sign}`,
      presentation === '' ? '' : `Как показать результат: ${presentation}`,
    ),
    why: sentences(
      `Цель достигнута, ${figures}`,
      alike === 0 ? '' : `Ещё пар той же формы с тем же запросом, достигших цели, – ${alike}`,
      left === 0 ? '' : `Слова, по которым можно узнать человека, не взяты: ${left}`,
    ),
  };
}

const listed = (headings: readonly string[]): string => headings.map(quoted).join(', ');

/** What a case still needs before it can be shown. */
export const wordPracticeFaults = (lacking: readonly string[], telling: readonly string[]): readonly string[] => [
  ...(lacking.length === 0 ? [] : [`Не заполнено: ${listed(lacking)}.`]),
  ...(telling.length === 0 ? [] : [`По этим словам можно узнать человека: ${listed(telling)}.`]),
];

interface Proposed {
  readonly added: number;
  readonly drafts: number;
  readonly ended: number;
}

export const wordProposedPractices = ({ added, drafts, ended }: Proposed): string => {
  const found =
    added > 0
      ? `На лист «Практики» ${plural(added, 'добавлен', 'добавлены', 'добавлено')} ${counted(added, 'черновик', 'черновика', 'черновиков')}.`
      : ended > 0
        ? 'Новых предложений нет.'
        : 'Предложить пока нечего: завершение ни одной пары не записано. Свою практику можно вписать на лист «Практики».';
  return drafts === 0
    ? found
    : `${found} Ждут вас – ${drafts}: допишите «Проблему» своими словами, без имён, и поставьте «утверждена» или «снята».`;
};
