/** What leaves the school for those above it, and what the municipal office makes of it. */
import type { Artefact } from './artefact';
import { board, paper, sheet, table } from './rows';

export const upward: readonly Artefact[] = [
  board('RM.07', 'Таблица ФСН', [
    /таблица для ФСН/,
    /^Форма$/,
    /^Группа$/,
    /^Завершили$/,
    /^обучающиеся$/,
    /^обновлено /,
  ]),
  {
    kind: 'export',
    requirement: 'RM.08',
    artefact: 'Выгрузка показателей',
    figures: ['mentee.all.all.total', 'mentee.all.all.began', 'mentor.all.all.began', 'pairs.all', 'answers.all'],
  },
  sheet('RM.08', 'Муниципальная книга', 3, [
    'Школа',
    'Учебный год',
    'Полугодие',
    'На дату',
    'Наставляемых',
    'Пар и групп',
  ]),
  paper(
    'RM.09',
    'Муниципальный отчёт',
    [/^МУНИЦИПАЛЬНЫЙ ОТЧЁТ$/, /прислали 3\sшколы/, /По школам/, /Прислали все школы/],
    table(7, ['Кто', 'Всего', 'Начали', 'Завершили', 'Выбыли']),
    table(3, ['Школа', 'Наставляемых', 'Начали', 'Наставников', 'Пар и групп']),
  ),
];
