/** The first page: the book to go on with, and what else the school has here by kind, newest on top; the demonstration school says that it is one. */
import { html } from 'hono/html';
import { frame, type Markup } from './frame';
import { TOKEN_FIELD } from './guard';

export interface FileLine {
  readonly name: string;
  readonly kind: string;
  /** Where a click leads; a file that has no page yet has none. */
  readonly href: string | undefined;
  readonly modified: number;
}

export interface FilesPage {
  readonly files: readonly FileLine[];
  readonly showDate: (moment: number) => string;
  readonly which: 'own' | 'demonstration';
  /** Whether the other school can be opened from here. */
  readonly canChange: boolean;
  /** What the curator must know of these data, in Russian. */
  readonly notice: string | undefined;
  /** The day it is here, in words. */
  readonly today: string;
  readonly token: string;
}

/** So many of a kind are shown at once. */
const FEW = 12;

export function filesPage(data: FilesPage): Markup {
  const { files, showDate } = data;
  const kinds = [...new Set(files.map(({ kind }) => kind))];
  const row = ({ name, href, modified }: FileLine) => html`<tr>
          <td>${href ? html`<a href="${href}">${name}</a>` : name}</td>
          <td><time datetime="${new Date(modified).toISOString()}">${showDate(modified)}</time></td>
        </tr>`;
  const table = (lines: readonly FileLine[], caption: string) => html`<table class="list">
          <thead><tr><th scope="col">${caption}</th><th scope="col">Изменён</th></tr></thead>
          <tbody>${lines.map(row)}</tbody>
        </table>`;
  const group = (kind: string) => {
    const lines = files.filter((file) => file.kind === kind);
    const more = lines.slice(FEW);
    return html`<section class="group" aria-label="${kind}">${table(lines.slice(0, FEW), kind)}
        ${more.length > 0 ? html`<details><summary>Ещё ${more.length}</summary>${table(more, kind)}</details>` : ''}</section>`;
  };
  return frame({
    title: 'Файлы школы – Наставник',
    place: 'files',
    content: html`<main>
      ${schoolBanner(data)}
      <h1>Файлы школы</h1>
      ${kinds.map(group)}
      <p class="quiet">Всё хранится на этом компьютере и никуда не отправляется.</p>
    </main>`,
  });
}

function schoolBanner({ which, canChange, notice, today, token }: FilesPage): Markup | '' {
  const form = (action: string, content: Markup) =>
    html`<form method="post" action="${action}"><input type="hidden" name="${TOKEN_FIELD}" value="${token}">${content}</form>`;
  if (which === 'own') {
    if (!canChange) return '';
    return html`<section class="banner quiet-banner" aria-label="Школа">
        ${form('/school', html`<button>Показать демонстрационную школу</button>`)}
      </section>`;
  }
  return html`<section class="banner" aria-label="Демонстрационная школа">
        <p><strong>Демонстрационная школа.</strong> Люди и события вымышлены. Сегодня здесь ${today}.</p>
        ${notice === undefined ? '' : html`<p>${notice}</p>`}
        <div class="buttons">
          ${form('/time', html`<button name="to" value="week">Следующая неделя</button><button name="to" value="half">Конец полугодия</button>`)}
          ${canChange ? form('/school', html`<button class="main">Начать свою школу</button>`) : ''}
        </div>
      </section>`;
}
