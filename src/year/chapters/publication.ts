/**
 * The school on its site: pages in November and at the end of the year, each time looked at first and put on the site; a mentor takes the consent
 * to publish back, and the pages are made without him. The curator writes down what else was published, stage by stage.
 */
import type { Written } from '../desk';
import { siteOf } from '../school';
import type { Year } from '../year';
import { withdraw } from './consents';

const SHEET = 'Публикации';

interface ShownSite {
  readonly named: readonly string[];
  /** What stands for the pages that were looked at. */
  readonly shown: string;
}

/** Brings the codes of those whom the pages name. */
async function publish({ player }: Year): Promise<readonly string[]> {
  const { named, shown } = await player.press<ShownSite>('apiPreviewSite');
  const { changed } = await player.press<{ readonly changed: boolean }>('apiPrepareSite', { shown });
  if (changed) throw new Error('Страницы изменились, пока на них смотрели.');
  await player.press('apiPlaceSite');
  return named;
}

const told: readonly (readonly [stage: string, what: string, level: string, venue: string, day: string])[] = [
  ['1. Подготовка условий', 'Школа начинает программу наставничества', 'школа', 'сайт школы', '07.09.2026'],
  ['2. База наставляемых', 'Как попросить о наставнике', 'школа', 'группа школы', '16.09.2026'],
  ['3. База наставников', 'Круглый стол с партнёрами', 'муниципалитет', 'городская газета', '25.09.2026'],
  ['4. Отбор и обучение наставников', 'Наставники прошли обучение', 'школа', 'сайт школы', '20.10.2026'],
  ['5. Пары и группы', 'Первая встреча пар и групп', 'муниципалитет', 'сайт управления образования', '27.10.2026'],
  ['6. Работа пар и групп', 'День наставника в школе', 'регион', 'региональный портал', '03.03.2027'],
  ['7. Завершение', 'Итоги года наставничества', 'Россия', 'педагогический журнал', '25.05.2027'],
];

const lines = (from: number, site: string): readonly Written[] =>
  told.map(([stage, what, level, venue, day], index) => ({
    '№': String(from + index),
    'Что опубликовано': what,
    Этап: stage,
    Уровень: level,
    Где: venue,
    Рубрика: 'Наставничество',
    Размещено: day,
    Ссылка: `https://${site}/mentoring/news-${index + 1}`,
  }));

/** A line of the school's own, turned outwards: the site announces it. */
const invitation: Written = {
  '№': 'Э7.90',
  Этап: '7. Завершение',
  Мероприятие: 'Встретиться с будущими наставниками и партнёрами нового цикла',
  Срок: 'до 25.06',
  Начало: '25.06.2027',
  Окончание: '25.06.2027',
  Ответственный: 'куратор',
  'Результат, документ': 'Приглашение партнёрам',
  Выполнение: 'не начато',
  Контур: 'внешний',
};

export async function publishInNovember(year: Year): Promise<void> {
  await publish(year);
}

export async function publishResults(year: Year): Promise<void> {
  const { desk, example, today } = year;
  desk.append('Дорожная карта', [invitation]);
  desk.append(SHEET, lines(desk.rows(SHEET).length + 1, siteOf(example.school)));
  const named = await publish(year);
  const given = example.papers.find(({ code, kind }) => kind === 'публикация: сам(а)' && named.includes(code));
  if (given) {
    await withdraw(year, { ...given, withdrawn: today });
    const after = await publish(year);
    if (after.includes(given.code)) throw new Error(`${given.code} отозвал(а) согласие и остался на страницах.`);
  }
  for (const id of ['press-municipal', 'press-regional', 'press-national', 'list-site']) await year.draw(id);
}
