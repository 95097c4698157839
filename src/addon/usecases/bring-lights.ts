/** Brings the lights of the pairs onto «Пары и группы», with their reasons. What has not changed is not written. */
import { wordOfPairLight, wordsOfReasons } from '../catalog/light-words';
import { pairs } from '../catalog/tables';
import type { PairRow } from '../catalog/tables/pairs';
import type { RowEdit } from '../schema/table';
import type { Book } from './book';
import { tableEdits, writeEdits } from './carry-out';
import type { Ports } from './ports';
import { type ProgrammeBook, pairCodeOf } from './programme-book';

export function bringLights(ports: Pick<Ports, 'tables'>, book: Book, { pairing, lights }: ProgrammeBook): void {
  const edits = pairing.pairs.rows.flatMap(({ row, value }): RowEdit<PairRow>[] => {
    const found = lights.get(pairCodeOf(value.code));
    const light = found && wordOfPairLight[found.light];
    const lightReason = (found && wordsOfReasons(found)) || undefined;
    return value.light === light && value.lightReason === lightReason ? [] : [{ row, values: { light, lightReason } }];
  });
  if (edits.length > 0) writeEdits(ports, tableEdits(pairs, pairing.pairs, edits, book.lists));
}
