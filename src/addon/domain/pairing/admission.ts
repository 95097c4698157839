/**
 * Who may be paired at all: papers by age – until 18 a parent signs, from 15 on the pupil too, from 18 the person alone –
 * and the place in the base. Whoever is not admitted gets every reason at once.
 */
import type { Day } from '../../schema/cell';
import type { AgeBand, MenteeToPair, MentorToPair, Paper } from './person';

export type AdmissionReason =
  | { readonly code: 'status'; readonly status: string }
  | { readonly code: 'age-unknown' }
  | { readonly code: 'paper-missing'; readonly paper: string }
  | { readonly code: 'paper-expired'; readonly paper: string; readonly day: Day }
  | { readonly code: 'paper-withdrawn'; readonly paper: string; readonly day: Day };

/** Who must sign at this age. In the youngest band the curator sees to those who have turned 14. */
const signers: Readonly<Record<AgeBand, readonly string[]>> = {
  '10–14': ['родитель'],
  '15–17': ['родитель', 'сам(а)'],
  '18–19': ['сам(а)'],
  взрослый: ['сам(а)'],
};

/** Papers that somebody from outside brings before working with children. */
const outsidePapers = ['договор о сотрудничестве', 'справка о судимости', 'медицинская справка'];

/** Consent and personal data: two papers for each who signs. */
const consentsAt = (age: AgeBand): readonly string[] =>
  ['участие', 'персональные данные'].flatMap((matter) => signers[age].map((signer) => `${matter}: ${signer}`));

/** The papers this person has to bring; nothing while the age is not known. */
export function papersFor(
  person: { readonly code: string; readonly age: AgeBand | undefined },
  role: 'mentee' | 'mentor',
): readonly string[] {
  if (!person.age) return [];
  const outside = role === 'mentor' && person.code.startsWith('Н');
  return [...consentsAt(person.age), ...(outside ? outsidePapers : [])];
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
    ...papersFor(person, role).flatMap((paper) => judgePaper(papers, paper, today) ?? []),
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
