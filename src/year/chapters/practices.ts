/**
 * June: what has worked is written down for those who come. The curator has drafts proposed from the pairs that have reached their aim, tells
 * the problem of each in general words, approves most, takes one off, adds a case of the school's own, and has the catalogue made.
 */
import type { Written } from '../desk';
import type { Year } from '../year';

const SHEET = 'Практики';
const DAY = '2027-06-02';

/** With what people come, without anybody in it. */
const PROBLEMS = [
  'Не хватало уверенности: начинали и бросали, не дойдя до результата.',
  'Трудно было начать: задача казалась слишком большой.',
  'На уроках времени не хватало, а спросить было некого.',
];

/** Every so many drafts one is taken off. */
const TAKEN_OFF = 5;

/** The request that stands most often in the base: those who come next will have it, too. */
function commonRequest({ desk }: Year): string {
  const counts = new Map<string, number>();
  for (const { cells } of desk.rows('Наставляемые')) {
    const [first = ''] = (cells['Запросы'] ?? '').split('; ');
    if (first !== '') counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

const own = (request: string, { example }: Year): Written => ({
  Название: 'Дневник двух вопросов',
  Теги: request,
  Проблема: 'После встречи забывали, о чём договорились, и начинали сначала.',
  Запрос: 'Двигаться к цели небольшими шагами.',
  'Что делали': 'В конце встречи каждый записывал два вопроса; следующую встречу начинали с ответов.',
  Результат: 'За 7 месяцев – 12 встреч, ни одной без записи.',
  'Как повторить': 'Нужна общая тетрадь и пять минут в конце встречи.',
  Материалы: 'https://school7.example/mentoring/diary',
  'Учебный год': example.school.year,
  Состояние: 'утверждена',
});

export async function collectPractices(year: Year): Promise<void> {
  await year.goTo(DAY, '10:00');
  const { player, desk } = year;
  await player.press('apiProposePractices');
  const decided = desk.rows(SHEET).map(({ row }, index): [number, Written] => [
    row,
    {
      Проблема: PROBLEMS[index % PROBLEMS.length] ?? '',
      Состояние: index % TAKEN_OFF === TAKEN_OFF - 1 ? 'снята' : 'утверждена',
    },
  ]);
  desk.fillRows(SHEET, new Map(decided));
  desk.append(SHEET, [own(commonRequest(year), year)]);
  await year.draw('catalogue-practices');
}
