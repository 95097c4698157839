/** The data of a school: its world, the add-on bound to its book, and the book itself, made at the first start. */
import type * as Host from '../host/index';
import type { ProjectFiles, Workspace } from '../host/index';
import { chooseNames } from './regime';

export interface School {
  readonly workspace: Workspace;
  readonly project: Host.Project;
  readonly book: string;
}

export interface SchoolOptions {
  readonly host: typeof Host;
  readonly projectFiles: ProjectFiles;
  readonly dataFile: string;
  readonly timeZone: string;
  readonly windows: Host.Audience;
}

/** Who works at the school's own computer. */
export const curatorOfHome = {
  email: 'kurator@school.local',
  name: 'Куратор',
  locale: 'ru_RU',
  timeZone: 'Europe/Moscow',
} as const;

const PROJECT = 'nastavnik';
const GATHER_MILLISECONDS = 1000;
const BOOK_NAME = 'Наставничество';
/** How the host calls a book that nobody has named. */
const UNNAMED = 'Untitled';

/** Opens the data, with the book that is found there or a new one. Throws UsageError when the file cannot be opened. */
export async function openSchool(options: SchoolOptions): Promise<School> {
  const { host, projectFiles, dataFile, timeZone, windows } = options;
  const workspace = await host.createWorkspace({
    ...curatorOfHome,
    store: dataFile,
    timeZone,
    limits: 'none',
    audience: windows,
    // A class sends its answers within a minute; the base has them a second later, all at once.
    gatherAnswers: GATHER_MILLISECONDS,
    container: { type: 'spreadsheet' },
  });
  try {
    const { container } = workspace;
    if (!container) throw new Error('the host has opened no book');
    const project = workspace.install({ files: projectFiles, id: PROJECT });
    // The name comes last: a start that died before it is finished by the next one.
    if (workspace.view.book(container.id).name === UNNAMED) {
      await chooseNames(workspace);
      await nameNewBook(workspace);
    }
    return { workspace, project, book: container.id };
  } catch (error) {
    await workspace.close();
    throw error;
  }
}

/** Gives the book of the workspace the name that a school finds it by. */
export async function nameNewBook(workspace: Workspace): Promise<void> {
  const script = 'function nameBook(name) { SpreadsheetApp.getActive().rename(name); }';
  const { error } = await workspace.run({ id: 'home', files: { 'Code.js': script } }, 'nameBook', [BOOK_NAME]);
  if (error) throw new Error(`the new book got no name: ${error.message}`);
}
