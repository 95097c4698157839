/** Shares of a question of yes and no – by group and of everybody – as they may be told together: nobody can work out the answers of one to four people. */
import type { Fraction } from '../../schema/indicator';
import { type CountedKind, isFew, protectCounts } from './small-counts';

/** What a person said: as a whole, and as a member of each group the person belongs to. */
export interface Said {
  readonly whole: boolean;
  readonly groups: Readonly<Record<string, boolean>>;
}

/** The share of each group, or undefined where it tells of few or would let somebody work few out. */
export interface ToldShares {
  readonly whole: Fraction | undefined;
  readonly of: (group: string) => Fraction | undefined;
}

/** The share of everybody stands on the dashboard, too: of a group is rather told nothing. */
const worthOfWhole = 1000;

/**
 * Withholds the shares of groups in which one to four people said yes or no, and what else would give them away (small-counts.ts). The share
 * of everybody is withheld only below five people.
 */
export function protectShares(said: readonly Said[]): ToldShares {
  const shown = protectCounts(said.map(kindOf), {
    printed: (of) =>
      [...answersIn(of)].flatMap(([group, yes]) => [nameOf(group, 'all'), ...(yes ? [nameOf(group, 'yes')] : [])]),
    implied: (of) =>
      [...answersIn(of)].flatMap(([group, yes]) => (group === EVERYBODY || yes ? [] : [nameOf(group, 'no')])),
    // Somebody who said one thing here and another there is moved nowhere else.
    isPossible: ({ said: words = '', groups = '' }) => !isMixed(words) || mixedOf(words).groups === groups,
    worth: (name) => (name.startsWith(nameOf(EVERYBODY, '')) ? worthOfWhole : 1),
  });
  const shareOf = (group: string): Fraction | undefined => {
    const [denominator, numerator] = [shown.get(nameOf(group, 'all')) ?? 0, shown.get(nameOf(group, 'yes')) ?? 0];
    return typeof denominator === 'number' && typeof numerator === 'number' ? { numerator, denominator } : undefined;
  };
  const denominator = said.length;
  const whole = isFew(denominator) ? undefined : { numerator: said.filter((one) => one.whole).length, denominator };
  // Where nothing but the share of everybody could be withheld, the groups are.
  return { whole, of: shareOf(EVERYBODY) ? shareOf : () => undefined };
}

/** No group is called so. */
const EVERYBODY = '';

const nameOf = (group: string, what: string): string => `${group}/${what}`;

/** People by their groups and by what they said: a word, or, of who said different things, all of it. */
function kindOf(one: Said): CountedKind {
  const groups = JSON.stringify(Object.keys(one.groups).sort());
  const isOne = Object.values(one.groups).every((answer) => answer === one.whole);
  return { of: { groups, said: isOne ? String(one.whole) : JSON.stringify(one) }, count: 1 };
}

const isMixed = (words: string): boolean => words.startsWith('{');

const mixedOf = (words: string): { readonly groups: string } => {
  const { groups } = JSON.parse(words) as Said;
  return { groups: JSON.stringify(Object.keys(groups).sort()) };
};

/** What such people said, by group, with the whole. */
function answersIn({ groups = '[]', said: words = '' }: CountedKind['of']): ReadonlyMap<string, boolean> {
  if (isMixed(words)) {
    const one = JSON.parse(words) as Said;
    return new Map([[EVERYBODY, one.whole], ...Object.entries(one.groups)]);
  }
  return new Map([EVERYBODY, ...(JSON.parse(groups) as string[])].map((group) => [group, words === 'true']));
}

/** Whether a share that stands alone tells of one to four people: those who said yes, those who said no, or all of them. */
export const tellsOfFew = ({ numerator, denominator }: Fraction): boolean =>
  isFew(denominator) || isFew(numerator) || isFew(denominator - numerator);
