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
const PIECE = 64 * 1024;

export function walkXml(bytes: Uint8Array, element: Element, refuse: (why: string) => Error): void {
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
    element.open?.(local(name), localAttributes(attributes as Readonly<Record<string, string>>));
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
  for (let at = 0; at < bytes.length; at += PIECE) {
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

/** `xmlns:r` declares a prefix; `r:id` is known as `r:id`, everything else without its prefix. */
function localAttributes(attributes: Readonly<Record<string, string>>): XmlAttributes {
  for (const name in attributes) {
    if (!name.includes(':')) continue;
    const plain: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const [key, value] of Object.entries(attributes)) plain[/^r:/.test(key) ? key : local(key)] = value;
    return plain;
  }
  return attributes;
}
