/** What the rows of «Настройки» say, with the initial value wherever the school says nothing or something unreadable. */
import type { Issue } from '../../schema/issue';
import { findWord } from '../../schema/list';
import type { Placed } from '../../schema/table';

interface Declaration {
  readonly name: string;
  readonly initial: string;
  readonly words?: readonly string[];
  readonly limits?: readonly [number, number];
}

interface SettingLine {
  readonly name: string;
  readonly value: string | undefined;
}

/** The values in force by key of the declaration, and what is wrong with the rows. */
export function readSettings<Key extends string>(
  declarations: Readonly<Record<Key, Declaration>>,
  rows: readonly Placed<SettingLine>[],
  sheet: string,
): { readonly values: Readonly<Record<Key, string>>; readonly issues: readonly Issue[] } {
  const values = {} as Record<Key, string>;
  const issues: Issue[] = [];
  // The first of two rows with one name counts.
  const lines = new Map([...rows].reverse().map((row) => [row.value.name, row]));
  for (const key of Object.keys(declarations) as Key[]) {
    const { name, initial, words, limits } = declarations[key];
    const line = lines.get(name);
    values[key] = initial;
    if (!line) {
      issues.push({ code: 'setting-missing', place: { sheet }, setting: name });
      continue;
    }
    const given = (line.value.value ?? '').trim();
    const number = Number(given.replace(',', '.'));
    const value = words
      ? findWord(words, given)
      : limits
        ? Number.isInteger(number) && number >= limits[0] && number <= limits[1] && given !== ''
          ? String(number)
          : undefined
        : given;
    if (value === undefined)
      issues.push({ code: 'setting-wrong', place: { sheet, row: line.row }, setting: name, text: given.slice(0, 40) });
    else values[key] = value;
  }
  return { values, issues };
}
