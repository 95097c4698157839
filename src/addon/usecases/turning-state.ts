/** How far «Новый учебный год» has come: which step, and what it has found and told so far. Kept in a property, so that a run that died goes on. */
import type { ErasedPlace, KeptPlace } from '../catalog/documents/erasure-places';
import type { Day } from '../schema/cell';
import { type Book, remembered } from './book';
import type { Ports } from './ports';

/** What is done, one after the other. */
export const stepsOfTurning = [
  'unlink',
  'archive',
  'figures',
  'papers',
  'forms',
  'tables',
  'people',
  'turn',
  'act',
  'bases',
  'end',
] as const;

/** How far it has come. */
export interface TurningState {
  /** The year that ends. */
  readonly from: string;
  readonly today: Day;
  readonly step: (typeof stepsOfTurning)[number];
  /** Where the step goes on: how many forms are over, or the key of a paper. */
  readonly at: number;
  readonly paper?: string;
  /** What this step takes is known, and perhaps not all of it is gone. */
  readonly pending?: true;
  /** Keys of papers; forms as id, number and sheet of answers. */
  readonly taken: readonly string[];
  readonly leaving: readonly string[];
  /** Codes parted by blanks: a property of Google's is short. */
  readonly gone: string;
  /** Of those whose row among the mentees ends and who stay as mentors. */
  readonly ended: string;
  readonly erased: readonly ErasedPlace[];
  /** How many signed papers name somebody who is gone. */
  readonly signed: number;
  readonly kept: readonly KeptPlace[];
}

/** How far a turn has come; nothing when none is under way. */
export const stateOfTurning = ({ properties }: Book): TurningState | undefined => {
  const text = properties[remembered.turning];
  return text ? (JSON.parse(text) as TurningState) : undefined;
};

/** Nothing begins to go before it is known what will. */
export function remember(ports: Ports, state: TurningState | undefined): void {
  ports.tables.commit();
  ports.properties.set(remembered.turning, state === undefined ? '' : JSON.stringify(state));
}

/** The step after this one, from its beginning. */
export function over({ pending: _pending, paper: _paper, ...state }: TurningState): TurningState {
  return { ...state, at: 0, taken: [], step: stepsOfTurning[stepsOfTurning.indexOf(state.step) + 1] ?? 'end' };
}
