/** What the routes of the home work with. */
import type { GoogleError, Project, StorageError, Workspace } from '../../host/index';
import type { Accounts } from '../access/accounts';
import type { KeyGuesses } from '../access/key-guesses';
import type { Sessions } from '../access/sessions';
import type { DailyCopies } from '../backup/daily-copies';
import type { ShortLinks } from '../links/short-links';
import type { Postman } from '../post/postman';
import type { Assets } from './assets';
import type { Charts } from './charts';
import type { Manual } from './manual-page';
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
  readonly charts: Charts;
  readonly manual: Manual;
  /** Hears what nobody expected. */
  readonly log: (error: unknown) => void;
  /** Proves that a request comes from a page that this start has shown at the school's own computer. */
  readonly token: string;
  /** The same for pages of forms, which anybody may open. */
  readonly formToken: string;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly copies: DailyCopies;
  readonly keyGuesses: KeyGuesses;
  /** Addresses that participants can open. */
  readonly links: ShortLinks;
  /** Sends letters; undefined where no mail server is configured. */
  readonly postman: Postman | undefined;
  /** Where the home is found in the network of the school; empty without `--lan`. */
  readonly lanAddresses: readonly string[];
  /** The time by which attempts are counted. */
  readonly now: () => number;
  /** Which of the two schools of this computer is open, and what opens the other. */
  readonly which: 'own' | 'demonstration';
  readonly change: (() => Promise<void>) | undefined;
  /** What the first page says of the data, in Russian. */
  readonly notice: string | undefined;
  readonly isGoogleError: (error: unknown) => error is GoogleError;
  /** The disk refused; the message is for the person. */
  readonly isStorageError: (error: unknown) => error is StorageError;
  /** A moment in words, in the school's time zone. */
  readonly showDate: (moment: number) => string;
}
