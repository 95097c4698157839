/**
 * A page for the school's site: one file that needs nothing beside it, no script among it, readable on a phone, printed on A4. What it says
 * follows from the facts alone, so the same facts are the same letters.
 */
import { longDay } from '../../domain/language/dates';
import type { SiteFacts } from '../../domain/publication/site';
import type { Day } from '../../schema/cell';
import { type Markup, markup } from '../../schema/markup';
import type { StageMark } from '../roadmap/activity';

export interface SitePage {
  readonly id: string;
  /** As other pages link to it. */
  readonly file: string;
  /** In the menu of the site and in the list from which the curator chooses. */
  readonly title: string;
  /** What it tells, in one sentence. */
  readonly about: string;
  /** It has figures, which change from day to day. */
  readonly hasFigures?: true;
  /** It names people. */
  readonly names?: true;
  /** Whose coverage it is. */
  readonly stage: StageMark;
  readonly body: (facts: SiteFacts) => Markup;
}

export interface TableColumn {
  readonly heading: string;
  readonly isNumber?: true;
}

/** A table with a caption; the first cell of a row is its head. On a phone each row is a card. */
export const tableOf = (
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | number)[])[],
): Markup => markup`<table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ heading }) => markup`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>${rows.map(
  (cells) => markup`
<tr>${cells.map((cell, index) =>
    index === 0
      ? markup`<th scope="row">${cell}</th>`
      : markup`<td data-head="${columns[index]?.heading}"${columns[index]?.isNumber ? markup` class="number"` : ''}>${cell}</td>`,
  )}</tr>`,
)}
</tbody>
</table>`;

/** «: тел. 8 (000) 000-00-00», which no line breaks; nothing when there is no number. */
export const phoneOf = ({ school: { phone } }: SiteFacts): Markup =>
  phone === '' ? markup`` : markup`: тел. <span class="phone">${phone}</span>`;

/** Terms with what is said of them; what is empty is not there. */
export const termsOf = (terms: readonly (readonly [term: string, words: string])[]): Markup => markup`<dl>${terms
  .filter(([, words]) => words !== '')
  .map(
    ([term, words]) => markup`
<dt>${term}</dt><dd>${words}</dd>`,
  )}
</dl>`;

const style: Markup = {
  html: `:root{color-scheme:light;--ink:#1d2733;--quiet:#4d5a68;--line:#c9d2dc;--ground:#fff;--soft:#f2f5f8;--link:#1f6f54}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:17px/1.55 "PT Sans","Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.25rem;border-bottom:1px solid var(--line)}
.school{margin:0;color:var(--quiet)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0 1rem;padding:0;list-style:none}
a{color:var(--link)}
nav a{display:inline-block;padding:.3rem 0}
nav a[aria-current]{color:var(--ink);font-weight:700;text-decoration:none;border-bottom:3px solid var(--link)}
h1{margin:1.75rem 0 .75rem;font-size:1.9rem;line-height:1.2}
h2{margin:2rem 0 .5rem;font-size:1.35rem;line-height:1.3}
h3{margin:1.25rem 0 .25rem;font-size:1.1rem}
p{margin:.5rem 0;max-width:46rem}
.quiet{color:var(--quiet)}
table{width:100%;margin:1rem 0;border-collapse:collapse;font-size:1rem}
caption{margin-bottom:.5rem;text-align:left;font-weight:700}
th,td{padding:.5rem .6rem;border:1px solid var(--line);text-align:left;vertical-align:top}
thead th{background:var(--soft)}
tbody th{font-weight:700}
.number{text-align:right}
.number,.phone{white-space:nowrap}
dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.3rem 1.25rem;margin:.75rem 0}
dt{color:var(--quiet)}
dd{margin:0}
.pages{padding-left:1.2rem}
.pages li{margin:.6rem 0}
article{padding-bottom:1rem;border-bottom:1px solid var(--line)}
footer{margin-top:2.5rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.95rem}
@media (max-width:40rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,caption,tbody,tr,tbody th,td{display:block;width:auto}
tr{margin-bottom:.9rem;border:1px solid var(--line)}
th,td{border:0;padding:.35rem .7rem}
tbody th{background:var(--soft)}
td::before{content:attr(data-head) ": ";color:var(--quiet)}
.number{text-align:left}
dl{display:block}
dd{margin-bottom:.6rem}
}
@media print{
@page{size:A4;margin:20mm 15mm 20mm 25mm}
body{font-size:11pt}
table{font-size:10pt}
header,main,footer{max-width:none;padding-left:0;padding-right:0}
nav{display:none}
h2,h3,caption{break-after:avoid}
tr,dl{break-inside:avoid}
thead{display:table-header-group}
footer{margin-top:1rem}
a{color:inherit;text-decoration:none}
}`,
};

/** The whole file. */
export function writePage(page: SitePage, pages: readonly SitePage[], facts: SiteFacts, updated: Day): string {
  const { school, year } = facts;
  const { html } = markup`<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – ${school.short}</title>
<style>
${style}
</style>
</head>
<body>
<header>
<p class="school">${school.short}</p>
<nav aria-label="Наставничество">
<ul>${pages.map(
    ({ id, file, title }) => markup`
<li><a href="${file}"${id === page.id ? markup` aria-current="page"` : ''}>${title}</a></li>`,
  )}
</ul>
</nav>
</header>
<main id="${page.id}">
${page.body(facts)}
</main>
<footer>
<p>${school.full}. ${year} учебный год.</p>
<p>Обновлено ${longDay(updated)} Имена названы с отдельного согласия каждого на публикацию; имена детей не публикуются.</p>
</footer>
</body>
</html>
`;
  return html;
}
