/** The municipal report as a document: of the latest half-year that any school has sent. Repeated, it is the same file. */
import { type MunicipalFacts, municipalReport } from '../../catalog/municipal/report';
import { schoolList, submissions } from '../../catalog/municipal/tables';
import { sha256 } from '../../domain/people/sha256';
import { settle } from '../../schema/document';
import { done, type Outcome, refused } from '../../schema/issue';
import { usualLook } from '../../schema/paper';
import { readTable } from '../../schema/table';
import type { Ports } from '../ports';
import { openSubmissions, submissionOf } from './take-exports';

export interface PreparedReport {
  readonly title: string;
  readonly url: string;
  readonly schools: number;
  readonly notSent: readonly string[];
}

export function prepareMunicipalReport(ports: Ports): Outcome<PreparedReport> {
  return ports.lock.hold(() => {
    const facts = readFacts(ports);
    if (!facts) return refused({ code: 'nothing-sent', place: { sheet: submissions.title } });
    const document = settle(municipalReport.body(facts), () => undefined);
    const edition = sha256(JSON.stringify(document)).slice(0, 20);
    const folderKey = `${ports.book.id()}/municipal`;
    const folder =
      ports.files.find(folderKey) ??
      ports.files.create({ key: folderKey, kind: 'folder', title: 'Наставничество: муниципальные отчёты' });
    const title = municipalReport.title(facts);
    const key = `${folderKey}/${facts.year}/${facts.half}`;
    const { url } = ports.documents.write({ key, edition, title, folder, document, look: usualLook });
    return done({ title, url, schools: facts.submissions.length, notSent: facts.notSent });
  });
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[«»"\s]+/g, ' ')
    .trim();

function readFacts(ports: Ports): MunicipalFacts | undefined {
  const rows = openSubmissions(ports).rows.flatMap(({ value }) => submissionOf(value) ?? []);
  const periods = rows.map(({ year, half }) => `${year}/${half}`).sort();
  const latest = rows.find(({ year, half }) => `${year}/${half}` === periods[periods.length - 1]);
  if (!latest) return undefined;
  const { year, half } = latest;
  const sent = rows
    .filter((one) => one.year === year && one.half === half)
    .sort((one, two) => (one.school.name < two.school.name ? -1 : 1));
  const listed = readTable(schoolList, ports.tables.read(schoolList.title) ?? [], { regime: 'codes', lists: {} });
  const expected = new Map(
    [...listed.rows.map(({ value }) => value.school), ...rows.map(({ school }) => school.name)].map((name) => [
      plain(name),
      name,
    ]),
  );
  for (const { school } of sent) expected.delete(plain(school.name));
  return {
    year,
    half,
    today: ports.clock.now().slice(0, 10),
    submissions: sent,
    notSent: [...expected.values()].sort(),
  };
}
