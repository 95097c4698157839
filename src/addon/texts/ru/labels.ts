/** Names of things on screen: menu, windows, sheets that are not tables. */

export const labels = {
  menu: 'Наставничество',
  console: 'Пульт куратора',
  setup: 'Настроить книгу',
  restore: 'Восстановить листы',
  collect: 'Собрать ответы',
  check: 'Проверить книгу',
  dashboard: 'Обновить дашборд',
  import: 'Добавить списком',
  entry: 'Внести с бумаги',
  answers: 'Ответы из другой формы',
  cards: 'Карточки и бейджи',
  keys: 'Ключ-файл',
  matching: 'Подбор',
  plan: 'Взять план из файла',
  archive: 'Переезд',
  undo: 'Отменить последнее',
  folder: (year: string): string => `Наставничество ${year}`,
  responses: (number: string): string => `Ответы ${number}`,
  formClosed: 'Анкета закрыта, ответы больше не принимаются. Если вы не успели ответить, скажите об этом куратору.',
  formIntroFreeText: 'Пожалуйста, не пишите имён, телефонов и адресов – ни своих, ни чужих.',
} as const;
