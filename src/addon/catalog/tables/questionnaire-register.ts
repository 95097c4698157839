import { oneOf, optional, stamp, text, whole } from '../../schema/column';
import { defineTable, type Row } from '../../schema/table';

/** The register of questionnaires: which are made, where they are filled in and how many answers came. */
export const questionnaireRegister = defineTable(
  'Анкеты',
  { key: 'id', about: 'Реестр анкет: ссылка, состояние, число ответов.' },
  {
    number: text('№', { width: 50 }),
    title: text('Анкета', { width: 340 }),
    state: oneOf('Состояние', ['готовится', 'открыта', 'закрыта'], { width: 100 }),
    link: optional(text('Ссылка для участников', { width: 320, note: 'Личную ссылку с кодом даёт «Пульт куратора».' })),
    answers: optional(whole('Ответов', { width: 80, follows: true })),
    unconfirmed: optional(
      whole('Не подтверждено', {
        width: 120,
        follows: true,
        note: 'Ответы без верного кода и ключа. Они ждут решения куратора.',
      }),
    ),
    waited: optional(
      whole('Ждём ответов', {
        width: 90,
        follows: true,
        note: 'Сколько людей из баз должны ответить. Выбывшие не считаются.',
      }),
    ),
    pending: optional(
      text('Кто не ответил', { width: 200, follows: true, note: 'Коды тех, чьего подтверждённого ответа ещё нет.' }),
    ),
    updated: optional(stamp('Обновлено', { width: 140, follows: true })),
    id: text('Анкета в программе', { machine: true }),
    formId: optional(text('Форма', { machine: true })),
    sheetId: optional(text('Лист ответов', { machine: true })),
    codeLink: optional(text('Ссылка с кодом', { machine: true })),
  },
);

export type RegisteredQuestionnaire = Row<typeof questionnaireRegister>;
