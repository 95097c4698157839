/** What «Настроить книгу» shows when it opens: what holds now, or what is likeliest in a new book. Writes nothing. */
import { settingDeclarations } from '../catalog/settings';
import { schoolYears } from '../domain/programme/school-year';
import { done, type Outcome } from '../schema/issue';
import type { Regime } from '../schema/table';
import { chosenRegime, openBook } from './book';
import type { Ports } from './ports';

export interface SetupState {
  readonly isSetUp: boolean;
  readonly schoolFull: string;
  readonly schoolShort: string;
  readonly year: string;
  readonly years: readonly string[];
  readonly timeZone: string;
  readonly regime: Regime;
}

export function showSetup(ports: Ports): Outcome<SetupState> {
  const book = openBook(ports);
  const years = schoolYears(ports.clock.now().slice(0, 10));
  const year = book?.settings.year || years[0] || '';
  return done({
    isSetUp: book !== undefined,
    schoolFull: book?.settings.schoolFull ?? '',
    schoolShort: book?.settings.schoolShort ?? '',
    year,
    years: years.includes(year) ? years : [year, ...years],
    timeZone: book?.settings.timeZone ?? settingDeclarations.timeZone.initial,
    regime: book?.regime ?? chosenRegime(ports),
  });
}
