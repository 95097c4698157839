/** «Практики» as others see it: what is approved and names nobody, and what keeps the rest from being shown. Reads the sheet once; writes nothing. */
import { practices } from '../catalog/tables';
import type { PracticeRow } from '../catalog/tables/practices';
import {
  faultsOf,
  isSound,
  offeredTo,
  type Practice,
  type PracticeFaults,
  type PracticePart,
} from '../domain/pairing/practices';
import { createWatch } from '../domain/publication/mentions';
import type { Issue } from '../schema/issue';
import type { Book } from './book';
import { hasHad } from './frames';
import type { PairingBook } from './pairing-book';
import type { Ports } from './ports';
import { detectorOf } from './privacy';

export interface KeptPractice extends Practice {
  readonly row: number;
  readonly state: NonNullable<PracticeRow['state']>;
  readonly source: string;
  readonly why: string;
  readonly faults: PracticeFaults;
}

type Bases = Pick<PairingBook, 'mentees' | 'mentors'>;

const partsOf = (value: PracticeRow): Practice => ({
  title: value.title,
  form: value.form,
  tags: value.tags ?? [],
  problem: value.problem ?? '',
  request: value.request ?? '',
  done: value.done ?? '',
  result: value.result ?? '',
  review: value.review ?? '',
  repeat: value.repeat ?? '',
  materials: value.materials ?? '',
  year: (value.year ?? '').trim(),
});

/**
 * Whether words tell of a person: by what the detector knows, and by the names of the bases. The regime does not matter: a case is for everybody.
 * The names of tags tell of nobody: «Русский язык» is not somebody called Русский.
 */
export function watchOf(
  ports: Pick<Ports, 'words'>,
  { lists }: Pick<Book, 'lists'>,
  { mentees, mentors }: Bases,
): (words: string) => boolean {
  const detector = detectorOf(ports);
  const names = [...mentees.rows, ...mentors.rows].flatMap(({ value: { fullName } }) => fullName ?? []);
  const isNamed = createWatch(names);
  const tags = (lists['tags'] ?? []).map(({ name }) => name).sort((a, b) => b.length - a.length);
  return (words) => {
    const own = tags.reduce((rest, tag) => rest.split(tag).join('…'), words);
    return detector.mask(own) !== own || isNamed(own);
  };
}

/** Every case of the book, in the order of the sheet. */
export function readPractices(ports: Pick<Ports, 'words'>, book: Book, bases: Bases): readonly KeptPractice[] {
  if (!hasHad(book.properties, practices)) return [];
  const isPersonal = watchOf(ports, book, bases);
  return book.read(practices).rows.map(({ row, value }) => {
    const practice = partsOf(value);
    const { state = 'черновик', source = '', why = '' } = value;
    return { ...practice, row, state, source, why, faults: faultsOf(practice, isPersonal) };
  });
}

/** What may be shown to anybody. */
export const approvedPractices = (ports: Pick<Ports, 'words'>, book: Book, bases: Bases): readonly KeptPractice[] =>
  readPractices(ports, book, bases).filter(({ state, faults }) => state === 'утверждена' && isSound(faults));

/** Finds the cases for the request of a pair. */
export function experienceOf(
  ports: Pick<Ports, 'words'>,
  book: Book,
  bases: Bases,
): (form: string | undefined, tags: readonly string[]) => readonly Practice[] {
  const approved = approvedPractices(ports, book, bases);
  return (form, tags) => offeredTo({ form, tags, year: book.settings.year }, approved);
}

export const headingOf = (part: PracticePart | 'tags'): string => practices.columns[part].heading;

/** What «Проверка» tells: approved cases that are not shown, and why. */
export const findInPractices = (ports: Pick<Ports, 'words'>, book: Book, bases: Bases): readonly Issue[] =>
  readPractices(ports, book, bases).flatMap(({ row, state, faults: { lacking, telling } }): readonly Issue[] => {
    if (state !== 'утверждена') return [];
    const place = { sheet: practices.title, row };
    return [
      ...(lacking.length > 0 ? [{ code: 'practice-incomplete', place, lacking: lacking.map(headingOf) } as const] : []),
      ...(telling.length > 0 ? [{ code: 'practice-telling', place, columns: telling.map(headingOf) } as const] : []),
    ];
  });
