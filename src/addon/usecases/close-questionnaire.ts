/**
 * «Закрыть анкету» and «Открыть анкету»: whether a form takes answers. The register says it first and the form follows; a command that is taken
 * back makes the form follow again.
 */
import { askedQuestionnaires } from '../catalog/questionnaires';
import { questionnaireRegister } from '../catalog/tables';
import type { LoggedOperation } from '../domain/programme/change-log';
import { Failure } from '../schema/failure';
import { done, type Outcome, refused } from '../schema/issue';
import { carryOut, tableEdits } from './carry-out';
import { changeAndFollow } from './follow-register';
import { holdBook } from './held-book';
import type { Ports } from './ports';

export type QuestionnaireState = 'открыта' | 'закрыта';

export interface ChangedQuestionnaire {
  readonly title: string;
  readonly state: QuestionnaireState;
}

export function setQuestionnaireState(
  ports: Ports,
  { id, state }: { readonly id: string; readonly state: QuestionnaireState },
): Outcome<ChangedQuestionnaire> {
  const asked = askedQuestionnaires.find(({ questionnaire }) => questionnaire.id === id);
  if (!asked) throw new Failure('wrong-argument');
  const { number, title } = asked.questionnaire;
  return holdBook(ports, (book) => {
    const register = book.read(questionnaireRegister);
    const line = register.rows.find(({ value }) => value.id === id);
    const formId = line?.value.formId;
    if (!line || formId === undefined || line.value.state === 'готовится')
      return refused({
        code: 'questionnaire-not-open',
        place: { sheet: questionnaireRegister.title },
        questionnaire: number,
      });
    const edit = { row: line.row, values: { state, updated: ports.clock.now() } };
    changeAndFollow(ports, book, [id], () => {
      if (line.value.state === state) return;
      const entry = { command: 'close-questionnaire', number, title, state } as const;
      const tables = [tableEdits(questionnaireRegister, register, [edit], {})];
      carryOut(ports, { entry, tables, of: [id, line.value.state, state] });
    });
    return done({ title, state });
  });
}

/** Whether the operation with this key has closed or opened a form. */
export const isOfForms = ({ operation }: LoggedOperation): boolean => operation.startsWith('close-questionnaire:');

/** The questionnaires whose lines the operation has changed. */
export const formsOf = ({ changes }: LoggedOperation): readonly string[] =>
  (changes() ?? []).flatMap(({ rows }) => rows.map(({ key }) => key));
