/** The first page: what the school has here, newest on top, by kind. */
import { html } from 'hono/html';
import { frame, type Markup } from './frame';

export interface FileLine {
  readonly name: string;
  readonly kind: string;
  /** Where a click leads; a file that has no page yet has none. */
  readonly href: string | undefined;
  readonly modified: number;
}

export function filesPage(files: readonly FileLine[], showDate: (moment: number) => string): Markup {
  const row = ({ name, kind, href, modified }: FileLine) => html`<tr>
          <td>${href ? html`<a href="${href}">${name}</a>` : name}</td>
          <td>${kind}</td>
          <td><time datetime="${new Date(modified).toISOString()}">${showDate(modified)}</time></td>
        </tr>`;
  return frame({
    title: 'Файлы школы – Наставник',
    place: 'files',
    content: html`<main>
      <h1>Файлы школы</h1>
      <table class="list">
        <thead><tr><th scope="col">Название</th><th scope="col">Вид</th><th scope="col">Изменён</th></tr></thead>
        <tbody>${files.map(row)}</tbody>
      </table>
      <p class="quiet">Всё хранится на этом компьютере и никуда не отправляется.</p>
    </main>`,
  });
}
