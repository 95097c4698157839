/**
 * `npm run match -- FILE [--objective NAME] [--json]`: solves a matching instance given as JSON. The file is not trusted:
 * whatever is wrong with it is said in one sentence on standard error, with exit code 1 and nothing on standard output.
 */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { MatchingAnswer } from '../../src/addon/domain/matching/answer';
import { matchPairs } from '../../src/addon/domain/matching/match-pairs';
import { OBJECTIVES, type Objective } from '../../src/addon/domain/matching/objectives';
import type { PackedInstance } from '../../src/addon/domain/matching/packed-edges';
import { type ReadInstance, readInstance } from '../../src/addon/domain/matching/read-instance';
import { MatchingTooLarge } from '../../src/addon/domain/matching/weights';
import { findJsonFlaw } from './json-flaw';
import { parseInPieces } from './match-file';
import { wordAnswer, wordIssue, wordTooLarge } from './match-words';

/** Room for four million pairs; more than that is not a programme but a mistake. */
const LARGEST_FILE = 128 * 1024 * 1024;

const USAGE = 'Вызов: npm run match -- ФАЙЛ.json [--objective ЦЕЛЬ] [--json]';

/** Something the caller can put right. */
class Refusal extends Error {}

try {
  const { file, objective, isJson } = readArguments();
  const instance = readInstanceFile(file);
  const began = performance.now();
  const answer = matchPairs({ instance, objective });
  const milliseconds = Math.round((performance.now() - began) * 100) / 100;
  const text = isJson ? JSON.stringify(toJson(answer, milliseconds)) : wordAnswer(answer, milliseconds);
  process.stdout.write(`${text}\n`);
} catch (error) {
  if (error instanceof MatchingTooLarge) refuse(wordTooLarge(error));
  else if (error instanceof Refusal) refuse(error.message);
  else throw error;
}

function readArguments(): { file: string; objective: Objective; isJson: boolean } {
  const { values, positionals } = parseCommandLine();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Refusal(`нужен ровно один файл. ${USAGE}`);
  const wanted = values.objective ?? OBJECTIVES[0];
  const objective = OBJECTIVES.find((name) => name === wanted);
  if (objective === undefined) {
    throw new Refusal(`нет цели ${JSON.stringify(wanted)}; есть: ${OBJECTIVES.join(', ')}.`);
  }
  return { file, objective, isJson: values.json === true };
}

function parseCommandLine() {
  try {
    return parseArgs({ options: { objective: { type: 'string' }, json: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    // The only complaint of parseArgs: an option that is unknown or lacks its value.
    throw new Refusal(`непонятный параметр. ${USAGE}`, { cause: error });
  }
}

function readInstanceFile(file: string): PackedInstance {
  const reading = tryFile(file);
  if (reading.ok) return reading.instance;
  const [first, ...others] = reading.issues.map(wordIssue);
  throw new Refusal(`${file}: ${first}${others.length > 0 ? ` Других замечаний: ${others.length}.` : ''}`);
}

function tryFile(file: string): ReadInstance {
  try {
    checkFile(file);
    return readPieces(file) ?? readInstance(parse(file, readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof Refusal || code === undefined) throw error;
    throw new Refusal(code === 'ENOENT' ? `${file}: файла нет.` : `${file}: файл не читается (${code}).`, {
      cause: error,
    });
  }
}

function checkFile(file: string): void {
  const found = statSync(file);
  if (!found.isFile()) throw new Refusal(`${file}: это не обычный файл.`);
  if (found.size <= LARGEST_FILE) return;
  const megabytes = (size: number) => Math.round(size / 1024 / 1024);
  throw new Refusal(
    `${file}: файл велик – ${megabytes(found.size)} МБ; читаются файлы до ${megabytes(LARGEST_FILE)} МБ.`,
  );
}

/** The way of a sound file; undefined when it has to be parsed whole, if only to tell what is wrong with it. */
function readPieces(file: string): ReadInstance | undefined {
  try {
    const parsed = parseInPieces(file);
    return parsed && readInstance(parsed.source, parsed.edges);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const offset = findJsonFlaw(text);
    const line = text.slice(0, offset).split('\n').length;
    throw new Refusal(`${file}: это не JSON (строка ${line}, знак ${offset + 1} от начала).`, { cause: error });
  }
}

/** The answer as other programs read it. */
function toJson(answer: MatchingAnswer, milliseconds: number) {
  const { certificate, objective, pairs, value, kept, unmatched, hall } = answer;
  const { weights, menteeDuals, mentorDuals, covers, checked } = certificate;
  return {
    objective,
    pairs,
    value,
    kept,
    certificate: {
      weights,
      // fromEntries defines properties one by one, so that even «__proto__» is an ordinary code.
      menteeDuals: Object.fromEntries(menteeDuals),
      mentorDuals: Object.fromEntries(mentorDuals),
      checked,
      ...(covers && { covers }),
    },
    unmatched,
    hall,
    milliseconds,
  };
}

function refuse(message: string): void {
  process.stderr.write(`Подбор пар: ${message}\n`);
  process.exitCode = 1;
}
