/** А12: the nine indicators by which the curator judges the conditions of the programme, 0, 1 or 2 each, by the three criteria of the methodical recommendations. */
export interface Condition {
  readonly id: string;
  readonly criterion: string;
  readonly title: string;
}

const programme = 'оценка программы';
const participants = 'эффективность участников';
const changes = 'изменения в личности наставляемого';

export const conditions: readonly Condition[] = [
  { id: 'aims', criterion: programme, title: 'Программа соответствует цели и задачам' },
  { id: 'principles', criterion: programme, title: 'Работа идёт по принципам программы' },
  { id: 'methods', criterion: programme, title: 'Применяются современные подходы и технологии' },
  { id: 'climate', criterion: programme, title: 'В школе хороший психологический климат' },
  { id: 'logic', criterion: programme, title: 'Наставники понимают ситуацию и действуют логично' },
  { id: 'content', criterion: participants, title: 'Участники довольны' },
  { id: 'partners', criterion: participants, title: 'Партнёры довольны' },
  { id: 'activity', criterion: changes, title: 'Наставляемые активны, мероприятия им интересны' },
  { id: 'applying', criterion: changes, title: 'Наставляемые применяют новое, их гражданская позиция активна' },
];
