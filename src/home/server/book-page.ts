/** The page of an open spreadsheet: its empty shell, which the browser script fills. */
import { html } from 'hono/html';
import { frame, type Markup } from './frame';

export function bookPage(book: { readonly id: string; readonly name: string }, token: string): Markup {
  return frame({
    title: `${book.name} – Наставник`,
    place: 'book',
    body: 'screen',
    script: 'book.js',
    style: 'book.css',
    token,
    header: html`<div class="heading"><h1 class="name">${book.name}</h1><div id="menu" class="menu" role="menubar" aria-label="Меню книги"></div></div>
      <a class="button" href="/book/${book.id}/export.xlsx" download>Скачать .xlsx</a>`,
    content: html`<main id="book" data-book="${book.id}">
      <div id="progress" role="status" hidden><span class="bar"></span><span id="progress-text"></span></div>
      <div class="work">
        <section class="table" aria-label="Лист">
          <div id="grid" tabindex="-1"></div>
          <div id="tabs" class="tabs" role="tablist" aria-label="Листы"></div>
          <div id="notices" class="notices" role="status" aria-live="polite"></div>
        </section>
        <aside id="sidebar" aria-label="Боковая панель" hidden></aside>
      </div>
    </main>
    <noscript><p class="message">Для таблицы нужен JavaScript. Включите его в настройках браузера.</p></noscript>`,
  });
}
