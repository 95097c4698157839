/** What stage 6 leaves behind: meetings and what is said of them. */
import { type Artefact, answers, form, meetings } from './artefact';

export const meetingsOfPairs: readonly Artefact[] = [
  meetings('R6.03', 'знакомство', 2),
  meetings('R6.04', 'пробная', 2),
  {
    kind: 'sheet',
    requirement: 'R6.06',
    artefact: 'Журнал встреч',
    headings: ['Код пары', '№ встречи', 'Дата', 'Польза', 'Комфорт', 'Нужна помощь куратора'],
    leastRows: 10,
    filled: ['Код пары', '№ встречи', 'Дата', 'Кто сообщил', 'Польза', 'Комфорт'],
  },
  meetings('R6.07', 'итоговая', 1),
  form('R6.08', 'А8', [/Обратная связь встречи/, /Код пары или группы/, /Нужна ли помощь куратора\?/], 7),
  answers('R6.08', 'А8', 'Код пары или группы', 10),
  {
    kind: 'board',
    requirement: 'R6.12',
    artefact: 'Дашборд',
    words: [/^Этапы$/, /^Показатели$/, /^Месяц$/, /^Парам нужно внимание$/, /^Ждут подписи$/],
  },
  {
    kind: 'chart',
    requirement: 'R6.12',
    artefact: 'Диаграмма дашборда',
    words: /Встреч|Показатели|%|ноя/,
    leastShapes: 5,
  },
];
