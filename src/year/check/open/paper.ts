/** A document for Word as its reader sees it: paragraphs and tables in their order, out of its own XML. */
import { once } from './once';
import { readZip } from './zip';

export type PaperBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Throws when the bytes are no such document. */
export const readPaper = once((bytes: Buffer): readonly PaperBlock[] => {
  const xml = readZip(bytes).get('word/document.xml')?.toString('utf8');
  if (xml === undefined) throw new Error('в файле нет документа Word.');
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(xml)?.[1] ?? '';
  const blocks: PaperBlock[] = [];
  for (const [part] of body.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>|<w:p[ >][\s\S]*?<\/w:p>|<w:p\/>/g))
    blocks.push(
      part.startsWith('<w:tbl>')
        ? { kind: 'table', rows: tableOf(part) }
        : { kind: 'paragraph', text: textOf(part).trim() },
    );
  return blocks;
});

const tableOf = (xml: string): readonly (readonly string[])[] =>
  [...xml.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) =>
    [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => textOf(cell).trim()),
  );

/** Texts of runs; tabs and line breaks are blanks, the end of a paragraph too. */
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>|<\/w:p>/g)]
    .map(([, text]) => (text === undefined ? ' ' : plain(text)))
    .join('');

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML or HTML without its escapes. */
export const plain = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_whole, name: string) => signs[name] ?? '');
