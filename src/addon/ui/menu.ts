/** The menu «Наставничество»: labels and what they call. */
import { labels } from '../texts/ru/labels';
import type { Server } from './wire/server';

export interface MenuEntry {
  readonly label: string;
  readonly call: keyof Server;
}

export const menu: readonly MenuEntry[] = [
  { label: labels.console, call: 'showConsole' },
  { label: labels.collect, call: 'collectFromMenu' },
  { label: labels.check, call: 'checkFromMenu' },
  { label: labels.dashboard, call: 'dashboardFromMenu' },
  { label: labels.undo, call: 'undoFromMenu' },
  { label: labels.restore, call: 'restoreFromMenu' },
  { label: labels.figures, call: 'showFigures' },
  { label: labels.publication, call: 'showPublication' },
  { label: labels.nextYear, call: 'showNextYear' },
  { label: labels.archive, call: 'showArchive' },
  { label: labels.setup, call: 'showSetup' },
  { label: labels.manual, call: 'showManual' },
];
