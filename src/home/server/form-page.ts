/** A form as a participant sees it: plain HTML that works without scripts, everything typed kept, problems beside their questions. */
import { html } from 'hono/html';
import type { FormDescription, ItemDescription } from './form-fields';
import { AT_FIELD, GO_FIELD, hasBranches, type Step, WAY_FIELD } from './form-steps';
import { frame, type Markup, messagePage } from './frame';
import { TOKEN_FIELD } from './guard';
import { questionField } from './question-field';

export const EMAIL_FIELD = 'emailAddress';
/** One for each page handed out, so that a page sent twice counts once. */
export const ONCE_FIELD = '_once';
/** The personal link by which the form was opened, and whether the computer is shared: nothing is kept there. */
export const LINK_FIELD = '_link';
export const SHARED_FIELD = '_shared';

export interface FormState {
  /** What the fields hold, from a prefilled link or a page that was sent. */
  readonly fields: URLSearchParams;
  readonly token: string;
  readonly once: string;
  /** Problems by item id; those of the whole form under undefined. */
  readonly problems?: ReadonlyMap<number | undefined, string>;
  /** The query of a personal link; empty for a link that is everybody's. */
  readonly link?: string;
  /** Of a form with branches. */
  readonly step?: Step;
  /** All pages of a form with branches one below the other, to be read and not to be filled in. */
  readonly whole?: true;
  /** Something good to know, such as that a draft is kept. */
  readonly note?: string;
}

export function formPage(form: FormDescription, state: FormState): Markup {
  const { fields, token, once, problems = new Map(), link = '', note } = state;
  const asksRequired = form.sections.some(({ items }) => items.some(({ required }) => required));
  const several = form.sections.length > 1;
  const step = hasBranches(form) && !state.whole ? (state.step ?? { at: 0, way: [] }) : undefined;
  const shown = step ? form.sections.slice(step.at, step.at + 1) : form.sections;
  const isFirst = !step || (step.at === 0 && step.way.length === 0);
  return frame({
    title: form.title,
    body: 'form',
    style: 'form.css',
    content: html`<main>
      <header class="card title">
        <h1>${form.title}</h1>
        ${isFirst && form.description ? html`<p class="words">${form.description}</p>` : ''}
        ${asksRequired ? html`<p class="quiet"><span class="star" aria-hidden="true">*</span> Отмеченные вопросы обязательны.</p>` : ''}
        ${step ? stepsDone(form, step) : ''}
      </header>
      ${note ? html`<p class="card note" role="status">${note}</p>` : ''}
      ${problems.size > 0 ? summary(form, problems) : ''}
      <form method="post" action="/form/${form.id}" novalidate accept-charset="utf-8" autocomplete="off">
        <input type="hidden" name="${TOKEN_FIELD}" value="${token}">
        <input type="hidden" name="${ONCE_FIELD}" value="${once}">
        ${link ? html`<input type="hidden" name="${LINK_FIELD}" value="${link}">` : ''}
        ${step ? carried(form, fields, step) : ''}
        ${isFirst && (form.collectsEmail || form.signIn) ? emailField(fields) : ''}
        ${shown.map(
          ({ title, help, items }) => html`${several && (title || help) ? sectionHead(title, help) : ''}
        ${items.map((item) => question(item, fields, problems.get(item.id)))}`,
        )}
        ${step && shown.length === 0 ? html`<p class="card">Вопросов больше нет. Можно вернуться и поправить ответы или отправить.</p>` : ''}
        ${buttons(form, step, link !== '' && !isShared(fields))}
        ${link ? shared(fields) : ''}
      </form>
    </main>`,
  });
}

const isShared = (fields: URLSearchParams): boolean => fields.get(SHARED_FIELD) !== null;

function shared(fields: URLSearchParams): Markup {
  return html`<label class="option quiet"><input type="checkbox" name="${SHARED_FIELD}" value="1"${isShared(fields) ? ' checked' : ''}><span>Это общий компьютер: не хранить черновик</span></label>`;
}

function stepsDone({ sections }: FormDescription, { at }: Step): Markup {
  const done = Math.round((at / sections.length) * 100);
  return html`<p class="steps-done"><progress max="100" value="${done}" aria-label="Пройдено"></progress> <span class="quiet">Пройдено ${done} %</span></p>`;
}

/** Answers of the other pages, so that they are there when the form is sent. */
function carried({ sections }: FormDescription, fields: URLSearchParams, { at, way }: Step): Markup {
  const here = new Set((sections[at]?.items ?? []).flatMap(({ entries }) => entries));
  const isHere = (name: string): boolean =>
    [...here].some((entry) => name === entry || name.startsWith(`${entry}.`) || name.startsWith(`${entry}_`));
  const others = [...fields].filter(
    ([name]) => (name.startsWith('entry.') || (name === EMAIL_FIELD && (at > 0 || way.length > 0))) && !isHere(name),
  );
  return html`<input type="hidden" name="${AT_FIELD}" value="${at}"><input type="hidden" name="${WAY_FIELD}" value="${way.join(',')}">
        ${others.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** What Enter does comes first; the style puts it where the thumb is. */
function buttons(form: FormDescription, step: Step | undefined, keepsDrafts: boolean): Markup {
  const section = step && form.sections[step.at];
  const sends =
    !section ||
    (section.after === 'submit' &&
      !section.items.some(({ choices }) => choices?.some(({ goTo }) => goTo !== undefined)));
  const main = sends
    ? html`<button class="main" type="submit">Отправить</button>`
    : html`<button class="main" type="submit" name="${GO_FIELD}" value="next">Далее</button>`;
  return html`<div class="send">${main}
          ${step && step.way.length > 0 ? html`<button type="submit" name="${GO_FIELD}" value="back">Назад</button>` : ''}
          ${keepsDrafts ? html`<button type="submit" name="${GO_FIELD}" value="draft">Сохранить на час</button>` : ''}</div>`;
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

/** Who opens a personal link again learns that it has done its work; forms for every meeting are answered many times. */
export function answeredPage(form: FormDescription, when: string, again: string): Markup {
  return frame({
    title: form.title,
    body: 'form',
    style: 'form.css',
    content: html`<main><div class="card title"><h1>${form.title}</h1><p>По этой личной ссылке ответ уже получен: ${when}. Спасибо!</p>
      <p>Нужно исправить ответ или рассказать о новой встрече – ответьте ещё раз.</p>
      <p class="send"><a class="button" href="${again}">Ответить ещё раз</a></p></div></main>`,
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
