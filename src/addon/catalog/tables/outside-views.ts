import { date, manyOfList, oneOf, optional, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';
import { outsideChanges, outsideRoles, outsideWaves } from '../words';

const mark = (heading: string) => optional(whole(heading, { width: 120, note: 'От 1 до 10.', from: 1, to: 10 }));

/** «Обратная связь»: what parents, class teachers and partners say (А14); a row for each mentee or partner, wave and role. */
export const outsideViews = defineTable(
  'Обратная связь',
  { key: 'key', about: 'Что говорят родители, классные руководители и партнёры: строка – один отзыв.' },
  {
    person: text('Код', { width: 80, note: 'О ком отзыв; у партнёра – его собственный код.' }),
    wave: oneOf('Когда', outsideWaves, { width: 120 }),
    role: oneOf('Кто отвечает', outsideRoles, { width: 180 }),
    day: optional(date('Дата', { width: 100 })),
    study: mark('Учёба'),
    relations: mark('Отношения с людьми'),
    mood: mark('Настроение'),
    studyChange: optional(oneOf('Перемены: учёба', outsideChanges, { width: 150 })),
    relationsChange: optional(oneOf('Перемены: отношения', outsideChanges, { width: 150 })),
    moodChange: optional(oneOf('Перемены: настроение', outsideChanges, { width: 150 })),
    requests: optional(manyOfList('В чём нужна помощь', 'tags', { width: 240 })),
    words: optional(text('Своими словами', { width: 260 })),
    satisfaction: mark('Удовлетворённость партнёра'),
    key: text('Ключ отзыва', { machine: true }),
    beforeMark: optional(text('Ответ А14 до', { machine: true })),
    afterMark: optional(text('Ответ А14 после', { machine: true })),
  },
);

export type OutsideView = Row<typeof outsideViews>;
