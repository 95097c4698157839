/**
 * «Сделать образец»: a paper of the programme as a document full of marks, which the school changes as it likes and which is taken
 * instead of the program's own words from then on, until it is cancelled. Once written it is never written over.
 */
import type { PersonalPaper, ProgrammeFacts, ProgrammePaper } from '../catalog/documents/programme-paper';
import { documents, mentors, roadmap } from '../catalog/tables';
import { longDay } from '../domain/language/dates';
import { sha256 } from '../domain/people/sha256';
import { makeSample as markPaper } from '../domain/programme/template';
import type { Day } from '../schema/cell';
import type { Block, SettledDocument } from '../schema/document';
import { Failure } from '../schema/failure';
import { done, type Outcome, refused } from '../schema/issue';
import type { Book } from './book';
import { holdBook } from './held-book';
import { ensurePairingSheet, type PairingBook, readPairing } from './pairing-book';
import { factsOf, missingSettings } from './paper-facts';
import { freeKey, writePapers } from './papers';
import type { Ports } from './ports';
import { paperOf } from './prepare-papers';
import { programmeFacts, signersOf } from './programme-facts';
import { dayMark, dayMarks, meaningsOf, sampleIn, sampleName } from './sample-marks';
import { outsideFacts } from './site-findings';

export interface MadeSample {
  readonly name: string;
  /** False when there is one already; it is left as it is. */
  readonly isNew: boolean;
}

export function makeSample(ports: Ports, id: string): Outcome<MadeSample> {
  const declared = paperOf(id);
  const { name } = declared;
  if (declared.isReckoned) throw new Failure('wrong-argument');
  return holdBook(ports, (book) => {
    const missing = missingSettings(book);
    if (missing.length > 0) return refused(...missing);
    ensurePairingSheet(ports, book, documents);
    const pairing = readPairing(ports, book);
    if (sampleIn(pairing, declared)) return done({ name, isNew: false });
    const settled = markedPaper(ports, book, pairing, declared);
    if (!settled) return refused({ code: 'nobody-to-sign', place: { sheet: mentors.title }, name });
    const key = freeKey(pairing, sampleName(declared));
    const title = `Образец: ${name}`;
    const edition = sha256(JSON.stringify([title, settled])).slice(0, 20);
    const paper = { key, kind: 'образец', subject: '', title, settled, edition } as const;
    const entry = { command: 'make-sample', name } as const;
    writePapers(ports, book, pairing, [paper], [{ key, version: 1 }], entry);
    return done({ name, isNew: true });
  });
}

/** Nothing when nobody is there for whom the paper is. */
function markedPaper(
  ports: Pick<Ports, 'words'>,
  book: Book,
  pairing: PairingBook,
  declared: ProgrammePaper,
): SettledDocument | undefined {
  const about = factsOf(ports, book, pairing);
  const days = new Map<string, string>();
  const facts = noteDays(
    programmeFacts(book, pairing, about, book.read(roadmap), outsideFacts(ports, book, pairing, about)),
    days,
  );
  const person =
    declared.scope === 'people' ? signersOf(pairing, about).find((one) => declared.isFor(one, facts)) : undefined;
  if (declared.scope === 'people' && !person) return undefined;
  const blocks = person ? (declared as PersonalPaper).page(facts, person) : bodyOf(declared, facts);
  return markPaper(blocks, { ...meaningsOf(book, declared, facts, person), days, print: about.print });
}

const bodyOf = (declared: ProgrammePaper, facts: ProgrammeFacts): readonly Block[] =>
  declared.scope === 'school' ? declared.body(facts) : [];

/** The same facts, which write down the days that a paper asks for, as it prints them, with their marks. */
function noteDays(facts: ProgrammeFacts, days: Map<string, string>): ProgrammeFacts {
  const noting =
    (words: string, find: (month: number, day: number) => Day) =>
    (month: number, day: number): Day => {
      const found = find(month, day);
      days.set(longDay(found), dayMark(words, month, day));
      return found;
    };
  return { ...facts, day: noting(dayMarks.until, facts.day), since: noting(dayMarks.since, facts.since) };
}
