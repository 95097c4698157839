/** What waits for the curator's care: cases of safety, appeals. Nothing of what was said stands here. */
import { showDay } from '../../../schema/cell';
import type { IssueWords } from './words';

export const careWords = {
  'safety-case': (issue) => [
    `Дело ${issue.number} от ${showDay(issue.day)} не закрыто: в ответе речь о вреде или о срочной помощи.`,
    'Прочитайте слова в «Пульте куратора», раздел «Безопасность», действуйте по памятке «Если речь о вреде» и закройте дело с выводом.',
  ],
  'case-unknown': (issue) => [
    `Дела ${issue.number} на листе «Дела о безопасности» нет.`,
    'Обновите «Пульт куратора» и выберите дело ещё раз.',
  ],
  'term-ending': (issue) => [
    issue.isOver
      ? `Срок ${issue.pair} окончился ${showDay(issue.end)}, а пара ещё считается работающей.`
      : `Срок ${issue.pair} оканчивается ${showDay(issue.end)}.`,
    'Проведите заключительную встречу и завершите пару или продлите срок приказом.',
  ],
  'matter-gone': () => ['Этой строки в списке уже нет: причины больше нет.', 'Обновите «Пульт куратора».'],
  'day-past': () => ['Отложить можно только на будущий день.', 'Выберите день после сегодняшнего.'],
  'appeal-waiting': (issue) => [
    `Обращение ${issue.person} ждёт ответа: срок – ${showDay(issue.due)}.`,
    'Ответьте и впишите ответ и его дату на лист «Обращения и поддержка».',
  ],
} satisfies Partial<IssueWords>;
