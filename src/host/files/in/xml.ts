/** XML that nobody should trust, element by element. Declarations of one's own (the way of bombs and of theft) are refused. */
import { createRequire } from 'node:module';
import type * as Library from 'saxes';

/** Attributes by their names without prefixes. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What is told of elements, by their names without prefixes. */
export interface Element {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const DEEPEST = 200;
/** A tag of Office files has a few dozen at most. */
const MOST_ATTRIBUTES = 200;
const PIECE = 64 * 1024;
/** `>` in every encoding that is read. */
const TAG_END = 0x3e;
/** The longest text of a cell is shorter, so is every tag. */
const LONGEST_STRETCH = 256 * 1024;

/** Counts the elements of all parts of a file together. */
export interface ElementCounter {
  element(): void;
}

export function walkXml(
  bytes: Uint8Array,
  element: Element,
  counter: ElementCounter,
  refuse: (why: string) => Error,
): void {
  const { SaxesParser } = createRequire(import.meta.url)('saxes') as typeof Library;
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw refuse('в нём недопустимые объявления XML');
  });
  parser.on('error', () => {
    throw refuse('он повреждён: XML не читается');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) throw refuse('он повреждён: слишком глубокая вложенность');
    counter.element();
    const own = localAttributes(attributes as Readonly<Record<string, string>>);
    if (own === undefined) throw refuse('он повреждён: слишком много признаков у одного элемента');
    element.open?.(local(name), own);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    element.close?.(local(name));
  });
  const onText = element.text?.bind(element);
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  const decoder = new TextDecoder(encodingOf(bytes));
  let tagEnd = 0;
  for (let at = 0; at < bytes.length; at += PIECE) {
    const last = bytes.subarray(at, at + PIECE).lastIndexOf(TAG_END);
    if (last >= 0) tagEnd = at + last;
    else if (at - tagEnd > LONGEST_STRETCH) throw refuse('он повреждён: слишком длинный кусок без разметки');
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `r:id` is known as `r:id`, everything else without its prefix; undefined when there are more than any program writes. */
function localAttributes(attributes: Readonly<Record<string, string>>): XmlAttributes | undefined {
  let count = 0;
  let hasPrefix = false;
  for (const name in attributes) {
    if (++count > MOST_ATTRIBUTES) return undefined;
    hasPrefix ||= name.includes(':');
  }
  if (!hasPrefix) return attributes;
  const plain: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name in attributes) plain[name.startsWith('r:') ? name : local(name)] = attributes[name]!;
  return plain;
}
