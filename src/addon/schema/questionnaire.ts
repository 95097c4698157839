/**
 * A questionnaire is data: questions of a few kinds, from which the form is made and by which its answers are read.
 * Answers are found by question id; what an answer changes in a base is said by `fills`.
 */
import { type Cell, isBlank, isMoment, parseDay, showCell } from './cell';
import { readWhole } from './column';
import type { AnswerProblem } from './issue';
import { findEntry, type ListEntry, type Lists, sameWords } from './list';
import type { Regime } from './table';

interface Common {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly required?: boolean;
  /** The column that the answer goes to; several questions may fill one column of many words. */
  readonly fills?: string;
  /** Asks for a name or a contact: exists only in the regime of names. */
  readonly personal?: true;
  /** Free words: in the regime of codes asked only if the school switched them on. */
  readonly free?: true;
  /** The page that the question stands on; the first page without one. */
  readonly section?: string;
}

interface FixedWords {
  readonly choices: readonly string[];
  /** What choices were called in forms made by an older version, and what they are called now. */
  readonly former?: Readonly<Record<string, string>>;
}

/** Words of a list of «Справочники», or those of them whose code starts in one of these ways. */
interface ListWords {
  readonly list: string;
  readonly starts?: readonly string[];
}

export type TextQuestion = Common & { readonly kind: 'text' | 'paragraph'; readonly limit?: number };
/** One of a few, one of many (shown folded), several. */
type ChoiceKind = 'choice' | 'dropdown' | 'checkboxes';
export type ChoiceQuestion = Common & {
  readonly kind: ChoiceKind;
  /** What each of the fixed choices is worth, in their order. */
  readonly points?: readonly number[];
  /** The page that comes after each of the fixed choices, in their order. */
  readonly leads?: readonly string[];
} & (FixedWords | ListWords);
export type ScaleQuestion = Common & {
  readonly kind: 'scale';
  readonly from: number;
  readonly to: number;
  readonly ends?: readonly [string, string];
};
export type NumberQuestion = Common & { readonly kind: 'number'; readonly from: number; readonly to: number };
export type DateQuestion = Common & { readonly kind: 'date' };
export type Question = TextQuestion | ChoiceQuestion | ScaleQuestion | NumberQuestion | DateQuestion;

/** A figure that follows from numbers of one answer; unknown unless all of them are known. */
export interface Figure {
  /** The column that it goes to, rounded to a whole number. */
  readonly fills: string;
  /** Questions answered by numbers or by choices with points. */
  readonly of: readonly string[];
  /** Of a share: how many per cent of the most that can be reached. */
  readonly how: 'product' | 'mean' | 'share';
}

/**
 * Makes each answer a row of its own instead of a change of its person's row: one for each person and whatever else tells
 * occasions apart. The names are those of questions or columns.
 */
export interface Occasion {
  /** The question that names the pair. The person must belong to it. */
  readonly pair?: string;
  /** Questions that must be answered and tell the occasions of a person apart: which meeting it is, who speaks. */
  readonly by?: readonly string[];
  /** Columns that say the same in every row of this questionnaire: which of several waves it is. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** The column that gets the code of the person. */
  readonly reporter: string;
  /** The question, or the fixed column, that names the side of the pair that speaks: it must be the side of the person. */
  readonly side?: string;
  /** The day must lie in the term of the pair; of what is asked beforehand, not after its end. */
  readonly inTerm?: true | 'until-end';
  /** The column of the day: what a question says that fills it, else the day of the answer. */
  readonly day: string;
}

/** A page of a form. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  /** Nothing comes after it: the form is sent from here. Otherwise the next page. */
  readonly last?: true;
}

/** A questionnaire as people see it, whatever becomes of its answers. */
export interface Asked<Q extends readonly Question[] = readonly Question[]> {
  readonly id: string;
  /** As the set of questionnaires numbers it: А4. */
  readonly number: string;
  readonly title: string;
  /** What the person reads first. */
  readonly intro: string;
  /** What the person reads after sending. */
  readonly thanks: string;
  /** The question that tells who answers. */
  readonly who: string;
  /** Pages after the first one. */
  readonly sections?: readonly Section[];
  /** The keys of this questionnaire are others than those of the person: somebody else answers about the person. */
  readonly keyScope?: string;
  readonly questions: Q;
}

export interface Questionnaire<Q extends readonly Question[] = readonly Question[]> extends Asked<Q> {
  /** The column in which the last answer taken over is remembered. */
  readonly mark: string;
  readonly figures?: readonly Figure[];
  /** Without it answers fill the row of their person. */
  readonly occasion?: Occasion;
}

export const defineQuestionnaire = <const Q extends readonly Question[]>(
  questionnaire: Questionnaire<Q>,
): Questionnaire<Q> => questionnaire;

/** Answers of a sealed questionnaire never come to a sheet: they are read from the form when they are needed. */
export const defineSealed = <const Q extends readonly Question[]>(questionnaire: Asked<Q>): Asked<Q> => questionnaire;

type AnswerOf<Q> = Q extends { kind: 'scale' | 'number' }
  ? number
  : Q extends { kind: 'checkboxes'; choices: readonly (infer Word)[] }
    ? readonly Word[]
    : Q extends { kind: 'checkboxes' }
      ? readonly string[]
      : Q extends { kind: 'choice' | 'dropdown'; choices: readonly (infer Word)[] }
        ? Word
        : string;

/** What a person answered, by question id. A required question has an answer, any other may have none. */
export type Answers<Q> =
  Q extends Asked<infer Questions>
    ? {
        readonly [Item in Questions[number] as Item['id']]:
          | AnswerOf<Item>
          | (Item extends { required: true } ? never : undefined);
      }
    : never;

/** What a person may write, when the question sets no limit of its own. */
const defaultLimit = { text: 300, paragraph: 2000 } as const;

export const limitOf = (question: TextQuestion): number => question.limit ?? defaultLimit[question.kind];

/** What of a questionnaire may be asked. */
export interface QuestionRules {
  readonly regime: Regime;
  /** Everything that is answered in free words. */
  readonly freeText: boolean;
  /** Single questions of free words, «pupil-requests/ownWords». */
  readonly openQuestions?: readonly string[];
}

/** The questions that the form has under this regime. */
export const questionsFor = <Q extends Asked>(
  questionnaire: Q,
  { regime, freeText, openQuestions = [] }: QuestionRules,
): readonly Question[] =>
  questionnaire.questions.filter(
    ({ personal, free, id }) =>
      regime === 'names' || (!personal && (!free || freeText || openQuestions.includes(`${questionnaire.id}/${id}`))),
  );

/** What an answer is worth: a number itself, a choice its points; nothing if it has none. */
export function worthOf(question: Question, value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (!('points' in question) || !('choices' in question)) return undefined;
  return question.points?.[question.choices.indexOf(String(value))];
}

/** The most that an answer can be worth. */
export function mostOf(question: Question): number | undefined {
  if ('points' in question) return question.points?.reduce((most, points) => Math.max(most, points), 0);
  return question.kind === 'scale' || question.kind === 'number' ? question.to : undefined;
}

/** Every answer to a question is read with the same choices. */
const offered = new WeakMap<ChoiceQuestion, { readonly lists: Lists; readonly choices: readonly ListEntry[] }>();

/** The entries that a question offers: code is what the base gets, name is what the person sees. */
export function choicesOf(question: ChoiceQuestion, lists: Lists): readonly ListEntry[] {
  const known = offered.get(question);
  if (known?.lists === lists) return known.choices;
  const choices = findChoices(question, lists);
  offered.set(question, { lists, choices });
  return choices;
}

function findChoices(question: ChoiceQuestion, lists: Lists): readonly ListEntry[] {
  if ('choices' in question) {
    const former = Object.entries(question.former ?? {});
    return question.choices.map((name) => ({
      code: name,
      name,
      synonyms: former.flatMap(([before, now]) => (now === name ? before : [])),
      group: '',
    }));
  }
  return (lists[question.list] ?? []).filter(
    ({ code }) => !question.starts || question.starts.some((start) => code.startsWith(start)),
  );
}

/** What a cell of a response sheet says: a value, a problem, or – when only a part could be read – both. */
export interface AnswerReading {
  readonly value?: string | number | readonly string[];
  readonly problem?: AnswerProblem;
}

/**
 * Takes apart the line in which Google Forms joins the chosen boxes by commas, although the choices themselves
 * may contain commas. What is no choice comes back in `unknown`.
 */
export function splitChoices(line: string, choices: readonly ListEntry[]) {
  const chosen: string[] = [];
  const unknown: string[] = [];
  const longestFirst = [...choices].sort((a, b) => b.name.length - a.name.length);
  let rest = line.trim();
  while (rest !== '') {
    const choice = longestFirst.find(({ name }) => {
      const head = sameWords(rest.slice(0, name.length));
      const after = rest.slice(name.length);
      return head === sameWords(name) && (after === '' || after.startsWith(','));
    });
    const end = rest.indexOf(',');
    const length = choice ? choice.name.length : end < 0 ? rest.length : end;
    const part = rest.slice(0, length).trim();
    const entry = choice ?? findEntry(choices, part);
    if (entry && !chosen.includes(entry.code)) chosen.push(entry.code);
    if (!entry && part !== '') unknown.push(part);
    rest = rest.slice(length).replace(/^[,\s]+/, '');
  }
  return { chosen, unknown };
}

/** The answer in one cell of a response sheet. An empty cell is no answer. */
export function readAnswer(question: Question, cell: Cell, lists: Lists): AnswerReading {
  if (isBlank(cell)) return question.required ? { problem: { code: 'answer-missing' } } : {};
  const words = showCell(cell).trim();
  switch (question.kind) {
    case 'text':
    case 'paragraph': {
      const limit = limitOf(question);
      return words.length > limit
        ? { problem: { code: 'answer-too-long', length: words.length, limit } }
        : { value: words };
    }
    case 'scale':
    case 'number': {
      const number = typeof cell === 'number' ? cell : readWhole(words);
      const { from, to } = question;
      if (number === undefined || !Number.isInteger(number)) return { problem: { code: 'answer-not-number' } };
      return number < from || number > to ? { problem: { code: 'answer-out-of-range', from, to } } : { value: number };
    }
    case 'date': {
      const day = isMoment(cell) ? cell.day : parseDay(words);
      return day === undefined ? { problem: { code: 'answer-not-date' } } : { value: day };
    }
    case 'choice':
    case 'dropdown': {
      const entry = findEntry(choicesOf(question, lists), words);
      return entry ? { value: entry.code } : { problem: { code: 'answer-choice-unknown' } };
    }
    case 'checkboxes': {
      const { chosen, unknown } = splitChoices(words, choicesOf(question, lists));
      return {
        ...(chosen.length > 0 ? { value: chosen } : {}),
        ...(unknown.length > 0 ? { problem: { code: 'answer-choice-unknown' } } : {}),
      };
    }
  }
}
