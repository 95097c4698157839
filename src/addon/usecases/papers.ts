/**
 * Papers and their register: what a paper would say now, and writing some of them. The register speaks first, so that a run
 * that died leaves nothing unknown; the file is found by its key, so that repeating never makes a second one.
 */
import { documents } from '../catalog/tables';
import type { RegisteredDocument } from '../catalog/tables/documents';
import type { PaperState, PapersToWrite } from '../domain/pairing/choose-papers';
import { sha256 } from '../domain/people/sha256';
import type { JournalEntry } from '../domain/programme/journal';
import { type Block, type SettledDocument, settle } from '../schema/document';
import { checkDocument } from '../schema/document-check';
import type { Issue } from '../schema/issue';
import { type PaperLook, usualLook } from '../schema/paper';
import type { Book } from './book';
import { carryOut, type TableEdits, tableEdits, writeEdits } from './carry-out';
import type { PairingBook } from './pairing-book';
import type { PaperFacts } from './paper-facts';
import type { Ports } from './ports';
import { programmeFolder } from './programme-folder';

export interface Paper {
  readonly key: string;
  readonly kind: RegisteredDocument['kind'];
  readonly subject: string;
  readonly title: string;
  readonly settled: SettledDocument;
  /** Papers look as usual unless it is said. */
  readonly look?: PaperLook | undefined;
  /** The same for the same words. */
  readonly edition: string;
}

/** The paper with its names printed, ready to be compared and written. */
export function settlePaper(
  paper: Pick<Paper, 'key' | 'kind' | 'subject' | 'title' | 'look'>,
  blocks: readonly Block[],
  facts: PaperFacts,
): Paper {
  const settled = settle(blocks, facts.print);
  return { ...paper, settled, edition: sha256(JSON.stringify([paper.title, settled])).slice(0, 20) };
}

export function stateOf(paper: Paper, pairing: PairingBook): PaperState {
  const line = pairing.documents.rows.find(({ value }) => value.key === paper.key)?.value;
  const { key, edition } = paper;
  if (!line) return { key, edition, registered: undefined };
  const { state, edition: meant, written, version } = line;
  return { key, edition, registered: { signed: state !== 'проект', edition: meant, written, version } };
}

/** Names that nobody knows stop a paper; anything else that should be mended is only said. */
export function judgePaper(
  { settled, title }: Paper,
  book: Book,
): { readonly stopping: readonly Issue[]; readonly flaws: readonly Issue[] } {
  const place = { sheet: documents.title };
  const flaws = checkDocument(settled, book.regime).flatMap((finding): Issue[] =>
    'excerpt' in finding
      ? [{ code: 'paper-flaw', place, document: title, flaw: finding.code, excerpt: finding.excerpt }]
      : [],
  );
  return { stopping: settled.nameless.map((person): Issue => ({ code: 'name-missing', place, person })), flaws };
}

/** The register's key of the next paper under this name: one more than any that is signed or cancelled, even when its line is gone. */
export function freeKey({ documents: register, pairs: fixed }: PairingBook, name: string): string {
  const settled = [
    ...register.rows.flatMap(({ value }) => (value.state !== 'проект' ? value.key : [])),
    ...fixed.rows.flatMap(({ value }) => (value.orderNumber !== undefined && value.order ? value.order : [])),
  ];
  const highest = settled
    .filter((key) => key.startsWith(`${name}/`))
    .map((key) => Number(/^\d+$/.exec(key.slice(name.length + 1))?.[0] ?? 0))
    .reduce((a, b) => Math.max(a, b), 0);
  return `${name}/${highest + 1}`;
}

/**
 * Writes the chosen papers: the register's lines with whatever else belongs to the operation, under the change log; then the
 * files; then the links, which go with their lines when those are taken back.
 */
export function writePapers(
  ports: Ports,
  book: Book,
  { documents: register }: Pick<PairingBook, 'documents'>,
  papers: readonly Paper[],
  chosen: PapersToWrite['now'],
  entry: JournalEntry,
  further: readonly TableEdits[] = [],
): void {
  if (chosen.length === 0) return;
  const known = new Map(register.rows.map((row) => [row.value.key, row]));
  let next = register.layout.lastRow + 1;
  const wanted = chosen.flatMap(({ key, version }) => {
    const paper = papers.find((one) => one.key === key);
    if (!paper) return [];
    const before = known.get(key);
    return [{ paper, version, row: before?.row ?? next++, made: before?.value.made ?? ports.clock.now() }];
  });
  const lines = wanted.map(({ paper: { kind, subject, title, key, edition }, version, row, made: since }) => ({
    row,
    values: { kind, subject, title, state: 'проект' as const, version, made: since, key, edition },
  }));
  carryOut(ports, { entry, tables: [...further, tableEdits(documents, register, lines, {})] });
  ports.tables.commit();
  const folder = programmeFolder(ports, book);
  const prefix = `${ports.book.id()}/${book.settings.year}`;
  const grown = { ...register.layout, lastRow: next - 1 };
  const links = wanted.map(({ paper: { key, title, edition, settled, look = usualLook }, row }) => {
    const file = { key: `${prefix}/${key}`, edition, title, folder, document: settled, look };
    const { id, url } = ports.documents.write(file);
    return { row, values: { link: url, fileId: id, written: edition } };
  });
  writeEdits(ports, tableEdits(documents, { ...register, layout: grown }, links, {}));
}
