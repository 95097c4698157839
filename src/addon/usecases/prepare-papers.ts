/**
 * «Подготовить документ»: any paper of the catalogue. A paper of the school is one file; papers that people sign for
 * themselves are pages in the file of their class. A few files in each run, new ones only as many as the day allows; asked
 * again until nothing is left. A signed or cancelled paper is never written again: the next one has a number of its own.
 * Where the school has a sample, its words are taken.
 */
import { programmePapers } from '../catalog/documents';
import { replacementOrder } from '../catalog/documents/orders/changes';
import {
  type ProgrammeFacts,
  type ProgrammePaper,
  pagesOf,
  type SchoolPaper,
  type Signer,
} from '../catalog/documents/programme-paper';
import { rewardedBy } from '../catalog/documents/rewards/festive';
import { settingDeclarations } from '../catalog/settings';
import {
  allTables,
  documents,
  mentees,
  mentors,
  pairs,
  practices,
  rewards,
  roadmap,
  settingsTable,
} from '../catalog/tables';
import { choosePapers } from '../domain/pairing/choose-papers';
import { sha256 } from '../domain/people/sha256';
import { showDocument } from '../schema/document-text';
import { Failure } from '../schema/failure';
import { done, type Issue, type Outcome, type PairingStep, refused, stops } from '../schema/issue';
import { type Book, openBook, whyNoBook } from './book';
import { type TableEdits, tableEdits } from './carry-out';
import { groundless } from './changed-pairs';
import { holdBook } from './held-book';
import { codeOf, codesOf, ensurePairingSheet, type PairingBook, readPairing } from './pairing-book';
import { factsOf, missingSettings, type PaperFacts } from './paper-facts';
import { freeKey, judgePaper, type Paper, settlePaper, stateOf, writePapers } from './papers';
import type { Ports } from './ports';
import { programmeFacts, signersOf } from './programme-facts';
import { type Wording, wordingOf } from './sample-marks';
import { ensureSheets } from './sheets';
import { outsideFacts } from './site-findings';

/** Files written in one run. */
export const papersInRun = 5;

/** Of files with long pages. */
const longPapersInRun = 2;

/** People of one file, unless the paper says otherwise; a larger class gets a second one. */
const mostPages = 40;

/** What papers need that are made of «Поощрения»; the sheet comes with the first of them. */
const ofRewards: readonly NonNullable<SchoolPaper['needs']>[] = ['rewarded', 'reward-proposals', 'thanked-partners'];

export interface PreparedPapers {
  readonly name: string;
  readonly written: number;
  readonly done: number;
  readonly later: number;
  readonly tomorrow: number;
}

export interface PaperPreview {
  readonly name: string;
  /** Files that there would be. */
  readonly files: number;
  /** The words of the first. */
  readonly text: string;
}

export const paperOf = (id: string): ProgrammePaper => {
  const found = programmePapers.find((paper) => paper.id === id);
  if (!found) throw new Failure('wrong-argument');
  return found;
};

export function preparePapers(ports: Ports, id: string): Outcome<PreparedPapers> {
  const declared = paperOf(id);
  return holdBook(ports, (book) => {
    ensurePairingSheet(ports, book, documents);
    if (declared.scope === 'school' && declared.needs !== undefined && ofRewards.includes(declared.needs))
      ensureSheets(ports, [{ table: rewards, position: allTables.indexOf(rewards) }], book);
    const pairing = readPairing(ports, book);
    const made = makePapers(ports, book, pairing, declared);
    if (!made.ok) return made;
    const papers = made.value;
    const madeToday = pairing.documents.rows.filter(({ value }) => value.made?.startsWith(pairing.today)).length;
    const left = Math.max(0, Number(book.settings.documentsPerDay) - madeToday);
    const states = papers.map((paper) => stateOf(paper, pairing));
    const { now, later, tomorrow } = choosePapers(states, isLong(declared) ? longPapersInRun : papersInRun, left);
    const chosen = papers.filter((paper) => now.some(({ key }) => key === paper.key));
    const entry = { command: 'prepare-papers', name: declared.name, files: chosen.length } as const;
    writePapers(ports, book, pairing, papers, now, entry, [confirmed(pairing, chosen)]);
    const { name } = declared;
    return done({ name, written: now.length, done: papers.length - later - tomorrow, later, tomorrow }, made.issues);
  });
}

const isLong = (declared: ProgrammePaper): boolean => declared.scope === 'people' && declared.pagesInFile !== undefined;

/** Remembers in each pair that waits for an order which one is to fix it: the one that brings its mentor. */
function confirmed({ pairs: fixed }: PairingBook, papers: readonly Paper[]): TableEdits {
  const edits = papers.flatMap(({ key, subject }) => {
    if (!key.startsWith(`${replacementOrder.id}/`)) return [];
    const codes = codesOf(subject);
    return fixed.rows
      .filter(({ value }) => codes.includes(codeOf(value.code)) && value.order !== key)
      .map(({ row }) => ({ row, values: { order: key } }));
  });
  return tableEdits(pairs, fixed, edits, {});
}

/** What the paper would say, without writing anything. */
export function previewPapers(ports: Ports, id: string): Outcome<PaperPreview> {
  const declared = paperOf(id);
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const made = makePapers(ports, book, readPairing(ports, book), declared);
  if (!made.ok) return made;
  const [first] = made.value;
  const text = first ? showDocument(first.settled) : '';
  return done({ name: declared.name, files: made.value.length, text }, made.issues);
}

/** The papers as they would be written now, or what is missing for them. */
function makePapers(
  ports: Pick<Ports, 'words' | 'documents'>,
  book: Book,
  pairing: PairingBook,
  declared: ProgrammePaper,
): Outcome<readonly Paper[]> {
  const missing = [...missingSettings(book), ...missingFor(book, declared)];
  if (missing.length > 0) return refused(...missing);
  const facts = factsOf(ports, book, pairing);
  const programme = programmeFacts(book, pairing, facts, book.read(roadmap), outsideFacts(ports, book, pairing, facts));
  const wording = wordingOf(ports, book, pairing, declared, programme);
  if (!wording.ok) return wording;
  const papers = settleDeclared(declared, programme, facts, pairing, wording.value);
  const ofSample = wording.value.issues();
  if (ofSample.some(stops)) return refused(...ofSample.filter(stops));
  if (papers.length === 0)
    return refused({ code: 'nobody-to-sign', place: { sheet: mentors.title }, name: declared.name });
  const empty = isEmpty(declared, programme);
  if (empty) return refused(empty);
  const needs = declared.scope === 'school' ? declared.needs : undefined;
  if (needs !== undefined && ofRewards.includes(needs) && programme.rewards.strange.length > 0)
    return refused(
      ...programme.rewards.strange.map(({ row, text }): Issue => {
        return {
          code: 'code-unreadable',
          place: { sheet: rewards.title, row, column: rewards.columns.person.heading },
          text,
        };
      }),
    );
  const unfounded = needs === 'replaced' || needs === 'changed-terms' ? groundless(pairing, needs) : [];
  if (unfounded.length > 0) return refused(...unfounded);
  const judged = papers.map((paper) => judgePaper(paper, book));
  const stopping = judged.flatMap((each) => each.stopping);
  if (stopping.length > 0) return refused(...new Map(stopping.map((issue) => [JSON.stringify(issue), issue])).values());
  return done(papers, [...ofSample, ...pairing.issues, ...judged.flatMap(({ flaws }) => flaws)]);
}

const missingFor = ({ settings }: Book, { settings: needed = [] }: ProgrammePaper): readonly Issue[] =>
  needed
    .filter((key) => settings[key] === '')
    .map((key) => ({
      code: 'setting-needed',
      place: { sheet: settingsTable.title },
      setting: settingDeclarations[key].name,
    }));

/** Why a paper of the school would say nothing. */
function isEmpty(declared: ProgrammePaper, facts: ProgrammeFacts): Issue | undefined {
  if (declared.scope !== 'school' || declared.needs === undefined) return undefined;
  const early = (sheet: string, step: PairingStep): Issue => ({ code: 'step-too-early', place: { sheet }, step });
  const nobody: Issue = { code: 'nobody-to-sign', place: { sheet: mentees.title }, name: declared.name };
  const needed: Readonly<Record<typeof declared.needs, readonly [there: number, otherwise: Issue]>> = {
    roadmap: [facts.roadmap.length, early(roadmap.title, 'roadmap')],
    candidates: [facts.admitted.mentors.all, early(mentors.title, 'mentors')],
    mentors: [facts.mentors.length, early(mentors.title, 'mentors')],
    pairs: [facts.pairs.length + facts.groups.length, early(pairs.title, 'approve')],
    classes: [facts.classes.length, nobody],
    gathering: [facts.gathering.mentees.length, nobody],
    waiting: [facts.waiting.length, nobody],
    replaced: [facts.replaced.length, early(pairs.title, 'replaced')],
    'changed-terms': [facts.changedTerms.length, early(pairs.title, 'changed-terms')],
    report: [facts.confirmed, early(pairs.title, 'approve')],
    rewarded: [rewardedBy(declared, facts).length, early(rewards.title, 'rewarded')],
    'reward-proposals': [
      facts.rewards.proposed.length + facts.rewards.proposedPartners.length,
      early(rewards.title, 'rewarded'),
    ],
    'thanked-partners': [facts.rewards.partners.length, early(rewards.title, 'rewarded')],
    practices: [declared.needs === 'practices' ? facts.practices().length : 0, early(practices.title, 'practices')],
  };
  const [there, otherwise] = needed[declared.needs];
  return there > 0 ? undefined : otherwise;
}

function settleDeclared(
  declared: ProgrammePaper,
  programme: ProgrammeFacts,
  facts: PaperFacts,
  pairing: PairingBook,
  wording: Wording,
): readonly Paper[] {
  const title = declared.title(programme);
  const { id, kind } = declared;
  if (declared.scope === 'school') {
    const key = freeKey(pairing, id);
    const subject = declared.subject?.(programme).join('; ') ?? '';
    return [
      settlePaper({ key, kind, subject, title, look: declared.look }, wording.school(declared.body(programme)), facts),
    ];
  }
  const inWords = {
    page: (about: ProgrammeFacts, person: Signer) => wording.page(declared.page(about, person), person),
  };
  return classesOf(
    signersOf(pairing, facts).filter((person) => declared.isFor(person, programme)),
    declared.pagesInFile ?? mostPages,
  ).map(({ about, people, part }) => {
    const key = freeKey(pairing, `${id}/${sha256(about).slice(0, 8)}${part > 1 ? `-${part}` : ''}`);
    const frame = { key, kind, subject: about, title: `${title}, ${about}${part > 1 ? `, часть ${part}` : ''}` };
    return settlePaper(frame, pagesOf(inWords, programme, people), facts);
  });
}

interface ClassOfPeople {
  readonly about: string;
  readonly people: readonly Signer[];
  readonly part: number;
}

/** People of one class together; teachers of all subjects are one class, so are people from outside. */
function classesOf(people: readonly Signer[], most: number): readonly ClassOfPeople[] {
  const classes = new Map<string, Signer[]>();
  for (const person of people) {
    const about = person.code.startsWith('У') ? person.about : person.isStaff ? 'педагоги' : 'наставники извне';
    classes.set(about, [...(classes.get(about) ?? []), person]);
  }
  return [...classes].flatMap(([about, all]) =>
    Array.from({ length: Math.ceil(all.length / most) }, (_none, index) => ({
      about,
      people: all.slice(index * most, (index + 1) * most),
      part: index + 1,
    })),
  );
}
