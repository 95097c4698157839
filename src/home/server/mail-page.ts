/** The outbox: letters as they were handed over for sending, and what became of them; without a mail server it is the end, and the page says so. */
import { html } from 'hono/html';
import type { LetterState } from '../post/postman';
import { frame, type Markup } from './frame';

export interface Letter {
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
  /** Undefined for one that stays here. */
  readonly state: LetterState | undefined;
}

const STATES: Readonly<Record<LetterState, string>> = {
  waiting: 'ждёт отправки',
  sending: 'отправляется',
  sent: 'отправлено',
  refused: 'сервер не принял',
  doubtful: 'связь оборвалась: отправлено или нет, неизвестно; само не повторится',
};

export function mailPage(
  letters: readonly Letter[],
  showDate: (moment: number) => string,
  isConnected: boolean,
): Markup {
  const letter = ({ at, to, subject, text, attachments, state }: Letter) => html`<details class="letter">
        <summary><span class="subject">${subject || 'Без темы'}</span><span class="quiet">${to}</span>${state ? html`<span class="quiet">${STATES[state]}</span>` : ''}<time datetime="${new Date(at).toISOString()}">${showDate(at)}</time></summary>
        <div class="text">${text}</div>
        ${attachments.length > 0 ? html`<p class="quiet">Вложения: ${attachments.join(', ')}</p>` : ''}
      </details>`;
  return frame({
    title: 'Почта – Наставник',
    place: 'mail',
    content: html`<main>
      <h1>Почта</h1>
      <p class="quiet">${isConnected ? 'Письма уходят через почтовый сервер школы, каждое – не больше одного раза.' : 'Так выглядели бы письма. Отсюда они никуда не уходят.'}</p>
      ${letters.length > 0 ? letters.map(letter) : html`<p class="empty">Писем пока нет.</p>`}
    </main>`,
  });
}
