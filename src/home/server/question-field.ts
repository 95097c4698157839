/** The fields of one question, by its kind. Names are those of Google's prefilled links. */
import { html } from 'hono/html';
import { DURATION_PARTS, type ItemDescription, OTHER, otherField } from './form-fields';
import type { Markup } from './frame';

export interface FieldState {
  /** Ids of the texts that belong to the field. */
  readonly described: string;
  readonly problem: boolean;
}

export interface QuestionField {
  readonly markup: Markup;
  /** Whether it consists of several fields, so that its title is a legend and not a label. */
  readonly group: boolean;
}

export function questionField(item: ItemDescription, fields: URLSearchParams, state: FieldState): QuestionField {
  const [entry = ''] = item.entries;
  const value = fields.get(entry) ?? '';
  const one = (markup: Markup): QuestionField => ({ markup, group: false });
  const several = (markup: Markup): QuestionField => ({ markup, group: true });
  const input = (type: string) =>
    html`<input id="f${item.id}" type="${type}" name="${entry}" value="${value}"${attributes(item, state)}>`;
  switch (item.kind) {
    case 'PARAGRAPH_TEXT':
      return one(
        html`<textarea id="f${item.id}" name="${entry}" rows="4"${attributes(item, state)}>${value}</textarea>`,
      );
    case 'LIST':
      return one(list(item, entry, value, state));
    case 'MULTIPLE_CHOICE':
      return several(choices(item, 'radio', entry, fields));
    case 'CHECKBOX':
      return several(choices(item, 'checkbox', entry, fields));
    case 'SCALE':
      return several(scale(item, entry, value));
    case 'GRID':
      return several(grid(item, 'radio', fields));
    case 'CHECKBOX_GRID':
      return several(grid(item, 'checkbox', fields));
    case 'DATE':
      return item.includesYear === false ? several(dayAndMonth(entry, fields)) : one(input('date'));
    case 'DATETIME':
      return one(input('datetime-local'));
    case 'TIME':
      return one(input('time'));
    case 'DURATION':
      return several(duration(entry, fields));
    default:
      return one(input(item.validation?.rule === 'requireTextIsEmail' ? 'email' : 'text'));
  }
}

function attributes({ required }: ItemDescription, { described, problem }: FieldState): Markup {
  return html`${required ? html` aria-required="true"` : ''}${described ? html` aria-describedby="${described}"` : ''}${problem ? html` aria-invalid="true"` : ''}`;
}

function list(item: ItemDescription, entry: string, value: string, state: FieldState): Markup {
  return html`<select id="f${item.id}" name="${entry}"${attributes(item, state)}>
            <option value="">Выберите</option>
            ${(item.choices ?? []).map((choice) => html`<option value="${choice.value}"${choice.value === value ? ' selected' : ''}>${choice.value}</option>`)}
          </select>`;
}

function choices(item: ItemDescription, type: 'radio' | 'checkbox', entry: string, fields: URLSearchParams): Markup {
  const chosen = fields.getAll(entry);
  const line = (value: string, caption: Markup | string, more: Markup | string = '') => html`<label class="option">
            <input type="${type}" name="${entry}" value="${value}"${chosen.includes(value) ? ' checked' : ''}><span>${caption}</span>${more}
          </label>`;
  const own = html`<input type="text" name="${otherField(entry)}" value="${fields.get(otherField(entry)) ?? ''}" aria-label="Другое: напишите">`;
  return html`<div class="options">${(item.choices ?? []).map(({ value }) => line(value, value))}${item.other ? line(OTHER, 'Другое:', own) : ''}</div>`;
}

function scale(item: ItemDescription, entry: string, value: string): Markup {
  const { lower, upper, lowerLabel, upperLabel } = item.scale ?? { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' };
  const steps = Array.from({ length: upper - lower + 1 }, (_, index) => String(lower + index));
  return html`<div class="scale">
            ${lowerLabel ? html`<span class="end">${lowerLabel}</span>` : ''}
            <div class="steps">${steps.map(
              (step) =>
                html`<label><span>${step}</span><input type="radio" name="${entry}" value="${step}"${step === value ? ' checked' : ''}></label>`,
            )}</div>
            ${upperLabel ? html`<span class="end">${upperLabel}</span>` : ''}
          </div>`;
}

/** On a phone each row becomes a list of its own, so every field has its column's name beside it. */
function grid(item: ItemDescription, type: 'radio' | 'checkbox', fields: URLSearchParams): Markup {
  const columns = item.columns ?? [];
  const row = (name: string, entry: string) =>
    html`<tr><th scope="row">${name}</th>${columns.map(
      (column) =>
        html`<td><label><input type="${type}" name="${entry}" value="${column}"${fields.getAll(entry).includes(column) ? ' checked' : ''} aria-label="${name}: ${column}"><span>${column}</span></label></td>`,
    )}</tr>`;
  return html`<table class="grid"><thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
            <tbody>${(item.rows ?? []).map((name, index) => row(name, item.entries[index] ?? ''))}</tbody></table>`;
}

function dayAndMonth(entry: string, fields: URLSearchParams): Markup {
  return html`<div class="parts">
            <label>День <input type="text" inputmode="numeric" maxlength="2" name="${entry}_day" value="${fields.get(`${entry}_day`) ?? ''}"></label>
            <label>Месяц <input type="text" inputmode="numeric" maxlength="2" name="${entry}_month" value="${fields.get(`${entry}_month`) ?? ''}"></label>
          </div>`;
}

function duration(entry: string, fields: URLSearchParams): Markup {
  const names = { hour: 'Часы', minute: 'Минуты', second: 'Секунды' };
  return html`<div class="parts">${DURATION_PARTS.map(
    (part) =>
      html`<label>${names[part]} <input type="text" inputmode="numeric" maxlength="3" name="${entry}_${part}" value="${fields.get(`${entry}_${part}`) ?? ''}"></label>`,
  )}</div>`;
}
