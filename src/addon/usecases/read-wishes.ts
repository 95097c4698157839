/**
 * What people wished for after the group meeting (А7), read from the form itself: the answers come to no sheet, and nothing of them is kept but
 * what both sides come to. Writes nothing.
 */
import { sideWords, wishes } from '../catalog/questionnaires/wishes';
import { questionnaireRegister } from '../catalog/tables';
import { noWishes, type Sympathies, sympathiesOf, type Wishes } from '../domain/pairing/sympathy';
import { type AnswerLine, sortAnswers } from '../domain/people/answers';
import { readCode } from '../domain/people/code';
import { showCell } from '../schema/cell';
import type { Issue } from '../schema/issue';
import { type Book, itemsOf } from './book';
import type { PairingBook } from './pairing-book';
import type { Ports } from './ports';

/** Reading more of them at once would take too long: two calls for each. */
const mostAnswers = 150;

export interface ReadWishes {
  readonly sympathies: Sympathies;
  /** Of so many people. */
  readonly people: number;
  readonly issues: readonly Issue[];
}

/** Calls: one while there is no form of А7; else four, and two for each answer. */
export function readWishes(ports: Pick<Ports, 'forms'>, book: Book, { mentees, mentors }: PairingBook): ReadWishes {
  const register = book.read(questionnaireRegister).rows.find(({ value }) => value.id === wishes.id);
  const formId = register?.value.formId;
  if (formId === undefined) return { sympathies: noWishes, people: 0, issues: [] };
  const lines: AnswerLine[] = [];
  const items = itemsOf(book, wishes.id);
  const { next } = ports.forms.sift(formId, 0, mostAnswers, (texts, { at, day, time }) => {
    const cells = Object.entries(items).map(([question, item]) => [question, texts[item] ?? '']);
    lines.push({ row: lines.length + 1, at, day, time, cells: Object.fromEntries(cells) });
    return false;
  });
  const { title, number } = wishes;
  const leftOut = (why: 'too-many' | 'unconfirmed', count: number): Issue => ({
    code: 'wishes-left-out',
    place: { sheet: questionnaireRegister.title, row: register?.row ?? 0 },
    why,
    count,
  });
  if (next !== undefined) return { sympathies: noWishes, people: 0, issues: [leftOut('too-many', mostAnswers)] };
  const { byCode, unconfirmed } = sortAnswers({
    questionnaire: { ...wishes, mark: '' },
    questions: wishes.questions,
    sheet: { id: formId, title: number, headings: { [wishes.who]: title }, lines },
    people: [...mentees.rows, ...mentors.rows],
    secret: book.secret,
    lists: {},
  });
  const told = [...byCode].flatMap(([code, { sent }]) => newestOfSides(code, sent));
  return {
    sympathies: sympathiesOf(told),
    people: byCode.size,
    issues: unconfirmed > 0 ? [leftOut('unconfirmed', unconfirmed)] : [],
  };
}

/** Who both helps and is helped answers twice. */
function newestOfSides(code: string, sent: readonly { readonly line: AnswerLine }[]): readonly Wishes[] {
  const bySide = new Map<Wishes['side'], Wishes>();
  for (const { line } of sent) {
    const side = line.cells['side'] === sideWords.mentor ? 'mentor' : 'mentee';
    const other = side === 'mentee' ? 'mentor' : 'mentee';
    const codesIn = (...questions: readonly string[]): readonly string[] =>
      questions.flatMap((question) => codeIn(showCell(line.cells[question] ?? '')) ?? []);
    const wanted = codesIn(`${other}1`, `${other}2`, `${other}3`);
    bySide.set(side, { code, side, wanted, unwanted: codesIn(`${other}Not`) });
  }
  return [...bySide.values()];
}

/** In the book of names a choice is «Н-001 – Иванова Анна». */
const codeIn = (choice: string): string | undefined => readCode(choice.split(' – ')[0] ?? '')?.code;
