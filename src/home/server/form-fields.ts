/** The fields of a form's page: their names are those of Google's prefilled links, so a link and a sent page are read alike. */
import type { Workspace } from '../../host/index';

export type FormDescription = ReturnType<Workspace['forms']['describe']>;
export type ItemDescription = FormDescription['sections'][number]['items'][number];

/** The value that stands for «other» in a choice, and where its words are. */
export const OTHER = '__other_option__';
export const otherField = (entry: string): string => `${entry}.other_option_response`;

/** Parts of a duration, which browsers have no field for. */
export const DURATION_PARTS = ['hour', 'minute', 'second'] as const;

/** What was filled in, by item id, in the shape in which the host takes answers; items left empty are left out. */
export function answersOf(form: FormDescription, fields: URLSearchParams): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const { items } of form.sections) {
    for (const item of items) {
      const answer = answerOf(item, fields);
      if (answer !== undefined) answers[item.id] = answer;
    }
  }
  return answers;
}

function answerOf(item: ItemDescription, fields: URLSearchParams): unknown {
  const [entry] = item.entries;
  if (entry === undefined) return undefined;
  const values = item.entries.map((name) => valuesOf(name, fields));
  switch (item.kind) {
    case 'GRID':
      return values.some((row) => row.length > 0) ? values.map(([value]) => value ?? null) : undefined;
    case 'CHECKBOX_GRID':
      return values.some((row) => row.length > 0) ? values.map((row) => (row.length > 0 ? row : null)) : undefined;
    case 'CHECKBOX':
      return values[0]?.length ? values[0] : undefined;
    case 'DATETIME':
      return values[0]?.[0]?.replace('T', ' ');
    case 'DURATION': {
      const parts = DURATION_PARTS.map((part) => fields.get(`${entry}_${part}`)?.trim() ?? '');
      return parts.every((part) => part === '') ? values[0]?.[0] : parts.map((part) => part.padStart(2, '0')).join(':');
    }
    case 'DATE':
      return item.includesYear === false ? withoutYear(entry, fields) : values[0]?.[0];
    default:
      return values[0]?.[0];
  }
}

function valuesOf(entry: string, fields: URLSearchParams): string[] {
  return fields
    .getAll(entry)
    .map((value) => (value === OTHER ? (fields.get(otherField(entry)) ?? '').trim() : value))
    .filter((value) => value !== '');
}

function withoutYear(entry: string, fields: URLSearchParams): string | undefined {
  const [month, day] = ['month', 'day'].map((part) => fields.get(`${entry}_${part}`)?.trim() ?? '');
  if (!month && !day) return valuesOf(entry, fields)[0];
  return `${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}
