/** Pages about the programme: partners, what is ahead, practices, results. */
import { shortDay } from '../../domain/language/dates';
import type { ShownCount } from '../../domain/privacy/small-counts';
import type { SiteActivity, SiteFacts, SitePractice } from '../../domain/publication/site';
import { columns, formCodes, peopleFigure, type Role, reportFigures } from '../../domain/upward/figures';
import { type Markup, markup } from '../../schema/markup';
import { columnWords, formWords } from '../upward/words';
import { phoneOf, type SitePage, tableOf, termsOf } from './page';

export const partners: SitePage = {
  id: 'partners',
  file: 'partners.html',
  title: 'Социальные партнёры',
  about: 'Кто помогает школе растить наставников.',
  stage: '1',
  body: (facts) => markup`<h1>Социальные партнёры</h1>
${
  facts.partners.length === 0
    ? markup`<p>Перечень партнёров готовится.</p>`
    : tableOf(
        'Организации, с которыми школа ведёт наставничество',
        [{ heading: 'Партнёр' }, { heading: 'Как участвует' }],
        facts.partners.map(({ name, mentors }) => [
          name,
          mentors > 0 ? 'сотрудники – наставники программы' : 'поддерживает программу',
        ]),
      )
}
<p>Хотите стать партнёром? Напишите или позвоните в школу${phoneOf(facts)}.</p>`,
};

const termOf = ({ from, to, term }: SiteActivity): string => {
  if (from === undefined && to === undefined) return term || 'дата уточняется';
  if (from === undefined || to === undefined || from === to) return shortDay(to ?? from ?? '');
  return `${shortDay(from)} – ${shortDay(to)}`;
};

export const announcements: SitePage = {
  id: 'events',
  file: 'events.html',
  title: 'Анонсы',
  about: 'Что предстоит в ближайшие месяцы.',
  stage: 'М',
  body: (facts) => markup`<h1>Анонсы мероприятий</h1>
${
  facts.activities.length === 0
    ? markup`<p>В ближайшие месяцы открытых мероприятий нет.</p>`
    : tableOf(
        'Ближайшие мероприятия по дорожной карте',
        [{ heading: 'Мероприятие' }, { heading: 'Когда' }, { heading: 'Отвечает' }],
        facts.activities.map((activity) => [activity.what, termOf(activity), activity.by || 'школа']),
      )
}`,
};

const practice = (
  { title, problem, request, done, result, review, repeat }: SitePractice,
  index: number,
): Markup => markup`
<article aria-labelledby="practice-${index + 1}">
<h2 id="practice-${index + 1}">${title}</h2>
${termsOf([
  ['Проблема', problem],
  ['Запрос', request],
  ['Что делали', done],
  ['Результат', result],
  ['Отзыв', review],
  ['Как повторить', repeat],
])}
</article>`;

export const practices: SitePage = {
  id: 'practices',
  file: 'practices.html',
  title: 'Лучшие практики',
  about: 'Что получилось и как это повторить.',
  stage: '7',
  body: (facts) =>
    markup`<h1>Лучшие практики</h1>${
      facts.practices.length === 0
        ? markup`
<p>Практики этого года собираются. Они появятся здесь после итогов.</p>`
        : facts.practices.map(practice)
    }`,
};

/** What stands for a count on a page that anybody may read. */
const countOf = (count: ShownCount | undefined): string | number => {
  if (typeof count === 'number') return count;
  return count === undefined ? 0 : { few: 'меньше 5', hidden: 'не публикуется' }[count];
};

const roleTitles: Readonly<Record<Role, string>> = { mentee: 'Наставляемые', mentor: 'Наставники' };

const figure = ({ figures }: SiteFacts, name: string): string | number => countOf(figures.get(name));

export const results: SitePage = {
  id: 'results',
  file: 'results.html',
  title: 'Результаты',
  about: 'Участники, пары и группы в числах.',
  hasFigures: true,
  stage: '7',
  body: (facts) => markup`<h1>Результаты программы</h1>
<p>Программа наставничества школы, ${facts.year} учебный год.</p>
${tableOf(
  'Участники',
  [{ heading: 'Кто' }, ...columns.map((column) => ({ heading: columnWords[column], isNumber: true }) as const)],
  (['mentee', 'mentor'] as const).map((role) => [
    roleTitles[role],
    ...columns.map((column) => figure(facts, peopleFigure(role, 'all', 'all', column))),
  ]),
)}
${tableOf(
  'Пары и группы',
  [{ heading: 'Что' }, { heading: 'Сколько', isNumber: true }],
  [
    ['Утверждены приказом', figure(facts, 'pairs.all')],
    ['Из них работают', figure(facts, 'pairs.working')],
    ['Из них завершены', figure(facts, 'pairs.finished')],
    ...formCodes
      .filter((form) => form !== 'none' && facts.figures.has(reportFigures.pairsOf(form)))
      .map((form) => [`Форма «${formWords[form]}»`, figure(facts, reportFigures.pairsOf(form))]),
  ],
)}
<p class="quiet">Числа от одного до четырёх не называются, чтобы по ним нельзя было узнать человека.</p>`,
};
