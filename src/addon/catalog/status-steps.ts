/**
 * From which status a person may go to which, base by base: the life of a person in the programme, declared once. «Выбыл» is open
 * from everywhere and is said by `always`; a status typed into the sheet by hand is the curator's own word and is not judged.
 */
import type { StatusSteps } from '../domain/people/status-steps';
import type { menteeStatuses, mentorStatuses } from './words';

type MenteeStatus = (typeof menteeStatuses)[number];
type MentorStatus = (typeof mentorStatuses)[number];

const menteeSteps: StatusSteps<MenteeStatus> = {
  always: 'выбыл',
  steps: {
    'в базе': ['кандидат'],
    кандидат: ['в паре/группе', 'лист ожидания'],
    'лист ожидания': ['кандидат'],
    'в паре/группе': ['завершил'],
    завершил: [],
    выбыл: [],
  },
};

/** In the register a mentor is free or busy, and goes to and fro between the two. */
const mentorSteps: StatusSteps<MentorStatus> = {
  always: 'выбыл',
  steps: {
    потенциальный: ['прошёл отбор'],
    'прошёл отбор': ['свободен', 'занят'],
    свободен: ['занят'],
    занят: ['свободен'],
    выбыл: [],
  },
};

export const statusSteps: Readonly<Record<'mentees' | 'mentors', StatusSteps>> = {
  mentees: menteeSteps,
  mentors: mentorSteps,
};
