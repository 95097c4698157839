/** A form as its page needs it: plain data, split into sections; and the answers that a prefilled link carries. */
import type { World } from '../../world';
import { findFile } from '../files';
import { editUrl, publishedUrl, readForm } from './form';
import {
  type Answer,
  type FormModel,
  type ItemKind,
  type ItemModel,
  isGrid,
  isQuestion,
  type Navigation,
} from './model';
import { closedText, confirmationText } from './problems';

export interface ChoiceDescription {
  readonly value: string;
  /** Where the form goes when this was chosen on the page; a number is the id of a section. */
  readonly goTo?: 'next' | 'submit' | 'restart' | number;
}

export interface ItemDescription {
  readonly id: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** Names of the input fields in links: one, or one for each row of a grid. */
  readonly entries: readonly string[];
  readonly choices?: readonly ChoiceDescription[];
  /** Whether a choice of one's own is allowed. */
  readonly other?: boolean;
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly scale?: {
    readonly lower: number;
    readonly upper: number;
    readonly lowerLabel: string;
    readonly upperLabel: string;
  };
  readonly includesYear?: boolean;
  readonly validation?: { readonly rule: string; readonly values: readonly (string | number)[]; readonly help: string };
  readonly image?: { readonly type: string; readonly base64: string };
  readonly url?: string;
}

export interface SectionDescription {
  /** The id of its page break; the first section has none. */
  readonly id: number | undefined;
  readonly title: string;
  readonly help: string;
  readonly items: readonly ItemDescription[];
  /** What comes after it, unless a choice on it says otherwise; a number is the id of a section. */
  readonly after: 'next' | 'submit' | 'restart' | number;
}

export interface FormDescription {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  readonly description: string;
  readonly url: string;
  readonly editUrl: string;
  /** Whether answers are taken now. */
  readonly open: boolean;
  /** What respondents read when they are not. */
  readonly closedMessage: string;
  readonly collectsEmail: boolean;
  /** Whether respondents must say who they are. */
  readonly signIn: boolean;
  readonly progressBar: boolean;
  readonly shuffle: boolean;
  /** What respondents read after sending. */
  readonly confirmation: string;
  readonly allowsEdits: boolean;
  readonly respondAgain: boolean;
  readonly sections: readonly SectionDescription[];
}

/** Everything a page needs to show the form. */
export function describeForm(world: World, id: string): FormDescription {
  const form = readForm(world, id);
  const { settings } = form;
  const name = findFile(world, id)?.name ?? '';
  return {
    id,
    title: form.title || name,
    fileName: name,
    description: form.description,
    url: publishedUrl(form),
    editUrl: editUrl(id),
    open: settings.published && settings.accepting,
    closedMessage: closedText(world.locale, form),
    collectsEmail: settings.collectEmail,
    signIn: settings.requireLogin || settings.limitOne,
    progressBar: settings.progressBar,
    shuffle: settings.shuffle,
    confirmation: settings.confirmation || confirmationText(world.locale),
    allowsEdits: settings.allowEdits,
    respondAgain: settings.respondAgain,
    sections: sectionsOf(form),
  };
}

/** The pages of a form. A page break carries what comes after the page *before* it, so each section asks the next break. */
export function sectionsOf(form: FormModel): SectionDescription[] {
  const breaks = form.items.filter((item) => item.kind === 'PAGE_BREAK');
  return [undefined, ...breaks].map((start, index) => {
    const end = breaks[index];
    const from = start ? form.items.indexOf(start) + 1 : 0;
    const to = end ? form.items.indexOf(end) : form.items.length;
    return {
      id: start?.id,
      title: start?.title ?? '',
      help: start?.help ?? '',
      items: form.items.slice(from, to).map(describeItem),
      after: end ? target(end.go, end.page) : 'submit',
    };
  });
}

function target(go: Navigation | undefined, page: number | undefined): 'next' | 'submit' | 'restart' | number {
  if (go === 'SUBMIT') return 'submit';
  if (go === 'RESTART') return 'restart';
  return go === 'GO_TO_PAGE' && page !== undefined ? page : 'next';
}

function describeItem(item: ItemModel): ItemDescription {
  const { id, kind, title, help, choices, other, rows, columns, validation, image, url } = item;
  return {
    id,
    kind,
    title,
    help,
    required: item.required ?? false,
    entries: item.entries.map((entry) => `entry.${entry}`),
    ...(choices
      ? { choices: choices.map(({ value, go, page }) => ({ value, ...(go ? { goTo: target(go, page) } : {}) })) }
      : {}),
    ...(other === undefined ? {} : { other }),
    ...(rows ? { rows } : {}),
    ...(columns ? { columns } : {}),
    ...(kind === 'SCALE'
      ? {
          scale: {
            lower: item.lower ?? 1,
            upper: item.upper ?? 5,
            lowerLabel: item.lowerLabel ?? '',
            upperLabel: item.upperLabel ?? '',
          },
        }
      : {}),
    ...(item.year === undefined ? {} : { includesYear: item.year }),
    ...(validation
      ? { validation: { rule: validation.rule, values: validation.values, help: validation.help ?? '' } }
      : {}),
    ...(image ? { image: { type: image.type, base64: image.base64 } } : {}),
    ...(url === undefined ? {} : { url }),
  };
}

const OTHER = '__other_option__';

/** The answers in the query of a prefilled link (`?entry.1=…&entry.2=…`), by item id. */
export function prefill(world: World, id: string, query: string): Readonly<Record<string, Answer>> {
  const parameters = new URLSearchParams(query.includes('?') ? query.slice(query.indexOf('?') + 1) : query);
  const valuesOf = (entry: number): string[] =>
    parameters
      .getAll(`entry.${entry}`)
      .map((value) => (value === OTHER ? (parameters.get(`entry.${entry}.other_option_response`) ?? '') : value));
  const answers: Record<string, Answer> = {};
  for (const item of readForm(world, id).items.filter(isQuestion)) {
    const given = item.entries.map(valuesOf);
    if (given.every((values) => values.length === 0)) continue;
    if (item.kind === 'CHECKBOX_GRID') answers[item.id] = given.map((values) => (values.length > 0 ? values : null));
    else if (isGrid(item)) answers[item.id] = given.map(([value]) => value ?? null);
    else answers[item.id] = item.kind === 'CHECKBOX' ? given[0]! : given[0]![0]!;
  }
  return answers;
}

/** The link that opens a form with these answers already in it. */
export function prefilledUrl(form: FormModel, answers: Readonly<Record<string, Answer>>): string {
  const parameters = new URLSearchParams({ usp: 'pp_url' });
  for (const item of form.items) {
    const answer = answers[item.id];
    if (answer === undefined) continue;
    const rows: readonly unknown[] = isGrid(item) ? (answer as readonly unknown[]) : [answer];
    rows.forEach((row, index) => {
      const name = `entry.${item.entries[index]}`;
      for (const value of (Array.isArray(row) ? row : [row]) as (string | null)[]) {
        if (value === null || value === '') continue;
        if (isOwn(item, value)) {
          parameters.append(name, OTHER);
          parameters.append(`${name}.other_option_response`, value);
        } else parameters.append(name, value);
      }
    });
  }
  return `${publishedUrl(form)}?${parameters.toString()}`;
}

/** Whether a value is not among the choices but was written into «other». */
function isOwn(item: ItemModel, value: string): boolean {
  return item.other === true && !(item.choices ?? []).some((choice) => choice.value === value);
}
