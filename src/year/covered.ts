/**
 * What the document of a school asks for, item by item, and which requirements fulfil it: the file `coverage.tsv` beside its `school.json`.
 */
import { readTabFile } from './tab-file';

/** A requirement, or one of its artefacts. */
export interface Fulfilment {
  readonly requirement: string;
  /** As the trace calls it; every artefact of the requirement when left out. */
  readonly artefact?: string;
}

/** An item of the document. */
export interface CoveredItem {
  /** Where it stands: section, item, column. */
  readonly place: string;
  readonly matter: string;
  readonly by: readonly Fulfilment[];
}

/** Throws with line and column where an item has no requirement. */
export function readCovered(text: string, file = 'coverage.tsv'): readonly CoveredItem[] {
  return readTabFile(file, text).map((row) => ({
    place: row.needed('Место'),
    matter: row.needed('О чём'),
    by: row
      .needed('Чем выполнено')
      .split('; ')
      .map((words) => {
        const [, requirement, artefact] = /^(R[1-7M]\.\d\d)(?: (\S.*))?$/.exec(words) ?? [];
        if (requirement === undefined) return row.fail('Чем выполнено', `«${words}» не требование`);
        return artefact === undefined ? { requirement } : { requirement, artefact };
      }),
  }));
}
