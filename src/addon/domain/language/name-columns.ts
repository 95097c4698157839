/**
 * The forms of a name as they stand in the columns of a base: which of them the program fills in, and what a person should look at.
 * What the curator has written is never changed, not even when the name is.
 */
import { grammaticalCases, type NameFlag, type NameForms } from '../../schema/name';
import { proposeForms } from './names';

export const obliqueCases = grammaticalCases.slice(1) as readonly Exclude<keyof NameForms, 'nominative'>[];

/** A row of a base, as far as names go. */
export type NamedRow = { readonly fullName: string | undefined; readonly declined: string | undefined } & Readonly<
  Record<(typeof obliqueCases)[number], string | undefined>
>;

type NameEdit = Partial<Record<(typeof obliqueCases)[number] | 'declined', string>>;

const tidy = (words: string | undefined): string => (words ?? '').trim().replace(/\s+/g, ' ');

const isOwn = (row: NamedRow, nameCase: (typeof obliqueCases)[number], before: NameForms | undefined): boolean => {
  const written = tidy(row[nameCase]);
  return written !== '' && written !== before?.[nameCase];
};

/** What is to be written into the row; nothing when it is as it should be. Blank forms are filled, old proposals follow a changed name. */
export function proposeColumns(row: NamedRow): NameEdit {
  const name = tidy(row.fullName);
  if (name === '') return {};
  const { forms } = proposeForms(name);
  const before = row.declined === undefined ? undefined : proposeForms(row.declined).forms;
  const changed = obliqueCases.filter(
    (nameCase) => !isOwn(row, nameCase, before) && tidy(row[nameCase]) !== forms[nameCase],
  );
  const edit: NameEdit = Object.fromEntries(changed.map((nameCase) => [nameCase, forms[nameCase]]));
  return row.declined === name ? edit : { ...edit, declined: name };
}

/** Why a person should look at the forms: what is doubtful about the name, and forms that were written for another one. */
export function nameDoubts(row: NamedRow): readonly NameFlag[] {
  const name = tidy(row.fullName);
  if (name === '') return [];
  const { forms, flags } = proposeForms(name);
  const isCorrected = obliqueCases.some((nameCase) => isOwn(row, nameCase, forms));
  if (!isCorrected) return flags;
  const [stem = ''] = name.toLowerCase().split(' ');
  const fits = (form: string | undefined): boolean =>
    tidy(form)
      .toLowerCase()
      .includes(stem.slice(0, Math.max(2, stem.length - 3)));
  return obliqueCases.every((nameCase) => fits(row[nameCase])) ? [] : ['forms-of-another-name'];
}

/** The forms that the row gives for papers. */
export const writtenForms = (row: NamedRow): Partial<NameForms> =>
  Object.fromEntries(
    obliqueCases.flatMap((nameCase) => (tidy(row[nameCase]) === '' ? [] : [[nameCase, tidy(row[nameCase])]])),
  );
