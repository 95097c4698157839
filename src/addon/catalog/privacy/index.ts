/** What the detector of personal data weighs by, put together. */
import type { PrivacyWords } from '../../domain/privacy/words';
import { days, famous, ordinary, places, topics } from './famous';
import {
  alsoThings,
  alsoWords,
  furtherFemaleNames,
  furtherMaleNames,
  letterWords,
  personWords,
  shortNames,
  works,
} from './names';
import { abbreviations, phrases } from './phrases';

export const privacyWords: PrivacyWords = {
  maleNames: furtherMaleNames,
  femaleNames: furtherFemaleNames,
  shortNames,
  alsoWords,
  alsoThings,
  famous,
  places,
  ordinary,
  people: personWords,
  letters: letterWords,
  works,
  topics,
  days,
  phrases,
  abbreviations,
};
