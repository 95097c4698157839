/** The closed words of «Отправка писем»: what a letter is, how far it has come, why it has not gone. */

/** The most urgent first: in this order letters go when not all of them fit into a day. */
export const letterKinds = ['тревога', 'срочное', 'сводка', 'напоминание'] as const;

export type LetterKind = (typeof letterKinds)[number];

/** «сомнительно»: the program died while Google had the letter, so nobody knows whether it went. */
export const letterStates = ['ждёт', 'отправляется', 'отправлено', 'сомнительно', 'не отправлено', 'устарело'] as const;

export type LetterState = (typeof letterStates)[number];

export const letterReasons = [
  'дневной предел писем',
  'нет адреса',
  'в адресе ошибка',
  'нет разрешения',
  'почта не приняла письмо',
  'содержание повреждено',
] as const;

export type LetterReason = (typeof letterReasons)[number];

/** What the curator may decide about a letter that is doubtful or was not sent. */
export const letterDecisions = ['отправить ещё раз', 'считать отправленным'] as const;

export type LetterDecision = (typeof letterDecisions)[number];

/** Whom letters of the school go to; the addresses stand in «Настройки», never in the register. */
export const letterRoles = { curator: 'куратор', psychologist: 'психолог' } as const;

/** The days on which the digest may come. */
export const digestDays = [
  'нет',
  'понедельник',
  'вторник',
  'среда',
  'четверг',
  'пятница',
  'суббота',
  'воскресенье',
] as const;
