/** What a person does in an open document: types a line anew, replaces everything, goes back to an earlier version. Every change keeps the version before it. */
import { GoogleError } from '../../errors';
import type { World } from '../../world';
import { bodyParts, deleteBody, readBody, writeBody } from '../files';
import { type DocumentModel, isLine, type NodeData, type Run, textOf } from './data';
import { readDocument, saveDocument } from './model';

export interface LineEdit {
  readonly document: string;
  /** Where the line stands in the body. */
  readonly path: readonly number[];
  /** What stood there when the typing began. */
  readonly seen: string;
  readonly text: string;
  readonly email: string;
}

export interface VersionSnapshot {
  readonly number: number;
  readonly at: number;
  readonly by: string;
}

interface Kept extends Omit<VersionSnapshot, 'number'> {
  readonly model: DocumentModel;
}

const PART = 'version:';
const MOST_VERSIONS = 100;
/** Changes of one person within so many milliseconds of the first are one version. */
const SITTING = 10 * 60_000;

/** Types a line anew; false when it is not as the person saw it. Letters that stay keep their look, new ones take that of their neighbours. */
export function editLineAsPerson(world: World, { document, path, seen, text, email }: LineEdit): boolean {
  return world.store.transaction(() => {
    const model = readDocument(world, document);
    const line = nodeAt(model.body, path);
    if (!line || !isLine(line) || textOf(line) !== seen) return false;
    if (!(line.children ?? []).every(({ kind }) => kind === 'TEXT'))
      throw new GoogleError('This line holds more than text.');
    keep(world, document, model, email);
    const body = replaced(model.body, path, retyped(line, text.replace(/\s*[\r\n]+\s*/g, ' ')));
    saveDocument(world, document, { ...model, body });
    return true;
  });
}

/** Earlier versions, the newest first. */
export function versionsOf(world: World, document: string): readonly VersionSnapshot[] {
  const numbers = numbersOf(world, document).sort((a, b) => b - a);
  return numbers.map((number) => {
    const { at, by } = readBody<Kept>(world, document, partOf(number))!;
    return { number, at, by };
  });
}

/** Makes an earlier version the present one; the present one is kept. False when there is no such version. */
export function restoreVersion(world: World, document: string, number: number, email: string): boolean {
  return world.store.transaction(() => {
    const kept = readBody<Kept>(world, document, partOf(number));
    if (!kept) return false;
    write(world, document, readDocument(world, document), email);
    saveDocument(world, document, kept.model);
    return true;
  });
}

/** Puts other content in the place of the present one, which is kept as a version. */
export function replaceAsPerson(world: World, document: string, model: DocumentModel, email: string): void {
  world.store.transaction(() => {
    write(world, document, readDocument(world, document), email);
    saveDocument(world, document, model);
  });
}

function keep(world: World, document: string, model: DocumentModel, by: string): void {
  const [newest] = versionsOf(world, document);
  if (newest && newest.by === by && world.clock.now() - newest.at < SITTING) return;
  write(world, document, model, by);
}

function write(world: World, document: string, model: DocumentModel, by: string): void {
  const numbers = numbersOf(world, document).sort((a, b) => a - b);
  const kept: Kept = { at: world.clock.now(), by, model };
  writeBody(world, document, partOf((numbers.at(-1) ?? 0) + 1), kept);
  for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - MOST_VERSIONS)))
    deleteBody(world, document, partOf(old));
}

const partOf = (number: number): string => `${PART}${number}`;

function numbersOf(world: World, document: string): number[] {
  return bodyParts(world, document).flatMap((part) => (part.startsWith(PART) ? [Number(part.slice(PART.length))] : []));
}

function nodeAt(node: NodeData, path: readonly number[]): NodeData | undefined {
  return path.reduce<NodeData | undefined>((found, index) => found?.children?.[index], node);
}

function replaced(node: NodeData, [index, ...rest]: readonly number[], fresh: NodeData): NodeData {
  if (index === undefined) return fresh;
  return {
    ...node,
    children: (node.children ?? []).map((child, at) => (at === index ? replaced(child, rest, fresh) : child)),
  };
}

function retyped(line: NodeData, text: string): NodeData {
  const { children = [], ...rest } = line;
  if (text === '') return rest;
  const before = textOf(line);
  const looks = children.flatMap(({ runs = [] }) =>
    runs.flatMap(({ length, attributes }) => new Array<Run['attributes']>(length).fill(attributes)),
  );
  let head = 0;
  while (head < before.length && head < text.length && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < text.length - head && before.at(-1 - tail) === text.at(-1 - tail))
    tail++;
  // What is replaced hands its look on; what is put in takes that of the letter before.
  const isPutIn = before.length === head + tail;
  const middle = (isPutIn ? (looks[head - 1] ?? looks[head]) : looks[head]) ?? {};
  const fresh = [
    ...looks.slice(0, head),
    ...new Array<Run['attributes']>(text.length - head - tail).fill(middle),
    ...looks.slice(before.length - tail),
  ];
  const runs: { length: number; attributes: Run['attributes'] }[] = [];
  for (const attributes of fresh) {
    const last = runs.at(-1);
    if (last && (last.attributes === attributes || JSON.stringify(last.attributes) === JSON.stringify(attributes)))
      last.length++;
    else runs.push({ length: 1, attributes });
  }
  return { ...rest, children: [{ ...(children[0] ?? { kind: 'TEXT' }), text, runs }] };
}
