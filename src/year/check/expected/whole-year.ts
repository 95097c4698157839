/** What is kept through the whole year. */
import type { Artefact } from './artefact';

export const wholeYear: readonly Artefact[] = [
  {
    kind: 'sheet',
    requirement: 'RM.09',
    artefact: 'Показатели',
    headings: ['Показатель', 'Значение', 'Цель', 'Оценка', 'Числитель', 'Знаменатель', 'Как считается'],
    leastRows: 5,
    filled: ['Показатель', 'Значение', 'Цель', 'Оценка', 'Числитель', 'Знаменатель', 'Как считается'],
  },
  {
    kind: 'sheet',
    requirement: 'RM.17',
    artefact: 'Реестр документов: проект, подписан',
    headings: ['Вид', 'Документ', 'Состояние', 'Версия', 'Номер', 'Дата', 'Ссылка'],
    leastRows: 3,
    filled: ['Вид', 'Документ', 'Состояние', 'Версия', 'Создан', 'Ссылка'],
    where: { Состояние: /^(проект|подписан)$/ },
  },
];
