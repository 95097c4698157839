/** The pages for the school's site in the order of its menu, and the set of files that they make. */
import type { SiteFacts } from '../../domain/publication/site';
import type { Day } from '../../schema/cell';
import { markup } from '../../schema/markup';
import { phoneOf, type SitePage, writePage } from './page';
import { portfolios, register } from './people';
import { announcements, partners, practices, results } from './programme';

const inside: readonly SitePage[] = [register, portfolios, partners, announcements, practices, results];

const front: SitePage = {
  id: 'mentoring',
  file: 'index.html',
  title: 'Наставничество',
  about: 'Первая страница раздела.',
  stage: 'М',
  body: (facts) => markup`<h1>Наставничество</h1>
<p>${facts.school.full} реализует целевую модель наставничества. Здесь собрано всё о программе на ${facts.year} учебный год.</p>
<ul class="pages">${inside.map(
    ({ file, title, about }) => markup`
<li><a href="${file}">${title}</a><br>${about}</li>`,
  )}
</ul>
<h2>Как участвовать</h2>
<p>Хотите стать наставником, найти наставника или поддержать программу? Обратитесь к куратору наставничества в школе${phoneOf(facts)}.</p>`,
};

export const sitePages: readonly SitePage[] = [front, ...inside];

/** The file of a page; `updated` is the day on which what it says was last changed. */
export const sitePage = (page: SitePage, facts: SiteFacts, updated: Day): string =>
  writePage(page, sitePages, facts, updated);
