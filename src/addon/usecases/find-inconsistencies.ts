/** What «Проверка» tells of papers that do not fit together: settings, roadmap, register and pairs side by side. Writes nothing. */
import { regulation } from '../catalog/documents/acts/regulation';
import { type SettingKey, settingDeclarations } from '../catalog/settings';
import { documents, roadmap, settingsTable } from '../catalog/tables';
import { isAtWork } from '../domain/pairing/standing';
import { findInconsistencies as compare, type Found } from '../domain/programme/consistency';
import { dayIn } from '../domain/programme/stages';
import type { Issue } from '../schema/issue';
import type { TableReading } from '../schema/table';
import type { Book } from './book';
import type { PairingBook } from './pairing-book';
import { calendarOf } from './roadmap-book';

/** Texts of people that papers print as they are. */
const printed: readonly SettingKey[] = [
  'schoolFull',
  'schoolShort',
  'founder',
  'localActs',
  'site',
  'council',
  'formsInSchool',
];

/** Of which kind a paper of the register is: «order-curator» of «order-curator/1». */
const declarationOf = (key: string): string => key.split('/')[0] ?? key;

export function findInconsistencies(
  book: Book,
  pairing: PairingBook,
  plan: TableReading<typeof roadmap> | undefined,
): readonly Issue[] {
  const { settings } = book;
  const working = pairing.pairs.rows.map(({ value }) => value).filter(isAtWork);
  const plans = plan?.rows ?? [];
  const shared = {
    school: { full: settings.schoolFull, short: settings.schoolShort },
    formsTold: settings.formsInSchool.split(';').flatMap((form) => form.trim() || []),
    formsInUse: working.flatMap(({ form }) => form ?? []),
    arePairsFixed: working.some(({ state }) => state === 'утверждена'),
    isRegulationMade: pairing.documents.rows.some(
      ({ value: { key, state } }) => declarationOf(key) === regulation.id && state !== 'отменён',
    ),
    begin: dayIn(settings.year, { month: 8, day: 1 }),
    calendar: calendarOf(book),
  };
  const none = { texts: [], plan: [], signed: [], formsTold: [], formsInUse: [], school: { full: '', short: '' } };
  const told = compare({
    ...shared,
    ...none,
    formsTold: shared.formsTold,
    formsInUse: shared.formsInUse,
    school: shared.school,
    texts: printed.map((key) => [settingDeclarations[key].name, settings[key]] as const),
  });
  const planned = compare({
    ...shared,
    ...none,
    school: shared.school,
    plan: plans.map(({ row, value }) => ({
      row,
      number: value.number,
      activity: value.activity,
      artefact: value.artefact ?? '',
      term: value.term ?? '',
      from: value.from,
      to: value.to,
      isOpen: value.state === 'не начато' || value.state === 'в работе',
    })),
  });
  const registered = compare({
    ...shared,
    ...none,
    signed: pairing.documents.rows.flatMap(({ row, value: { key, title, state, date } }) =>
      state === 'подписан' && date !== undefined ? [{ row, id: declarationOf(key), title, date }] : [],
    ),
  });
  const issue =
    (sheet: string, column?: string) =>
    ({ what, row, text }: Found): Issue => ({
      code: 'inconsistent',
      place: { sheet, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) },
      what,
      text: text.slice(0, 120),
    });
  return [
    ...told.map(issue(settingsTable.title)),
    ...planned.filter(({ row }) => row !== undefined).map(issue(roadmap.title)),
    ...registered.filter(({ row }) => row !== undefined).map(issue(documents.title)),
  ];
}
