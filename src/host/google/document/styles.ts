/** What a new document looks like before anybody changes it: its page and the styles of its headings. */
import { PARAGRAPH } from './attributes';
import type { Attributes, Heading } from './data';

const LETTER = { PAGE_WIDTH: 612, PAGE_HEIGHT: 792 };
const A4 = { PAGE_WIDTH: 595.275590551181, PAGE_HEIGHT: 841.8897637795277 };
const MARGINS = { MARGIN_TOP: 72, MARGIN_BOTTOM: 72, MARGIN_LEFT: 72, MARGIN_RIGHT: 72 };

/** The attributes of a new body: letter paper in North America, A4 elsewhere, margins of an inch. */
export function pageFor(locale: string): Attributes {
  const letter = /^(en$|en[-_](US|CA)$|fr[-_]CA$|es[-_](MX|US)$)/.test(locale);
  return { ...(letter ? LETTER : A4), ...MARGINS };
}

/** What every style starts from. */
const BASE: Attributes = {
  FONT_FAMILY: 'Arial',
  FONT_SIZE: 11,
  FOREGROUND_COLOR: '#000000',
  BOLD: false,
  ITALIC: false,
  UNDERLINE: false,
  STRIKETHROUGH: false,
  LINE_SPACING: 1.15,
  SPACING_BEFORE: 0,
  SPACING_AFTER: 0,
  INDENT_START: 0,
  INDENT_END: 0,
  INDENT_FIRST_LINE: 0,
  HORIZONTAL_ALIGNMENT: 'LEFT',
  LEFT_TO_RIGHT: true,
};

const OWN: Readonly<Record<Heading, Attributes>> = {
  NORMAL: {},
  HEADING1: { FONT_SIZE: 20, SPACING_BEFORE: 20, SPACING_AFTER: 6 },
  HEADING2: { FONT_SIZE: 16, SPACING_BEFORE: 18, SPACING_AFTER: 6 },
  HEADING3: { FONT_SIZE: 14, FOREGROUND_COLOR: '#434343', SPACING_BEFORE: 16, SPACING_AFTER: 4 },
  HEADING4: { FONT_SIZE: 12, FOREGROUND_COLOR: '#666666', SPACING_BEFORE: 14, SPACING_AFTER: 4 },
  HEADING5: { FONT_SIZE: 11, FOREGROUND_COLOR: '#666666', SPACING_BEFORE: 12, SPACING_AFTER: 4 },
  HEADING6: { FONT_SIZE: 11, FOREGROUND_COLOR: '#666666', ITALIC: true, SPACING_BEFORE: 12, SPACING_AFTER: 4 },
  TITLE: { FONT_SIZE: 26, SPACING_AFTER: 3 },
  SUBTITLE: { FONT_SIZE: 15, FOREGROUND_COLOR: '#666666', SPACING_AFTER: 16 },
};

/** What each style of a new document adds to the normal text. */
export function defaultStyles(): Record<Heading, Attributes> {
  return { ...OWN, NORMAL: BASE };
}

/** How a paragraph of this style looks where nothing is set on itself: the normal text, then its style. */
export function styleOf(styles: Readonly<Record<Heading, Attributes>>, heading: Heading): Attributes {
  return { ...styles.NORMAL, ...styles[heading] };
}

/** What Google writes into a paragraph of normal text that a script makes: it does not inherit these. */
export function normalParagraph(styles: Readonly<Record<Heading, Attributes>>): Attributes {
  return Object.fromEntries(PARAGRAPH.map((name) => [name, styles.NORMAL[name]!]));
}
