/** A form as a participant sees it: plain HTML that works without scripts, everything typed kept, problems beside their questions. */
import { html } from 'hono/html';
import type { FormDescription, ItemDescription } from './form-fields';
import { frame, type Markup, messagePage } from './frame';
import { TOKEN_FIELD } from './guard';
import { questionField } from './question-field';

export const EMAIL_FIELD = 'emailAddress';
/** One for each page handed out, so that a page sent twice counts once. */
export const ONCE_FIELD = '_once';

export interface FormState {
  /** What the fields hold, from a prefilled link or a page that was sent. */
  readonly fields: URLSearchParams;
  readonly token: string;
  readonly once: string;
  /** Problems by item id; those of the whole form under undefined. */
  readonly problems?: ReadonlyMap<number | undefined, string>;
}

export function formPage(form: FormDescription, { fields, token, once, problems = new Map() }: FormState): Markup {
  const asksRequired = form.sections.some(({ items }) => items.some(({ required }) => required));
  const several = form.sections.length > 1;
  return frame({
    title: form.title,
    body: 'form',
    style: 'form.css',
    content: html`<main>
      <header class="card title">
        <h1>${form.title}</h1>
        ${form.description ? html`<p class="words">${form.description}</p>` : ''}
        ${asksRequired ? html`<p class="quiet"><span class="star" aria-hidden="true">*</span> Отмеченные вопросы обязательны.</p>` : ''}
      </header>
      ${problems.size > 0 ? summary(form, problems) : ''}
      <form method="post" action="/form/${form.id}" novalidate accept-charset="utf-8">
        <input type="hidden" name="${TOKEN_FIELD}" value="${token}">
        <input type="hidden" name="${ONCE_FIELD}" value="${once}">
        ${form.collectsEmail || form.signIn ? emailField(fields) : ''}
        ${form.sections.map(
          ({ title, help, items }) => html`${several && (title || help) ? sectionHead(title, help) : ''}
        ${items.map((item) => question(item, fields, problems.get(item.id)))}`,
        )}
        <div class="send"><button class="main" type="submit">Отправить</button></div>
      </form>
    </main>`,
  });
}

function summary(form: FormDescription, problems: ReadonlyMap<number | undefined, string>): Markup {
  const whole = problems.get(undefined);
  const items = form.sections.flatMap((section) => section.items).filter(({ id }) => problems.has(id));
  return html`<div class="card problems" role="alert" tabindex="-1">
      ${whole ? html`<p>${whole}</p>` : ''}
      ${
        items.length > 0
          ? html`<p>Форма пока не отправлена. Исправьте, пожалуйста:</p>
      <ul>${items.map(({ id, title }) => html`<li><a href="#q${id}">${title}</a></li>`)}</ul>`
          : ''
      }
    </div>`;
}

function sectionHead(title: string, help: string): Markup {
  return html`<section class="card section">${title ? html`<h2>${title}</h2>` : ''}${help ? html`<p class="words">${help}</p>` : ''}</section>`;
}

function emailField(fields: URLSearchParams): Markup {
  return html`<div class="card question">
          <label class="caption" for="email">Адрес электронной почты <span class="star" aria-hidden="true">*</span></label>
          <input id="email" type="email" name="${EMAIL_FIELD}" value="${fields.get(EMAIL_FIELD) ?? ''}" autocomplete="email" aria-required="true">
        </div>`;
}

function question(item: ItemDescription, fields: URLSearchParams, problem: string | undefined): Markup {
  if (item.entries.length === 0) return layoutItem(item);
  const { id, title, help, required } = item;
  const star = required
    ? html` <span class="star" aria-hidden="true">*</span><span class="unseen">, обязательный вопрос</span>`
    : '';
  const described = [...(help ? [`h${id}`] : []), ...(problem ? [`p${id}`] : [])].join(' ');
  const { markup, group } = questionField(item, fields, { described, problem: problem !== undefined });
  const notes = html`${help ? html`<p class="help words" id="h${id}">${help}</p>` : ''}`;
  const complaint = problem ? html`<p class="problem" id="p${id}">${problem}</p>` : '';
  const look = problem ? 'card question wrong' : 'card question';
  if (!group) {
    return html`<div class="${look}" id="q${id}"><label class="caption" for="f${id}">${title}${star}</label>${notes}${markup}${complaint}</div>`;
  }
  return html`<fieldset class="${look}" id="q${id}"${described ? html` aria-describedby="${described}"` : ''}><legend class="caption">${title}${star}</legend>${notes}${markup}${complaint}</fieldset>`;
}

/** Headings and pictures between questions. */
function layoutItem({ kind, title, help, image }: ItemDescription): Markup {
  const isSafe = image !== undefined && /^image\/(png|jpeg|gif|webp)$/.test(image.type);
  return html`<section class="card section" data-kind="${kind}">
          ${title ? html`<h2>${title}</h2>` : ''}${help ? html`<p class="words">${help}</p>` : ''}
          ${isSafe ? html`<img src="data:${image.type};base64,${image.base64}" alt="${title}">` : ''}
        </section>`;
}

/** After a good answer. */
export function thanksPage(form: FormDescription): Markup {
  return frame({
    title: 'Ответ записан',
    body: 'form',
    style: 'form.css',
    content: html`<main><div class="card title"><h1>${form.title}</h1><p class="words">${form.confirmation || 'Спасибо! Ваш ответ записан.'}</p>
      ${form.respondAgain ? html`<p><a href="/form/${form.id}">Отправить ещё один ответ</a></p>` : ''}</div></main>`,
  });
}

export function closedPage(form: FormDescription): Markup {
  return messagePage({
    title: form.title,
    text: form.closedMessage || 'Ответы на эту анкету сейчас не принимаются. Если это ошибка, скажите куратору.',
  });
}

export function unknownFormPage(): Markup {
  return messagePage({
    title: 'Такой анкеты здесь нет',
    text: 'Проверьте ссылку: возможно, она скопирована не полностью. Если не получается, попросите у куратора новую.',
  });
}
