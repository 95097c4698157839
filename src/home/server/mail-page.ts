/** The outbox: letters as they were handed over for sending, and what became of them; without a mail server it is the end, and the page says so. */
import { html } from 'hono/html';
import type { LetterFate, LetterState } from '../post/postman';
import { frame, type Markup } from './frame';
import { TOKEN_FIELD } from './guard';

export interface LetterView {
  readonly id: number;
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Whether it has a form with looks, which has a page of its own. */
  readonly hasPage: boolean;
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[];
  /** Undefined for one that stays here. */
  readonly fate: LetterFate | undefined;
}

export interface MailPage {
  /** The newest first. */
  readonly letters: readonly LetterView[];
  readonly showDate: (moment: number) => string;
  readonly isConnected: boolean;
  readonly token: string;
}

const STATES: Readonly<Record<LetterState, string>> = {
  waiting: 'ждёт отправки',
  sending: 'отправляется',
  sent: 'отправлено',
  refused: 'не принято',
  doubtful: 'неизвестно',
};

/** What the person may do about it; a letter that is on its way, or has arrived, is left alone. */
const AGAIN: Readonly<Partial<Record<LetterState, string>>> = {
  waiting: 'Отправить сейчас',
  refused: 'Отправить ещё раз',
  doubtful: 'Отправить ещё раз – может прийти дважды',
};

export function mailPage({ letters, showDate, isConnected, token }: MailPage): Markup {
  const size = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} КБ`;
  const letter = ({
    id,
    at,
    to,
    subject,
    text,
    hasPage,
    attachments,
    fate,
  }: LetterView) => html`<details class="letter">
        <summary><span class="subject">${subject || 'Без темы'}</span><span class="quiet">${to}</span>${fate ? html`<span class="fate ${fate.state}">${STATES[fate.state]}</span>` : ''}<time datetime="${new Date(at).toISOString()}">${showDate(at)}</time></summary>
        ${fate?.reason ? html`<p class="problem">${fate.reason}</p>` : ''}
        ${hasPage ? html`<iframe class="looks" sandbox src="/mail/${id}/page" title="Письмо: ${subject}"></iframe>` : html`<div class="text">${text}</div>`}
        ${
          attachments.length > 0
            ? html`<p>Вложения: ${attachments.map(({ name, bytes }, index) => html`${index > 0 ? ', ' : ''}<a href="/mail/${id}/file/${index}" download>${name}</a> <span class="quiet">${size(bytes)}</span>`)}</p>`
            : ''
        }
        <div class="acts"><a class="button" href="/mail/${id}/letter.eml" download>Скачать .eml</a>${fate ? againButton(id, fate.state, token) : ''}</div>
      </details>`;
  return frame({
    title: 'Почта – Наставник',
    place: 'mail',
    content: html`<main>
      <h1>Почта</h1>
      <p class="quiet">${isConnected ? 'Письма уходят через почтовый сервер школы, каждое – не больше одного раза.' : 'Так выглядели бы письма. Отсюда они никуда не уходят; файл .eml откроет почтовая программа.'}</p>
      ${letters.length > 0 ? letters.map(letter) : html`<p class="empty">Писем пока нет.</p>`}
    </main>`,
  });
}

function againButton(id: number, state: LetterState, token: string): Markup | '' {
  const caption = AGAIN[state];
  if (caption === undefined) return '';
  return html`<form method="post" action="/mail/${id}/again"><input type="hidden" name="${TOKEN_FIELD}" value="${token}"><button type="submit">${caption}</button></form>`;
}
