/** Every migration there is, and the version of a book that this program makes. A new one is a file of its own. */
import { type Migration, versionAfter } from '../../schema/migration';
import { undoAndFigures } from './0002-undo-and-figures';

export const migrations: readonly Migration[] = [undoAndFigures];

export const bookVersion = versionAfter(migrations);
