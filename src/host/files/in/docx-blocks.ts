/** The paragraphs, lists and tables of one part of a paper, in their order. */
import type { Attributes, NodeData, Run } from '../../google/document/data';
import { pictureSize } from '../../google/document/image-data';
import { lettersOf, paragraphOf } from './docx-looks';
import type { Numbering, WordStyles } from './docx-styles';
import { type Draft, WordTables } from './docx-tables';
import type { OfficePackage, Relation } from './package';
import type { XmlAttributes } from './xml';

/** What the parts of a paper share. */
export interface WordParts {
  readonly pack: OfficePackage;
  readonly styleNames: WordStyles['names'];
  readonly numbering: Numbering;
}

/** Told of every element that speaks of pages. */
type OnPage = (tag: string, attributes: XmlAttributes) => void;

export function readBlocks(parts: WordParts, part: string, onPage: OnPage = () => undefined): readonly NodeData[] {
  return new BlockReader(parts, part, onPage).read();
}

/** What is not read, with all that is in it: taken-back text, what floats, field codes, the old way beside the new one. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'txbxContent',
  'Fallback',
  'instrText',
  'delText',
  'pict',
  'object',
  'sdtPr',
  'rubyBase',
]);
const LETTERS = new Set([
  'FONT_FAMILY',
  'FONT_SIZE',
  'BOLD',
  'ITALIC',
  'UNDERLINE',
  'STRIKETHROUGH',
  'FOREGROUND_COLOR',
]);
const PIXEL = 9525;
const LARGEST_PICTURE = 8 * 1024 * 1024;
/** Paragraphs, cells and stretches of text; a thick book has fewer. */
const MOST_PIECES = 100_000;
const MOST_LETTERS = 3_000_000;

interface Line {
  readonly look: Draft;
  /** What the style says of letters. */
  letters: Attributes;
  list: { id: string; level: number } | undefined;
  readonly children: NodeData[];
  text: string;
  runs: Run[];
}

class BlockReader {
  private readonly out: NodeData[] = [];
  private readonly path: string[] = [];
  private readonly tables = new WordTables((pieces) => this.count(pieces));
  private readonly relations: ReadonlyMap<string, Relation>;
  private skipping = 0;
  private pieces = 0;
  private letters = 0;
  private line: Line | undefined;
  private run: Draft = {};
  private link: string | undefined;
  private isText = false;
  private picture: { width: number; height: number } | undefined;

  constructor(
    private readonly parts: WordParts,
    private readonly part: string,
    private readonly onPage: OnPage,
  ) {
    this.relations = parts.pack.relations(part);
  }

  read(): readonly NodeData[] {
    this.parts.pack.walk(this.part, {
      open: (tag, at) => {
        this.path.push(tag);
        if (this.skipping > 0 || SKIPPED.has(tag)) this.skipping++;
        else this.open(tag, at);
      },
      text: (text) => {
        if (this.isText && this.skipping === 0) this.write(text);
      },
      close: (tag) => {
        this.path.pop();
        if (this.skipping > 0) this.skipping--;
        else this.close(tag);
      },
    });
    return this.out;
  }

  private get above(): string {
    return this.path[this.path.length - 2] ?? '';
  }

  private get blocks(): NodeData[] {
    return this.tables.blocks ?? this.out;
  }

  private count(more = 1): void {
    this.pieces += more;
    if (this.pieces > MOST_PIECES) throw this.tooMuch();
  }

  private tooMuch(): Error {
    return this.parts.pack.refuse('в нём больше текста, чем бывает в документе');
  }

  private open(tag: string, at: XmlAttributes): void {
    if (this.path.includes('sectPr')) {
      this.onPage(tag, at);
      return;
    }
    switch (tag) {
      case 'p':
        this.count();
        this.line = { look: {}, letters: {}, list: undefined, children: [], text: '', runs: [] };
        break;
      case 'r':
        this.count();
        this.run = {};
        break;
      case 't':
        this.isText = true;
        break;
      case 'hyperlink': {
        const found = this.relations.get(at['r:id'] ?? '');
        this.link =
          found?.isOutside && /^(https?:|mailto:)/i.test(found.target) ? found.target.slice(0, 2000) : undefined;
        break;
      }
      case 'tab':
        if (this.above === 'r') this.write('\t');
        break;
      case 'cr':
        this.write('\r');
        break;
      case 'noBreakHyphen':
        this.write('\u2011');
        break;
      case 'br':
        if (at['type'] === 'page') this.add({ kind: 'PAGE_BREAK' });
        else this.write('\r');
        break;
      case 'inline':
        this.picture = { width: 0, height: 0 };
        break;
      case 'extent':
        if (this.picture) this.picture = { width: Number(at['cx']) / PIXEL, height: Number(at['cy']) / PIXEL };
        break;
      case 'blip':
        if (this.picture) this.addPicture(at['r:embed'] ?? '', this.picture);
        break;
      default:
        this.tables.open(tag, at, this.above);
        this.look(tag, at);
    }
  }

  private look(tag: string, at: XmlAttributes): void {
    const line = this.line;
    if (!line) return;
    if (this.above === 'pPr') {
      if (tag === 'pStyle') this.style(line, at['val'] ?? '');
      else if (tag === 'pageBreakBefore' && at['val'] !== '0' && at['val'] !== 'false')
        this.add({ kind: 'PAGE_BREAK' });
      else Object.assign(line.look, paragraphOf(tag, at));
    } else if (this.above === 'numPr') {
      line.list ??= { id: '', level: 0 };
      if (tag === 'numId') line.list.id = at['val'] ?? '';
      else if (tag === 'ilvl') line.list.level = Math.min(8, Math.max(0, Number(at['val']) || 0));
    } else if (this.above === 'rPr' && this.path[this.path.length - 3] === 'r')
      Object.assign(this.run, lettersOf(tag, at));
  }

  private style(line: Line, id: string): void {
    const found = this.parts.styleNames.get(id);
    if (!found) return;
    if (found.heading !== 'NORMAL') line.look['HEADING'] = found.heading;
    const pairs = Object.entries(found.attributes);
    line.letters = Object.fromEntries(pairs.filter(([name]) => LETTERS.has(name)));
    Object.assign(line.look, Object.fromEntries(pairs.filter(([name]) => !LETTERS.has(name))));
  }

  private write(text: string): void {
    const line = this.line;
    if (!line || text === '') return;
    this.letters += text.length;
    if (this.letters > MOST_LETTERS) throw this.tooMuch();
    const attributes: Attributes = {
      ...line.letters,
      ...this.run,
      ...(this.link === undefined ? {} : { LINK_URL: this.link }),
    };
    const last = line.runs.at(-1);
    const key = JSON.stringify(attributes);
    line.text += text;
    if (last && JSON.stringify(last.attributes) === key) {
      line.runs[line.runs.length - 1] = { length: last.length + text.length, attributes: last.attributes };
    } else line.runs.push({ length: text.length, attributes });
  }

  /** Something that is no text stands between two texts. */
  private add(child: NodeData): void {
    const line = this.line;
    if (!line) return;
    endText(line);
    line.children.push(child);
  }

  private addPicture(id: string, size: { readonly width: number; readonly height: number }): void {
    const target = this.relations.get(id);
    const bytes = target && !target.isOutside ? this.parts.pack.read(target.target) : undefined;
    const found = bytes && bytes.length <= LARGEST_PICTURE ? pictureSize(Buffer.from(bytes)) : undefined;
    if (!bytes || !found) return;
    const isFine = (length: number): boolean => length >= 1 && length <= 5000;
    this.add({
      kind: 'INLINE_IMAGE',
      attributes: {
        WIDTH: Math.round(isFine(size.width) ? size.width : found.width),
        HEIGHT: Math.round(isFine(size.height) ? size.height : found.height),
      },
      image: { data: Buffer.from(bytes).toString('base64'), mime: found.mime, title: null, description: null },
    });
  }

  private close(tag: string): void {
    if (tag === 't') this.isText = false;
    else if (tag === 'hyperlink') this.link = undefined;
    else if (tag === 'inline') this.picture = undefined;
    else if (tag === 'p') this.endLine();
    else if (tag === 'tc') this.tables.endCell();
    else if (tag === 'tr') this.tables.endRow();
    else if (tag === 'tbl') {
      const table = this.tables.end();
      if (table) this.blocks.push(table);
    }
  }

  private endLine(): void {
    const line = this.line;
    if (!line) return;
    endText(line);
    this.line = undefined;
    const glyphs = line.list && line.list.id !== '0' ? this.parts.numbering.get(line.list.id) : undefined;
    const isItem = line.list !== undefined && glyphs !== undefined;
    const attributes: Draft = isItem
      ? {
          ...line.look,
          LIST_ID: `kix.brought${line.list!.id}`,
          NESTING_LEVEL: line.list!.level,
          GLYPH_TYPE: glyphs[line.list!.level] ?? 'NUMBER',
        }
      : line.look;
    this.blocks.push({
      kind: isItem ? 'LIST_ITEM' : 'PARAGRAPH',
      ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
      ...(line.children.length > 0 ? { children: line.children } : {}),
    });
  }
}

function endText(line: Line): void {
  if (line.text !== '') line.children.push({ kind: 'TEXT', text: line.text, runs: line.runs });
  line.text = '';
  line.runs = [];
}
