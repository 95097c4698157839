/** What papers say of the selection and training of mentors, out of bases, «Отбор и обучение», pairs and meetings. Writes nothing. */

import type { Candidate, MentorWork, PlannedLesson, SelectionFacts } from '../catalog/documents/selection/facts';
import { meetings, mentorTraining } from '../catalog/tables';
import type { MentorTraining } from '../catalog/tables/mentor-training';
import { lessons } from '../catalog/training-lessons';
import { trainingTopics } from '../catalog/training-topics';
import { type Feedback, meanOf, meetingsOf } from '../domain/indicators/meetings';
import { leastPeople } from '../domain/monitoring/effect';
import { judgePaper } from '../domain/pairing/admission';
import { formOf } from '../domain/pairing/person';
import { isTrained, readTalks } from '../domain/people/selection';
import { learnersOf, summarizeNeeds, type TrainingNeeds } from '../domain/people/training-needs';
import type { Book } from './book';
import { codeOf, codesOf, type PairingBook } from './pairing-book';
import type { PaperFacts } from './paper-facts';
import { feedbackOf, pairCodeOf } from './programme-book';

/** Those who stand in the register of mentors. */
export const listedStatuses: readonly string[] = ['прошёл отбор', 'свободен', 'занят'];

/** The record of selection and training, by code. */
export type TrainingRecord = ReadonlyMap<string, MentorTraining>;

export const recordOf = (rows: readonly { readonly value: MentorTraining }[]): TrainingRecord =>
  new Map(rows.map(({ value }) => [codeOf(value.person), { ...value, person: codeOf(value.person) }]));

export const needsOf = (record: TrainingRecord): TrainingNeeds => summarizeNeeds([...record.values()], trainingTopics);

/** The lessons, each for those who need it. */
export const plannedLessons = (needs: TrainingNeeds): readonly PlannedLesson[] =>
  lessons.map((lesson) => ({ ...lesson, learners: lesson.forAll ? 'all' : learnersOf(lesson.teaches, needs) }));

/** What of the training is meant for a person, and whether it is done. */
export function trainingOf(planned: readonly PlannedLesson[], line: MentorTraining | undefined, code: string) {
  const meant = planned.flatMap(({ name, learners }) => (learners === 'all' || learners.includes(code) ? [name] : []));
  const attended = line?.lessons ?? [];
  const talks = readTalks(line?.talks);
  return { meant, attended, talks, isTrained: isTrained(meant, attended, talks) };
}

/** Reads «Отбор и обучение» at once and «Встречи» when somebody's work is asked for: two calls each. */
export function selectionFacts(book: Book, pairing: PairingBook, facts: PaperFacts): SelectionFacts {
  const record = recordOf(book.read(mentorTraining).rows);
  const needs = needsOf(record);
  const planned = plannedLessons(needs);
  let works: ReadonlyMap<string, readonly MentorWork[]> | undefined;
  return {
    candidates: pairing.mentorsToPair
      .filter(({ status }) => status !== 'выбыл')
      .map((mentor) => candidate(mentor, { record, planned, pairing, facts })),
    needs,
    lessons: planned,
    partners: partnersOf(book.settings.partners, pairing),
    made: new Set(
      pairing.documents.rows.flatMap(({ value: { key, written } }) => (written ? [key.split('/')[0] ?? key] : [])),
    ),
    workOf: (mentor) => {
      works ??= worksOf(book, pairing, facts);
      return works.get(mentor) ?? [];
    },
  };
}

interface Known {
  readonly record: TrainingRecord;
  readonly planned: readonly PlannedLesson[];
  readonly pairing: PairingBook;
  readonly facts: PaperFacts;
}

const somePupil = { code: 'У-001' };

function candidate(
  mentor: PairingBook['mentorsToPair'][number],
  { record, planned, pairing, facts }: Known,
): Candidate {
  const { code, status = '', competences, age } = mentor;
  // Who has named no form is taken for what he is: А4 does not ask it.
  const forms = mentor.forms.length > 0 ? mentor.forms : [formOf(somePupil, mentor)];
  const line = record.get(code);
  const row = pairing.mentors.rows.find(({ value }) => codeOf(value.code) === code)?.value;
  const { readiness, competence, drive } = line ?? {};
  const known = readiness !== undefined && competence !== undefined && drive !== undefined;
  const own = pairing.papers.filter(({ person }) => person === code);
  const signer = age === '10–14' || age === '15–17' ? 'родитель' : 'сам(а)';
  return {
    ...facts.participant(code),
    isListed: listedStatuses.includes(status),
    nomination: line?.nomination,
    nominated: line?.nominated,
    nominatedBy: facts.open(line?.nominatedBy ?? ''),
    shares: known ? { готовность: readiness, компетенции: competence, мотивация: drive } : undefined,
    interview: line?.interview,
    interviewed: row?.interviewed,
    forms,
    roleModels: row?.roleModels ?? [],
    competences: competences.map(facts.tagName),
    fits: (form) =>
      pairing.menteesToPair.filter(
        (mentee) =>
          (mentee.form ?? formOf(mentee, mentor)) === form &&
          [...mentee.mainRequests, ...mentee.requests].some((tag) => competences.includes(tag)),
      ).length,
    ...trainingOf(planned, line, code),
    experience: row?.experience ?? '',
    teaching: [row?.teachingYears, row?.category].filter((part) => part !== undefined).join(', '),
    achievements: facts.open(row?.achievements ?? ''),
    mayPublish: judgePaper(own, `публикация: ${signer}`, pairing.today) === undefined,
  };
}

/** The partners that the school names, with their people in the base. */
export const partnersOf = (named: string, { mentors }: PairingBook): SelectionFacts['partners'] =>
  named.split(';').flatMap((part) => {
    const name = part.trim();
    const from = mentors.rows.filter(({ value }) => value.place?.toLowerCase().includes(name.toLowerCase()));
    return name === '' ? [] : [{ name, mentors: from.length }];
  });

/** What each mentor does in pairs and groups that an order has fixed; how useful it is tell the mentees. */
function worksOf(book: Book, { pairs }: PairingBook, facts: PaperFacts): ReadonlyMap<string, readonly MentorWork[]> {
  const told = new Map<string, Feedback[]>();
  for (const feedback of book.read(meetings).rows.map(({ value }) => feedbackOf(value))) {
    const known = told.get(feedback.pair);
    if (known) known.push(feedback);
    else told.set(feedback.pair, [feedback]);
  }
  const works = new Map<string, readonly MentorWork[]>();
  for (const { value } of pairs.rows.filter((row) => row.value.orderNumber !== undefined)) {
    const mentor = codeOf(value.mentor);
    const words = told.get(pairCodeOf(value.code)) ?? [];
    const useful = words.filter(({ usefulness, reporter }) => reporter !== mentor && usefulness !== undefined);
    const people = new Set(useful.map(({ reporter }) => reporter)).size;
    const work: MentorWork = {
      form: facts.open(value.form ?? ''),
      mentees: codesOf(value.mentees).length,
      meetings: meetingsOf(words).length,
      state: value.state,
      // In a pair it would be the answer of one child, and these papers leave the school.
      usefulness: people < leastPeople ? undefined : meanOf(useful.flatMap(({ usefulness }) => usefulness ?? [])),
      told: people,
    };
    works.set(mentor, [...(works.get(mentor) ?? []), work]);
  }
  return works;
}
