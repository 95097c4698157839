/** Words about the end of a pair: how it shows what it has reached, what comes next, what it still owes. */
import type { Debt } from '../domain/pairing/complete-pairs';

/** How a pair shows its result; the first one is usual. */
export const presentations = [
  'рассказ пары на итоговом мероприятии',
  'защита проекта',
  'открытый урок или мастер-класс',
  'портфолио наставляемого',
  'выставка работ, видео',
  'беседа с куратором',
] as const;

export const perspectives = [
  'пара готова продолжить',
  'наставляемому – другой наставник',
  'наставнику – другой наставляемый',
  'цикл завершён',
] as const;

/** Whether people want to go on; of a group all of them, some or nobody. */
export const readinessWords = ['да', 'не все', 'нет'] as const;

export const debtWords: Readonly<Record<Debt, string>> = {
  papers: 'документы участников',
  plan: 'план развития',
  results: 'итоги задач плана',
  aim: 'итог по цели',
  meetings: 'встречи по плану',
  'closing-meeting': 'заключительная встреча',
  'mentee-outcome': 'анкета А10',
  'mentor-outcome': 'анкета А11',
  diary: 'дневник наставника',
  report: 'отчёт наставника',
};
