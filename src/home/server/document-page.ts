/** A document as a page: to be read, changed line by line, printed on A4, taken along, and put back to an earlier version. */
import { html } from 'hono/html';
import type { BlockView, DocumentView, LetterView, LineView } from '../../host/index';
import { frame, type Markup } from './frame';
import { TOKEN_FIELD } from './guard';

export interface DocumentPage {
  readonly view: DocumentView;
  readonly token: string;
  readonly mayEdit: boolean;
  readonly versions: readonly { readonly number: number; readonly when: string; readonly by: string }[];
}

/** Points of a paper's letters; other sizes are classes of paper.css. */
const USUAL = 12;

export function documentPage({ view, token, mayEdit, versions }: DocumentPage): Markup {
  const { id, name, page } = view;
  return frame({
    title: `${name} – Наставник`,
    place: 'book',
    body: 'paper',
    style: 'paper.css',
    token,
    ...(mayEdit ? { script: 'paper.js' } : {}),
    header: html`<h1 class="name">${name}</h1>`,
    content: html`<main>
      <div class="tools" role="toolbar" aria-label="Документ">
        <button type="button" id="print" hidden>Напечатать</button>
        <a class="button" href="/document/${id}/export.docx" download>Скачать .docx</a>
        <a class="button" href="/document/${id}/export.pdf" download>Скачать PDF</a>
        ${versions.length > 0 ? versionList(id, token, mayEdit, versions) : ''}
        ${mayEdit ? upload(id, token) : ''}
        ${mayEdit ? html`<span class="quiet" id="said" role="status">Щёлкните строку, чтобы изменить её.</span>` : ''}
      </div>
      <article class="sheet${page.width > page.height ? ' wide' : ''}" id="paper" data-document="${id}" lang="ru">${view.blocks.map((block) => blockMarkup(block, mayEdit))}</article>
    </main>`,
  });
}

function upload(id: string, token: string): Markup {
  return html`<details class="versions"><summary class="button">Загрузить .docx</summary>
        <form method="post" action="/document/${id}/replace" enctype="multipart/form-data"><input type="hidden" name="${TOKEN_FIELD}" value="${token}">
          <p class="quiet">Текст файла встанет на место этого документа: так образец правят в Word. Нынешний вид сохранится в «Версиях».</p>
          <label for="file">Документ Word</label> <input type="file" id="file" name="file" accept=".docx" required>
          <button>Загрузить</button></form></details>`;
}

function versionList(id: string, token: string, mayEdit: boolean, versions: DocumentPage['versions']): Markup {
  return html`<details class="versions"><summary class="button">Версии (${versions.length})</summary>
        <form method="post" action="/document/${id}/restore"><input type="hidden" name="${TOKEN_FIELD}" value="${token}">
          <p class="quiet">Вернуть документ к виду до правки. Нынешний вид тоже сохранится.</p>
          <ul>${versions.map(
            ({ number, when, by }) =>
              html`<li>до правки ${when}, ${by} ${mayEdit ? html`<button name="version" value="${number}">Вернуть</button>` : ''}</li>`,
          )}</ul></form></details>`;
}

function blockMarkup(block: BlockView, mayEdit: boolean): Markup {
  if (block.kind === 'line') return lineMarkup(block, mayEdit);
  const { widths, hasLines, rows } = block;
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
  const share = (index: number): string => `${(((widths[index] ?? 0) / whole) * 100).toFixed(1)}%`;
  return html`<table class="${hasLines ? 'lined' : 'bare'}">${widths.map((_, index) => html`<col width="${share(index)}">`)}<tbody>${rows.map(
    (cells) =>
      html`<tr>${cells.map((blocks) => html`<td>${blocks.map((one) => blockMarkup(one, mayEdit))}</td>`)}</tr>`,
  )}</tbody></table>`;
}

/** Styles in attributes are forbidden to pages, so a look is a class of paper.css. */
function lineMarkup(line: LineView, mayEdit: boolean): Markup {
  const { heading, align, indent, firstLine, mark, letters, breaks, isText, path } = line;
  const steps = Math.min(6, Math.round(indent / 18));
  const look = [
    'line',
    align,
    ...(steps > 0 ? [`in${steps}`] : []),
    ...(mark === undefined && firstLine - indent > 10 ? ['first'] : []),
    ...(breaks ? ['breaks'] : []),
    ...(mark === undefined ? [] : ['item']),
  ].join(' ');
  const level = heading === 'TITLE' ? 1 : Number(/^HEADING(\d)$/.exec(heading)?.[1] ?? 0);
  const text = letters.length > 0 ? html`${letters.map(letterMarkup)}` : html`<br>`;
  const place = mayEdit && isText ? html` data-path="${path.join('.')}"` : '';
  const words = html`${mark === undefined ? '' : html`<span class="mark">${mark}</span>`}<span class="words"${place}>${text}</span>`;
  // A heading of the paper comes after the page's own.
  const role = level > 0 && letters.length > 0 ? html` role="heading" aria-level="${Math.min(6, level + 1)}"` : '';
  return html`<p class="${look}${level > 0 ? ` h${level}` : ''}"${role}>${words}</p>`;
}

function letterMarkup({ text, bold, italic, underline, size, link }: LetterView): Markup {
  const words = text.split(/[\r\n]/).map((part, index) => html`${index > 0 ? html`<br>` : ''}${part}`);
  const inside =
    link !== undefined && /^https?:/.test(link)
      ? html`<a href="${link}" rel="noopener" target="_blank">${words}</a>`
      : html`${words}`;
  const look = [
    ...(bold ? ['b'] : []),
    ...(italic ? ['i'] : []),
    ...(underline ? ['u'] : []),
    ...(size === USUAL ? [] : [`s${Math.round(Math.min(20, Math.max(8, size)))}`]),
  ].join(' ');
  return look === '' ? inside : html`<span class="${look}">${inside}</span>`;
}
