/** How a paper prints names in the regime of names: declined, as the curator corrected them, and never as anything else. */
import type { NameValue } from '../../schema/name';
import { plainText } from '../../schema/plain-text';
import { type KnownName, showName } from './short-name';

/** Prints the names of these people, known by code; of anybody else nothing. */
export const namePrinter =
  (people: ReadonlyMap<string, KnownName>) =>
  (value: NameValue): string | undefined => {
    const person = people.get(value.code);
    return person && plainText(showName(person, value.case, value.shape));
  };
