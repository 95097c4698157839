/** What becomes of the plans of pairs: their lines in November, results told after meetings, a correction in February; diaries, hours and aims in April. */
import type { Written } from '../desk';
import type { PlayedMeeting } from '../meetings';
import type { PlainAnswers } from '../school';
import type { Year } from '../year';

const PLANS = 'Планы (ИПР)';
const TRAINING = 'Отбор и обучение';

/** What each pair reports of its plan, by the kind of the meeting. */
const reports: Partial<Record<PlayedMeeting['kind'], { readonly task: number; readonly taskMark: string }>> = {
  планирование: { task: 1, taskMark: 'выполнено частично' },
  заключительная: { task: 2, taskMark: 'выполнено' },
};

/** What somebody adds to the feedback about a meeting for plan and diary. */
export function addedFor({ kind }: PlayedMeeting): PlainAnswers {
  const report = reports[kind];
  return report ? { ...report, story: 'Разобрали задание; труднее всего было начать.' } : {};
}

export const beginPlans = async ({ player }: Year): Promise<void> => {
  await player.press('apiUpdatePlans');
};

/** The first pair needs more time for its second task. */
export async function correctPlan({ player, desk }: Year): Promise<void> {
  const [first] = desk.rows(PLANS);
  const pair = first!.cells['Код пары']!;
  await player.press('apiCorrectPlan', { pair, reason: 'наставляемый болел две недели' });
  const task = desk
    .rows(PLANS)
    .find(({ cells }) => cells['Код пары'] === pair && cells['Версия'] === '2' && cells['№ задачи'] === '2');
  desk.fillRows(PLANS, new Map([[task!.row, { Срок: '23.04.2027' }]]));
}

/** Every third aim is reached in part. */
const outcomeOf = (index: number): Written =>
  index % 3 === 2
    ? { 'Цель достигнута': 'частично', 'Почему не полностью': 'встречи прерывались из-за болезни' }
    : { 'Цель достигнута': 'да' };

/** Whose aim is reached has done all but the first task, which stays done in part; the curator writes down what the mentors tell. */
const doneAtLast = {
  'Фактический результат': 'сделано, показано на встрече',
  'Оценка наставника': 'выполнено',
  'Дата отметки': '16.04.2027',
};

/** At the end: tasks, aims, what mentors took part in, and some of the papers that are made of it all. */
export async function concludePlans(year: Year): Promise<void> {
  const { player, desk, example } = year;
  await player.press('apiUpdatePlans');
  const rows = desk.rows(PLANS);
  const latest = new Map(rows.map(({ cells }) => [cells['Код пары'], cells['Версия']]));
  const aims = rows.filter(
    ({ cells }) => cells['Раздел'] === 'цель' && latest.get(cells['Код пары']) === cells['Версия'],
  );
  const outcomes = aims.map(({ row, cells }, index) => ({ row, pair: cells['Код пары'], outcome: outcomeOf(index) }));
  desk.fillRows(PLANS, new Map(outcomes.map(({ row, outcome }) => [row, outcome])));
  const reached = new Set(outcomes.flatMap(({ pair, outcome }) => (outcome['Цель достигнута'] === 'да' ? pair : [])));
  const open = rows.filter(
    ({ cells }) =>
      reached.has(cells['Код пары']) &&
      latest.get(cells['Код пары']) === cells['Версия'] &&
      cells['Раздел'] === 'задача' &&
      cells['Оценка наставника'] === '',
  );
  desk.fillRows(PLANS, new Map(open.map(({ row }) => [row, doneAtLast])));
  const events = {
    'Мероприятия и участие': '22.01.2027 – обмен опытом наставников; 18.03.2027 – аттестационная комиссия',
  };
  const teachers = example.people.filter(({ isMentor, kind }) => isMentor && kind === 'педагог').slice(0, 3);
  desk.fill(TRAINING, 'Код', new Map(teachers.map(({ code }) => [code, events])));
  await player.press('apiPreparePlans');
  for (const id of ['list-events', 'diary-mentor', 'diary-mentee', 'reference-hours']) await year.draw(id);
}
