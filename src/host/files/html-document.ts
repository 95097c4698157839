/**
 * A page of HTML as a document: headings, paragraphs, lists, tables, line breaks, the looks of letters that paper needs. What only a
 * browser can lay out (positions, columns, scripts, style sheets) is left out; the words stay.
 */
import type { Attributes, DocumentModel, Heading, NodeData } from '../google/document/data';
import { defaultStyles, pageFor } from '../google/document/styles';
import { colorOf } from '../google/spreadsheet/colors';

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

const HEADINGS: Readonly<Record<string, Heading>> = {
  h1: 'HEADING1',
  h2: 'HEADING2',
  h3: 'HEADING3',
  h4: 'HEADING4',
  h5: 'HEADING5',
  h6: 'HEADING6',
};
const BLOCKS =
  /^(p|div|h[1-6]|li|ul|ol|table|tbody|thead|tfoot|tr|td|th|section|article|header|footer|main|blockquote|pre|form|fieldset|center|body|html|dl|dt|dd|caption|hr)$/;
const VOID = /^(br|hr|img|input|meta|link|wbr|area|base|col|source)$/;
const SILENT = /^(script|style|title|head|template|noscript|select|textarea)$/;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  copy: '©',
  reg: '®',
  euro: '€',
  bull: '•',
  middot: '·',
  times: '×',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

/** The page as a document in the given locale's paper. */
export function documentOfHtml(html: string, locale: string): DocumentModel {
  const children = new Reading(html).blocks();
  return {
    body: {
      kind: 'BODY_SECTION',
      attributes: pageFor(locale),
      children: children.length > 0 ? children : [{ kind: 'PARAGRAPH' }],
    },
    header: null,
    footer: null,
    styles: defaultStyles(),
    language: null,
  };
}

/** A plain text as a document: a line is a paragraph. */
export function documentOfText(text: string, locale: string): DocumentModel {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const { body, ...rest } = documentOfHtml('', locale);
  return { ...rest, body: { ...body, children: lines.map((line) => paragraph('PARAGRAPH', [letters(line, {})], {})) } };
}

function letters(text: string, look: Attributes): NodeData {
  return { kind: 'TEXT', text, runs: text === '' ? [] : [{ length: text.length, attributes: look }] };
}

function paragraph(kind: 'PARAGRAPH' | 'LIST_ITEM', texts: readonly NodeData[], attributes: Attributes): NodeData {
  const children = texts.filter(({ text }) => text !== '');
  return {
    kind,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(children.length > 0 ? { children } : {}),
  };
}

function plain(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** One pass over the page; blocks are finished in reading order. */
class Reading {
  private readonly out: NodeData[] = [];
  private readonly open: { readonly tag: Tag; readonly look: Attributes; readonly line: Attributes }[] = [];
  private readonly lists: { readonly id: string; readonly glyph: string }[] = [];
  private texts: NodeData[] = [];
  private kind: 'PARAGRAPH' | 'LIST_ITEM' = 'PARAGRAPH';
  private tables: { rows: NodeData[]; cells: NodeData[]; before: NodeData[] }[] = [];
  private counted = 0;
  private target: NodeData[] = this.out;

  constructor(private readonly html: string) {}

  blocks(): NodeData[] {
    const pattern = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|[^<]+|</gi;
    let silent: string | undefined;
    for (const [text, closes, name, rest] of this.html.matchAll(pattern)) {
      const tag = name?.toLowerCase();
      if (silent !== undefined) {
        if (tag === silent && closes) silent = undefined;
      } else if (tag === undefined) {
        if (!/^<!/.test(text)) this.write(text);
      } else if (SILENT.test(tag) && !closes) {
        if (tag !== 'head') silent = tag;
      } else if (!SILENT.test(tag))
        this.meet({ name: tag, closes: closes === '/', attributes: attributesOf(rest ?? '') });
    }
    this.endLine();
    while (this.tables.length > 0) this.endTable();
    return this.out;
  }

  private get look(): Attributes {
    return this.open[this.open.length - 1]?.look ?? {};
  }

  private write(text: string): void {
    const keep = this.open.some(({ tag }) => tag.name === 'pre');
    const words = plain(keep ? text : text.replace(/[ \t\r\n]+/g, ' '));
    const begins = this.texts.length === 0 || (this.texts[this.texts.length - 1]?.text ?? '').endsWith('\r');
    const shown = begins && !keep ? words.replace(/^ /, '') : words;
    if (shown !== '') this.texts.push(letters(shown, this.look));
  }

  private meet(tag: Tag): void {
    const { name, closes } = tag;
    if (name === 'br') this.texts.push(letters('\r', this.look));
    else if (name === 'hr') {
      this.endLine();
      this.target.push({ kind: 'PARAGRAPH', children: [{ kind: 'HORIZONTAL_RULE' }] });
    } else if (name === 'img') this.picture(tag);
    else if (VOID.test(name)) return;
    else if (closes) this.close(name);
    else this.begin(tag);
  }

  private begin(tag: Tag): void {
    const { name } = tag;
    if (BLOCKS.test(name)) this.endLine();
    const line = { ...(this.open[this.open.length - 1]?.line ?? {}), ...lineOf(tag) };
    const heading = HEADINGS[name];
    this.open.push({
      tag,
      look: { ...this.look, ...lookOf(tag) },
      line: heading ? { ...line, HEADING: heading } : line,
    });
    if (name === 'ul' || name === 'ol')
      this.lists.push({ id: `kix.html${++this.counted}`, glyph: name === 'ol' ? 'NUMBER' : 'BULLET' });
    if (name === 'li') this.kind = 'LIST_ITEM';
    if (name === 'table') {
      this.tables.push({ rows: [], cells: [], before: this.target });
      this.target = [];
    }
    if (name === 'tr' && this.tables.length > 0) this.tables[this.tables.length - 1]!.cells = [];
    if ((name === 'td' || name === 'th') && this.tables.length > 0) this.target = [];
  }

  private close(name: string): void {
    if (!this.open.some(({ tag }) => tag.name === name)) return;
    if (BLOCKS.test(name)) this.endLine();
    const at = this.open.map(({ tag }) => tag.name).lastIndexOf(name);
    this.open.splice(at);
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (name === 'li') this.kind = 'PARAGRAPH';
    const table = this.tables[this.tables.length - 1];
    if (!table) return;
    if (name === 'td' || name === 'th') {
      const children = this.target.length > 0 ? this.target : [{ kind: 'PARAGRAPH' as const }];
      table.cells.push({ kind: 'TABLE_CELL', children });
      this.target = [];
    }
    if (name === 'tr' && table.cells.length > 0) table.rows.push({ kind: 'TABLE_ROW', children: table.cells });
    if (name === 'table') this.endTable();
  }

  private endTable(): void {
    const table = this.tables.pop()!;
    this.target = table.before;
    if (table.rows.length === 0) return;
    const most = Math.max(...table.rows.map(({ children = [] }) => children.length));
    const rows = table.rows.map((row) => {
      const missing = Array.from({ length: most - (row.children?.length ?? 0) }, emptyCell);
      return { ...row, children: [...(row.children ?? []), ...missing] };
    });
    this.target.push({ kind: 'TABLE', children: rows });
  }

  private endLine(): void {
    const texts = trimmed(this.texts);
    this.texts = [];
    if (texts.length === 0) return;
    const list = this.lists[this.lists.length - 1];
    const item = this.kind === 'LIST_ITEM' && list !== undefined;
    const level = this.lists.length - 1;
    const place: Attributes = item
      ? {
          LIST_ID: list.id,
          GLYPH_TYPE: list.glyph,
          NESTING_LEVEL: level,
          INDENT_START: 36 * (level + 1),
          INDENT_FIRST_LINE: 36 * (level + 1) - 18,
        }
      : {};
    const line = this.open[this.open.length - 1]?.line ?? {};
    this.target.push(paragraph(item ? 'LIST_ITEM' : 'PARAGRAPH', texts, { ...line, ...place }));
  }

  /** Only pictures that the page carries in itself; others would have to be fetched. */
  private picture({ attributes }: Tag): void {
    const [, mime, data] = /^data:(image\/(?:png|jpeg|gif));base64,([\w+/=\s]+)$/.exec(attributes['src'] ?? '') ?? [];
    if (mime === undefined || data === undefined) return;
    this.endLine();
    const size = (name: 'width' | 'height', other: number): number =>
      Number.parseFloat(attributes[name] ?? '') || other;
    const image = { data: data.replace(/\s/g, ''), mime, title: null, description: attributes['alt'] ?? null };
    const picture: NodeData = {
      kind: 'INLINE_IMAGE',
      attributes: { WIDTH: size('width', 200), HEIGHT: size('height', 100) },
      image,
    };
    this.target.push({ kind: 'PARAGRAPH', children: [picture] });
  }
}

function emptyCell(): NodeData {
  return { kind: 'TABLE_CELL', children: [{ kind: 'PARAGRAPH' }] };
}

/** A line without the blank at its end. */
function trimmed(texts: readonly NodeData[]): NodeData[] {
  const out = texts.filter(({ text }) => text !== '');
  while (out.length > 0) {
    const last = out[out.length - 1]!;
    const text = (last.text ?? '').replace(/[ \r]+$/, '');
    out.pop();
    if (text === '') continue;
    out.push({ ...last, text, runs: [{ length: text.length, attributes: last.runs?.[0]?.attributes ?? {} }] });
    break;
  }
  return out;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, , one, two, bare] of text.matchAll(/([\w-]+)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    found[name!.toLowerCase()] = plain(one ?? two ?? bare ?? '');
  }
  return found;
}

function stylesOf(tag: Tag): Record<string, string> {
  const pairs = (tag.attributes['style'] ?? '').split(';').map((part) => part.split(/:(.*)/s));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim()]));
}

function lookOf(tag: Tag): Attributes {
  const { name, attributes } = tag;
  const style = stylesOf(tag);
  const color = colorOf(style['color'] ?? attributes['color'] ?? '');
  const behind = /^(td|th|tr|table|div|body|p)$/.test(name) ? undefined : colorOf(style['background-color'] ?? '');
  const size = /^([\d.]+)(px|pt)$/.exec(style['font-size'] ?? '');
  return {
    ...(/^(b|strong|th)$/.test(name) || /^(bold|[6-9]00)$/.test(style['font-weight'] ?? '') ? { BOLD: true } : {}),
    ...(/^(i|em|cite)$/.test(name) || style['font-style'] === 'italic' ? { ITALIC: true } : {}),
    ...(/^(u|ins)$/.test(name) || /underline/.test(style['text-decoration'] ?? '') ? { UNDERLINE: true } : {}),
    ...(/^(s|del|strike)$/.test(name) ? { STRIKETHROUGH: true } : {}),
    ...(color === undefined ? {} : { FOREGROUND_COLOR: color }),
    ...(behind === undefined ? {} : { BACKGROUND_COLOR: behind }),
    ...(size ? { FONT_SIZE: size[2] === 'px' ? Math.round(Number(size[1]) * 0.75 * 2) / 2 : Number(size[1]) } : {}),
    ...(name === 'a' && attributes['href'] ? { LINK_URL: attributes['href'] } : {}),
  };
}

function lineOf(tag: Tag): Attributes {
  const aligned = (
    stylesOf(tag)['text-align'] ??
    tag.attributes['align'] ??
    (tag.name === 'center' ? 'center' : '')
  ).toUpperCase();
  return /^(LEFT|CENTER|RIGHT|JUSTIFY)$/.test(aligned) ? { HORIZONTAL_ALIGNMENT: aligned } : {};
}
