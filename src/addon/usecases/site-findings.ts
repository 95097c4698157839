/** What «Проверка» tells of the pages for the site: who must be taken off, which pages are older than the book. Reads the journal; writes nothing. */
import type { ProgrammeFacts } from '../catalog/documents/programme-paper';
import { sitePages } from '../catalog/site';
import { publications } from '../catalog/tables';
import { addDays } from '../domain/language/dates';
import { barOf } from '../domain/publication/naming';
import { type PageVersion, wrongNamings } from '../domain/publication/versions';
import type { Issue } from '../schema/issue';
import type { Book } from './book';
import { hasHad } from './frames';
import type { PairingBook } from './pairing-book';
import type { PaperFacts } from './paper-facts';
import type { Ports } from './ports';
import { approvedPractices } from './practices-book';
import { peopleOf, personMark, readPublications, siteNow, versionsIn } from './site-book';

/** So long may a page that was made wait until it is put on the site. */
const daysToPlace = 7;

const titleOf = (id: string): string => sitePages.find((page) => page.id === id)?.title ?? id;

const readVersions = (book: Book): readonly PageVersion[] =>
  hasHad(book.properties, publications) ? versionsIn(readPublications(book).rows) : [];

/** Pages that name who may not be named: a consent was withdrawn or is over, somebody is a child, somebody is gone from the book. */
export function findInSite(book: Book, pairing: PairingBook): readonly Issue[] {
  const versions = readVersions(book);
  if (!versions.some(({ named }) => named.length > 0)) return [];
  const people = peopleOf(pairing);
  const codes = [...new Set(people.map(({ code }) => code))];
  const marks = new Map(codes.map((code) => [personMark(book, code), code]));
  const mayName = new Set(
    [...marks].flatMap(([mark, code]) =>
      barOf(code, people, { papers: pairing.papers, on: pairing.today }) === undefined ? [mark] : [],
    ),
  );
  return wrongNamings(versions, mayName).map(({ page, row, marks: wrong, inNewest }): Issue => {
    const known = wrong.flatMap((mark) => marks.get(mark) ?? []).sort();
    return {
      code: inNewest ? 'page-to-clean' : 'page-to-replace',
      place: { sheet: publications.title, row },
      page: titleOf(page),
      people: known,
      gone: wrong.length - known.length,
    };
  });
}

/** The pages as the checklist tells of them; figures are not looked at. */
const siteFacts = (ports: Pick<Ports, 'words'>, book: Book, pairing: PairingBook): ReturnType<ProgrammeFacts['site']> =>
  siteNow(ports, book, { pairing, figures: noFigures, versions: readVersions(book) }).pages.map(
    ({ page, state, newest, onSite }) => ({
      ...{ title: page.title, about: page.about },
      prepared: newest?.prepared,
      placed: onSite?.placed,
      state: page.hasFigures && state === 'stale' ? (newest?.placed === undefined ? 'waiting' : 'fresh') : state,
    }),
  );

/** What papers tell of the pages and of the cases of the school; read when it is asked for. */
export function outsideFacts(
  ports: Pick<Ports, 'words'>,
  book: Book,
  pairing: PairingBook,
  facts: PaperFacts,
): Pick<ProgrammeFacts, 'site' | 'practices'> {
  let cases: ReturnType<ProgrammeFacts['practices']> | undefined;
  return {
    site: () => siteFacts(ports, book, pairing),
    practices: () => {
      cases ??= approvedPractices(ports, book, pairing).map((one) => ({
        ...one,
        tagNames: one.tags.map(facts.tagName),
      }));
      return cases;
    },
  };
}

const noFigures = new Map();

/** Pages that say what the book does not say any more, and those that nobody has put on the site. Figures change daily and are not looked at. */
export function findStalePages(ports: Pick<Ports, 'words'>, book: Book, pairing: PairingBook): readonly Issue[] {
  const versions = readVersions(book);
  if (versions.length === 0) return [];
  const { pages } = siteNow(ports, book, { pairing, figures: noFigures, versions });
  return pages.flatMap(({ page, state, newest }): Issue[] => {
    const since = newest?.prepared;
    if (!newest || since === undefined) return [];
    const about = { place: { sheet: publications.title, row: newest.row }, page: page.title, since } as const;
    if (state === 'stale' && !page.hasFigures) return [{ code: 'page-stale', ...about }];
    const waits = newest.placed === undefined && addDays(since, daysToPlace) <= pairing.today;
    return waits ? [{ code: 'page-waiting', ...about }] : [];
  });
}
