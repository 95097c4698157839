/** Documents as files: making one, reading and saving what is committed. The working copies of executions are kept elsewhere. */
import { GoogleError } from '../../errors';
import type { World } from '../../world';
import { createFile, type FileExtra, findFile, MIME, readBody, touchFile, writeBody } from '../files';
import { type DocumentModel, isLine, type NodeData, textOf } from './data';
import { defaultStyles, pageFor } from './styles';

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
    const model: DocumentModel = {
      body: { kind: 'BODY_SECTION', attributes: pageFor(world.locale), children: [{ kind: 'PARAGRAPH' }] },
      header: null,
      footer: null,
      styles: defaultStyles(),
      language: null,
    };
    writeBody(world, id, PART, model);
    return id;
  });
}

/** Copies what is committed of a document into a new one, visible at once, and gives its id. */
export function copyDocument(world: World, source: string, file: NewDocument): string {
  return world.store.transaction(() => {
    const model = readDocument(world, source);
    const id = createDocument(world, file);
    writeBody(world, id, PART, model);
    return id;
  });
}

/** The document as it is committed. Throws Google's sentence when there is no such document. */
export function readDocument(world: World, id: string): DocumentModel {
  const file = findFile(world, id);
  const model = file?.mime === MIME.document ? readBody<DocumentModel>(world, id, PART) : undefined;
  if (!model) {
    throw new GoogleError(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
  }
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

function linesOf(node: NodeData): string[] {
  if (isLine(node)) return [textOf(node)];
  if (node.kind !== 'TABLE_ROW') return (node.children ?? []).flatMap(linesOf);
  return [(node.children ?? []).map((cell) => linesOf(cell).join(' ')).join('\t')];
}
