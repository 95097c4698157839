/** Looks for words that may stand nowhere: in every file of a folder, whatever it is packed in, and in the bytes of the world itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readPrint } from './open/print';
import { readZip } from './open/zip';

/** Files beneath the folder that hold one of these words, with the word; `except` are not looked into. */
export function searchFolder(folder: string, words: readonly string[], except: readonly string[]): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !except.includes(name) && statSync(join(folder, name)).isFile())
    .sort();
  return names.flatMap((name) => found(textOf(join(folder, name)), words).map((word) => `${name}: «${word}»`));
}

/** Words in the bytes of a file, in the encodings in which programs write them. */
export function searchBytes(path: string, words: readonly string[]): readonly string[] {
  const bytes = readFileSync(path).toString('latin1');
  const asBytes = (word: string, encoding: 'utf8' | 'utf16le'): string =>
    Buffer.from(word, encoding).toString('latin1');
  const spelled = words.flatMap((word) => [asBytes(word, 'utf8'), asBytes(word, 'utf16le')]);
  if (!holdsAny(bytes, spelled)) return [];
  return words.filter((_word, index) => bytes.includes(spelled[2 * index]!) || bytes.includes(spelled[2 * index + 1]!));
}

const found = (text: string, words: readonly string[]): readonly string[] =>
  holdsAny(text, words) ? words.filter((word) => text.includes(word)) : [];

/** Words by their first two letters. */
type Index = ReadonlyMap<number, readonly string[]>;

const indexes = new WeakMap<readonly string[], { readonly firsts: Uint8Array; readonly pairs: Index }>();

function indexOf(words: readonly string[]): { readonly firsts: Uint8Array; readonly pairs: Index } {
  const known = indexes.get(words);
  if (known) return known;
  const firsts = new Uint8Array(0x10000);
  const pairs = new Map<number, string[]>();
  for (const word of words) {
    const pair = word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
    firsts[word.charCodeAt(0)] = 1;
    pairs.set(pair, [...(pairs.get(pair) ?? []), word]);
  }
  const index = { firsts, pairs };
  indexes.set(words, index);
  return index;
}

/** Whether one of the words, each of two letters or more, stands in the text: all are looked for in one pass. */
function holdsAny(text: string, words: readonly string[]): boolean {
  const { firsts, pairs } = indexOf(words);
  for (let at = 0; at + 1 < text.length; at++) {
    const first = text.charCodeAt(at);
    if (firsts[first] === 0) continue;
    const here = pairs.get(first * 0x10000 + text.charCodeAt(at + 1));
    if (here?.some((word) => text.startsWith(word, at))) return true;
  }
  return false;
}

/** A cell that has a look and nothing in it: most of a workbook. */
const emptyCell = /<c r="[A-Z]+\d+" s="\d+"\s*(?:\/>|><\/c>)/g;

/** Everything readable in a file: of a package all its parts, of a PDF its pages and their words without breaks. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (/\.(docx|xlsx)$/.test(path)) {
    const parts = [...readZip(bytes).values()].map((part) => part.toString('utf8').replace(emptyCell, ''));
    return [...parts, ...parts.map((part) => part.replace(/<[^>]*>/g, ''))].join('\n');
  }
  return path.endsWith('.pdf') ? `${bytes.toString('utf8')}\n${readPrint(bytes).join('\n')}` : bytes.toString('utf8');
}
