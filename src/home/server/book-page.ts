/** The page of an open spreadsheet: its empty shell, which the browser script fills. */
import { html } from 'hono/html';
import { frame, type Markup } from './frame';

export function bookPage(book: { readonly id: string; readonly name: string }, token: string, nonce: string): Markup {
  return frame({
    title: `${book.name} – Наставник`,
    place: 'book',
    body: 'screen',
    script: 'book.js',
    style: 'book.css',
    token,
    nonce,
    header: html`<div class="heading"><h1 class="name">${book.name}</h1><div id="menu" class="menu" role="menubar" aria-label="Меню книги"></div></div>
      <a class="button" href="/book/${book.id}/export.xlsx" download>Скачать .xlsx</a>
      <a class="button" href="/book/${book.id}/export.pdf" download title="Видимые листы для печати на А4">PDF</a>
      <a class="button" id="csv" href="/book/${book.id}/export.csv" download title="Открытый лист, как он показан">.csv</a>`,
    content: html`<main id="book" data-book="${book.id}">
      <div id="progress" role="status" hidden><span class="bar"></span><span id="progress-text"></span></div>
      <div class="work">
        <section class="table" aria-label="Лист">
          <div id="bar" class="bar-line">
            <button type="button" data-part="undo" aria-label="Отменить правку" title="Отменить правку (Ctrl+Z)"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/></svg></button>
            <button type="button" data-part="redo" aria-label="Вернуть правку" title="Вернуть правку (Ctrl+Y)"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m10 3 3.5 3.5L10 10m3-3.5H6.500a3.5 3.5 0 0 0 0 7H9" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/></svg></button>
            <button type="button" data-part="card" title="Карточка строки (Ctrl+Enter)" aria-keyshortcuts="Control+Enter">Карточка строки</button>
            <span data-part="name" class="place-name"></span>
            <span data-part="content" class="place-content"></span>
            <span data-part="note" class="place-note" hidden></span>
          </div>
          <div id="grid"></div>
          <details id="charts" class="charts-strip" open hidden><summary>Диаграммы</summary><div class="strip" tabindex="0" role="region" aria-label="Диаграммы листа"></div></details>
          <div id="tabs" class="tabs" role="tablist" aria-label="Листы"></div>
          <div id="notices" class="notices" role="status" aria-live="polite"></div>
        </section>
        <aside id="sidebar" aria-label="Боковая панель" hidden></aside>
      </div>
    </main>
    <noscript><p class="message">Для таблицы нужен JavaScript. Включите его в настройках браузера.</p></noscript>`,
  });
}
