/** A document as a Word file: styles, lists, tables with repeated heads, pictures, headers, footers and page numbers as Word has them. */
import {
  AlignmentType,
  BorderStyle,
  convertInchesToTwip,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeightRule,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type DocumentModel, HEADINGS, isLine, type NodeData } from '../google/document/data';
import { readDocument } from '../google/document/model';
import { findFile } from '../google/files';
import type { World } from '../world';
import { endOfSigned, keptWithNext } from './document-keep';
import { type LetterLook, type LineLook, letterLook, lineLook, pageLook, stretchesOf } from './document-look';
import { cellLook, tableLook } from './document-tables';
import { colorOf, HEADING, numberings, paragraphLook, pictureOf, runLook, STYLE_ID, twips } from './docx-looks';
import type { PaperOptions } from './pdf';

/** The committed document as a .docx file. */
export async function documentToDocx(world: World, id: string, options: PaperOptions = {}): Promise<Uint8Array> {
  const model = readDocument(world, id);
  const file = new WordFile(model, findFile(world, id)!.name, options).make();
  return new Uint8Array(await Packer.toBuffer(file));
}

/** Which lines stand on one page with the next one: headings and what is signed, all of them, or none. */
type Keep = 'as needed' | 'all' | 'none';

class WordFile {
  private readonly styles: DocumentModel['styles'];
  private readonly width: number;

  constructor(
    private readonly model: DocumentModel,
    private readonly title: string,
    private readonly options: PaperOptions,
  ) {
    this.styles = model.styles;
    const { width, left, right } = pageLook(model);
    this.width = width - left - right;
  }

  make(): Document {
    const page = pageLook(this.model);
    const { header, footer } = this.model;
    const number = this.options.pageNumbers ? [this.pageNumber()] : [];
    const top = (withNumber: boolean): Header =>
      new Header({ children: [...(withNumber ? number : []), ...this.section(header)] });
    const bottom = (): Footer => new Footer({ children: this.section(footer) });
    return new Document({
      title: this.title,
      creator: '',
      styles: {
        default: {
          document: { run: { ...runLook(letterLook(this.styles, 'NORMAL', {})), language: { value: 'ru-RU' } } },
        },
        paragraphStyles: HEADINGS.map((heading) => ({
          id: STYLE_ID[heading],
          name: STYLE_ID[heading].replace(/(\d)/, ' $1'),
          ...(heading === 'NORMAL' ? {} : { basedOn: 'Normal', next: 'Normal' }),
          quickFormat: true,
          run: runLook(letterLook(this.styles, heading, {})),
          paragraph: paragraphLook(lineLook(this.styles, { kind: 'PARAGRAPH', attributes: { HEADING: heading } })),
        })),
      },
      numbering: { config: numberings(this.model) },
      sections: [
        {
          properties: {
            titlePage: number.length > 0,
            page: {
              size: { width: twips(page.width), height: twips(page.height) },
              margin: {
                top: twips(page.top),
                bottom: twips(page.bottom),
                left: twips(page.left),
                right: twips(page.right),
                header: convertInchesToTwip(0.4),
                footer: convertInchesToTwip(0.5),
              },
            },
          },
          ...(header || number.length > 0 ? { headers: { default: top(true), first: top(false) } } : {}),
          ...(footer ? { footers: { default: bottom(), first: bottom() } } : {}),
          children: this.blocks(this.model.body.children ?? [], this.width, 'as needed'),
        },
      ],
    });
  }

  private pageNumber(): Paragraph {
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT] })],
    });
  }

  private section(section: NodeData | null): FileChild[] {
    return section ? this.blocks(section.children ?? [], this.width, 'none') : [];
  }

  private blocks(blocks: readonly NodeData[], width: number, keep: Keep): FileChild[] {
    const kept = keep === 'as needed' ? keptWithNext(blocks) : blocks.map(() => keep === 'all');
    return blocks.flatMap((block, index) => {
      if (block.kind === 'TABLE')
        return [this.table(block, width, keep === 'as needed' && endOfSigned(blocks, index) !== undefined)];
      if (isTail(blocks, index)) return [tail()];
      const next = blocks[index + 1];
      if (isPageBreak(block) && next && next.kind !== 'TABLE') return [];
      const before = blocks[index - 1];
      return [this.line(block, kept[index] ?? false, before !== undefined && isPageBreak(before))];
    });
  }

  private line(line: NodeData, keepNext: boolean, pageBreakBefore: boolean): Paragraph {
    const look = lineLook(this.styles, line);
    const { LIST_ID, NESTING_LEVEL } = line.attributes ?? {};
    const style = HEADING[look.heading];
    const children = (line.children ?? []).flatMap((child) => this.inline(child, look));
    const rule = (line.children ?? []).some(({ kind }) => kind === 'HORIZONTAL_RULE');
    return new Paragraph({
      ...paragraphLook(look),
      ...(style ? { heading: style } : look.heading === 'SUBTITLE' ? { style: STYLE_ID.SUBTITLE } : {}),
      ...(line.kind === 'LIST_ITEM'
        ? { numbering: { reference: String(LIST_ID), level: Number(NESTING_LEVEL ?? 0) } }
        : {}),
      ...(rule ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '808080', space: 1 } } } : {}),
      keepNext,
      pageBreakBefore,
      widowControl: true,
      children,
      ...(children.length === 0 ? { run: runLook(letterLook(this.styles, look.heading, line.attributes ?? {})) } : {}),
    });
  }

  private inline(node: NodeData, look: LineLook): ParagraphChild[] {
    switch (node.kind) {
      case 'TEXT':
        return stretchesOf(this.styles, look.heading, node).flatMap(({ text, look: letters }): ParagraphChild[] => {
          const runs = runsOf(text, letters);
          return letters.link ? [new ExternalHyperlink({ link: letters.link, children: runs })] : runs;
        });
      case 'PAGE_BREAK':
        return [new PageBreak()];
      case 'INLINE_IMAGE':
        return [pictureOf(node) ?? []].flat();
      default:
        return [];
    }
  }

  private table(table: NodeData, width: number, lastRowKept: boolean): FileChild {
    const look = tableLook(table, width);
    if (look.rows.length === 0 || look.widths.length === 0) return new Paragraph({});
    const { border } = look;
    const side = {
      style: border.width > 0 ? BorderStyle.SINGLE : BorderStyle.NONE,
      size: Math.round(border.width * 8),
      color: colorOf(border.color),
    };
    const sides = { top: side, bottom: side, left: side, right: side };
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: twips(look.widths.reduce((sum, one) => sum + one, 0)), type: WidthType.DXA },
      columnWidths: look.widths.map(twips),
      borders: { ...sides, insideHorizontal: side, insideVertical: side },
      rows: look.rows.map(
        ({ cells, minimumHeight }, row) =>
          new TableRow({
            cantSplit: true,
            tableHeader: row < look.headRows,
            ...(minimumHeight > 0 ? { height: { value: twips(minimumHeight), rule: HeightRule.ATLEAST } } : {}),
            children: cells.map((cell, column) =>
              this.cell(cell, look.widths[column]!, lastRowKept && row === look.rows.length - 1),
            ),
          }),
      ),
    });
  }

  private cell(cell: NodeData | undefined, width: number, kept: boolean): TableCell {
    const look = cellLook(cell ?? { kind: 'TABLE_CELL' });
    const align = { top: VerticalAlign.TOP, center: VerticalAlign.CENTER, bottom: VerticalAlign.BOTTOM } as const;
    return new TableCell({
      width: { size: twips(width), type: WidthType.DXA },
      margins: {
        marginUnitType: WidthType.DXA,
        top: twips(look.top),
        bottom: twips(look.bottom),
        left: twips(look.left),
        right: twips(look.right),
      },
      verticalAlign: align[look.align],
      ...(look.background ? { shading: { type: ShadingType.CLEAR, fill: colorOf(look.background) } } : {}),
      children: cell
        ? (this.blocks(cell.children ?? [], width - look.left - look.right, kept ? 'all' : 'none') as Paragraph[])
        : [new Paragraph({})],
    });
  }
}

/** The empty paragraph that must stand behind a table at the end: as low as can be, so that it does not begin a page. */
function tail(): Paragraph {
  return new Paragraph({ run: { size: 2 }, spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });
}

function isTail(blocks: readonly NodeData[], index: number): boolean {
  const empty = (blocks[index]!.children ?? []).length === 0;
  return empty && index > 0 && index === blocks.length - 1 && blocks[index - 1]!.kind === 'TABLE';
}

/** A line of nothing but a page break is left out, so that no empty line stands at the top of the new page: the next line says it. */
function isPageBreak(block: NodeData): boolean {
  const children = block.children ?? [];
  return isLine(block) && children.length > 0 && children.every(({ kind }) => kind === 'PAGE_BREAK');
}

/** Letters of one look, with tabs and line breaks as Word's own elements. */
function runsOf(text: string, look: LetterLook): TextRun[] {
  return text.split(/\r\n?|\n|\v/).map(
    (line, index) =>
      new TextRun({
        ...runLook(look),
        ...(index > 0 ? { break: 1 } : {}),
        children: line
          .split(/(\t)/)
          .flatMap((piece): (Tab | string)[] => (piece === '' ? [] : piece === '\t' ? [new Tab()] : [piece])),
      }),
  );
}
