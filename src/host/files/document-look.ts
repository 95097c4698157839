/** How elements of a document look once everything inherited is counted in: what Word and PDF files are written from. */
import type { Attributes, DocumentModel, Heading, NodeData, Run } from '../google/document/data';
import { styleOf } from '../google/document/styles';

export interface LetterLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string;
  readonly background: string | undefined;
  readonly link: string | undefined;
  readonly script: 'SUPERSCRIPT' | 'SUBSCRIPT' | undefined;
}

export interface LineLook {
  readonly heading: Heading;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Points. */
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** Lines. */
  readonly spacing: number;
}

export interface PageLook {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A stretch of text of one look. */
export interface Stretch {
  readonly text: string;
  readonly look: LetterLook;
}

type Styles = DocumentModel['styles'];

const ALIGN = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'justify' } as const;

export function headingOf(line: NodeData): Heading {
  return (line.attributes?.['HEADING'] as Heading | undefined) ?? 'NORMAL';
}

export function lineLook(styles: Styles, line: NodeData): LineLook {
  const heading = headingOf(line);
  const all = { ...styleOf(styles, heading), ...line.attributes };
  const points = (name: string): number => Number(all[name] ?? 0);
  return {
    heading,
    align: ALIGN[String(all['HORIZONTAL_ALIGNMENT'] ?? 'LEFT') as keyof typeof ALIGN] ?? 'left',
    start: points('INDENT_START'),
    end: points('INDENT_END'),
    firstLine: points('INDENT_FIRST_LINE'),
    before: points('SPACING_BEFORE'),
    after: points('SPACING_AFTER'),
    spacing: Number(all['LINE_SPACING'] ?? 1),
  };
}

/** The look of letters with these attributes in a paragraph of this style. */
export function letterLook(styles: Styles, heading: Heading, attributes: Attributes): LetterLook {
  const all = { ...styleOf(styles, heading), ...attributes };
  const link = attributes['LINK_URL'] === undefined ? undefined : String(attributes['LINK_URL']);
  const script = attributes['TEXT_ALIGNMENT'];
  return {
    font: String(all['FONT_FAMILY']),
    size: Number(all['FONT_SIZE']),
    bold: all['BOLD'] === true,
    italic: all['ITALIC'] === true,
    underline: attributes['UNDERLINE'] === undefined && link !== undefined ? true : all['UNDERLINE'] === true,
    strike: all['STRIKETHROUGH'] === true,
    color:
      link !== undefined && attributes['FOREGROUND_COLOR'] === undefined ? '#1155cc' : String(all['FOREGROUND_COLOR']),
    background: all['BACKGROUND_COLOR'] === undefined ? undefined : String(all['BACKGROUND_COLOR']),
    link,
    script: script === 'SUPERSCRIPT' || script === 'SUBSCRIPT' ? script : undefined,
  };
}

/** The letters of a text, cut where their look changes. */
export function stretchesOf(styles: Styles, heading: Heading, text: NodeData): Stretch[] {
  let position = 0;
  return (text.runs ?? []).map(({ length, attributes }: Run) => {
    const piece = (text.text ?? '').slice(position, position + length);
    position += length;
    return { text: piece, look: letterLook(styles, heading, attributes) };
  });
}

/** The look of a paragraph without letters: what its height comes from. */
export function emptyLook(styles: Styles, line: NodeData): LetterLook {
  return letterLook(styles, headingOf(line), line.attributes ?? {});
}

export function pageLook(model: DocumentModel): PageLook {
  const { attributes = {} } = model.body;
  const points = (name: string): number => Number(attributes[name] ?? 72);
  return {
    width: points('PAGE_WIDTH'),
    height: points('PAGE_HEIGHT'),
    top: points('MARGIN_TOP'),
    bottom: points('MARGIN_BOTTOM'),
    left: points('MARGIN_LEFT'),
    right: points('MARGIN_RIGHT'),
  };
}

/** Whether a font has feet, as far as names tell. */
export function isSerif(font: string): boolean {
  return (
    /times|serif|georgia|cambria|garamond|merriweather|book|palatino|playfair|lora/i.test(font) && !/sans/i.test(font)
  );
}
