/**
 * Who may be paired at all: papers by age – until 18 a parent signs, from 14 on the pupil too, from 18 the person alone, anew –
 * and the place in the base. Whoever is not admitted gets every reason at once.
 */
import type { Day } from '../../schema/cell';
import { addDays } from '../language/dates';
import type { AgeBand, MenteeToPair, MentorToPair, Paper } from './person';

export type AdmissionReason =
  | { readonly code: 'status'; readonly status: string }
  | { readonly code: 'age-unknown' }
  | { readonly code: 'paper-missing'; readonly paper: string }
  | { readonly code: 'paper-expired'; readonly paper: string; readonly day: Day }
  | { readonly code: 'paper-withdrawn'; readonly paper: string; readonly day: Day };

/** Whose age is asked about; without the days the band alone tells. */
export interface Aged {
  readonly code: string;
  readonly age: AgeBand | undefined;
  readonly turns14?: Day | undefined;
  readonly turns18?: Day | undefined;
}

/** Who signs for somebody on a day: the parent of a child, the parent and the young person, or the person alone. */
export type Signing = 'parent' | 'both' | 'alone';

const hasCome = (day: Day | undefined, on: Day): boolean => day !== undefined && day <= on;

export function signingOn({ age, turns14, turns18 }: Omit<Aged, 'code'>, on: Day): Signing | undefined {
  if (!age) return undefined;
  if (age === 'взрослый' || age === '18–19' || hasCome(turns18, on)) return 'alone';
  return age === '15–17' || hasCome(turns14, on) ? 'both' : 'parent';
}

const signers: Readonly<Record<Signing, readonly string[]>> = {
  parent: ['родитель'],
  both: ['родитель', 'сам(а)'],
  alone: ['сам(а)'],
};

/** Papers that somebody from outside brings before working with children. */
const outsidePapers = ['договор о сотрудничестве', 'справка о судимости', 'медицинская справка'];

/** Consent and personal data: two papers for each who signs. */
const consentsBy = (signing: Signing): readonly string[] =>
  ['участие', 'персональные данные'].flatMap((matter) => signers[signing].map((signer) => `${matter}: ${signer}`));

/** The papers this person has to have that day; nothing while the age is not known. */
export function papersFor(person: Aged, role: 'mentee' | 'mentor', on: Day): readonly string[] {
  const signing = signingOn(person, on);
  if (!signing) return [];
  const outside = role === 'mentor' && person.code.startsWith('Н');
  return [...consentsBy(signing), ...(outside ? outsidePapers : [])];
}

/** What is wrong that day with the papers that the person has to have, and with others that are asked of the pair. */
export function judgePapers(
  person: Aged,
  role: 'mentee' | 'mentor',
  {
    papers,
    on,
    besides = [],
  }: { readonly papers: readonly Paper[]; readonly on: Day; readonly besides?: readonly string[] },
): readonly AdmissionReason[] {
  const standing = papersOf(person, papers, on);
  return [...papersFor(person, role, on), ...besides].flatMap((paper) => judgePaper(standing, paper, on) ?? []);
}

/** The papers with the terms that they have for this person: a consent that was given as a child ends on the day of coming of age. */
export function papersOf({ turns18 }: Aged, papers: readonly Paper[], on: Day): readonly Paper[] {
  return turns18 !== undefined && hasCome(turns18, on) ? papers.map((paper) => endedAt(paper, turns18)) : papers;
}

function endedAt(paper: Paper, turns18: Day): Paper {
  const isConsent = ['участие:', 'персональные данные:', 'публикация:'].some((matter) => paper.kind.startsWith(matter));
  if (!isConsent || paper.day === undefined || paper.day >= turns18) return paper;
  const last = addDays(turns18, -1);
  return { ...paper, until: paper.until !== undefined && paper.until < last ? paper.until : last };
}

/** What is wrong with a paper today; of several papers of one kind the best counts. */
export function judgePaper(papers: readonly Paper[], paper: string, today: Day): AdmissionReason | undefined {
  const brought = papers.filter((one) => one.kind === paper && one.day !== undefined && one.day <= today);
  const judged = brought.map(({ until, withdrawn }): AdmissionReason | undefined => {
    if (withdrawn !== undefined && withdrawn <= today) return { code: 'paper-withdrawn', paper, day: withdrawn };
    return until !== undefined && until < today ? { code: 'paper-expired', paper, day: until } : undefined;
  });
  if (judged.length === 0) return { code: 'paper-missing', paper };
  return judged.includes(undefined) ? undefined : judged[judged.length - 1];
}

/** Statuses with which nobody is paired any more, or not yet. */
const outMentee = ['завершил', 'выбыл'];

/** Whether somebody with this status, of either base, takes part no more. */
export const isOut = (status: string): boolean => outMentee.includes(status);
const inRegister = ['прошёл отбор', 'свободен', 'занят'];

function admit(
  person: MenteeToPair | MentorToPair,
  role: 'mentee' | 'mentor',
  papers: readonly Paper[],
  today: Day,
): readonly AdmissionReason[] {
  const { status = '', age } = person;
  const fits = role === 'mentee' ? !outMentee.includes(status) : inRegister.includes(status);
  return [
    ...(fits ? [] : [{ code: 'status' as const, status }]),
    ...(age ? [] : [{ code: 'age-unknown' as const }]),
    ...judgePapers(person, role, { papers, on: today }),
  ];
}

export const admitMentee = (mentee: MenteeToPair, papers: readonly Paper[], today: Day): readonly AdmissionReason[] =>
  admit(mentee, 'mentee', papers, today);

export const admitMentor = (mentor: MentorToPair, papers: readonly Paper[], today: Day): readonly AdmissionReason[] =>
  admit(mentor, 'mentor', papers, today);

/** What the mentor of such a pair must have besides: paid or not, teachers help teachers only with written consent. */
export function pairPapers(mentee: { readonly code: string }, mentor: { readonly code: string }): readonly string[] {
  return mentee.code.startsWith('П') && mentor.code.startsWith('П') ? ['наставничество (ст. 351.8 ТК РФ)'] : [];
}
