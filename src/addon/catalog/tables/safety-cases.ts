import { date, oneOf, optional, stamp, text } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { caseConclusions, caseStates, harmKinds } from '../care/words';

/** Answers in which harm is spoken of: who, when, of what kind – never the words. The sheet appears with the first case. */
export const safetyCases = defineTable(
  'Дела о безопасности',
  {
    key: 'source',
    about: 'Ответы, в которых речь о вреде: номер, день, чей ответ. Самих слов здесь нет, прочесть их можно в пульте.',
  },
  {
    number: text('№ дела', { width: 80 }),
    day: date('День ответа', { width: 100 }),
    pair: optional(text('Код пары', { width: 90 })),
    person: text('Кто сказал', { width: 110, note: 'Код так, как он назван в ответе.' }),
    kind: oneOf('Вид', harmKinds, { width: 180 }),
    questionnaire: text('Анкета', { width: 80 }),
    state: oneOf('Состояние', caseStates, { width: 110 }),
    marked: stamp('Отмечено', { width: 140 }),
    read: optional(stamp('Слова прочитаны', { width: 140 })),
    conclusion: optional(oneOf('Вывод', caseConclusions, { width: 220 })),
    closed: optional(date('Закрыто', { width: 100 })),
    source: text('Ключ дела', { machine: true }),
  },
);

export type SafetyCase = Row<typeof safetyCases>;
