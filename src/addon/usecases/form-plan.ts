/** The form of a questionnaire for this school as it stands today – the regime applied, words and people filled in – and how far it is made. */
import type { AskedOf } from '../catalog/questionnaires';
import { mentees, mentors } from '../catalog/tables';
import { readCode } from '../domain/people/code';
import { type FormPlan, planForm } from '../schema/form';
import type { ListEntry, Lists } from '../schema/list';
import { type Question, questionsFor } from '../schema/questionnaire';
import type { Placed } from '../schema/table';
import type { Book } from './book';
import type { Ports } from './ports';

/** Questions and pages made in one run: each costs about ten calls. */
export const itemsInRun = 20;

export interface CreatedQuestionnaire {
  readonly title: string;
  /** Questions and pages that are ready. */
  readonly done: number;
  /** For the next run; the form is open when nothing is left. */
  readonly later: number;
}

/** What the form asks; the choices of some questions are the people of the bases. */
export function planOf(ports: Pick<Ports, 'words'>, book: Book, { questionnaire }: AskedOf): FormPlan {
  const questions = questionsFor(questionnaire, book);
  const warning = book.regime === 'codes' ? ports.words.freeTextWarning : '';
  return planForm(questionnaire, questions, listsFor(book, questions), warning);
}

/** The lists that these questions take their choices from. */
export function listsFor(book: Book, questions: readonly Question[]): Lists {
  const wantsPeople = questions.some((question) => 'list' in question && question.list !== 'tags');
  return wantsPeople ? { ...book.lists, ...peopleOf(book) } : book.lists;
}

/** The people of the bases as choices; nobody who has left. */
const peopleOf = (book: Book): Lists => ({
  mentees: book.read(mentees).rows.flatMap(entryOf),
  mentors: book.read(mentors).rows.flatMap(entryOf),
});

function entryOf({
  value,
}: Placed<{ readonly code: string; readonly status?: unknown; readonly fullName?: unknown }>): readonly ListEntry[] {
  const code = readCode(value.code)?.code;
  if (code === undefined || value.status === 'выбыл') return [];
  const name = typeof value.fullName === 'string' ? `${code} – ${value.fullName}` : code;
  return [{ code, name, synonyms: [], group: '' }];
}
