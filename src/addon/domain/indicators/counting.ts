/** What declarations of indicators count with. */
import type { Fraction } from '../../schema/indicator';
import type { PersonFact } from './facts';

/** How many of these are so. */
export const share = <Item>(among: readonly Item[], isCounted: (item: Item) => boolean): Fraction => ({
  numerator: among.filter(isCounted).length,
  denominator: among.length,
});

/** A pupil of one of these ages. */
export const isPupilOf =
  (...ages: readonly string[]) =>
  ({ isPupil, age }: PersonFact): boolean =>
    isPupil && age !== undefined && ages.includes(age);
