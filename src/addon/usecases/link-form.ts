/**
 * «Связать свою анкету»: a form that the school has made itself answers one of our questionnaires from now on. Missing questions are put in,
 * answers come to this book, columns are known by question; what the school has made stays as it is. Each step looks at
 * what is there, so a run that died is simply repeated. What is agreed upon beforehand is preview-link.ts.
 */
import { type AskedOf, type FillingQuestionnaire, questionnaires } from '../catalog/questionnaires';
import { questionnaireRegister } from '../catalog/tables';
import { type FormMatch, matchForm, type Wanted } from '../domain/people/match-form';
import type { LinkFormRequest } from '../domain/programme/requests/forms';
import { Failure } from '../schema/failure';
import type { FormPlan } from '../schema/form';
import { done, type Outcome, refused } from '../schema/issue';
import { type Book, itemsOf, remembered } from './book';
import { type CreatedQuestionnaire, itemsInRun, planOf } from './form-plan';
import { holdBook } from './held-book';
import { type LinkedForm, linkedForm } from './linked-form';
import { codeMark, type FormItems, type FormThere, type Ports } from './ports';
import { barsOf, candidateOf, linkBar } from './preview-link';
import { writeRegister } from './register-line';
import { ensureTableOfAnswers } from './table-of-answers';

/** Links the form as was agreed upon; done before, it changes nothing. */
export function linkForm(ports: Ports, request: LinkFormRequest): Outcome<CreatedQuestionnaire> {
  const filling = questionnaires.find(({ questionnaire }) => questionnaire.id === request.questionnaire);
  if (!filling) throw new Failure('wrong-argument');
  const { id, number } = filling.questionnaire;
  return holdBook(ports, (book) => {
    const lines = book.read(questionnaireRegister).rows.map(({ value }) => value);
    const line = lines.find((each) => each.id === id);
    const linked = linkedForm(book, line);
    if (linked?.formId === request.form) return continueLinking(ports, book, filling, linked);
    if (line) return refused(linkBar('has-form', number));
    const owner = lines.find(({ formId }) => formId === request.form);
    if (owner) return refused(linkBar('taken', owner.number));
    const form = ports.forms.read(request.form);
    if (!form) return refused(linkBar('closed'));
    const { wanted } = candidateOf(book, filling);
    const match = matchForm(form, wanted, request.matched);
    const bars = barsOf(match);
    if (bars.length > 0) return refused(...bars);
    const why = notAgreed(match, wanted, request);
    if (why) return refused(linkBar(why, number));
    return continueLinking(ports, book, filling, begin(ports, book, filling, { request, form, match }));
  });
}

/** The form may have changed since the curator looked; without a code, or without what tells occasions apart, answers are nobody's. */
function notAgreed({ items, missing }: FormMatch, { needed }: Wanted, { matched, add }: LinkFormRequest) {
  const found = new Map(items.flatMap(({ item, question }) => (question === undefined ? [] : [[item.id, question]])));
  const isAsAgreed = [...matched].every(([item, question]) => found.get(item) === question);
  if (!isAsAgreed || !add.every((each) => missing.some(({ id }) => id === each))) return 'changed';
  // Columns of answers are told apart by their headings when they are linked.
  const added = missing.filter(({ id }) => add.includes(id));
  if (added.some(({ title }) => items.some(({ item }) => item.title === title))) return 'twice';
  return missing.some(({ id }) => needed.includes(id) && !add.includes(id)) ? 'nameless' : undefined;
}

/** What was agreed upon is remembered, and the register tells of it, before the form is touched. */
function begin(
  ports: Ports,
  book: Book,
  filling: FillingQuestionnaire,
  { request, form, match }: { request: LinkFormRequest; form: FormThere; match: FormMatch },
): LinkedForm {
  const { id, number, title } = filling.questionnaire;
  const linked: LinkedForm = {
    formId: request.form,
    former: form.destination,
    there: form.items.map((item) => item.id),
    add: request.add,
    batch: `link-${id}-${ports.clock.now()}`,
  };
  const items = match.items.flatMap(({ item, question }) => (question === undefined ? [] : [[question, item.id]]));
  ports.properties.set(remembered.items(id), JSON.stringify(Object.fromEntries(items)));
  ports.properties.set(remembered.linked(id), JSON.stringify(linked));
  writeRegister(ports, book, filling, {
    values: { state: 'готовится', formId: linked.formId },
    entry: { command: 'link-form', number, title, state: 'готовится', added: 0 },
    batch: linked.batch,
  });
  return linked;
}

/** The next steps of a link that has begun, or all of them over again: «Восстановить связь с книгой». */
export function continueLinking(
  ports: Ports,
  book: Book,
  asked: AskedOf,
  linked: LinkedForm,
): Outcome<CreatedQuestionnaire> {
  const { id, number, title, who } = asked.questionnaire;
  const { formId, add, batch } = linked;
  if (!ports.forms.isOpen(formId)) return refused(linkBar('closed', number));
  ensureTableOfAnswers(ports, book, id);
  const plan = planOf(ports, book, asked);
  const known = itemsOf({ properties: ports.properties.all() }, id);
  const { items, left } = addMissing(ports, linked, plan, known);
  ports.properties.set(remembered.items(id), JSON.stringify(items));
  if (left > 0) return done({ title, done: add.length - left, later: left });

  const first = items[who];
  if (add.includes(who) && first !== undefined) ports.forms.raise(formId, first);
  const sheetId = ports.forms.link(formId, ports.words.responses(number), plan, items, { foreign: true });
  const { link, codeLink, openToAnybody, isAccepting } = ports.forms.linksOf(
    formId,
    first === undefined ? [] : [{ item: first, mark: codeMark }],
  );
  const state = isAccepting ? 'открыта' : 'закрыта';
  writeRegister(ports, book, asked, {
    values: { state, link, codeLink, formId, sheetId },
    entry: { command: 'link-form', number, title, state, added: add.length },
    batch,
  });
  const place = { sheet: questionnaireRegister.title };
  return done(
    { title, done: add.length, later: 0 },
    openToAnybody ? [] : [{ code: 'form-perhaps-closed', place, questionnaire: number }],
  );
}

/** Puts the questions in that the form lacks; what the school has made itself is not touched. */
function addMissing(ports: Pick<Ports, 'forms'>, { formId, there, add }: LinkedForm, plan: FormPlan, known: FormItems) {
  const questions = plan.questions
    .filter(({ id }) => add.includes(id))
    // The pages that its answers would lead to are not there.
    .map((question) => ('leads' in question ? { ...question, leads: [] } : question));
  const own = Object.fromEntries(there.map((item) => [`@there:${item}`, item]));
  const ready = { ...own, '@form': formId, ...known };
  const made = ports.forms.build(formId, { ...plan, questions, pages: [] }, ready, itemsInRun);
  const items = Object.entries(made.items).filter(([question]) => !question.startsWith('@'));
  return { items: Object.fromEntries(items), left: made.left };
}
