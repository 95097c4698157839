/**
 * A look at a form that the school has made itself, before it is linked: which questionnaire it is, which item is which question, what bars
 * it from this book. Writes nothing; linking is link-form.ts.
 */
import { type FillingQuestionnaire, questionnaires } from '../catalog/questionnaires';
import { questionnaireRegister } from '../catalog/tables';
import { type FormMatch, formIdOf, matchForm, recogniseForm, type Wanted } from '../domain/people/match-form';
import type { PreviewLinkRequest } from '../domain/programme/requests/forms';
import { Failure } from '../schema/failure';
import { done, type Issue, type LinkBar, type Outcome, refused } from '../schema/issue';
import { choicesOf, questionsFor } from '../schema/questionnaire';
import { type Book, openBook, whyNoBook } from './book';
import { listsFor } from './form-plan';
import type { FormThere, Ports } from './ports';

/** A form of the school's own against one of our questionnaires. */
export interface LinkPreview {
  readonly form: string;
  readonly title: string;
  /** Of the questionnaire; empty when nobody has said which, and the form is like none. */
  readonly questionnaire: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    /** Empty when the item stays unread. */
    readonly question: string;
    readonly may: readonly string[];
    readonly strange: readonly string[];
  }[];
  /** The questions of the questionnaire in their order. */
  readonly questions: readonly {
    readonly id: string;
    readonly title: string;
    readonly required: boolean;
    /** Without it an answer is nobody's, or about nothing. */
    readonly needed: boolean;
  }[];
  /** Answers that the form keeps. */
  readonly answers: number;
  readonly goesTo: 'nowhere' | 'this book' | 'another book';
}

/** What can be linked. */
export interface Linkable {
  readonly forms: readonly { readonly id: string; readonly name: string }[];
  readonly questionnaires: readonly { readonly id: string; readonly number: string; readonly title: string }[];
}

/** Why the form cannot be linked. */
export const linkBar = (why: LinkBar, questionnaire = ''): Issue => ({
  code: 'form-not-linked',
  place: { sheet: questionnaireRegister.title },
  why,
  questionnaire,
});

/** The forms that the program may see and that no questionnaire has, and the questionnaires without a form. Calls: those of opening the book, and two. */
export function showLinkable(ports: Ports): Outcome<Linkable> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const lines = book.read(questionnaireRegister).rows.map(({ value }) => value);
  return done({
    forms: ports.files.forms().filter(({ id }) => !lines.some(({ formId }) => formId === id)),
    questionnaires: questionnaires
      .filter(({ questionnaire }) => !lines.some(({ id }) => id === questionnaire.id))
      .map(({ questionnaire: { id, number, title } }) => ({ id, number, title })),
  });
}

/** A questionnaire as it is asked in this book. */
export interface Candidate {
  readonly filling: FillingQuestionnaire;
  readonly wanted: Wanted;
}

export function candidateOf(book: Book, filling: FillingQuestionnaire): Candidate {
  const { who, occasion } = filling.questionnaire;
  const needed = [who, ...(occasion?.pair === undefined ? [] : [occasion.pair]), ...(occasion?.by ?? [])];
  const asked = questionsFor(filling.questionnaire, book);
  const lists = listsFor(book, asked);
  const questions = asked.filter((question) => !('list' in question) || choicesOf(question, lists).length > 0);
  const { regime, freeText } = book;
  return { filling, wanted: { who, needed, questions, lists, regime, freeText } };
}

/** Reads the form and holds it against the questionnaire: the named one, or the one that it is most like. Writes nothing. */
export function previewLink(ports: Ports, request: PreviewLinkRequest): Outcome<LinkPreview> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const address = formIdOf(request.form);
  if (address === undefined || address === 'published') return refused(linkBar(address ?? 'address'));
  const lines = book.read(questionnaireRegister).rows.map(({ value }) => value);
  const owner = lines.find(({ formId }) => formId === address.id);
  if (owner) return refused(linkBar('taken', owner.number));
  const form = ports.forms.read(address.id);
  if (!form) return refused(linkBar('closed'));
  const free = questionnaires.filter(({ questionnaire }) => !lines.some(({ id }) => id === questionnaire.id));
  const candidates = free.map((filling) => candidateOf(book, filling));
  const { questionnaire: wanted } = request;
  const candidate =
    wanted === undefined
      ? recogniseForm(form, candidates)
      : candidates.find(({ filling }) => filling.questionnaire.id === wanted);
  if (wanted !== undefined && !candidate) return refused(hasForm(wanted));
  const match = candidate ? matchForm(form, candidate.wanted, request.matched) : undefined;
  return done(
    {
      form: address.id,
      title: form.title,
      questionnaire: candidate?.filling.questionnaire.id ?? '',
      items: (match?.items ?? []).map(({ item: { id, title }, question = '', may, strange }) => ({
        id,
        title,
        question,
        may,
        strange,
      })),
      questions: (candidate?.wanted.questions ?? []).map(({ id, title, required = false }) => ({
        id,
        title,
        required,
        needed: candidate?.wanted.needed.includes(id) === true,
      })),
      answers: form.answers,
      goesTo: goesTo(ports, form),
    },
    match ? barsOf(match) : [],
  );
}

function goesTo(ports: Pick<Ports, 'book'>, { destination }: FormThere): LinkPreview['goesTo'] {
  if (destination === undefined) return 'nowhere';
  return destination === ports.book.id() ? 'this book' : 'another book';
}

function hasForm(questionnaire: string): Issue {
  const found = questionnaires.find((each) => each.questionnaire.id === questionnaire);
  if (!found) throw new Failure('wrong-argument');
  return linkBar('has-form', found.questionnaire.number);
}

/** What the form asks that this book must not get. */
export const barsOf = ({ bars }: FormMatch): readonly Issue[] =>
  bars.map(({ why, title }) => ({
    code: 'form-asks',
    place: { sheet: questionnaireRegister.title },
    what: why,
    question: title,
  }));
