/** Looks of a document in Word's terms: letters, paragraphs, styles, lists, pictures. */
import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  type INumberingOptions,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
  UnderlineType,
} from 'docx';
import type { DocumentModel, Heading, NodeData } from '../google/document/data';
import type { LetterLook, LineLook } from './document-look';

/** Word counts in twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
export const colorOf = (color: string): string => color.replace('#', '');

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

export const HEADING: Readonly<Partial<Record<Heading, (typeof HeadingLevel)[keyof typeof HeadingLevel]>>> = {
  HEADING1: HeadingLevel.HEADING_1,
  HEADING2: HeadingLevel.HEADING_2,
  HEADING3: HeadingLevel.HEADING_3,
  HEADING4: HeadingLevel.HEADING_4,
  HEADING5: HeadingLevel.HEADING_5,
  HEADING6: HeadingLevel.HEADING_6,
  TITLE: HeadingLevel.TITLE,
};

export const STYLE_ID: Readonly<Record<Heading, string>> = {
  NORMAL: 'Normal',
  HEADING1: 'Heading1',
  HEADING2: 'Heading2',
  HEADING3: 'Heading3',
  HEADING4: 'Heading4',
  HEADING5: 'Heading5',
  HEADING6: 'Heading6',
  TITLE: 'Title',
  SUBTITLE: 'Subtitle',
};

const FORMATS: Readonly<Record<string, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  LATIN_UPPER: LevelFormat.UPPER_LETTER,
  LATIN_LOWER: LevelFormat.LOWER_LETTER,
  ROMAN_UPPER: LevelFormat.UPPER_ROMAN,
  ROMAN_LOWER: LevelFormat.LOWER_ROMAN,
};
const BULLETS: Readonly<Record<string, string>> = { BULLET: '•', HOLLOW_BULLET: '◦', SQUARE_BULLET: '▪' };

/** The look of letters. */
export function runLook(look: LetterLook): IRunOptions {
  return {
    font: look.font,
    size: look.size * 2,
    bold: look.bold,
    italics: look.italic,
    strike: look.strike,
    color: colorOf(look.color),
    ...(look.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(look.background ? { shading: { type: ShadingType.CLEAR, fill: colorOf(look.background) } } : {}),
    superScript: look.script === 'SUPERSCRIPT',
    subScript: look.script === 'SUBSCRIPT',
  };
}

/** The place of a paragraph on the page. */
export function paragraphLook(look: LineLook): IParagraphOptions {
  const first = look.firstLine - look.start;
  return {
    alignment: ALIGN[look.align],
    indent: {
      left: twips(look.start),
      right: twips(look.end),
      ...(first >= 0 ? { firstLine: twips(first) } : { hanging: twips(-first) }),
    },
    spacing: {
      before: twips(look.before),
      after: twips(look.after),
      line: Math.round(look.spacing * 240),
      lineRule: LineRuleType.AUTO,
    },
  };
}

/** One numbering for each list, with the signs of the first item of each level. */
export function numberings(model: DocumentModel): INumberingOptions['config'] {
  const lists = new Map<string, Map<number, NodeData>>();
  const collect = (node: NodeData): void => {
    if (node.kind === 'LIST_ITEM') {
      const list = String(node.attributes?.['LIST_ID']);
      const level = Number(node.attributes?.['NESTING_LEVEL'] ?? 0);
      const levels = lists.get(list) ?? new Map<number, NodeData>();
      lists.set(list, levels);
      if (!levels.has(level)) levels.set(level, node);
    } else (node.children ?? []).forEach(collect);
  };
  for (const section of [model.header, model.body, model.footer]) if (section) collect(section);
  return [...lists].map(([reference, levels]) => ({
    reference,
    levels: [...levels].map(([level, item]) => {
      const glyph = String(item.attributes?.['GLYPH_TYPE'] ?? 'NUMBER');
      const bullet = BULLETS[glyph];
      return {
        level,
        format: bullet ? LevelFormat.BULLET : (FORMATS[glyph] ?? LevelFormat.DECIMAL),
        text: bullet ?? `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
      };
    }),
  }));
}

/** A picture among letters; sizes in Word are pixels. */
export function pictureOf(node: NodeData): ImageRun | undefined {
  const { image, attributes } = node;
  if (!image) return undefined;
  const type = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' }[image.mime] as 'png' | 'jpg' | 'gif';
  const words = { name: image.title ?? '', title: image.title ?? '', description: image.description ?? '' };
  return new ImageRun({
    type,
    data: Buffer.from(image.data, 'base64'),
    transformation: { width: Number(attributes?.['WIDTH']), height: Number(attributes?.['HEIGHT']) },
    altText: words,
  });
}
