/**
 * A paper that somebody brings (a school's template), as a document of its own: paragraphs with their styles, lists, tables, the
 * looks of letters, links, pictures in the line, page breaks, page size, the words of header and footer.
 *
 * Left out: what floats over the page, footnotes, notes in the margin, fields (their last text stays), cells that span others
 * (their text stays in the first). Of tracked changes the accepted text is read.
 */
import type { Attributes, DocumentModel, NodeData } from '../../google/document/data';
import { createDocument, saveDocument } from '../../google/document/model';
import { defaultStyles, pageFor } from '../../google/document/styles';
import type { World } from '../../world';
import { readBlocks, type WordParts } from './docx-blocks';
import { readNumbering, readStyles } from './docx-styles';
import { OfficePackage } from './package';
import { readSource, type Source } from './source';

/** Points per twentieth of a point. */
const POINT = 1 / 20;

/** Brings a paper in and gives the id of the document. Throws UsageError with one sentence for what cannot be trusted or read. */
export function importDocx(world: World, source: Source, owner: string, parent?: string): string {
  const { name, model } = readDocx(world, source);
  return world.store.transaction(() => {
    const id = createDocument(world, { name, owner, parent });
    saveDocument(world, id, model);
    return id;
  });
}

/** What a paper says, and its name; nothing is made. Throws like importDocx. */
export function readDocx(world: World, source: Source): { readonly name: string; readonly model: DocumentModel } {
  const file = readSource(source);
  const pack = new OfficePackage(file, 'word/');
  const main = mainPart(pack);
  const { styles, names } = readStyles(pack, 'word/styles.xml', defaultStyles());
  const parts: WordParts = { pack, styleNames: names, numbering: readNumbering(pack, 'word/numbering.xml') };
  const page: Record<string, number> = {};
  const sections = { header: '', footer: '' };
  const children = readBlocks(parts, main, (tag, at) => readPage(tag, at, page, sections));
  const relations = pack.relations(main);
  const part = (kind: 'HEADER_SECTION' | 'FOOTER_SECTION', id: string): NodeData | null => {
    const target = relations.get(id)?.target;
    if (target === undefined || !pack.has(target)) return null;
    const blocks = readBlocks(parts, target);
    return { kind, children: blocks.length > 0 ? blocks : [{ kind: 'PARAGRAPH' }] };
  };
  const model: DocumentModel = {
    body: {
      kind: 'BODY_SECTION',
      attributes: { ...pageFor(world.locale), ...page } as Attributes,
      children: children.length > 0 ? children : [{ kind: 'PARAGRAPH' }],
    },
    header: part('HEADER_SECTION', sections.header),
    footer: part('FOOTER_SECTION', sections.footer),
    styles,
    language: null,
  };
  return { name: file.name.replace(/\.docx$/i, ''), model };
}

function mainPart(pack: OfficePackage): string {
  const named = [...pack.relations('').values()].find(({ type }) => type === 'officeDocument')?.target;
  const part = named !== undefined && pack.has(named) ? named : 'word/document.xml';
  if (!pack.has(part)) throw pack.refuse('в нём нет самого документа');
  return part;
}

/** Size and margins of the last section, and what stands above and below its pages. */
function readPage(
  tag: string,
  at: Readonly<Record<string, string | undefined>>,
  page: Record<string, number>,
  sections: { header: string; footer: string },
): void {
  const set = (name: string, value: string | undefined): void => {
    const points = Number(value) * POINT;
    if (value !== undefined && points >= 0 && points <= 4000) page[name] = points;
  };
  if (tag === 'pgSz') {
    set('PAGE_WIDTH', at['w']);
    set('PAGE_HEIGHT', at['h']);
  } else if (tag === 'pgMar') {
    for (const side of ['TOP', 'BOTTOM', 'LEFT', 'RIGHT']) set(`MARGIN_${side}`, at[side.toLowerCase()]);
  } else if (
    (tag === 'headerReference' || tag === 'footerReference') &&
    at['type'] !== 'first' &&
    at['type'] !== 'even'
  ) {
    sections[tag === 'headerReference' ? 'header' : 'footer'] = at['r:id'] ?? '';
  }
}
