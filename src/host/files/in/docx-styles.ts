/** The styles and lists that a paper defines, in Google's terms: its own look for each of Google's styles, and how lists are marked. */
import { type Attributes, HEADINGS, type Heading } from '../../google/document/data';
import { lettersOf, paragraphOf } from './docx-looks';
import type { OfficePackage } from './package';

/** Names of styles that Word gives in every language under these. */
const HEADING_NAMES: Readonly<Record<string, Heading>> = {
  normal: 'NORMAL',
  title: 'TITLE',
  subtitle: 'SUBTITLE',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`heading ${level}`, `HEADING${level}` as Heading])),
};

interface StyleDraft {
  name: string;
  basedOn: string;
  readonly attributes: Record<string, string | number | boolean>;
}

export interface WordStyles {
  readonly styles: Readonly<Record<Heading, Attributes>>;
  /** By the id that paragraphs name: the heading, and what the style adds to it. */
  readonly names: ReadonlyMap<string, { readonly heading: Heading; readonly attributes: Attributes }>;
}

/** Styles of Google's with the looks of the paper's; other ones become their looks. */
export function readStyles(
  pack: OfficePackage,
  part: string,
  usual: Readonly<Record<Heading, Attributes>>,
): WordStyles {
  const drafts = new Map<string, StyleDraft>();
  const defaults: Record<string, string | number | boolean> = {};
  let style: StyleDraft | undefined;
  let isDefault = false;
  pack.walk(part, {
    open: (tag, at) => {
      if (tag === 'docDefaults') isDefault = true;
      else if (tag === 'style') {
        style = { name: '', basedOn: '', attributes: {} };
        if (at['type'] === 'paragraph' && at['styleId']) drafts.set(at['styleId'], style);
      } else if (style && tag === 'name') style.name = (at['val'] ?? '').toLowerCase();
      else if (style && tag === 'basedOn') style.basedOn = at['val'] ?? '';
      else {
        const target = style?.attributes ?? (isDefault ? defaults : undefined);
        if (target) Object.assign(target, lettersOf(tag, at), paragraphOf(tag, at));
      }
    },
    close: (tag) => {
      if (tag === 'style') style = undefined;
      else if (tag === 'docDefaults') isDefault = false;
    },
  });
  const whole = (id: string, depth = 0): Attributes => {
    const found = drafts.get(id);
    if (!found || depth > 20) return {};
    return { ...whole(found.basedOn, depth + 1), ...found.attributes };
  };
  const styles: Record<Heading, Attributes> = { ...usual, NORMAL: { ...usual.NORMAL, ...WORD_DEFAULTS, ...defaults } };
  const names = new Map<string, { heading: Heading; attributes: Attributes }>();
  for (const [id, { name }] of drafts) {
    const heading = HEADING_NAMES[name];
    if (heading) styles[heading] = heading === 'NORMAL' ? { ...styles.NORMAL, ...whole(id) } : whole(id);
    names.set(id, { heading: heading ?? 'NORMAL', attributes: heading ? {} : whole(id) });
  }
  // Headings that the paper does not define look as Google has them only beside Google's normal text.
  for (const heading of HEADINGS) styles[heading] ??= {};
  return { styles, names };
}

/** What Word means where a paper says nothing. */
const WORD_DEFAULTS: Attributes = { FONT_FAMILY: 'Times New Roman', FONT_SIZE: 10, LINE_SPACING: 1 };

/** How each level of a list is marked, by the number that paragraphs name. */
export type Numbering = ReadonlyMap<string, readonly string[]>;

const GLYPHS: Readonly<Record<string, string>> = {
  decimal: 'NUMBER',
  bullet: 'BULLET',
  lowerLetter: 'LATIN_LOWER',
  upperLetter: 'LATIN_UPPER',
  lowerRoman: 'ROMAN_LOWER',
  upperRoman: 'ROMAN_UPPER',
};

export function readNumbering(pack: OfficePackage, part: string): Numbering {
  const kinds = new Map<string, string[]>();
  const lists = new Map<string, readonly string[]>();
  let kind: string[] | undefined;
  let level = 0;
  let list = '';
  pack.walk(part, {
    open: (tag, at) => {
      if (tag === 'abstractNum') {
        kind = [];
        kinds.set(at['abstractNumId'] ?? '', kind);
      } else if (tag === 'lvl') level = Math.min(8, Math.max(0, Number(at['ilvl']) || 0));
      else if (tag === 'numFmt' && kind) kind[level] = GLYPHS[at['val'] ?? ''] ?? 'NUMBER';
      else if (tag === 'num') list = at['numId'] ?? '';
      else if (tag === 'abstractNumId' && list !== '') lists.set(list, kinds.get(at['val'] ?? '') ?? []);
    },
    close: (tag) => {
      if (tag === 'abstractNum') kind = undefined;
    },
  });
  return lists;
}
