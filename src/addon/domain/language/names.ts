/**
 * Proposes the six cases of a Russian full name. A proposal, never a decision: whatever is not sure comes with a flag, the
 * curator looks at it once per person, and what the curator writes wins.
 */
import type { NameForms } from '../../schema/name';
import { type Gender, joinForms, same, type WordForms } from './endings';
import { findGender } from './gender';
import { declineGiven, declinePatronymic } from './given-name';
import { isParticle, type NameFlag, parseName, wordsOf } from './name-parts';
import { declineSurname } from './surname';

export type { Gender } from './endings';
export type { NameFlag } from './name-parts';

export interface NameProposal {
  /** Surname first, whatever the order in which the name was typed. */
  readonly forms: NameForms;
  readonly gender: Gender | undefined;
  /** Empty when the forms are sure. */
  readonly flags: readonly NameFlag[];
}

const unchanged = (word: string): WordForms => ({ forms: same(word), doubts: [] });

/** A word of a surname: «де» and «фон» stay as they are. */
const declineSurnameWord = (word: string, gender: Gender): WordForms =>
  isParticle(word) ? unchanged(word) : declineSurname(word, gender);

/** The forms of a full name; the gender may be told when it is known better than the name can tell. */
export function proposeForms(fullName: string, known: { readonly gender?: Gender } = {}): NameProposal {
  const parts = parseName(fullName);
  const { gender, flags } = known.gender ? { gender: known.gender, flags: [] } : findGender(parts);
  if (parts.fixed || !gender) {
    const reasons: readonly NameFlag[] = parts.fixed ? parts.flags : [...parts.flags, ...flags];
    return { forms: same(wordsOf(parts).join(' ')), gender, flags: unique(reasons) };
  }
  const patronymic = parts.patronymic.join(' ');
  const words = [
    ...parts.surname.map((word) => declineSurnameWord(word, gender)),
    ...parts.given.map((word) => declineGiven(word, gender)),
    ...(patronymic === '' ? [] : [declinePatronymic(patronymic, gender)]),
    ...parts.initials.map(unchanged),
  ];
  const forms = joinForms(
    words.map((word) => word.forms),
    ' ',
  );
  return { forms, gender, flags: unique([...parts.flags, ...flags, ...words.flatMap(({ doubts }) => doubts)]) };
}

const unique = (flags: readonly NameFlag[]): readonly NameFlag[] => [...new Set(flags)];
