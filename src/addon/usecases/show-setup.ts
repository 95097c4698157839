/** What «Настроить книгу» shows when it opens: what holds now, or what is likeliest in a new book, and how far somebody has come. Writes nothing. */
import { indicators } from '../catalog/indicators';
import { type SettingDeclaration, type SettingKey, settingDeclarations } from '../catalog/settings';
import { type SetupStep, setupSteps, severalWords, unnamedSchool } from '../catalog/setup-steps';
import { indicatorTable } from '../catalog/tables';
import { readSetupDraft, type SetupDraft } from '../domain/programme/requests/book';
import { schoolYears } from '../domain/programme/school-year';
import type { AskedTarget } from '../domain/programme/targets';
import { timeZones } from '../domain/programme/time-zones';
import { done, type Outcome } from '../schema/issue';
import type { Regime } from '../schema/table';
import { type Book, chosenRegime, openBook, remembered } from './book';
import { hasHad } from './frames';
import type { Ports } from './ports';

export interface SetupField {
  readonly key: string;
  readonly name: string;
  readonly hint: string;
  readonly kind: 'line' | 'number' | 'choice' | 'several';
  /** To choose from. */
  readonly words: readonly string[];
  readonly value: string;
  /** Asked in the regime of names only, and remembered nowhere but in «Настройки». */
  readonly personal: boolean;
}

export interface SetupState {
  readonly isSetUp: boolean;
  readonly schoolFull: string;
  readonly schoolShort: string;
  readonly year: string;
  readonly years: readonly string[];
  readonly timeZone: string;
  readonly regime: Regime;
  readonly steps: readonly (Omit<SetupStep, 'settings'> & { readonly fields: readonly SetupField[] })[];
  readonly targets: readonly (AskedTarget & { readonly title: string })[];
  /** Where the wizard was closed before it was finished. */
  readonly draft: SetupDraft | null;
  /** What a school is called that has told no name. */
  readonly unnamed: string;
}

export function showSetup(ports: Ports): Outcome<SetupState> {
  const book = openBook(ports);
  const years = schoolYears(ports.clock.now().slice(0, 10));
  const year = book?.settings.year || years[0] || '';
  const own = {
    schoolFull: book?.settings.schoolFull ?? '',
    schoolShort: book?.settings.schoolShort ?? '',
    year,
    timeZone: book?.settings.timeZone ?? settingDeclarations.timeZone.initial,
  };
  const given: Choices = {
    years: years.includes(year) ? years : [year, ...years],
    values: { ...book?.settings, ...own },
  };
  return done({
    isSetUp: book !== undefined,
    ...own,
    years: given.years,
    regime: book?.regime ?? chosenRegime(ports),
    steps: setupSteps.map(({ settings, ...step }) => ({
      ...step,
      fields: settings.filter((key) => key !== 'regime').map((key) => fieldOf(key, given)),
    })),
    targets: targetsOf(book),
    draft: draftOf(ports),
    unnamed: unnamedSchool,
  });
}

interface Choices {
  readonly years: readonly string[];
  readonly values: Readonly<Partial<Record<SettingKey, string>>>;
}

function fieldOf(key: SettingKey, { years, values }: Choices): SetupField {
  const declared: SettingDeclaration = settingDeclarations[key];
  const value = values[key] ?? declared.initial;
  const several = severalWords[key];
  const words = key === 'year' ? years : key === 'timeZone' ? timeZones : (declared.words ?? several ?? []);
  // What the school has written besides stays to be chosen.
  const added = several ? partsOf(value).filter((part) => !several.includes(part)) : [];
  const kind = several ? 'several' : words.length > 0 ? 'choice' : declared.limits ? 'number' : 'line';
  const hint = key === 'year' || key === 'timeZone' ? '' : declared.explanation;
  return {
    key,
    name: declared.name,
    hint,
    kind,
    words: [...words, ...added],
    value,
    personal: declared.personal === true,
  };
}

const partsOf = (words: string): readonly string[] => words.split(';').flatMap((part) => part.trim() || []);

function targetsOf(book: Book | undefined): SetupState['targets'] {
  const rows = book && hasHad(book.properties, indicatorTable) ? book.read(indicatorTable).rows : [];
  return indicators.map(({ id, title, target, source }) => {
    const line = rows.find(({ value }) => value.indicator === id)?.value;
    return { id, title, target: (line ? line.target : target) ?? null, source: (line ? line.source : source) ?? '' };
  });
}

function draftOf(ports: Pick<Ports, 'properties'>): SetupDraft | null {
  const words = ports.properties.all()[remembered.setup];
  return words ? (readSetupDraft(JSON.parse(words)) ?? null) : null;
}
