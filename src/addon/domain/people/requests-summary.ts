/**
 * Requests of mentees against offers of mentors, word by word: what is asked for most, what nobody offers, in what teachers have the
 * greatest difficulties, which forms the requests need. Everybody counts once for a word. From it follows whom to seek as a mentor.
 */
import type { ListEntry } from '../../schema/list';

export interface AskingPerson {
  readonly code: string;
  readonly status: string | undefined;
  readonly mainRequest: string | undefined;
  readonly requests: readonly string[] | undefined;
  readonly form: string | undefined;
  readonly ageBand: string | undefined;
  readonly wishedMentor: string | undefined;
  readonly lessonGap: number | undefined;
  readonly classGap: number | undefined;
  readonly digitalGap: number | undefined;
  readonly growthGap: number | undefined;
}

export interface OfferingPerson {
  readonly status: string | undefined;
  readonly competences: readonly string[] | undefined;
}

/** One word of «Справочники» on both sides. */
export interface TagDemand {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly asked: number;
  /** For so many of them it is the main request. */
  readonly main: number;
  readonly offered: number;
  /** Requests beyond what the mentors who offer it could take, each so many mentees. */
  readonly lacking: number;
  /** Age bands of those who ask, the most frequent first. */
  readonly ages: readonly string[];
  readonly wishedMentors: readonly string[];
}

export interface GroupDeficit {
  readonly group: string;
  /** People with at least one request of the group. */
  readonly people: number;
  /** Of all who asked for anything, in per cent; nothing when nobody did. */
  readonly share: number | undefined;
}

/** A block of teachers' difficulties: the mean degree over its three degrees, in per cent. */
export interface GapDeficit {
  readonly block: GapBlock;
  readonly answered: number;
  readonly index: number | undefined;
  /** Two thirds and more: the block comes first. */
  readonly isPriority: boolean;
}

export type GapBlock = 'lessonGap' | 'classGap' | 'digitalGap' | 'growthGap';

export interface RequestsSummary {
  /** Those who asked for something. */
  readonly asking: number;
  readonly mentees: number;
  readonly mentors: number;
  /** Every word that is asked for or offered, the most wanted first. */
  readonly tags: readonly TagDemand[];
  readonly groups: readonly GroupDeficit[];
  readonly gaps: readonly GapDeficit[];
  /** People by the form that was chosen for their request; an empty word counts those without one. */
  readonly forms: readonly (readonly [form: string, people: number])[];
}

const gapBlocks: readonly GapBlock[] = ['lessonGap', 'classGap', 'digitalGap', 'growthGap'];
const mostOfGap = 3;
const priorityIndex = 67;

const left = 'выбыл';

function frequent(words: readonly (string | undefined)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([word]) => word);
}

const wordsOf = ({ mainRequest, requests }: AskingPerson): readonly string[] => [
  ...new Set([...(mainRequest === undefined ? [] : [mainRequest]), ...(requests ?? [])]),
];

export function summarizeRequests(
  everybody: { readonly mentees: readonly AskingPerson[]; readonly mentors: readonly OfferingPerson[] },
  tags: readonly ListEntry[],
  seats: number,
): RequestsSummary {
  const mentees = everybody.mentees.filter(({ status }) => status !== left);
  const mentors = everybody.mentors.filter(({ status }) => status !== left);
  const asking = mentees.map((person) => ({ person, words: wordsOf(person) })).filter(({ words }) => words.length > 0);
  const demands = tags.map(({ code, name, group }): TagDemand => {
    const askers = asking.filter(({ words }) => words.includes(code)).map(({ person }) => person);
    const offered = mentors.filter(({ competences }) => competences?.includes(code)).length;
    return {
      code,
      name,
      group,
      asked: askers.length,
      main: askers.filter(({ mainRequest }) => mainRequest === code).length,
      offered,
      lacking: Math.max(0, askers.length - offered * seats),
      ages: frequent(askers.map(({ ageBand }) => ageBand)),
      wishedMentors: frequent(askers.map(({ wishedMentor }) => wishedMentor)),
    };
  });
  const groupOf = new Map(tags.map(({ code, group }) => [code, group]));
  const groups = [...new Set(tags.map(({ group }) => group))].map((group): GroupDeficit => {
    const people = asking.filter(({ words }) => words.some((code) => groupOf.get(code) === group)).length;
    return { group, people, share: asking.length === 0 ? undefined : Math.round((people / asking.length) * 100) };
  });
  return {
    asking: asking.length,
    mentees: mentees.length,
    mentors: mentors.length,
    tags: demands
      .filter(({ asked, offered }) => asked + offered > 0)
      .sort((a, b) => b.asked - a.asked || b.lacking - a.lacking || (a.code < b.code ? -1 : 1)),
    groups,
    gaps: gapBlocks.map((block) => gapOf(block, mentees)),
    forms: countForms(asking.map(({ person }) => person)),
  };
}

function gapOf(block: GapBlock, mentees: readonly AskingPerson[]): GapDeficit {
  const degrees = mentees.flatMap((person) => person[block] ?? []);
  if (degrees.length === 0) return { block, answered: 0, index: undefined, isPriority: false };
  const mean = degrees.reduce((sum, degree) => sum + degree, 0) / degrees.length;
  const index = Math.round((mean / mostOfGap) * 100);
  return { block, answered: degrees.length, index, isPriority: index >= priorityIndex };
}

function countForms(people: readonly AskingPerson[]): RequestsSummary['forms'] {
  const counts = new Map<string, number>();
  for (const { form = '' } of people) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
