/** The school's site as the book would make it now: what its pages say, who is named, how the versions of each page stand. Writes nothing. */
import { activities, rowNumber } from '../catalog/roadmap';
import { sitePage, sitePages } from '../catalog/site';
import type { SitePage } from '../catalog/site/page';
import { publicEvents } from '../catalog/site/public-events';
import { publications, roadmap } from '../catalog/tables';
import type { Publication } from '../catalog/tables/publications';
import type { RoadmapRow } from '../catalog/tables/roadmap';
import { sha256 } from '../domain/people/sha256';
import type { ShownCount } from '../domain/privacy/small-counts';
import { announced } from '../domain/publication/announced';
import { type ChosenSite, chooseSite, type SchoolToShow } from '../domain/publication/site';
import { type PageStanding, type PageVersion, standingOf } from '../domain/publication/versions';
import { name } from '../schema/name';
import type { Placed, TableReading } from '../schema/table';
import type { Book } from './book';
import { hasHad } from './frames';
import { codeOf, type PairingBook } from './pairing-book';
import { factsOf } from './paper-facts';
import type { Ports } from './ports';
import { approvedPractices } from './practices-book';
import { detectorOf } from './privacy';
import { selectionFacts } from './selection-facts';

export interface PageNow extends PageStanding {
  readonly page: SitePage;
  /** What the page says, without the day. */
  readonly edition: string;
  /** Marks of those whom it names. */
  readonly named: readonly string[];
}

export interface SiteNow extends ChosenSite {
  readonly pages: readonly PageNow[];
}

/** Any: an edition is told without its day. */
const noDay = '2000-01-01';

export const readPublications = (book: Book): TableReading<typeof publications> => book.read(publications);

/** The lines of the journal that tell of a page. */
export const versionsIn = (rows: readonly Placed<Publication>[]): readonly PageVersion[] =>
  rows.flatMap(({ row, value: { page, edition, named = '', version = 1, prepared, placed } }) =>
    page === undefined || edition === undefined
      ? []
      : [{ row, page, version, edition, named: named.split(' ').filter((mark) => mark !== ''), prepared, placed }],
  );

/** What stands for a person in the journal of publications. */
export const personMark = ({ secret }: Pick<Book, 'secret'>, code: string): string =>
  sha256(`${secret}/named/${code}`).slice(0, 12);

/** Everybody of both bases with what tells the age. */
export const peopleOf = ({ menteesToPair, mentorsToPair, mentees, mentors }: PairingBook): SchoolToShow['people'] => {
  const names = new Map(
    [...mentees.rows, ...mentors.rows].map(({ value: { code, fullName } }) => [codeOf(code), fullName]),
  );
  return [...menteesToPair, ...mentorsToPair].map(({ code, age, turns14, turns18 }) => ({
    code,
    age,
    turns14,
    turns18,
    fullName: names.get(code),
  }));
};

interface Read {
  readonly pairing: PairingBook;
  /** Counts that may leave the school. */
  readonly figures: ReadonlyMap<string, ShownCount>;
  readonly versions: readonly PageVersion[];
}

/** Reads the roadmap, «Отбор и обучение», «Встречи» and «Практики»: two calls each. */
export function siteNow(ports: Pick<Ports, 'words'>, book: Book, { pairing, figures, versions }: Read): SiteNow {
  const chosen = chooseSite(schoolToShow(ports, book, pairing, figures));
  const marks = chosen.facts.mentors.map(({ code }) => personMark(book, code)).sort();
  const pages = sitePages.map((page): PageNow => {
    const edition = sha256(sitePage(page, chosen.facts, noDay)).slice(0, 20);
    const named = page.names ? marks : [];
    return { page, edition, named, ...standingOf(versions, page.id, edition) };
  });
  return { ...chosen, pages };
}

function schoolToShow(
  ports: Pick<Ports, 'words'>,
  book: Book,
  pairing: PairingBook,
  figures: Read['figures'],
): SchoolToShow {
  const facts = factsOf(ports, book, pairing);
  const { settings } = book;
  const selection = selectionFacts(book, pairing, facts);
  const detector = detectorOf(ports);
  const plan = hasHad(book.properties, roadmap) ? book.read(roadmap).rows.map(({ value }) => value) : [];
  const order = pairing.documents.rows.find(
    ({ value: { key, state } }) => key.split('/')[0] === 'order-mentors' && state === 'подписан',
  )?.value;
  const officers = [
    [settings.principalCode, settings.principalName],
    [settings.curatorCode, settings.curatorName],
  ] as const;
  return {
    school: { full: settings.schoolFull, short: settings.schoolShort, phone: settings.phone, site: settings.site },
    year: facts.year,
    today: pairing.today,
    approval: order?.date && order.number ? { date: order.date, number: order.number } : undefined,
    figures,
    people: [
      ...peopleOf(pairing),
      ...officers.flatMap(([code, fullName]) =>
        fullName === '' ? [] : [{ code: codeOf(code), age: 'взрослый', fullName } as const],
      ),
    ],
    papers: pairing.papers,
    mentors: selection.candidates
      .filter(({ isListed }) => isListed)
      .map(({ code, about, teaching, experience, achievements, forms, roleModels, competences, attended }) => ({
        ...{ code, about, teaching, experience, achievements, forms, roleModels, competences },
        training: attended,
        deeds: selection.workOf(code).map(({ form, meetings, state, usefulness, told }) => ({
          ...{ form, meetings, usefulness, told },
          isOver: state === 'завершена',
        })),
      })),
    partners: selection.partners,
    activities: announced(plan, pairing.today, isForPublic).map(({ activity, term = '', from, to, by = '' }) => ({
      what: activity,
      ...{ term, from, to, by },
    })),
    practices: approvedPractices(ports, book, pairing).map(
      ({ title, problem, request, done, result, review, repeat }) => ({
        ...{ title, problem, request, done, result, review, repeat },
      }),
    ),
    print: (code) => facts.print(name({ code })),
    isPersonal: (words) => detector.mask(words) !== words,
  };
}

/** What the catalogue does not know is the school's own: it says itself what is turned outwards. */
const isForPublic = ({ number, contour }: RoadmapRow): boolean =>
  publicNumbers.has(number) || (contour === 'внешний' && !declaredNumbers.has(number));

const declaredNumbers: ReadonlySet<string> = new Set(activities.map(rowNumber));
const publicNumbers: ReadonlySet<string> = new Set(
  activities.filter(({ number }) => publicEvents.includes(number)).map(rowNumber),
);
