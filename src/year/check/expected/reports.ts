/** Reports of both half-years, of the end of the year, of mentors and curator, and the analysis of all of it. */
import type { Artefact } from './artefact';
import { paper, table } from './rows';

const indicators = table(5, ['Показатель', 'Значение', 'Из чего', 'Цель', 'Оценка']);

/** Each figure with its rule and its sheet. */
const sources = table(15, ['Показатель', 'Значение', 'Из чего', 'Правило', 'Лист']);

const numbers = /\d+\s(?:пара|пары|пар)/;
/** A report that leaves the school withholds what would tell of few. */
const told = /\d+\s(?:пара|пары|пар)|по приказу, – (?:<5|скрыто)/;
const satisfied = /^Наставляемые: довольны \d+\s%/;
/** In a school with few answers the report that leaves it says so. */
const toldSatisfied = /^Наставляемые: (?:довольны \d+\s%|речь о немногих людях)/;
const level = /^Сумма отметок куратора – \d+ из 18, уровень (?:опт|доп|недоп)/;
const swot = table(4, ['Что это', 'Что показали ответы и что решил куратор']);
const conditions = table(9, ['Критерий', 'Условие', 'Отметка']);
const against = /– \d+\s% при цели \d+\s%\./;
const meetings = /состоял(?:ась|ись|ось) \d+\sвстреч/;

export const reports: readonly Artefact[] = [
  paper(
    'RM.04',
    'Приказ о мониторинге',
    [/^ПРИКАЗ$/, /^О проведении мониторинга/, /ПРИКАЗЫВАЮ:/, /за первое полугодие/, /^Приложение 1/],
    table(7, ['№', 'Форма', 'Что в ней', 'Срок', 'Кто отвечает']),
  ),
  paper(
    'RM.04',
    'Отчёт за первое полугодие',
    [/^ОТЧЁТ$/, /первое полугодие/, told, meetings, against, /Откуда цифры/],
    indicators,
    sources,
  ),
  paper(
    'RM.04',
    'Отчёт за второе полугодие',
    [
      /^ОТЧЁТ$/,
      /второе полугодие/,
      told,
      meetings,
      toldSatisfied,
      /Условия реализации/,
      level,
      against,
      /Откуда цифры/,
    ],
    indicators,
    swot,
    conditions,
    sources,
  ),
  paper(
    'RM.05',
    'Внутренний мониторинг',
    [/^ПРОМЕЖУТОЧНЫЙ ОТЧЁТ$/, /Этапы программы/, meetings, /Риски/, /Откуда цифры/],
    table(7, ['Этап', 'Название', 'Состояние', 'Сделано']),
    sources,
  ),
  paper(
    'R7.04',
    'Мониторинг качества',
    [/Выводы/, against, /Меры/, /Куратору и рабочей группе|мер не требуется/],
    indicators,
  ),
  paper(
    'R7.06',
    'Итоговый отчёт',
    [/^ИТОГОВЫЙ ОТЧЁТ$/, told, meetings, against, /Задачи на следующий год/, /Откуда цифры/],
    indicators,
    table(7, ['Этап', 'Название', 'Состояние', 'Сделано']),
    sources,
  ),
  paper(
    'R7.06',
    'Отчёты наставников',
    [/^ОТЧЁТ НАСТАВНИКА$/, /^Наставник: /, /Всего: \d+\sвстреч/, /Вывод: /],
    table(1, ['Наставляемые', 'Форма, срок', 'Встреч / по плану', 'План развития', 'Состояние']),
  ),
  paper(
    'R7.06',
    'Отчёт куратора',
    [
      /^ОТЧЁТ КУРАТОРА$/,
      numbers,
      /Документы и обучение/,
      satisfied,
      level,
      against,
      /План дальнейшей работы/,
      /Приложения/,
    ],
    indicators,
    swot,
    table(3, ['Что измерялось', 'До', 'После', 'Изменение', 'Человек', 'Вывод']),
    conditions,
    sources,
  ),
  paper(
    'RM.11',
    'Аналитическая справка',
    [/^АНАЛИТИЧЕСКАЯ СПРАВКА$/, /^Основание: приказ от/, /^Период: с/, /^Методика: /, against, /Рекомендации/],
    indicators,
    sources,
  ),
];
