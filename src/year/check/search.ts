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
  const bytes = readFileSync(path);
  return words.filter((word) => bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le'));
}

const found = (text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => text.includes(word));

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
