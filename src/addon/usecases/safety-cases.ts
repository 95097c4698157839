/** Cases of safety as the curator works on them: the list, the words – read where the form keeps them, and journaled –, the conclusion. */
import { caseConclusions } from '../catalog/care/words';
import { questionnaires } from '../catalog/questionnaires';
import { questionnaireRegister, safetyCases } from '../catalog/tables';
import type { SafetyCase } from '../catalog/tables/safety-cases';
import { sourceOf } from '../domain/care/alarms';
import { readCode } from '../domain/people/code';
import type { CaseRequest, CloseCaseRequest } from '../domain/programme/requests/care';
import { Failure } from '../schema/failure';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { Placed, RowEdit } from '../schema/table';
import { type Book, itemsOf } from './book';
import { carryOut, tableEdits, writeEdits } from './carry-out';
import { hasHad } from './frames';
import { holdBook } from './held-book';
import { note } from './journal';
import type { Ports } from './ports';

export interface OpenCase {
  readonly number: string;
  /** 2026-11-23 */
  readonly day: string;
  readonly person: string;
  readonly pair: string;
  readonly kind: string;
  readonly state: SafetyCase['state'];
}

/** How many cases there are, and those that are not closed; a sheet that the book never had is not asked for. */
export function readCases(book: Book): { readonly all: number; readonly open: readonly OpenCase[] } {
  const rows = hasHad(book.properties, safetyCases) ? book.read(safetyCases).rows : [];
  return {
    all: rows.length,
    open: rows.flatMap(({ value: { number, day, person, pair = '', kind, state } }) =>
      state === 'закрыто' ? [] : [{ number, day, person, pair, kind, state }],
    ),
  };
}

/** What «Проверка» tells of them: each that is not closed. */
export const findInCases = (book: Book): readonly Issue[] =>
  hasHad(book.properties, safetyCases)
    ? book
        .read(safetyCases)
        .rows.flatMap(({ row, value: { number, day, state } }): readonly Issue[] =>
          state === 'закрыто' ? [] : [{ code: 'safety-case', place: { sheet: safetyCases.title, row }, number, day }],
        )
    : [];

const unknown = (number: string): Issue => ({ code: 'case-unknown', place: { sheet: safetyCases.title }, number });

const findCase = (book: Book, number: string): Placed<SafetyCase> | undefined =>
  book.read(safetyCases).rows.find(({ value }) => value.number === number);

export interface CaseWords {
  readonly number: string;
  /** What was answered, question by question; empty when the form keeps nothing, or the answer came on paper. */
  readonly said: readonly (readonly [question: string, words: string])[];
  readonly isOnPaper: boolean;
}

/** A sheet may keep the time a little less exactly than the form. */
const second = 1000;
const answersAtOnce = 10;

/** The words of a case, for the screen alone. That they are read is journaled before they are. */
export function readCaseWords(ports: Ports, { number }: CaseRequest): Outcome<CaseWords> {
  return holdBook(ports, (book) => {
    const found = findCase(book, number);
    const source = found && sourceOf(found.value.source);
    if (!found || !source) return refused(unknown(number));
    const now = ports.clock.now();
    note(ports, { command: 'read-case', number }, [number, now]);
    const edit: RowEdit<SafetyCase> = {
      row: found.row,
      values: { read: now, ...(found.value.state === 'новое' ? { state: 'в работе' as const } : {}) },
    };
    writeEdits(ports, tableEdits(safetyCases, book.read(safetyCases), [edit], book.lists));
    ports.tables.commit();
    return done({ number, said: source.isForm ? storedWords(ports, book, source) : [], isOnPaper: !source.isForm });
  });
}

/** Calls: about three for each answer of that moment. */
function storedWords(
  ports: Pick<Ports, 'forms'>,
  book: Book,
  { questionnaire: id, at, person }: NonNullable<ReturnType<typeof sourceOf>>,
): CaseWords['said'] {
  const formId = book.read(questionnaireRegister).rows.find(({ value }) => value.id === id)?.value.formId;
  const questionnaire = questionnaires.find((each) => each.questionnaire.id === id)?.questionnaire;
  if (formId === undefined || !questionnaire || !Number.isFinite(at)) return [];
  const items = itemsOf(book, id);
  const said: (readonly [string, string])[] = [];
  ports.forms.sift(formId, at - second, answersAtOnce, (texts, { at: sent = 0 }) => {
    const code = readCode(texts[items[questionnaire.who] ?? ''] ?? '')?.code ?? 'не назван';
    if (Math.abs(sent - at) > second || code !== person) return false;
    for (const { id: question, title } of questionnaire.questions) {
      const words = texts[items[question] ?? ''] ?? '';
      if (question !== questionnaire.who && words !== '') said.push([title, words]);
    }
    return false;
  });
  return said;
}

/** Closes the case with one of the conclusions. */
export function closeCase(ports: Ports, { number, conclusion }: CloseCaseRequest): Outcome<CaseRequest> {
  const closing = caseConclusions.find((each) => each === conclusion);
  if (!closing) throw new Failure('wrong-argument');
  return holdBook(ports, (book) => {
    const found = findCase(book, number);
    if (!found) return refused(unknown(number));
    const values = { state: 'закрыто', conclusion: closing, closed: ports.clock.now().slice(0, 10) } as const;
    const entry = { command: 'close-case', number } as const;
    carryOut(ports, {
      entry,
      tables: [tableEdits(safetyCases, book.read(safetyCases), [{ row: found.row, values }], book.lists)],
    });
    return done({ number });
  });
}
