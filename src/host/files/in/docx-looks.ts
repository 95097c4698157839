/** Looks of letters and paragraphs, from Word's words into Google's attributes. */
import type { XmlAttributes } from './xml';

type Found = Record<string, string | number | boolean>;

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'LEFT',
  start: 'LEFT',
  center: 'CENTER',
  right: 'RIGHT',
  end: 'RIGHT',
  both: 'JUSTIFY',
  distribute: 'JUSTIFY',
};

/** Points per twentieth of a point. */
const POINT = 1 / 20;
const LINE = 240;

const isOn = ({ val = '1' }: XmlAttributes): boolean =>
  val !== '0' && val !== 'false' && val !== 'none' && val !== 'off';

/** What an element says of letters; nothing when it speaks of something else. */
export function lettersOf(tag: string, at: XmlAttributes): Found {
  switch (tag) {
    case 'b':
      return { BOLD: isOn(at) };
    case 'i':
      return { ITALIC: isOn(at) };
    case 'u':
      return { UNDERLINE: isOn(at) };
    case 'strike':
      return { STRIKETHROUGH: isOn(at) };
    case 'sz': {
      const size = Number(at['val']) / 2;
      return size >= 1 && size <= 400 ? { FONT_SIZE: size } : {};
    }
    case 'color':
      return /^[0-9a-f]{6}$/i.test(at['val'] ?? '') ? { FOREGROUND_COLOR: `#${at['val']!.toLowerCase()}` } : {};
    case 'rFonts': {
      const family = at['ascii'] ?? at['hAnsi'] ?? at['cs'];
      return family ? { FONT_FAMILY: family.slice(0, 60) } : {};
    }
    default:
      return {};
  }
}

/** What an element says of a paragraph; nothing when it speaks of something else. */
export function paragraphOf(tag: string, at: XmlAttributes): Found {
  const points = (value: string | undefined): number | undefined => {
    const found = Number(value) * POINT;
    return value !== undefined && found >= -1000 && found <= 1000 ? found : undefined;
  };
  const given = (pairs: Readonly<Record<string, number | undefined>>): Found =>
    Object.fromEntries(Object.entries(pairs).filter((pair): pair is [string, number] => pair[1] !== undefined));
  if (tag === 'jc') {
    const alignment = ALIGNMENTS[at['val'] ?? ''];
    return alignment ? { HORIZONTAL_ALIGNMENT: alignment } : {};
  }
  if (tag === 'ind') {
    const start = points(at['left'] ?? at['start']);
    const first = points(at['firstLine']);
    const hanging = points(at['hanging']);
    const shift = first ?? (hanging === undefined ? undefined : -hanging);
    return given({
      INDENT_START: start,
      INDENT_END: points(at['right'] ?? at['end']),
      // Google counts the first line from the margin, Word from the paragraph.
      INDENT_FIRST_LINE: shift === undefined ? start : (start ?? 0) + shift,
    });
  }
  if (tag === 'spacing') {
    const isShare = at['lineRule'] === undefined || at['lineRule'] === 'auto';
    const line = Number(at['line']) / LINE;
    return given({
      SPACING_BEFORE: points(at['before']),
      SPACING_AFTER: points(at['after']),
      LINE_SPACING: at['line'] !== undefined && isShare && line >= 0.06 && line <= 100 ? line : undefined,
    });
  }
  return {};
}
