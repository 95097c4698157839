/** What the principal opens: the figures of the programme in charts, and the papers that wait for a signature. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { indicatorTable, documents as register } from '../../addon/catalog/tables';
import { type DashboardList, type DashboardView, readDashboard } from './dashboard-view';
import { frame, type Markup } from './frame';
import type { Home } from './home';
import { readTable } from './sheet-table';

/** So many papers are shown at once; the newest first. */
const FEW = 10;
const { title: name, unit, value, target, light, numerator, denominator } = indicatorTable.columns;
const FIGURES = [name, value, target, unit, light, numerator, denominator];
const STATES_TO_SIGN = ['проект'];

export function principalRoutes(home: Home): Hono {
  const { workspace, book, charts } = home;
  const routes = new Hono();

  routes.get('/principal', async (context) => {
    const papers = readTable(workspace.view, book, register.title)
      .filter((row) => STATES_TO_SIGN.includes(row[register.columns.state.heading] ?? ''))
      .reverse();
    const indicators = readTable(workspace.view, book, indicatorTable.title);
    const dashboard = readDashboard(workspace.view, book);
    return context.html(principalPage({ papers, indicators, charts: await charts.of(book), dashboard, book }));
  });

  routes.get('/principal/chart/:id', async (context) => {
    const chart = (await charts.of(book)).find(({ id }) => `${id}.svg` === context.req.param('id'));
    if (!chart) return context.notFound();
    context.header('content-type', 'image/svg+xml');
    return context.body(chart.svg);
  });

  return routes;
}

type Row = Readonly<Record<string, string>>;

function principalPage(data: {
  readonly papers: readonly Row[];
  readonly indicators: readonly Row[];
  readonly charts: readonly {
    readonly id: number;
    readonly title: string | undefined;
    readonly width: number;
    readonly height: number;
  }[];
  readonly dashboard: DashboardView | undefined;
  readonly book: string;
}): Markup {
  const { papers, indicators, charts, dashboard, book } = data;
  const headings = FIGURES.map(({ heading }) => heading);
  return frame({
    title: 'Директору – Наставник',
    place: 'principal',
    body: 'document',
    content: html`<main class="broad">
      <h1>Программа наставничества: директору</h1>
      ${dashboard ? html`<p class="quiet">Дашборд ${dashboard.stamp}.</p>` : ''}
      <section aria-labelledby="figures"><h2 id="figures">Показатели</h2>
        ${
          indicators.length > 0
            ? html`<div class="scrolls" tabindex="0" role="region" aria-label="Таблица показателей"><table class="list figures"><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
          <tbody>${indicators.map((row) => html`<tr>${headings.map((heading) => html`<td>${row[heading]}</td>`)}</tr>`)}</tbody></table></div>`
            : html`<p class="empty">Показатели ещё не рассчитаны: куратор обновит дашборд.</p>`
        }
        <div class="charts">${charts.map(
          ({ id, title: caption, width, height }) =>
            html`<figure><img src="/principal/chart/${id}.svg" alt="Диаграмма: ${caption ?? 'без названия'}" width="${width}" height="${height}"></figure>`,
        )}</div>
      </section>
      ${(dashboard?.lists ?? []).map(listOf)}
      <section aria-labelledby="papers"><h2 id="papers">На подпись: ${papers.length}</h2>
        ${papers.length > 0 ? paperList(papers.slice(0, FEW)) : html`<p class="empty">Проектов на подпись нет.</p>`}
        ${papers.length > FEW ? html`<details><summary>Ещё ${papers.length - FEW}</summary>${paperList(papers.slice(FEW))}</details>` : ''}
      </section>
      <p class="quiet">Всё это – из <a href="/book/${book}">книги куратора</a>.</p>
    </main>`,
  });
}

const listOf = ({ title, headings, lines, others }: DashboardList): Markup =>
  html`<section aria-label="${title}"><h2>${title}</h2>
        <div class="scrolls" tabindex="0" role="region" aria-label="Таблица: ${title}"><table class="list"><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
          <tbody>${lines.map((line) => html`<tr>${line.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>
        ${others === '' ? '' : html`<p class="quiet">${others}</p>`}
      </section>`;

function paperList(papers: readonly Row[]): Markup {
  const { title, kind, made, link } = register.columns;
  const cell = (row: Row, column: { readonly heading: string }): string => row[column.heading] ?? '';
  const line = (row: Row) =>
    html`<tr><td>${paperLink(cell(row, title), cell(row, link))}</td><td>${cell(row, kind)}</td><td>${cell(row, made)}</td></tr>`;
  return html`<table class="list"><thead><tr><th scope="col">Документ</th><th scope="col">Вид</th><th scope="col">Создан</th></tr></thead>
          <tbody>${papers.map(line)}</tbody></table>`;
}

function paperLink(title: string, link: string): Markup {
  const id = /\/document\/d\/([\w-]+)/.exec(link)?.[1];
  return id ? html`<a href="/document/${id}">${title}</a>` : html`${title}`;
}
