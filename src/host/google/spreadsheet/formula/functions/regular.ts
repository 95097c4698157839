/** Searching text by patterns of RE2. */
import { GoogleError } from '../../../../errors';
import { patternOf } from '../../../document/pattern';
import { type Call, type Definitions, scalars } from '../definition';
import { Block, NO_REFERENCE, NOT_AVAILABLE, type Operand, single, WRONG_VALUE } from '../value';

const known = new Map<string, RegExp>();
const MOST_PATTERNS = 1_000;

/** The pattern, from its beginning. What RE2 does not take is `#REF!`. */
function pattern(operand: Operand, call: Call): RegExp {
  const source = call.text(operand);
  let found = known.get(source);
  if (!found) {
    try {
      found = patternOf(source);
    } catch (error) {
      if (error instanceof GoogleError) throw NO_REFERENCE;
      throw error;
    }
    if (known.size >= MOST_PATTERNS) known.clear();
    known.set(source, found);
  }
  found.lastIndex = 0;
  return found;
}

/** Only text can be searched: numbers are `#VALUE!`. */
function text(operand: Operand): string {
  const value = single(operand) ?? '';
  if (typeof value !== 'string') throw WRONG_VALUE;
  return value;
}

export const regular: Definitions = {
  REGEXMATCH: scalars(2, 2, ([of, source], call) => pattern(source, call).test(text(of))),
  REGEXEXTRACT: scalars(2, 2, ([of, source], call) => {
    const found = pattern(source, call).exec(text(of));
    if (!found) throw NOT_AVAILABLE;
    if (found.length === 1) return found[0];
    return found.length === 2 ? (found[1] ?? '') : Block.of([found.slice(1).map((group) => group ?? '')]);
  }),
  REGEXREPLACE: scalars(3, 3, ([of, source, fresh], call) => {
    const groups = call.text(fresh).replaceAll('$$', '$$$$');
    return text(of).replace(pattern(source, call), groups.replace(/\\(\d)/g, '$$$1'));
  }),
};
