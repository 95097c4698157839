/**
 * How a book made by an older version becomes a book of this one: a list of named changes, each leading to the next version.
 * They are told as data and carried out by usecases/migrate-book.ts, so that each may be broken off anywhere and repeated.
 */
import type { Table } from './table';

export interface Migration {
  /** The version of the book that it leads to; the first book had 1. */
  readonly version: number;
  /** Tables that got columns: their sheets get them too, to the right of what is there. */
  readonly columns: readonly Table[];
  /** Settings came: «Настройки» gets the rows that it lacks, with their initial values. */
  readonly settings: boolean;
  /** Lists came: «Справочники» gets those of which it has nothing. */
  readonly lists?: true;
}

/** The version that these migrations lead to. */
export const versionAfter = (migrations: readonly Migration[]): number =>
  migrations.reduce((version, migration) => Math.max(version, migration.version), 1);

/** What a book of this version still needs, in its order. */
export const migrationsFrom = (migrations: readonly Migration[], version: number): readonly Migration[] =>
  migrations.filter((migration) => migration.version > version).sort((a, b) => a.version - b.version);
