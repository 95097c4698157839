/**
 * The lists that weighing needs, as the catalogue gives them: in small letters, without «ё», one word or phrase after the
 * other. A `*` at the end of a word stands for any ending, `|` parts words of which one is enough, `?` marks a word that may be missing.
 */
import type { PersonalKind } from './found';

export interface PrivacyWords {
  /** Given names beyond those that the declension of names knows. */
  readonly maleNames: string;
  readonly femaleNames: string;
  /** Саша, Маша: declined as nouns in «-а», «-я». */
  readonly shortNames: string;
  /** Given names, in whatever case, that are ordinary words in small letters or at the beginning of a sentence. */
  readonly alsoWords: string;
  /** Given names that are also names of a river, a team, a planet. */
  readonly alsoThings: string;
  /** People, real and invented, of whom pupils write as of books and heroes: «пушкин: александр сергеевич». */
  readonly famous: readonly string[];
  /** Places that end like surnames. */
  readonly places: string;
  /** Ordinary words that end like surnames or patronymics. */
  readonly ordinary: string;
  /** Words after which a name is expected: «друг», «зовут». */
  readonly people: string;
  /** What may stand before an initial without being a name: «вариант А.» */
  readonly letters: string;
  /** Works whose title stands in quotes behind them. */
  readonly works: string;
  /** Whatever comes a word or two after these is a subject and no news of a person: «проект о …». */
  readonly topics: string;
  /** Days that everybody knows: they are nobody's birthday. */
  readonly days: readonly string[];
  /** Phrases of the special categories. */
  readonly phrases: Readonly<Record<'health' | 'hardship' | 'behaviour', readonly string[]>>;
  /** Abbreviations in capitals that say the same. */
  readonly abbreviations: Readonly<Record<'health' | 'hardship' | 'behaviour', string>>;
}

export type SpecialKind = Extract<PersonalKind, 'health' | 'hardship' | 'behaviour'>;

export const listOf = (words: string): readonly string[] => words.trim().split(/\s+/);
