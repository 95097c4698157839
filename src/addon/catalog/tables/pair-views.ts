import { date, manyOf, oneOf, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { helpAnswers } from '../care/words';
import { continuations, noGain, pairRoles, pupilGains, teacherGains, viewWaves, yesNo } from '../words';

const mark = (heading: string) => optional(whole(heading, { width: 110, note: 'От 1 до 10.', from: 1, to: 10 }));

/**
 * «Ожидания и оценки»: what mentors and mentees expect before the first meeting (А9), how they see their work in the middle of its
 * term (А8п) and at its end (А10, А11); a row for each pair, person, side and moment. Columns of the same name are compared.
 */
export const pairViews = defineTable(
  'Ожидания и оценки',
  { key: 'key', about: 'Чего ждут до первой встречи, как оценивают работу в середине и в конце: строка – один ответ.' },
  {
    pair: text('Код пары', { width: 90 }),
    person: text('Код', { width: 80 }),
    role: oneOf('Кто отвечает', pairRoles, { width: 120 }),
    wave: oneOf('Когда', viewWaves, { width: 100 }),
    day: optional(date('Дата', { width: 100 })),
    usefulness: mark('Польза встреч'),
    comfort: mark('Комфорт'),
    support: mark('Поддержка'),
    clarity: mark('Понятность плана'),
    progress: optional(whole('План выполнен, %', { width: 110, from: 0, to: 100 })),
    continuation: optional(oneOf('Как дальше', continuations, { width: 150 })),
    needsHelp: optional(oneOf('Нужна помощь куратора', helpAnswers, { width: 120 })),
    effect: mark('Польза программы'),
    organisation: mark('Организация'),
    groups: mark('Групповые встречи'),
    helpNeed: mark('Нужна помощь наставника'),
    safety: mark('Безопасность'),
    changes: mark('Ожидаемые перемены'),
    leadership: mark('Лидерские качества'),
    planning: mark('Планирование'),
    involvement: mark('Включённость наставляемого'),
    training: mark('Достаточно обучения'),
    glad: optional(oneOf('Рад(а) участвовать', yesNo, { width: 110 })),
    expectations: optional(text('Ожидания', { width: 240 })),
    value: optional(text('Что ценно', { width: 240 })),
    key: text('Ключ ответа', { machine: true }),
    expectationsMark: optional(text('Ответ А9', { machine: true })),
    interimMark: optional(text('Ответ А8п', { machine: true })),
    expectationsClear: mark('Ясность ожиданий наставника'),
    together: mark('Совместная работа'),
    carried: mark('План удалось выполнить'),
    enjoyed: mark('Удовольствие от наставничества'),
    met: mark('Ожидания оправдались, оценка'),
    fulfilled: optional(oneOf('Ожидания оправдались', yesNo, { width: 120 })),
    liked: optional(oneOf('Понравилось', yesNo, { width: 110 })),
    goesOn: optional(oneOf('Готов(а) продолжить', yesNo, { width: 120 })),
    gains: optional(manyOf('Что изменилось', [...pupilGains, ...teacherGains, noGain], { width: 260 })),
    lacking: optional(text('Чего не хватило', { width: 240 })),
    menteeMark: optional(text('Ответ А10', { machine: true })),
    mentorMark: optional(text('Ответ А11', { machine: true })),
  },
);

export type PairView = Row<typeof pairViews>;
