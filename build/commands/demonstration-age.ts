/**
 * Which program made the demonstration school, so that a newer one can say that what is shown is old, and the way to a new one that keeps the old.
 * Making it is left to demonstration.ts.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../src/host/folder';
import { takeStoreLock } from '../../src/host/store-lock';

const noteBeside = (dataFile: string): string => path.join(path.dirname(dataFile), 'made-by.txt');

/** Notes the fingerprint of the program beside the data that it makes. */
export function noteMaker(dataFile: string, program: string): void {
  writeFileSync(noteBeside(dataFile), `${program}\n`);
}

/** What to tell the curator of data that another program made, in Russian; nothing when this one did. */
export function whatIsOld(dataFile: string, program: string): string | undefined {
  const note = noteBeside(dataFile);
  if (existsSync(note) && readFileSync(note, 'utf8').trim() === program) return undefined;
  return (
    'Демонстрационная школа сделана прежней версией программы. Чтобы увидеть всё новое, закройте программу ' +
    'и запустите её так: npm start -- --again. Прежняя школа останется в соседней папке.'
  );
}

/**
 * Puts the whole folder of a school aside under a name with the moment and leaves an empty one; says where the old one is. Throws UsageError
 * when another process has the school open.
 */
export function setAside(dataFile: string, now: Date): string {
  takeStoreLock(dataFile).release();
  const folder = path.dirname(dataFile);
  const moment = now.toISOString().slice(0, 19).replaceAll(':', '-');
  let kept = `${folder}-${moment}`;
  for (let number = 2; existsSync(kept); number++) kept = `${folder}-${moment}-${number}`;
  renameSync(folder, kept);
  makeFolder(folder);
  return kept;
}
