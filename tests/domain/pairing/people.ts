/** People and papers of the tests of pairing: what matters in a case is said in the case. */
import type { MenteeToPair, MentorToPair, Paper } from '../../../src/addon/domain/pairing/person';
import type { PairingQuestion } from '../../../src/addon/domain/pairing/propose';

export const today = '2026-10-15';

export const mentee = (code: string, more: Partial<MenteeToPair> = {}): MenteeToPair => ({
  code,
  status: 'в базе',
  age: 'взрослый',
  ways: [],
  interests: [],
  mainRequests: [],
  requests: ['УЧ01'],
  form: undefined,
  forbidden: [],
  managers: [],
  ...more,
});

export const mentor = (code: string, more: Partial<MentorToPair> = {}): MentorToPair => ({
  code,
  status: 'прошёл отбор',
  age: 'взрослый',
  ways: [],
  interests: [],
  roleModels: [],
  type: undefined,
  competences: ['УЧ01'],
  forms: [],
  hours: undefined,
  wishedAges: [],
  seats: 1,
  ...more,
});

export const paper = (person: string, kind: string, more: Partial<Paper> = {}): Paper => ({
  person,
  kind,
  day: '2026-09-20',
  until: undefined,
  withdrawn: undefined,
  ...more,
});

/** Everything anybody could be asked for. */
export const allPapers = (person: string): readonly Paper[] =>
  [
    'участие: родитель',
    'участие: сам(а)',
    'персональные данные: родитель',
    'персональные данные: сам(а)',
    'наставничество (ст. 351.8 ТК РФ)',
    'договор о сотрудничестве',
    'справка о судимости',
    'медицинская справка',
  ].map((kind) => paper(person, kind));

/** A question in which everybody has all papers. */
export const ask = (
  mentees: readonly MenteeToPair[],
  mentors: readonly MentorToPair[],
  more: Partial<PairingQuestion> = {},
): PairingQuestion => ({
  mentees,
  mentors,
  papers: [...mentees, ...mentors].flatMap(({ code }) => allPapers(code)),
  weights: { tags: 50, sympathy: 25, form: 10, time: 10, age: 5, interests: 0 },
  today,
  standing: [],
  locked: [],
  previous: [],
  ...more,
});
