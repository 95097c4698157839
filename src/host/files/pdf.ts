/** A document as PDF: text that can be selected and searched, in PT Serif and PT Sans, which stand in for Times New Roman and Arial. */
import { type DocumentModel, isLine, type NodeData } from '../google/document/data';
import { readDocument } from '../google/document/model';
import { findFile } from '../google/files';
import type { World } from '../world';
import { endOfSigned, keptWithNext } from './document-keep';
import { ListCounter } from './document-lists';
import {
  emptyLook,
  type LineLook,
  lineLook,
  type PageLook,
  pageLook,
  type Stretch,
  stretchesOf,
} from './document-look';
import { type CellLook, cellLook, tableLook } from './document-tables';
import { BODY, KEPT, standsAlone } from './pdf-breaks';
import { drawPdf, drawPdfNow, type PdfBox, type PdfFile, type PdfNode, type PdfPlan } from './pdf-engine';
import { family, inlineBox, RISE, TIGHTER } from './pdf-letters';

export interface PaperOptions {
  /** Numbers at the top of each page from the second one. */
  readonly pageNumbers?: boolean;
}

/** The committed document as a PDF file; the same document gives the same bytes. */
export async function documentToPdf(world: World, id: string, options: PaperOptions = {}): Promise<Uint8Array> {
  return (await drawPdf(paperOf(world, id, options))).bytes;
}

/** The same at once, for scripts; undefined when a picture in it cannot be drawn at once. */
export function documentToPdfNow(world: World, id: string, options: PaperOptions = {}): PdfFile | undefined {
  return drawPdfNow(paperOf(world, id, options));
}

/** A document that is not a file, such as a converted page, as PDF at once. */
export function modelToPdfNow(model: DocumentModel, title: string, date: Date): PdfFile | undefined {
  return drawPdfNow(new Paper(model, {}).plan(title, date));
}

function paperOf(world: World, id: string, options: PaperOptions): PdfPlan {
  const file = findFile(world, id)!;
  return new Paper(readDocument(world, id), options).plan(file.name, new Date(file.modified));
}

/** Where headers and footers begin, from the edge of the paper. */
const EDGE = 36;
/** Pixels to points. */
const PIXEL = 0.75;
class Paper {
  private readonly lists = new ListCounter();
  private readonly page: PageLook;
  private named = 0;

  constructor(
    private readonly model: DocumentModel,
    private readonly options: PaperOptions,
  ) {
    this.page = pageLook(model);
  }

  plan(title: string, date: Date): PdfPlan {
    const { width, height, left, right, top, bottom } = this.page;
    const text = width - left - right;
    const header = this.model.header;
    const footer = this.model.footer;
    return {
      width,
      height,
      margins: [
        left,
        Math.max(top, header ? EDGE + this.heightOf(header) : 0),
        right,
        Math.max(bottom, footer ? EDGE + this.heightOf(footer) : 0),
      ],
      content: this.blocks(withoutEmptyEnd(this.model.body.children ?? []), text, true),
      defaultStyle: { font: 'Sans', fontSize: 11 },
      header: (page) => {
        const number = this.options.pageNumbers && page > 1 ? [this.pageNumber(page)] : [];
        const own = header ? this.blocks(header.children ?? [], text, false) : [];
        return {
          margin: [left, own.length > 0 ? EDGE - (number.length > 0 ? 14 : 0) : EDGE - 8, right, 0],
          stack: [...number, ...own],
        };
      },
      footer: () =>
        footer ? { margin: [left, 0, right, 0], stack: this.blocks(footer.children ?? [], text, false) } : null,
      breaksBefore: standsAlone,
      title,
      date,
    };
  }

  private pageNumber(page: number): PdfBox {
    const { font, size } = emptyLook(this.model.styles, { kind: 'PARAGRAPH' });
    return { text: String(page), alignment: 'center', font: family(font), fontSize: size };
  }

  /** About as high as this section will be; enough to make room for it. */
  private heightOf(section: NodeData): number {
    return (section.children ?? []).reduce((sum, line) => {
      const { before, after, spacing } = lineLook(this.model.styles, line);
      const stretches = (line.children ?? []).flatMap((text) => stretchesOf(this.model.styles, 'NORMAL', text));
      const size = Math.max(emptyLook(this.model.styles, line).size, ...stretches.map(({ look }) => look.size));
      return sum + before + after + size * 1.15 * spacing;
    }, 8);
  }

  private blocks(blocks: readonly NodeData[], width: number, inBody: boolean): PdfNode[] {
    const kept = inBody ? keptWithNext(blocks) : [];
    const out: PdfBox[] = [];
    let fresh = false;
    let together: PdfBox[] = [];
    let end: number | undefined;
    blocks.forEach((block, index) => {
      const signed = inBody ? endOfSigned(blocks, index) : undefined;
      const part = signed === undefined ? 'whole' : 'but last';
      let boxes = block.kind === 'TABLE' ? [this.table(block, width, part)] : this.line(block);
      if (signed !== undefined) {
        together = [this.table(block, width, 'last')];
        end = signed;
      } else if (end !== undefined) {
        together.push(...boxes);
        boxes = [];
        if (index + 1 === end) {
          boxes = [{ unbreakable: true, stack: together }];
          end = undefined;
        }
      }
      for (const box of boxes) {
        if (box === PAGE_BREAK) {
          fresh = true;
          continue;
        }
        out.push({
          ...box,
          ...(inBody && block.kind !== 'TABLE' ? { style: BODY } : {}),
          ...(kept[index] ? { headlineLevel: KEPT } : {}),
          ...(fresh ? { pageBreak: 'before' } : {}),
        });
        fresh = false;
      }
    });
    return out;
  }

  /** A paragraph is several boxes where pictures, rules or page breaks stand in it. */
  private line(line: NodeData): PdfBox[] {
    const look = lineLook(this.model.styles, line);
    const boxes: PdfBox[] = [];
    let stretches: Stretch[] = [];
    const flush = (): void => {
      if (stretches.length > 0) boxes.push(this.text(line, look, stretches));
      stretches = [];
    };
    for (const child of line.children ?? []) {
      if (child.kind === 'TEXT') stretches.push(...stretchesOf(this.model.styles, look.heading, child));
      else {
        flush();
        boxes.push(this.inline(child, look));
      }
    }
    flush();
    if (boxes.length === 0)
      boxes.push(this.text(line, look, [{ text: ' ', look: emptyLook(this.model.styles, line) }]));
    return boxes;
  }

  private inline(node: NodeData, look: LineLook): PdfBox {
    if (node.kind === 'PAGE_BREAK') return PAGE_BREAK;
    if (node.kind === 'HORIZONTAL_RULE') {
      const { width, left, right } = this.page;
      const line = {
        type: 'line',
        x1: 0,
        y1: 0,
        x2: width - left - right,
        y2: 0,
        lineWidth: 0.75,
        lineColor: '#808080',
      };
      return { canvas: [line], margin: [0, 6, 0, 6] };
    }
    const { image, attributes } = node;
    if (!image || image.mime === 'image/gif') return { text: `[${image?.description ?? image?.title ?? 'рисунок'}]` };
    return {
      image: `data:${image.mime};base64,${image.data}`,
      width: Number(attributes?.['WIDTH']) * PIXEL,
      height: Number(attributes?.['HEIGHT']) * PIXEL,
      alignment: look.align === 'justify' ? 'left' : look.align,
      margin: [look.start, look.before, look.end, look.after],
    };
  }

  private text(line: NodeData, look: LineLook, stretches: readonly Stretch[]): PdfBox {
    const tallest = stretches.reduce((one, other) => (other.look.size > one.look.size ? other : one));
    const rise = tallest.look.size * RISE[family(tallest.look.font)];
    const [above, below] = [look.before - rise, look.after + rise];
    const text = {
      text: stretches.map(({ text, look: letters }) => inlineBox(text, letters)),
      alignment: look.align,
      lineHeight: look.spacing * TIGHTER[family(tallest.look.font)],
      preserveLeadingSpaces: true,
    };
    if (line.kind !== 'LIST_ITEM') {
      const indent = look.firstLine - look.start;
      return {
        ...text,
        margin: [look.start, above, look.end, below],
        ...(indent ? { leadingIndent: indent } : {}),
      };
    }
    const first = stretches[0]!.look;
    const mark = {
      ...inlineBox(this.lists.next(line), { ...first, underline: false, link: undefined }),
      lineHeight: text.lineHeight,
    };
    return {
      columns: [
        { width: Math.max(look.start - look.firstLine, 6), ...mark },
        { width: '*', ...text },
      ],
      margin: [look.firstLine, above, look.end, below],
    };
  }

  /** A table, or a part of it when its last row must go with what follows: the parts have one line between them. */
  private table(table: NodeData, width: number, part: 'whole' | 'but last' | 'last' = 'whole'): PdfBox {
    const look = tableLook(table, width);
    if (look.rows.length === 0 || look.widths.length === 0) return { text: '' };
    const { border } = look;
    const rows = part === 'whole' ? look.rows : part === 'last' ? look.rows.slice(-1) : look.rows.slice(0, -1);
    const headRows = part === 'last' ? 0 : look.headRows;
    const looks = rows.map(({ cells }) => cells.map((cell) => cellLook(cell ?? { kind: 'TABLE_CELL' })));
    const widest = (side: 'left' | 'right', column: number): number =>
      Math.max(...looks.map((row) => row[column]![side]));
    const highest = (side: 'top' | 'bottom', row: number): number => Math.max(...looks[row]!.map((cell) => cell[side]));
    return {
      table: {
        headerRows: headRows,
        keepWithHeaderRows: headRows,
        dontBreakRows: true,
        widths: look.widths.map((one, column) =>
          Math.max(one - widest('left', column) - widest('right', column) - border.width, 4),
        ),
        heights: (row: number) => rows[row]!.minimumHeight || 'auto',
        body: rows.map(({ cells }, row) =>
          cells.map((cell, column) => this.cell(cell, looks[row]![column]!, look.widths[column]!, row <= headRows)),
        ),
      },
      layout: {
        hLineWidth: (line: number) => (part === 'but last' && line === rows.length ? 0 : border.width),
        vLineWidth: () => border.width,
        hLineColor: () => border.color,
        vLineColor: () => border.color,
        paddingLeft: (column: number) => widest('left', column),
        paddingRight: (column: number) => widest('right', column),
        paddingTop: (row: number) => highest('top', row),
        paddingBottom: (row: number) => highest('bottom', row),
      },
    };
  }

  private cell(cell: NodeData | undefined, look: CellLook, width: number, first: boolean): PdfBox {
    if (!cell) return { text: '', border: [false, false, false, false] };
    const stack = this.blocks(cell.children ?? [], width - look.left - look.right, false).map((box) => ({
      ...(box as PdfBox),
      style: BODY,
      // pdfmake corrects the page of a row that moved to the next one only for what has a name.
      ...(first ? { id: `cell${++this.named}` } : {}),
    }));
    return {
      stack,
      ...(look.background ? { fillColor: look.background } : {}),
      ...(look.align === 'top' ? {} : { verticalAlignment: look.align === 'center' ? 'middle' : 'bottom' }),
    };
  }
}

const PAGE_BREAK: PdfBox = { text: 'page break' };

/** Empty lines at the end of a document (there is always one behind a table) are nothing to print and must not begin a page. */
function withoutEmptyEnd(blocks: readonly NodeData[]): readonly NodeData[] {
  let end = blocks.length;
  while (end > 1 && isLine(blocks[end - 1]!) && (blocks[end - 1]!.children ?? []).length === 0) end--;
  return blocks.slice(0, end);
}
