/** Mentees and mentors as pairing sees them: codes, words of lists, no names. How rows become these is left to the caller. */
import type { Day } from '../../schema/cell';

export type AgeBand = '10–14' | '15–17' | '18–19' | 'взрослый';

/** From the youngest to the oldest. */
export const ageOrder: readonly AgeBand[] = ['10–14', '15–17', '18–19', 'взрослый'];

/** A paper of «Согласия и документы»; without a day it has not been brought. */
export interface Paper {
  readonly person: string;
  readonly kind: string;
  readonly day: Day | undefined;
  readonly until: Day | undefined;
  readonly withdrawn: Day | undefined;
}

/** Papers by the code of the person. */
export function papersByPerson(papers: readonly Paper[]): ReadonlyMap<string, readonly Paper[]> {
  const found = new Map<string, Paper[]>();
  for (const paper of papers) {
    const own = found.get(paper.person);
    if (own) own.push(paper);
    else found.set(paper.person, [paper]);
  }
  return found;
}

interface Participant {
  readonly code: string;
  readonly status: string | undefined;
  /** Unknown only for pupils: everybody else is grown up. */
  readonly age: AgeBand | undefined;
  /** Days on which it changes who signs, where the base tells them. */
  readonly turns14?: Day | undefined;
  readonly turns18?: Day | undefined;
  /** Ways of meeting that suit; none says nothing. */
  readonly ways: readonly string[];
  /** What the person likes to do, in words; none says nothing. */
  readonly interests: readonly string[];
}

export interface MenteeToPair extends Participant {
  /** Codes of tags; what is asked for most counts twice. */
  readonly mainRequests: readonly string[];
  readonly requests: readonly string[];
  readonly form: string | undefined;
  /** Codes of mentors who must not be proposed. */
  readonly forbidden: readonly string[];
  /** Codes of those who are set over this person at work. */
  readonly managers: readonly string[];
}

export interface MentorToPair extends Participant {
  readonly type: string | undefined;
  readonly competences: readonly string[];
  readonly forms: readonly string[];
  /** Models of roles in which the person is ready to help; none says nothing. */
  readonly roleModels: readonly string[];
  readonly hours: number | undefined;
  readonly wishedAges: readonly AgeBand[];
  readonly seats: number;
}

/** Every tag that somebody asks for, once. */
export const wantedOf = ({
  mainRequests,
  requests,
}: Pick<MenteeToPair, 'mainRequests' | 'requests'>): readonly string[] => [...new Set([...mainRequests, ...requests])];

/** The form that two people make by who they are. */
export function formOf(
  mentee: { readonly code: string },
  mentor: { readonly code: string; readonly type?: string | undefined },
): string {
  const [to, from] = [mentee.code[0], mentor.code[0]];
  if (to === 'П') return 'учитель – учитель';
  if (from === 'У') return 'ученик – ученик';
  if (from === 'П') return 'учитель – ученик';
  return mentor.type === 'студент' ? 'студент – ученик' : 'работодатель – ученик';
}
