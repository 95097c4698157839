/** Attributes between scripts and the tree: which ones each element has, constants by name, what may not be set. */
import type { Execution } from '../../execution';
import { constant } from '../../surface';
import { GoogleEnum } from '../object';
import { colorOf } from '../spreadsheet/colors';
import type { NodeKind } from './data';
import type { DocNode } from './node';

export type Stored = string | number | boolean;
/** What is to be set; null takes an attribute away, so that it is inherited again. */
export type Change = Readonly<Record<string, Stored | null>>;

const ENUMS: Readonly<Record<string, string>> = {
  HEADING: 'Document.ParagraphHeading',
  HORIZONTAL_ALIGNMENT: 'Document.HorizontalAlignment',
  VERTICAL_ALIGNMENT: 'Document.VerticalAlignment',
  GLYPH_TYPE: 'Document.GlyphType',
  TEXT_ALIGNMENT: 'Document.TextAlignment',
};

const FLAGS = new Set(['BOLD', 'ITALIC', 'UNDERLINE', 'STRIKETHROUGH', 'LEFT_TO_RIGHT']);
const WORDS = new Set(['FONT_FAMILY', 'LINK_URL', 'LIST_ID']);
const COLORS = new Set(['FOREGROUND_COLOR', 'BACKGROUND_COLOR', 'BORDER_COLOR']);

/** What letters have, as `getAttributes` shows it. */
export const LETTERS = [
  'FONT_FAMILY',
  'FONT_SIZE',
  'BOLD',
  'ITALIC',
  'UNDERLINE',
  'STRIKETHROUGH',
  'FOREGROUND_COLOR',
  'BACKGROUND_COLOR',
  'LINK_URL',
] as const;

/** What a paragraph has and takes from its style where it is not set. */
export const PARAGRAPH = [
  'HORIZONTAL_ALIGNMENT',
  'LEFT_TO_RIGHT',
  'INDENT_START',
  'INDENT_END',
  'INDENT_FIRST_LINE',
  'LINE_SPACING',
  'SPACING_BEFORE',
  'SPACING_AFTER',
] as const;

const PADDINGS = ['PADDING_TOP', 'PADDING_BOTTOM', 'PADDING_LEFT', 'PADDING_RIGHT'] as const;
const PAGE = ['PAGE_WIDTH', 'PAGE_HEIGHT', 'MARGIN_TOP', 'MARGIN_BOTTOM', 'MARGIN_LEFT', 'MARGIN_RIGHT'] as const;

const OWN: Readonly<Record<NodeKind, readonly string[]>> = {
  BODY_SECTION: PAGE,
  HEADER_SECTION: [],
  FOOTER_SECTION: [],
  PARAGRAPH: ['HEADING', ...PARAGRAPH],
  LIST_ITEM: ['HEADING', ...PARAGRAPH, 'LIST_ID', 'NESTING_LEVEL', 'GLYPH_TYPE'],
  TABLE: ['BORDER_COLOR', 'BORDER_WIDTH'],
  TABLE_ROW: ['MINIMUM_HEIGHT'],
  TABLE_CELL: ['WIDTH', 'BACKGROUND_COLOR', 'VERTICAL_ALIGNMENT', ...PADDINGS],
  TEXT: [],
  PAGE_BREAK: [],
  HORIZONTAL_RULE: [],
  INLINE_IMAGE: ['WIDTH', 'HEIGHT', 'LINK_URL'],
};

/** The attributes that belong to an element itself, not to the letters in it. */
export function ownNames(kind: NodeKind): readonly string[] {
  return OWN[kind];
}

/** A value that a script gave, as the tree keeps it. */
export function storedValue(execution: Execution, name: string, value: unknown): Stored | null {
  if (value === null || value === undefined) return null;
  const wanted = ENUMS[name];
  if (wanted !== undefined) {
    if (value instanceof GoogleEnum && value.type === wanted) return value.name();
  } else if (FLAGS.has(name)) {
    if (typeof value === 'boolean') return value;
  } else if (COLORS.has(name)) {
    const color = typeof value === 'string' ? colorOf(value) : undefined;
    if (color !== undefined) return color;
  } else if (WORDS.has(name)) {
    if (typeof value === 'string') return value;
  } else if (typeof value === 'number' && Number.isFinite(value)) return value;
  return execution.refuse(`the attribute ${name} with the value ${String(value)}`);
}

/** A value of the tree as scripts get it; null where nothing is set. */
export function shownValue(name: string, value: Stored | undefined): unknown {
  if (value === undefined) return null;
  const type = ENUMS[name];
  return type === undefined ? value : constant(type, String(value));
}

/** An object of attributes that a script gave, as changes. Names that Google does not know are refused. */
export function changeOf(execution: Execution, attributes: Readonly<Record<string, unknown>>): Change {
  const change: Record<string, Stored | null> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!KNOWN.has(name)) execution.refuse(`the attribute ${name}`);
    change[name] = storedValue(execution, name, value);
  }
  return change;
}

const KNOWN: ReadonlySet<string> = new Set([...LETTERS, 'TEXT_ALIGNMENT', ...Object.values(OWN).flat()]);

export function isLetterAttribute(name: string): boolean {
  return name === 'TEXT_ALIGNMENT' || (LETTERS as readonly string[]).includes(name);
}

/** The part of a change that concerns letters. */
export function letterPart(change: Change): Change {
  return Object.fromEntries(Object.entries(change).filter(([name]) => isLetterAttribute(name)));
}

/** The value that all letters in the element share; undefined when they differ, when nothing is set, or when there are none. */
export function commonValue(node: DocNode, name: string): Stored | undefined {
  const found = new Set<Stored | undefined>();
  for (const one of node.walk()) {
    if (one.kind === 'TEXT') for (const run of one.runs) found.add(run.attributes[name]);
    else if (one.isParagraph && one.plainText === '') found.add(one.attributes[name]);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Sets attributes of all letters in the element, and of those that will be written into its empty paragraphs. */
export function formatLetters(node: DocNode, change: Change): void {
  for (const one of node.walk()) {
    if (one.kind === 'TEXT') one.format(0, one.text.length, change);
    else if (one.isParagraph && one.plainText === '') one.set(change);
  }
}
