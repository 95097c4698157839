/** Swept commands of questionnaires: forms, answers with and without them, measurements, what is asked for. */
import type { RunResult, Workspace } from '../../../src/host/index';
import { makeOwnForm } from '../../../tests/support/own-form';
import { curatorOf, prepareMentors, SETUP } from '../../../tests/support/product';
import { prepareAnswers } from '../answers';
import { enterWithoutForm, undoLast } from '../undo';
import { answerUnheard, HOURS } from '../unheard';
import { call, onTheWay, type SweptCommand, setUp, swept } from './swept';

/** What a page gets of a form before it is linked. */
interface LinkPreview {
  readonly form: string;
  readonly questionnaire: string;
  readonly items: readonly { readonly id: string; readonly question: string }[];
}

const CLOSED = { id: 'mentor-offer', state: 'закрыта' };

const openedOffer = async (workspace: Workspace): Promise<void> => void (await prepareMentors(workspace, 2));

const backClosing = undoLast(async (workspace) => {
  await openedOffer(workspace);
  await curatorOf(workspace).press('apiSetQuestionnaireState', CLOSED);
});
const backCollecting = undoLast(async (workspace) => {
  await prepareAnswers(workspace);
  await curatorOf(workspace).press('apiCollectAnswers');
});
const fromPaper = enterWithoutForm('apiEnterAnswer');
const fromElsewhere = enterWithoutForm('apiImportAnswers');

/** One of two answers of a mentor is withdrawn: the newer one, which was taken over. */
function withdrawing() {
  let at = 0;
  return {
    prepare: async (workspace: Workspace): Promise<void> => {
      const [first] = await prepareMentors(workspace, 2);
      const curator = curatorOf(workspace);
      for (const hours of ['3', '5']) {
        const form = workspace.forms.find(first!.link)!;
        const given = { ...workspace.forms.prefill(form, first!.link), [HOURS]: hours };
        if (!(await workspace.forms.submit(form, given)).ok) throw new Error('The form takes no answer');
        workspace.clock.advance(5000);
        await curator.press('apiCollectAnswers');
      }
      const sent = await curator.press<readonly { readonly at: number }[]>('apiPreviewWithdrawal', first!.code);
      at = sent[0]!.at;
    },
    command: (workspace: Workspace): Promise<RunResult> =>
      call('apiWithdrawAnswer', { code: 'Н-001', questionnaire: 'mentor-offer', at, entry: 'withdrawal-1' })(workspace),
  };
}

const withdrawn = withdrawing();

/** A form of the school with one answer, whose own book is to be left for this one. */
function linking() {
  let request = {};
  const prepare = async (workspace: Workspace): Promise<void> => {
    const curator = curatorOf(workspace);
    await curator.press('apiSetUpWorkbook', SETUP);
    const { form } = makeOwnForm(workspace);
    if (!(await workspace.forms.submit(form.getId(), {})).ok) throw new Error('The form takes no answer');
    const view = await curator.press<LinkPreview>('apiPreviewLink', { form: form.getId() });
    const matched = view.items.flatMap(({ id, question }) => (question === '' ? [] : [[id, question]]));
    request = { form: view.form, questionnaire: view.questionnaire, matched, add: ['code', 'hobbies'] };
  };
  return { prepare, command: (workspace: Workspace): Promise<RunResult> => call('apiLinkForm', request)(workspace) };
}

const linked = linking();
const linkedBefore = linking();
const backLinking = undoLast(async (workspace) => {
  await linkedBefore.prepare(workspace);
  await linkedBefore.command(workspace);
});

const backMonitoring = undoLast(async (workspace) => {
  await onTheWay('apiMatchPairs', 'apiApprovePairs')(workspace);
  await curatorOf(workspace).press('apiGatherMonitoring');
});

export const questionnaireCommands: readonly SweptCommand[] = [
  swept('Создать анкету', setUp(), call('apiCreateQuestionnaire', 'mentor-offer')),
  swept('Закрыть анкету', openedOffer, call('apiSetQuestionnaireState', CLOSED)),
  swept('Отменить: закрыть анкету', backClosing.prepare, backClosing.command),
  swept(
    'Создать анкету, из ответов которой выходят строки',
    setUp(),
    call('apiCreateQuestionnaire', 'meeting-feedback'),
  ),
  swept('Составить план замеров', setUp(), call('apiPlanMeasurements')),
  swept('Собрать мониторинг', onTheWay('apiMatchPairs', 'apiApprovePairs'), call('apiGatherMonitoring')),
  swept('Отменить: собрать мониторинг', backMonitoring.prepare, backMonitoring.command),
  swept('Собрать ответы всех анкет', prepareAnswers, call('apiCollectAnswers')),
  swept(
    'Собрать ответы',
    async (workspace) => answerUnheard(workspace, await prepareMentors(workspace, 4)),
    call('apiCollectAnswers'),
  ),
  swept('Отменить: собрать ответы', backCollecting.prepare, backCollecting.command),
  swept('Бланк анкеты', onTheWay(), call('apiPreparePaperQuestionnaire', 'meeting-feedback')),
  swept('Внести с бумаги', fromPaper.prepare, fromPaper.command),
  swept('Ответы из другой формы', fromElsewhere.prepare, fromElsewhere.command),
  swept('Сводка запросов', onTheWay(), call('apiRefreshRequests')),
  swept('Связать свою анкету', linked.prepare, linked.command),
  swept('Отменить: связать свою анкету', backLinking.prepare, backLinking.command),
  swept('Отозвать ответ', withdrawn.prepare, withdrawn.command),
];
