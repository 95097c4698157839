/** What the marks of a school's own papers stand for, and those papers in the register. Reads one document at most; writes nothing. */
import type { ProgrammeFacts, ProgrammePaper, Signer } from '../catalog/documents/programme-paper';
import { type SettingKey, settingDeclarations } from '../catalog/settings';
import { documents, settingsTable } from '../catalog/tables';
import type { RegisteredDocument } from '../catalog/tables/documents';
import { longDay } from '../domain/language/dates';
import { fillTemplate, hasNames, type MarkMeanings, type TemplateFinding } from '../domain/programme/template';
import type { Block } from '../schema/document';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { Book } from './book';
import type { PairingBook } from './pairing-book';
import type { Ports } from './ports';

/** Lines and cells that a school's own text may have. */
const mostPieces = 1200;

/** Settings that are marks, under their own names. */
const settingMarks: readonly SettingKey[] = [
  'schoolFull',
  'schoolShort',
  'founder',
  'town',
  'phone',
  'address',
  'inn',
  'ogrn',
  'site',
  'council',
];

/** «Не позже 15.09»: the last day of work by this date, or the first one from it on. */
export const dayMarks = { until: 'Не позже', since: 'Не раньше' } as const;

const two = (part: number): string => String(part).padStart(2, '0');

export const dayMark = (words: string, month: number, day: number): string => `${words} ${two(day)}.${two(month)}`;

function dayOf(mark: string, facts: ProgrammeFacts): string | undefined {
  const found = /^(Не позже|Не раньше)\s+(\d{1,2})\.(\d{1,2})$/i.exec(mark);
  const [, words = '', day = 0, month = 0] = found ?? [];
  if (!found || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const isUntil = words.toLowerCase() === dayMarks.until.toLowerCase();
  return longDay(isUntil ? facts.day(Number(month), Number(day)) : facts.since(Number(month), Number(day)));
}

/** The marks of a paper; of one that people sign, with the marks of this person. */
export function meaningsOf(
  { settings }: Pick<Book, 'settings'>,
  declared: ProgrammePaper,
  facts: ProgrammeFacts,
  person?: Signer,
): MarkMeanings {
  return {
    values: new Map([
      ...settingMarks.map((key) => [settingDeclarations[key].name, settings[key]] as const),
      [settingDeclarations.year.name, facts.year],
      [settingDeclarations.formsInSchool.name, facts.forms.map((form) => `«${form}»`).join(', ')],
      [settingDeclarations.roleModelsInSchool.name, facts.roleModels.map((model) => `«${model}»`).join(', ')],
      ...(person ? [['Класс или должность', person.about] as const] : []),
    ]),
    people: new Map([
      ['Директор', facts.school.principal.code],
      ['Куратор', facts.curator.code],
      ...(person ? [['Участник', person.code] as const] : []),
    ]),
    day: (mark) => dayOf(mark, facts),
    isLive: (table) =>
      hasNames(table) || (declared.scope === 'school' && (declared.isList === true || declared.needs !== undefined)),
  };
}

/** The register's name of samples of this paper. */
export const sampleName = ({ id }: Pick<ProgrammePaper, 'id'>): string => `sample/${id}`;

/** The sample in force. */
export const sampleIn = (
  { documents: register }: Pick<PairingBook, 'documents'>,
  declared: Pick<ProgrammePaper, 'id'>,
): RegisteredDocument | undefined =>
  register.rows.find(
    ({ value: { key, state, written } }) =>
      key.startsWith(`${sampleName(declared)}/`) && state === 'проект' && written !== undefined,
  )?.value;

/** Makes the words of a paper: the program's own, or the school's where it has a sample. */
export interface Wording {
  school(own: readonly Block[]): readonly Block[];
  page(own: readonly Block[], person: Signer): readonly Block[];
  /** What is the matter with the sample, after everything has been worded. */
  issues(): readonly Issue[];
}

/** Reads the sample of the paper, if the school has one. */
export function wordingOf(
  ports: Pick<Ports, 'documents'>,
  book: Book,
  pairing: PairingBook,
  declared: ProgrammePaper,
  facts: ProgrammeFacts,
): Outcome<Wording> {
  const sample = sampleIn(pairing, declared);
  if (!sample) return done({ school: (own) => own, page: (own) => own, issues: () => [] });
  const place = { sheet: documents.title };
  const template = sample.fileId === undefined ? undefined : ports.documents.read(sample.fileId, mostPieces);
  if (!template) return refused({ code: 'sample-unreadable', place, paper: declared.name });
  const findings: TemplateFinding[] = [];
  const fill = (own: readonly Block[], person?: Signer): readonly Block[] => {
    const filled = fillTemplate(template, own, meaningsOf(book, declared, facts, person));
    findings.push(...filled.findings);
    return filled.blocks;
  };
  const issues = (): readonly Issue[] => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), issueOf(finding, declared)])).values(),
  ];
  return done({ school: (own) => fill(own), page: fill, issues });
}

function issueOf(finding: TemplateFinding, { name: paper }: ProgrammePaper): Issue {
  const place = { sheet: documents.title };
  switch (finding.kind) {
    case 'unknown':
      return { code: 'sample-mark-unknown', place, paper, text: finding.mark.slice(0, 60) };
    case 'broken':
      return { code: 'sample-mark-broken', place, paper, text: finding.words.slice(0, 60) };
    case 'missing':
      return { code: 'sample-mark-missing', place, paper, text: finding.mark };
    case 'empty':
      return { code: 'setting-needed', place: { sheet: settingsTable.title }, setting: finding.mark };
  }
}
