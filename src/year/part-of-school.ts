/**
 * A part of an example school: some of its pairs and groups with everybody in them, and some who wait. The troubles of the chosen
 * stay with them. Codes are given anew, since the product gives them out without gaps.
 */
import type { Awkward } from './awkward';
import type { Day, Span } from './calendar';
import type { Example } from './example';
import type { Person } from './people';

export interface Part {
  readonly pairs: readonly string[];
  /** Codes of people beside the pairs. */
  readonly others: readonly string[];
  /** The last day of every pair, and the one that ends before it; as in the whole school when left out. */
  readonly until?: Day;
  /** Times without any meeting, by the pair. */
  readonly silent?: Readonly<Record<string, Span>>;
  readonly early?: { readonly pair: string; readonly date: Day; readonly reason: string };
}

export function partOfSchool(example: Example, part: Part): Example {
  const pairs = example.pairs.filter(({ code }) => part.pairs.includes(code));
  const chosen = new Set([
    ...part.others,
    ...pairs.flatMap(({ mentor, mentees, replacement }) => [
      mentor,
      ...mentees,
      ...(replacement ? [replacement.mentor] : []),
    ]),
  ]);
  const people = example.people.filter(({ code }) => chosen.has(code));
  const codes = newCodes(people);
  const to = (code: string): string => codes.get(code) ?? code;
  const known = (list: readonly string[]): readonly string[] => list.filter((code) => chosen.has(code)).map(to);
  const own = <One extends { readonly code: string }>(list: readonly One[]): readonly One[] =>
    list.filter(({ code }) => chosen.has(code)).map((one) => ({ ...one, code: to(one.code) }));
  return {
    school: example.school,
    people: own(people)
      .map((person) => ({ ...person, wanted: known(person.wanted), unwanted: known(person.unwanted) }))
      .sort((one, other) => rank(one) - rank(other)),
    papers: own(example.papers),
    answerDays: own(example.answerDays),
    pairs: pairs.map((pair) => ({
      ...pair,
      ...(part.until === undefined
        ? {}
        : {
            term: { ...pair.term, to: part.until },
            earlyEnd: pair.code === part.early?.pair ? part.early : undefined,
          }),
      silences: part.silent?.[pair.code] ? [part.silent[pair.code]!] : pair.silences,
      mentor: to(pair.mentor),
      mentees: pair.mentees.map(to),
      replacement: pair.replacement && { ...pair.replacement, mentor: to(pair.replacement.mentor) },
    })),
    awkward: awkwardOf(example.awkward, own, to),
  };
}

/** As in the whole school: letter by letter, mentees before those who are mentors only. */
const rank = ({ letter, isMentee }: Person): number => ['У', 'П', 'Н'].indexOf(letter) * 2 + (isMentee ? 0 : 1);

function newCodes(people: readonly Person[]): ReadonlyMap<string, string> {
  const last = new Map<string, number>();
  const ordered = [...people].sort((one, other) => rank(one) - rank(other));
  return new Map(
    ordered.map(({ code, letter }) => {
      const number = (last.get(letter) ?? 0) + 1;
      last.set(letter, number);
      return [code, `${letter}-${String(number).padStart(3, '0')}`];
    }),
  );
}

type Own = <One extends { readonly code: string }>(list: readonly One[]) => readonly One[];

function awkwardOf(awkward: Awkward, own: Own, to: (code: string) => string): Awkward {
  const { answers, twice, unsigned, typed, personal, harm } = awkward;
  return {
    answers: own(answers),
    twice: own(twice),
    unsigned: unsigned.flatMap((one) => {
      const { code } = one;
      if (code === undefined) return [one];
      const [moved] = own([{ code }]);
      return moved ? [{ ...one, code: moved.code, signed: one.signed.replace(code, to(code)) }] : [];
    }),
    typed: own(typed),
    personal: own(personal),
    harm: own(harm),
  };
}
