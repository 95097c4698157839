/** «Подготовить публикацию» in words: how pages stand, who is not named and why, what came of it. */
import type { NamingBar } from '../../domain/publication/naming';
import type { LeftWords, WordPlace } from '../../domain/publication/site';
import type { PageState } from '../../domain/publication/versions';
import { showDay } from '../../schema/cell';
import { counted, enumerate, plural } from './grammar';

const states: Readonly<Record<PageState, string>> = {
  never: 'ещё не готовилась',
  stale: 'устарела: данные книги изменились',
  waiting: 'подготовлена, на сайте не отмечена',
  fresh: 'на сайте и не устарела',
};

export const wordPageState = (state: PageState): string => states[state];

export const wordPageDay = (day: string | undefined, version?: number): string =>
  day === undefined ? '–' : `${showDay(day)}${version === undefined ? '' : `, версия ${version}`}`;

const bars: Readonly<Record<NamingBar, string>> = {
  child: 'несовершеннолетние – дети на сайте не называются никогда',
  'age-unknown': 'возраст не указан – впишите возрастную группу в базе',
  'no-consent': 'нет согласия «публикация: сам(а)» на листе «Согласия и документы»',
  expired: 'срок согласия на публикацию истёк',
  withdrawn: 'согласие на публикацию отозвано',
  nameless: 'в базе нет имени, которое можно напечатать',
};

/** A line for each reason. */
export function wordBarred(people: readonly { readonly code: string; readonly bar: NamingBar }[]): readonly string[] {
  return (Object.keys(bars) as NamingBar[]).flatMap((bar) => {
    const codes = people.filter((one) => one.bar === bar).map(({ code }) => code);
    return codes.length === 0 ? [] : [`${enumerate(codes, 20)}: ${bars[bar]}.`];
  });
}

const places: Readonly<Record<WordPlace, (of: string) => string>> = {
  about: (code) => `должность или место работы ${code}`,
  experience: (code) => `опыт наставничества ${code}`,
  achievements: (code) => `достижения ${code}`,
  partner: (number) => `партнёр № ${number} из «Настроек»`,
  activity: (number) => `анонс № ${number}`,
  practice: (number) => `практика № ${number}`,
};

export const wordLeft = ({ place, of }: LeftWords): string =>
  `Не помещено: ${places[place](of)} – в словах есть имя или другое личное. Исправьте слова в книге, и они появятся.`;

export const marksNote =
  'В книге коды, поэтому на месте имён в файлах стоят метки. Скачайте страницы и подставьте имена: «Домашняя версия → Доступ и копии → Подставить имена». Без имён на сайт их не выкладывайте.';

export const wordPrepared = ({ changed, made }: { readonly changed: boolean; readonly made: number }): string => {
  if (changed) return 'С тех пор как вы посмотрели, данные изменились. Ничего не сделано: нажмите «Показать ещё раз».';
  if (made === 0) return 'Страницы не изменились: файлы в папке программы те же.';
  return `${plural(made, 'Подготовлена', 'Подготовлены', 'Подготовлено')} ${counted(made, 'страница', 'страницы', 'страниц')}. Выложите файлы на сайт и нажмите «Страницы размещены».`;
};

export const wordPlaced = ({ placed }: { readonly placed: number }): string =>
  placed === 0
    ? 'Все подготовленные страницы уже отмечены.'
    : `Сегодняшняя дата поставлена у ${counted(placed, 'страницы', 'страниц', 'страниц')} на листе «Публикации».`;
