/**
 * Words that the program itself depends on: statuses, age bands, forms of mentoring. What a school may change freely
 * is in «Справочники» instead (tags.ts).
 */

export const ageBands = ['10–14', '15–17', '18–19', 'взрослый'] as const;

export const forms = [
  'ученик – ученик',
  'учитель – учитель',
  'учитель – ученик',
  'студент – ученик',
  'работодатель – ученик',
] as const;

export const yesNo = ['да', 'нет'] as const;

export const menteeStatuses = ['в базе', 'кандидат', 'в паре/группе', 'лист ожидания', 'завершил', 'выбыл'] as const;

export const mentorStatuses = ['потенциальный', 'прошёл отбор', 'свободен', 'занят', 'выбыл'] as const;

export const mentorTypes = [
  'педагог',
  'ученик',
  'выпускник',
  'студент',
  'родитель',
  'работодатель',
  'предприниматель',
  'ветеран',
] as const;

/** With whom a mentor would like to work, in words of the questionnaire and of the base. */
export const wishedAges = [
  'младшие школьники (7–10 лет)',
  'подростки 10–14 лет',
  'старшеклассники 15–17 лет',
  'молодёжь 18–19 лет',
  'взрослые: учителя и молодые специалисты',
] as const;

export const gatherings = ['один на один', 'с группой', 'и так, и так'] as const;

export const meetingWays = ['лично', 'по видеосвязи', 'в переписке'] as const;

export const certificateWords = [
  'да, готов(а) принести',
  'справка уже есть',
  'пока не готов(а)',
  'мне не нужна: я учусь или работаю в этой школе',
] as const;

export const regimeWords = { codes: 'коды', names: 'имена' } as const;

/** The letters of codes: whom each stands for. */
export const codeLetters = [
  { letter: 'У', who: 'ученик' },
  { letter: 'П', who: 'педагог' },
  { letter: 'Н', who: 'наставник извне' },
] as const;
