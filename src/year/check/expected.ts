/** What an artefact must show to count: written by hand from the requirements, known to the checker alone. */

export interface ExpectedSheet {
  /** Headings that must stand in the first row of the place, in any order. */
  readonly headings: readonly string[];
  readonly leastRows: number;
  /** Columns in which every row must be filled. */
  readonly filled: readonly string[];
}

export const EXPECTED: Readonly<Record<string, ExpectedSheet>> = {
  'R2.11': {
    headings: ['Время', 'Кто', 'Команда', 'Что сделано'],
    leastRows: 3,
    filled: ['Время', 'Команда', 'Что сделано'],
  },
  'R3.01': { headings: ['Ваш код'], leastRows: 5, filled: ['Ваш код'] },
  'R3.02': {
    headings: ['Анкета', 'Ссылка для участников', 'Состояние', 'Ответов'],
    leastRows: 1,
    filled: ['Анкета', 'Ссылка для участников', 'Состояние', 'Ответов'],
  },
  'R3.07': {
    headings: ['Код', 'Основные компетенции', 'Ресурс времени на программу', 'Статус'],
    leastRows: 5,
    filled: ['Код', 'Ресурс времени на программу', 'Статус'],
  },
};

/** How many requirements one place may serve. */
export const MOST_PER_PLACE = 3;
