/** Documents as files: what one consists of, making one, reading and saving what is committed. Working copies of executions are kept elsewhere. */
import { GoogleError } from '../../errors';
import type { World } from '../../world';
import { createFile, type FileExtra, findFile, MIME, readBody, touchFile, writeBody } from '../files';
import { type Attributes, type ContainerNode, type Heading, isLine, type Node, sectionNode, textOf } from './nodes';
import { defaultStyles, pageFor } from './styles';

/** All that a document consists of. */
export interface DocumentModel {
  /** Page size and margins are attributes of the body, as Google has them. */
  body: ContainerNode;
  header: ContainerNode | null;
  footer: ContainerNode | null;
  styles: Record<Heading, Attributes>;
  language: string | null;
}

export interface NewDocument {
  readonly name: string;
  readonly owner: string;
  readonly parent?: string | undefined;
  readonly extra?: FileExtra;
}

const PART = 'document';

/** Makes an empty document in the world's locale, visible at once, and gives its id. */
export function createDocument(world: World, file: NewDocument): string {
  const { name, owner, parent, extra } = file;
  return world.store.transaction(() => {
    const { id } = createFile(world, { mime: MIME.document, name, owner, parent, ...(extra ? { extra } : {}) });
    const body = sectionNode('BODY_SECTION');
    body.attributes = pageFor(world.locale);
    const model: DocumentModel = { body, header: null, footer: null, styles: defaultStyles(), language: null };
    writeBody(world, id, PART, model);
    return id;
  });
}

/** The document as it is committed; the caller owns what it gets. Throws Google's sentence when there is no such document. */
export function readDocument(world: World, id: string): DocumentModel {
  const file = findFile(world, id);
  const model = file?.mime === MIME.document ? readBody<DocumentModel>(world, id, PART) : undefined;
  if (!model) throw new GoogleError("Document is missing (perhaps it was deleted, or you don't have read access?)");
  return model;
}

/** Commits the document and gives its new revision. */
export function saveDocument(world: World, id: string, model: DocumentModel): number {
  return world.store.transaction(() => {
    writeBody(world, id, PART, model);
    return touchFile(world, id);
  });
}

/** What is committed as plain lines: header, body, footer; the cells of a row stand in one line with tabs between them. */
export function documentText(world: World, id: string): string {
  const { header, body, footer } = readDocument(world, id);
  return [header, body, footer].flatMap((section) => (section ? linesOf(section) : [])).join('\n');
}

function linesOf(node: Node): string[] {
  if (!('children' in node)) return [];
  if (node.type === 'TABLE_ROW') return [node.children.map((cell) => linesOf(cell).join(' ')).join('\t')];
  if (isLine(node)) return [textOf(node)];
  return node.children.flatMap(linesOf);
}
