/** The folder of the programme's year in Drive, where forms and papers are. Found by its key before it is made. */
import type { Book } from './book';
import type { Ports } from './ports';

export function programmeFolder(ports: Pick<Ports, 'files' | 'book' | 'words'>, { settings: { year } }: Book): string {
  const key = `${ports.book.id()}/${year}`;
  return ports.files.find(key) ?? ports.files.create({ key, kind: 'folder', title: ports.words.folder(year) });
}
