/**
 * The cases of names in the bases, where names may be kept: proposed into columns that the curator corrects once, and what is
 * doubtful about them as findings. Papers take what stands in the columns.
 */
import { settingDeclarations } from '../catalog/settings';
import { mentees, mentors, settingsTable } from '../catalog/tables';
import { type NamedRow, nameDoubts, proposeColumns } from '../domain/language/name-columns';
import { proposeForms } from '../domain/language/names';
import type { Issue } from '../schema/issue';
import type { Placed, RowEdit, TableReading } from '../schema/table';
import type { Book } from './book';
import { carryOut, tableEdits } from './carry-out';
import type { Ports } from './ports';

type Base = typeof mentees | typeof mentors;

const bases: readonly Base[] = [mentees, mentors];

/** Fills the columns of names that have none yet. Calls: three for each base, those of an operation when something is new. */
export function declineNames(ports: Ports, book: Book): void {
  if (book.regime === 'codes') return;
  for (const table of bases) {
    const reading = book.read(table);
    const edits = reading.rows.flatMap(({ row, value }): RowEdit<typeof value>[] => {
      const values = proposeColumns(value);
      return Object.keys(values).length === 0 ? [] : [{ row, values }];
    });
    if (edits.length === 0) continue;
    const rows = new Set(edits.map(({ row }) => row));
    const codes = reading.rows.filter(({ row }) => rows.has(row)).map(({ value }) => value.code);
    carryOut(ports, {
      entry: { command: 'decline-names', base: table.title, codes },
      tables: [tableEdits(table, reading as TableReading<Base>, edits, book.lists)],
      automatic: true,
    });
  }
}

/** Names of which the program is not sure how they decline. */
export function findDoubtfulNames(
  book: Book,
  readings: readonly (readonly [Base, { readonly rows: readonly Placed<NamedRow & { readonly code: string }>[] }])[],
): readonly Issue[] {
  if (book.regime === 'codes') return [];
  const inBases = readings.flatMap(([table, { rows }]) =>
    rows.flatMap(({ row, value }): Issue[] => {
      const flags = nameDoubts(value);
      const place = { sheet: table.title, row, column: table.columns.genitive.heading };
      return flags.length === 0 ? [] : [{ code: 'name-doubtful', place, person: value.code, flags, inSettings: false }];
    }),
  );
  return [...inBases, ...doubtfulCurator(book)];
}

function doubtfulCurator({ settings }: Book): readonly Issue[] {
  const { curatorName, curatorDative, curatorAccusative } = settings;
  const { flags } = proposeForms(curatorName);
  if (curatorName === '' || flags.length === 0 || (curatorDative !== '' && curatorAccusative !== '')) return [];
  const place = { sheet: settingsTable.title, column: settingDeclarations.curatorName.name };
  return [{ code: 'name-doubtful', place, person: settingDeclarations.curatorName.name, flags, inSettings: true }];
}
