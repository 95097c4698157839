/** Forms in the world: making, copying, reading and changing them, and their published addresses. Each change is committed at once. */
import type { World } from '../../world';
import { createFile, type FileExtra, findFile, MIME, readBody, touchFile, writeBody } from '../files';
import type { FormModel, ItemModel } from './model';

export { describeForm, type FormDescription, type ItemDescription, type SectionDescription } from './describe';

const PART = 'form';

export interface NewForm {
  /** The name of the file; respondents read the form's title, which is empty at first. */
  readonly name: string;
  readonly owner: string;
  readonly parent?: string | undefined;
  readonly extra?: FileExtra;
  /** Whether it can be answered at once, by anyone with the link; true unless said otherwise. */
  readonly published?: boolean;
}

/** Who may answer a form that was made in the editor or by `FormApp.create`: everybody who has the link. */
const ANYONE_ANSWERS = { id: 'anyoneWithLinkp', type: 'anyone', role: 'reader', view: 'published' } as const;

/** Makes an empty form and gives its id. */
export function createForm(world: World, file: NewForm): string {
  const { published = true } = file;
  const model: FormModel = {
    title: '',
    description: '',
    publishedId: `1FAIpQLS${world.ids.text(48)}`,
    settings: {
      published,
      accepting: published,
      collectEmail: false,
      limitOne: false,
      requireLogin: false,
      allowEdits: false,
      progressBar: false,
      shuffle: false,
      respondAgain: true,
      publishSummary: false,
      quiz: false,
      confirmation: '',
      closedMessage: '',
    },
    items: [],
  };
  return store(world, file, model, published);
}

/** Copies a form without its answers and without its link to a book; the copy is not published. Gives its id. */
export function copyForm(world: World, id: string, file: Omit<NewForm, 'published'>): string {
  const { destination: _, ...model } = readForm(world, id);
  const settings = { ...model.settings, published: false, accepting: false };
  return store(world, file, { ...model, settings, publishedId: `1FAIpQLS${world.ids.text(48)}` }, false);
}

function store(world: World, file: NewForm, model: FormModel, anyone: boolean): string {
  return world.store.transaction(() => {
    const { name, owner, parent, extra } = file;
    const permissions = [...(extra?.permissions ?? []), ...(anyone ? [ANYONE_ANSWERS] : [])];
    const record = createFile(world, { mime: MIME.form, name, owner, parent, extra: { ...extra, permissions } });
    writeBody(world, record.id, PART, model);
    return record.id;
  });
}

/** The form as it is now. Throws when the file is no form: the caller has looked before. */
export function readForm(world: World, id: string): FormModel {
  const model = readBody<FormModel>(world, id, PART);
  if (!model) throw new Error(`not a form: ${id}`);
  return model;
}

/** Changes a form, commits it and gives the new one. */
export function changeForm(world: World, id: string, change: (form: FormModel) => FormModel): FormModel {
  return world.store.transaction(() => {
    const next = change(readForm(world, id));
    writeBody(world, id, PART, next);
    touchFile(world, id);
    return next;
  });
}

/** Changes one item; says nothing when it is no longer there. */
export function changeItem(world: World, form: string, id: number, change: (item: ItemModel) => ItemModel): FormModel {
  return changeForm(world, form, (model) => ({
    ...model,
    items: model.items.map((item) => (item.id === id ? change(item) : item)),
  }));
}

export function isForm(world: World, id: string): boolean {
  return findFile(world, id)?.mime === MIME.form;
}

/** The address for respondents. */
export function publishedUrl(form: FormModel): string {
  return `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`;
}

export function editUrl(id: string): string {
  return `https://docs.google.com/forms/d/${id}/edit`;
}

/** The form behind an address: of its editor, of respondents, of one response to edit, or a short one. */
export function formOfUrl(world: World, url: string): string | undefined {
  const long = longUrl(world, url);
  const published = /\/forms\/d\/e\/([\w-]+)/.exec(long)?.[1];
  if (published !== undefined) {
    const query = "SELECT file FROM bodies WHERE part = ? AND data ->> '$.publishedId' = ?";
    const [found] = world.store.all(query, PART, published);
    return found && String(found['file']);
  }
  const id = /\/forms\/d\/([\w-]+)/.exec(long)?.[1];
  return id !== undefined && isForm(world, id) ? id : undefined;
}

/** A short address that stands for a long one from now on. */
export function shortUrl(world: World, url: string): string {
  const known = world.store.setting(`long:${url}`);
  if (known !== undefined) return known;
  const short = `https://forms.gle/${world.ids.text(17).replace(/[-_]/g, 'x')}`;
  world.store.setSetting(`long:${url}`, short);
  world.store.setSetting(`short:${short}`, url);
  return short;
}

/** What a short address stands for; other addresses as they are. */
export function longUrl(world: World, url: string): string {
  return world.store.setting(`short:${url}`) ?? url;
}
