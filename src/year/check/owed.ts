/**
 * What of the catalogue a school owes: all of it, or what its own document asks for; what comes of pupils or of groups only where there are
 * some.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASKED } from '../trace';
import { catalogue } from './expected';
import type { Artefact, Who } from './expected/artefact';
import { readSheet, type Workbook } from './open/sheet';

/** A book that cannot be read is asked for everything. */
export function owedBy(folder: string, book: Workbook | string): readonly Artefact[] {
  const file = join(folder, ASKED);
  const asked = existsSync(file) ? new Set(readFileSync(file, 'utf8').trim().split('\n')) : undefined;
  const there: Readonly<Record<Who, boolean>> = {
    pupils: typeof book === 'string' || has(book, 'Наставляемые', /^У-\d{3}/),
    groups: typeof book === 'string' || has(book, 'Пары и группы', /^группа$/),
  };
  const isOwed = ({ of }: { readonly of?: Who }): boolean => of === undefined || there[of];
  return catalogue
    .filter((artefact) => isOwed(artefact) && (asked?.has(artefact.requirement) ?? true))
    .map((artefact) =>
      artefact.kind === 'paper' ? { ...artefact, tables: artefact.tables.filter(isOwed) } : artefact,
    );
}

const has = (book: Workbook, sheet: string, words: RegExp): boolean =>
  readSheet(book, sheet).some((line) => line.some((text) => words.test(text)));
