/** Who is behind the codes, from the school's key file, for a page that shows names without sending them anywhere. */
import { readGivenTable, unreadable } from './given-file';
import { readKeyFile } from './key-file';

/** Names by code; nobody when no file is chosen; in words why the file cannot be read. */
export async function readKeyNames(
  file: File | undefined,
): Promise<ReadonlyMap<string, string> | { readonly refused: string }> {
  if (!file) return new Map();
  const table = await readGivenTable(file, '');
  if ('refused' in table) return table;
  const { rows, problems } = readKeyFile(table.rows);
  if (rows.length === 0) return { refused: problems[0] ?? unreadable };
  return new Map(rows.map(({ code, fullName }) => [code, fullName]));
}
