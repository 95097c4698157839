/**
 * «Закрыть анкету» and «Открыть анкету»: whether a form takes answers. The register says it first and the form follows, so that a broken run is
 * simply repeated; a command that is taken back makes the form follow again.
 */
import { askedQuestionnaires } from '../catalog/questionnaires';
import { questionnaireRegister } from '../catalog/tables';
import type { LoggedOperation } from '../domain/programme/change-log';
import { Failure } from '../schema/failure';
import { done, type Outcome, refused } from '../schema/issue';
import type { Book } from './book';
import { carryOut, tableEdits } from './carry-out';
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
    if (line.value.state !== state) {
      const entry = { command: 'close-questionnaire', number, title, state } as const;
      const tables = [tableEdits(questionnaireRegister, register, [edit], {})];
      carryOut(ports, { entry, tables, of: [id, line.value.state, state] });
    }
    ports.forms.accept(formId, state === 'открыта');
    return done({ title, state });
  });
}

/** Whether the operation with this key has closed or opened a form. */
export const isOfForms = ({ operation }: LoggedOperation): boolean => operation.startsWith('close-questionnaire:');

/** Forms of the lines that the operation has changed take answers, or take none, as the register says now. */
export function followRegister(ports: Pick<Ports, 'forms'>, book: Book, { changes }: LoggedOperation): void {
  const keys = (changes() ?? []).flatMap(({ rows }) => rows.map(({ key }) => key));
  for (const { value } of book.read(questionnaireRegister).rows)
    if (keys.includes(value.id) && value.formId !== undefined && value.state !== 'готовится')
      ports.forms.accept(value.formId, value.state === 'открыта');
}
