/**
 * The way through a form that depends on answers: one page of it at a time, as on paper nobody would be asked. What is answered
 * on other pages travels along in hidden fields. Forms without such a choice are shown whole.
 */
import { answersOf, type FormDescription } from './form-fields';

/** Position of the page that is shown, and of those before it. */
export const AT_FIELD = '_at';
export const WAY_FIELD = '_way';
/** What the pressed button wants: `next`, `back`, `draft`; anything else sends. */
export const GO_FIELD = '_go';

export interface Step {
  /** Position of a section; as many as there are sections when only sending is left. */
  readonly at: number;
  readonly way: readonly number[];
}

/** Whether the next page is chosen by an answer, or pages are left out. */
export function hasBranches({ sections }: FormDescription): boolean {
  return sections.some(({ items, after }, index) => {
    const isLast = index === sections.length - 1;
    const chooses = items.some(({ choices }) => choices?.some(({ goTo }) => goTo !== undefined && goTo !== 'next'));
    return chooses || (after !== 'next' && !(isLast && after === 'submit'));
  });
}

/** The step that a sent page says it was; the first one when it says nothing that can be. */
export function stepOf({ sections }: FormDescription, fields: URLSearchParams): Step {
  const position = (text: string): number | undefined => {
    const number = text === '' ? Number.NaN : Number(text);
    return Number.isInteger(number) && number >= 0 && number <= sections.length ? number : undefined;
  };
  const way = (fields.get(WAY_FIELD) ?? '').split(',').flatMap((text) => position(text) ?? []);
  return { at: position(fields.get(AT_FIELD) ?? '') ?? 0, way: way.slice(0, sections.length) };
}

/** Where the answers lead from this step. Who would be led back to the beginning begins anew. */
export function stepAfter(form: FormDescription, fields: URLSearchParams, { at, way }: Step): Step {
  const { sections } = form;
  const section = sections[at];
  if (!section) return { at, way };
  const answers = answersOf(form, fields);
  const chosen = section.items
    .filter(({ kind }) => kind !== 'CHECKBOX')
    .map(({ id, choices }) => choices?.find(({ value }) => value === answers[id])?.goTo)
    .filter((goTo) => goTo !== undefined);
  const target = chosen.at(-1) ?? section.after;
  if (target === 'restart') return { at: 0, way: [] };
  const next =
    target === 'submit'
      ? sections.length
      : target === 'next'
        ? at + 1
        : sections.findIndex(({ id }) => id !== undefined && id === target);
  return { at: next < 0 ? sections.length : next, way: [...way, at] };
}

/** The step before this one. */
export function stepBefore({ at, way }: Step): Step {
  return { at: way.at(-1) ?? at, way: way.slice(0, -1) };
}

/** The first step of the way on which one of these questions stands. */
export function stepWith({ sections }: FormDescription, { way, at }: Step, items: ReadonlySet<number>): Step {
  const path = [...way, at];
  const index = path.findIndex((position) => sections[position]?.items.some(({ id }) => items.has(id)));
  return index < 0 ? { at, way } : { at: path[index] ?? 0, way: path.slice(0, index) };
}
