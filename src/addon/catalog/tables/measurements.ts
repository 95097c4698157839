import { date, oneOf, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { measurementWaves } from '../words';

const mark = (heading: string) => optional(whole(heading, { width: 110, note: 'От 1 до 10.', from: 1, to: 10 }));

/**
 * «Замеры»: what a mentee says of himself at the beginning and at the end (А13), one row for each person and wave; the
 * three columns before the marks of the program are the school's own figures for the same moment.
 */
export const measurements = defineTable(
  'Замеры',
  { key: 'key', about: 'Замеры «до» и «после» по коду: строка – один человек и один замер.' },
  {
    person: text('Код', { width: 80 }),
    wave: oneOf('Замер', measurementWaves, { width: 90 }),
    day: optional(date('Дата', { width: 100 })),
    goal: mark('Ставлю цель'),
    plan: mark('Планирую'),
    search: mark('Ищу информацию'),
    verify: mark('Проверяю факты'),
    solve: mark('Решаю задачи'),
    talk: mark('Общаюсь'),
    team: mark('Работаю в команде'),
    speak: mark('Выступаю'),
    feelings: mark('Управляю эмоциями'),
    help: mark('Прошу помощи'),
    mistakes: mark('Учусь на ошибках'),
    future: mark('Понимаю, кем хочу стать'),
    lesson: mark('Педагог: планирую урок'),
    grading: mark('Педагог: оцениваю'),
    discipline: mark('Педагог: управляю классом'),
    parents: mark('Педагог: работаю с родителями'),
    digital: mark('Педагог: цифровые инструменты'),
    content: mark('Педагог: цифровые материалы'),
    documents: mark('Педагог: документы'),
    balance: mark('Педагог: силы и время'),
    clubs: optional(
      whole('Кружков и секций', { width: 100, note: 'По данным школы на день замера.', from: 0, to: 30 }),
    ),
    average: optional(text('Средний балл', { width: 90, note: 'По данным школы, например 4,2.' })),
    missed: optional(whole('Пропущено уроков', { width: 100, note: 'За прошедшую четверть.', from: 0, to: 1000 })),
    key: text('Ключ замера', { machine: true }),
    beforeMark: optional(text('Ответ А13 до', { machine: true })),
    afterMark: optional(text('Ответ А13 после', { machine: true })),
  },
);

export type Measurement = Row<typeof measurements>;
