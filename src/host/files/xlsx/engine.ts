/** The library that writes workbooks: loaded when the first one is wanted, and how its complaints are heard. */
import { createRequire } from 'node:module';
import { init, type NewFile } from 'excelize-wasm';

export type Excelize = Awaited<ReturnType<typeof init>>;
export type XlsxFile = ReturnType<typeof NewFile>;

let engine: Promise<Excelize> | undefined;

/** The library, unpacked once for a process. */
export function loadExcelize(): Promise<Excelize> {
  engine ??= init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
  return engine;
}

/** What a call gave; throws when it complained. */
export function done<T extends { readonly error?: string | null }>(result: T): T {
  if (result.error) throw new Error(`the workbook could not be written: ${result.error}`);
  return result;
}
