/**
 * Puts names in the place of the marks of a paper made with codes: finds which names are wanted and how they would be printed,
 * and, when a person has looked at them, writes them in. Knows text, HTML and the text of a `.docx`; files are left to others.
 */
import { proposeForms } from '../../addon/domain/language/names';
import { namePrinter } from '../../addon/domain/language/print-names';
import { fillMarks, type NameFlag, type NameValue, showMark } from '../../addon/schema/name';
import type { KeyRow } from '../../addon/ui/dialogs/key-file';

/** One name as the paper wants it. */
export interface WantedName {
  /** The mark itself: ⟦У-017|дат|Фамилия И.О.⟧. */
  readonly mark: string;
  readonly code: string;
  /** How often the paper has it. */
  readonly times: number;
  /** What would be printed; empty when the key file does not know the code. */
  readonly proposed: string;
  /** Why a person should look at it; empty when it is sure. */
  readonly flags: readonly NameFlag[];
}

/** Marks may stand in the middle of anything; what looks like one and is none stays. */
const anyMark = /⟦[^⟦⟧]*⟧\.?/g;

/** The names that these texts want, each once, in the order of the paper. */
export function findWanted(texts: readonly string[], people: readonly KeyRow[]): readonly WantedName[] {
  const known = new Map(people.map((person) => [person.code, person]));
  const print = namePrinter(known);
  const found = new Map<string, WantedName>();
  const note = (value: NameValue): string => {
    const mark = showMark(value);
    const fullName = known.get(value.code)?.fullName;
    const flags = fullName === undefined || value.case === 'nominative' ? [] : proposeForms(fullName).flags;
    const times = (found.get(mark)?.times ?? 0) + 1;
    found.set(mark, { mark, code: value.code, times, proposed: print(value) ?? '', flags });
    return mark;
  };
  for (const text of texts) fillMarks(text, note);
  return [...found.values()];
}

/** Names by mark, as somebody has looked at them. Marks without a name stay. */
export type ChosenNames = ReadonlyMap<string, string>;

/** A plain text with the names in it. */
export const fillText = (text: string, names: ChosenNames): string =>
  fillMarks(text, (value) => names.get(showMark(value)));

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(\w+);/g, (all: string, name: string) => signs[name] ?? all);

/** A page with the names in it, as text and never as anything else. */
export const fillHtml = (page: string, names: ChosenNames): string =>
  fillMarks(page, (value) => {
    const name = names.get(showMark(value));
    return name === undefined ? undefined : escaped(name);
  });

const paragraph = /<w:p[ >][\s\S]*?<\/w:p>/g;
const piece = /(<w:t(?:\s[^>]*)?>)([^<]*)(<\/w:t>)/g;

/** The texts of the paragraphs of a part of a `.docx`; Word may have cut one text into many pieces. */
export const textsOfDocx = (xml: string): readonly string[] =>
  (xml.match(paragraph) ?? []).map((one) => [...one.matchAll(piece)].map(([, , text = '']) => plain(text)).join(''));

/** The part of a `.docx` with the names in it: each name stands, and looks, as the beginning of its mark did. */
export function fillDocx(xml: string, names: ChosenNames): string {
  return xml.replace(paragraph, (one) => {
    const texts = [...one.matchAll(piece)].map(([, , text = '']) => plain(text));
    const filled = fillPieces(texts, names);
    if (filled === undefined) return one;
    let index = 0;
    return one.replace(piece, (_all, _open: string, _text: string, close: string) => {
      const text = escaped(filled[index++] ?? '');
      return `<w:t xml:space="preserve">${text}${close}`;
    });
  });
}

/** The same pieces with names in them: a mark that runs over several ends in the first. Nothing when there is none to fill. */
function fillPieces(texts: readonly string[], names: ChosenNames): readonly string[] | undefined {
  const whole = texts.join('');
  const changes = [...whole.matchAll(anyMark)].flatMap((match) => {
    const filled = fillText(match[0], names);
    return filled === match[0] ? [] : [{ from: match.index, to: match.index + match[0].length, filled }];
  });
  if (changes.length === 0) return undefined;
  let start = 0;
  return texts.map((text) => {
    const [from, to] = [start, start + text.length];
    start = to;
    let result = '';
    let at = from;
    for (const change of changes) {
      if (change.to <= from || change.from >= to) continue;
      result += whole.slice(at, Math.max(at, Math.min(change.from, to)));
      if (change.from >= from) result += change.filled;
      at = Math.min(change.to, to);
    }
    return result + whole.slice(at, to);
  });
}
