/** What the routes of the home work with. */
import type { GoogleError, Project, StorageError, Workspace } from '../../host/index';
import type { Assets } from './assets';
import type { Panels } from './panels';
import type { Windows } from './windows';

export interface Home {
  readonly workspace: Workspace;
  /** The add-on, with its scripts. */
  readonly project: Project;
  /** The book that the add-on is bound to. */
  readonly book: string;
  readonly windows: Windows;
  readonly panels: Panels;
  readonly assets: Assets;
  /** Proves that a request comes from a page of this start. */
  readonly token: string;
  readonly isGoogleError: (error: unknown) => error is GoogleError;
  /** The disk refused; the message is for the person. */
  readonly isStorageError: (error: unknown) => error is StorageError;
  /** A moment in words, in the school's time zone. */
  readonly showDate: (moment: number) => string;
}
