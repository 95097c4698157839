/** The world in which the year of a school is lived, by the host as it is built. */
import type { Workspace, WorkspaceOptions } from '../../src/host/index';
import { START } from '../../src/year/play';
import { builtHost } from './product';

/** A workspace of the curator of school 7 on the first day of the year; in memory when no file is named. */
export const openYearWorld = (options: Pick<WorkspaceOptions, 'seed' | 'store' | 'limits'>): Promise<Workspace> =>
  builtHost.createWorkspace({
    container: { type: 'spreadsheet' },
    email: 'curator@school-7.example',
    name: 'Куратор',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    now: START,
    ...options,
  });
