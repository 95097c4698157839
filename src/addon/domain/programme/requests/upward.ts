/** Requests about figures that leave the school. */
import { longestText, mostTexts } from '../../upward/portions';
import { fields, line, listOf, whole } from './fields';

export interface FiguresRequest {
  readonly half: 1 | 2;
  /** The beginning of the checksum of the file that was shown: nothing else is kept. */
  readonly shown: string;
}

export const readHalf = (input: unknown): 1 | 2 | undefined => whole(input, 1, 2) as 1 | 2 | undefined;

export function readFiguresRequest(input: unknown): FiguresRequest | undefined {
  const given = fields(input);
  const half = readHalf(given['half']);
  const shown = line(given['shown'], 20);
  return half !== undefined && shown ? { half, shown } : undefined;
}

/** The texts of some exports. */
export const readTexts = (input: unknown): readonly string[] | undefined =>
  listOf(input, mostTexts, (each) => (typeof each === 'string' && each.length <= longestText ? each : undefined));
