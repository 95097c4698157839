/**
 * Reads a world from a file that people write: `.json` (a description), `.csv` (one spreadsheet of one sheet), `.xlsx` (one spreadsheet).
 * Anything else is a database of the host's own and is left to the store.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { FileContents, WorldContents } from './contents-shape';
import { UsageError } from './errors';
import type { FetchAnswer, FetchRequest } from './world';

/** A described world with what else a run wants to know of it. */
export interface DescribedWorld extends WorldContents {
  readonly now?: string;
  readonly email?: string;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Answers to requests to other servers; the first whose address begins the requested one. */
  readonly fetch?: readonly DescribedAnswer[];
}

interface DescribedAnswer {
  readonly url: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text, or anything else, which is sent as JSON. */
  readonly body?: unknown;
}

/** Whether a world of this name is described, not kept in a database. */
export function isDescribed(file: string): boolean {
  return ['.json', '.csv', '.xlsx'].includes(extname(file).toLowerCase());
}

/** The described world. Throws UsageError with a sentence that names the file. */
export async function readDescribedWorld(file: string): Promise<DescribedWorld> {
  if (!existsSync(file)) throw new UsageError(`Нет файла мира ${file}.`);
  const name = basename(file, extname(file));
  switch (extname(file).toLowerCase()) {
    case '.csv':
    case '.xlsx':
      return single({ kind: 'spreadsheet', name, from: file });
    default:
      return readJson(file);
  }
}

function single(file: FileContents): DescribedWorld {
  return { files: [{ ...file, container: true }] };
}

function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
}

function readJson(file: string): DescribedWorld {
  let described: unknown;
  try {
    described = JSON.parse(readText(file));
  } catch (error) {
    throw new UsageError(`Файл мира ${file} – не JSON: ${(error as Error).message}`);
  }
  if (typeof described !== 'object' || described === null || Array.isArray(described))
    throw new UsageError(`Файл мира ${file} должен быть объектом: {"files": […]}.`);
  const known = [
    'now',
    'email',
    'name',
    'locale',
    'timeZone',
    'fetch',
    'files',
    'properties',
    'calendars',
    'mail',
    'project',
  ];
  const strange = Object.keys(described).find((key) => !known.includes(key));
  if (strange !== undefined)
    throw new UsageError(`В файле мира ${file} непонятное поле «${strange}»; бывают ${known.join(', ')}.`);
  const world = described as DescribedWorld;
  return { ...world, ...(world.files ? { files: fromFolder(world.files, dirname(file)) } : {}) };
}

/** Files named by `from` are looked for beside the description. */
function fromFolder(files: readonly FileContents[], folder: string): FileContents[] {
  return files.map((file) => ({
    ...file,
    ...(file.from === undefined ? {} : { from: resolve(folder, file.from) }),
    ...(file.files ? { files: fromFolder(file.files, folder) } : {}),
  }));
}

/** Answers requests as the description says; undefined for those it does not name. */
export function fetchAnswers(
  answers: readonly DescribedAnswer[] = [],
): (request: FetchRequest) => FetchAnswer | undefined {
  return ({ url }) => {
    const found = answers.find((answer) => url.startsWith(answer.url));
    if (!found) return undefined;
    const { status = 200, headers, body = '' } = found;
    const text = typeof body === 'string';
    const type = { 'Content-Type': text ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8' };
    return { status, headers: { ...type, ...headers }, body: text ? body : JSON.stringify(body) };
  };
}
