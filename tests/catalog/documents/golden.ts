/** Papers kept as text beside the tests, for a methodologist to read. GOLDEN=write writes them anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The kept paper of this name; written first when that is asked for. */
export function golden(name: string, text: string): string {
  const file = path.join('tests/catalog/documents', `${name}.txt`);
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, text);
  if (!existsSync(file)) return `There is no ${file}: write it with GOLDEN=write.`;
  return readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
}
