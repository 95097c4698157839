/** The end of pairs in words: what they have done, what comes next. */
import type { Completion } from '../../domain/pairing/complete-pairs';
import { counted } from './grammar';

/** «встреч – 7, ожидалось – 12; задач выполнено – 3 из 4» */
export const wordPairResult = ({ held, due, tasks }: Completion): string =>
  [
    `встреч – ${held}, ожидалось – ${due}`,
    tasks.all === 0 ? 'план по строкам не записан' : `задач выполнено – ${tasks.done} из ${tasks.all}`,
  ].join('; ');

export const wordCompleted = (codes: readonly string[]): string =>
  codes.length === 0
    ? 'Эти пары уже завершены, записывать нечего.'
    : `Завершено: ${counted(codes.length, 'пара или группа', 'пары и группы', 'пар и групп')}. Дальше – «Листы выхода пар» в разделе «Документы».`;
