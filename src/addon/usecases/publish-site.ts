/**
 * «Подготовить публикацию»: the pages for the school's site, shown first – which, who is named, who is left out and why –, then kept as files
 * in the folder of the programme. A page that says what it said stays as it is; each new version is a line of the journal of publications,
 * written before the file, so that nobody stands in a file whom the journal does not know of.
 */

import { stageWordsOf } from '../catalog/roadmap/states';
import { sitePage } from '../catalog/site';
import { allTables, publications, settingsTable } from '../catalog/tables';
import type { Publication } from '../catalog/tables/publications';
import { sha256 } from '../domain/people/sha256';
import type { PublishSiteRequest } from '../domain/programme/requests/publication';
import type { SiteFacts } from '../domain/publication/site';
import type { PageState } from '../domain/publication/versions';
import { releaseSchool } from '../domain/upward/release';
import type { Day } from '../schema/cell';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { RowEdit, TableReading } from '../schema/table';
import type { Book } from './book';
import { carryOut, tableEdits } from './carry-out';
import { holdBook } from './held-book';
import type { Ports } from './ports';
import { readProgramme } from './programme-book';
import { programmeFolder } from './programme-folder';
import { schoolToTell } from './school-to-tell';
import { ensureSheets } from './sheets';
import { type PageNow, readPublications, type SiteNow, siteNow, versionsIn } from './site-book';

export interface SitePreview extends Pick<SiteNow, 'barred' | 'left'> {
  readonly pages: readonly {
    readonly title: string;
    readonly file: string;
    readonly state: PageState;
    readonly version: number;
    readonly prepared: Day | undefined;
    readonly placed: Day | undefined;
  }[];
  /** Codes of those whom the pages name. */
  readonly named: readonly string[];
  /** The pages have marks where names go. */
  readonly hasMarks: boolean;
  /** What stands for exactly this: nothing else is prepared. */
  readonly shown: string;
}

/** What the pages would be now. Writes nothing. */
export function previewSite(ports: Ports): Outcome<SitePreview> {
  return holdBook(ports, (book) => {
    const lacking = missingNames(book);
    if (lacking.length > 0) return refused(...lacking);
    const { site } = lookAt(ports, book);
    return done({
      pages: site.pages.map(({ page: { title, file }, state, newest, onSite }) => ({
        ...{ title, file, state },
        version: newest?.version ?? 0,
        prepared: newest?.prepared,
        placed: onSite?.placed,
      })),
      named: site.facts.mentors.map(({ code }) => code),
      barred: site.barred,
      left: site.left,
      hasMarks: book.regime === 'codes' && site.facts.mentors.length > 0,
      shown: markOf(site),
    });
  });
}

export interface PreparedSite {
  /** The book has changed since the pages were shown: nothing was done. */
  readonly changed: boolean;
  /** Versions made now. */
  readonly made: number;
  readonly files: readonly { readonly title: string; readonly url: string }[];
}

/** Makes the pages that were shown. Calls for a page: one when its file is there, five otherwise. */
export function prepareSite(ports: Ports, { shown }: PublishSiteRequest): Outcome<PreparedSite> {
  return holdBook<PreparedSite>(ports, (book) => {
    const lacking = missingNames(book);
    if (lacking.length > 0) return refused(...lacking);
    const { site, today } = lookAt(ports, book);
    if (markOf(site) !== shown) return done({ changed: true, made: 0, files: [] });
    ensureSheets(ports, [{ table: publications, position: allTables.indexOf(publications) }], book);
    const journal = readPublications(book);
    const lines = newLines(journal, site, today);
    const edits = lines.map(
      (values, index): RowEdit<Publication> => ({ row: journal.layout.lastRow + 1 + index, values }),
    );
    const entry = { command: 'prepare-site', pages: lines.length, people: site.facts.mentors.length } as const;
    carryOut(ports, { entry, tables: [tableEdits(publications, journal, edits, book.lists)] });
    ports.tables.commit();
    return done({ changed: false, made: lines.length, files: keepFiles(ports, book, site, today) }, journal.issues);
  });
}

/** Settings without which no page says whose it is. */
const missingNames = ({ settings }: Book): readonly Issue[] =>
  (
    [
      ['schoolFull', 'Школа полностью'],
      ['schoolShort', 'Школа кратко'],
    ] as const
  ).flatMap(([key, setting]): Issue[] =>
    settings[key] === '' ? [{ code: 'setting-needed', place: { sheet: settingsTable.title }, setting }] : [],
  );

function lookAt(ports: Ports, book: Book): { readonly site: SiteNow; readonly today: Day } {
  const programme = readProgramme(ports, book);
  const { pairing } = programme;
  const figures = releaseSchool(schoolToTell(programme));
  const site = siteNow(ports, book, { pairing, figures, versions: versionsIn(readPublications(book).rows) });
  return { site, today: pairing.today };
}

const markOf = ({ pages }: SiteNow): string =>
  sha256(JSON.stringify(pages.map(({ edition, newest }) => [edition, newest?.version]))).slice(0, 20);

const isNew = ({ newest, edition }: PageNow): boolean => newest?.edition !== edition;

function newLines(
  { rows }: TableReading<typeof publications>,
  site: SiteNow,
  today: Day,
): readonly Partial<Publication>[] {
  const last = rows.reduce((most, { value }) => Math.max(most, Number(value.number) || 0), 0);
  return site.pages.filter(isNew).map(({ page, edition, named, newest }, index) => ({
    number: String(last + 1 + index),
    what: `Страница «${page.title}»`,
    stage: stageWordsOf(page.stage),
    level: 'школа',
    venue: 'сайт школы',
    rubric: 'Наставничество',
    version: (newest?.version ?? 0) + 1,
    prepared: today,
    page: page.id,
    edition,
    named: named.join(' '),
  }));
}

/** The day on which the page began to say what it says. */
const updatedOn = ({ newest, edition }: PageNow, today: Day): Day =>
  newest?.edition === edition ? (newest.prepared ?? today) : today;

function keepFiles(ports: Ports, book: Book, site: SiteNow, today: Day): PreparedSite['files'] {
  const key = `${ports.book.id()}/${book.settings.year}/site`;
  const folder =
    ports.files.find(key) ??
    ports.files.create({ key, kind: 'folder', title: ports.words.siteFolder, folder: programmeFolder(ports, book) });
  return site.pages.map((now) => {
    const updated = updatedOn(now, today);
    const { url } = ports.documents.keepEdition({
      key: `${key}/${now.page.id}`,
      edition: `${now.edition}/${updated}`,
      title: now.page.file,
      type: 'text/html',
      folder,
      text: textOf(now, site.facts, updated),
    });
    return { title: now.page.title, url };
  });
}

const textOf = ({ page }: PageNow, facts: SiteFacts, updated: Day): string => sitePage(page, facts, updated);

/** «Страницы размещены»: writes the day beside every newest version that is not marked as placed. */
export function placeSite(ports: Ports): Outcome<{ readonly placed: number }> {
  return holdBook(ports, (book) => {
    const journal = readPublications(book);
    const versions = versionsIn(journal.rows);
    const waiting = versions.filter(
      ({ page, version, placed }) =>
        placed === undefined && versions.every((other) => other.page !== page || other.version <= version),
    );
    const values = { placed: ports.clock.now().slice(0, 10), link: book.settings.site || undefined };
    const edits = waiting.map(({ row }): RowEdit<Publication> => ({ row, values }));
    const entry = { command: 'place-site', pages: edits.length } as const;
    carryOut(ports, { entry, tables: [tableEdits(publications, journal, edits, book.lists)] });
    return done({ placed: edits.length });
  });
}
