/** The outbox: letters as they were handed over for sending. At home nothing leaves the computer by itself, and the page says so. */
import { html } from 'hono/html';
import { frame, type Markup } from './frame';

export interface Letter {
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

export function mailPage(letters: readonly Letter[], showDate: (moment: number) => string): Markup {
  const letter = ({ at, to, subject, text, attachments }: Letter) => html`<details class="letter">
        <summary><span class="subject">${subject || 'Без темы'}</span><span class="quiet">${to}</span><time datetime="${new Date(at).toISOString()}">${showDate(at)}</time></summary>
        <div class="text">${text}</div>
        ${attachments.length > 0 ? html`<p class="quiet">Вложения: ${attachments.join(', ')}</p>` : ''}
      </details>`;
  return frame({
    title: 'Почта – Наставник',
    place: 'mail',
    content: html`<main>
      <h1>Почта</h1>
      <p class="quiet">Так выглядели бы письма. Отсюда они никуда не уходят.</p>
      ${letters.length > 0 ? letters.map(letter) : html`<p class="empty">Писем пока нет.</p>`}
    </main>`,
  });
}
