/** Swept commands of care: what is put off, appeals and support, a case of safety from its words to its conclusion. */
import type { RunResult, Workspace } from '../../../src/host/index';
import { fill } from '../../../tests/support/pairing';
import { curatorOf } from '../../../tests/support/product';
import { prepareMentees } from '../undo';
import { call, type SweptCommand, setUp, swept } from './swept';

const appeal = {
  kind: 'просьба о совете',
  person: 'У-002',
  what: 'как начать встречу',
  due: '2026-08-20',
  entry: 'appeal-1',
};

const recordAppeal = call('apiRecordCare', appeal);

/** An appeal that nobody has answered in time: the matter is seen, and not on «Проверка» yet. */
function puttingOff() {
  let key = '';
  return {
    prepare: async (workspace: Workspace): Promise<void> => {
      await prepareMentees(workspace);
      await recordAppeal(workspace);
      const { attention } = await curatorOf(workspace).press<{
        readonly attention: { readonly lines: readonly { readonly key: string; readonly action: string }[] };
      }>('apiReadConsole');
      key = attention.lines.find(({ action }) => action === 'care-kind')?.key ?? '';
      if (key === '') throw new Error('the appeal asks for nobody');
    },
    command: (workspace: Workspace): Promise<RunResult> =>
      call('apiPutOff', { key, until: '2027-01-20', why: 'ответ обещан после каникул' })(workspace),
  };
}

/** A mentee has written of harm after a meeting; the case is there. */
async function caseOpen(workspace: Workspace): Promise<void> {
  const curator = curatorOf(workspace);
  await setUp()(workspace);
  fill(workspace, 'Настройки', 'Настройка', 'Значение', { 'Открытые вопросы в режиме кодов': 'да' });
  await curator.press('apiIssueCodes', { base: 'mentees', letter: 'У', count: 1, after: 0 });
  for (let later = 1; later > 0; )
    ({ later } = await curator.press<{ readonly later: number }>('apiCreateQuestionnaire', 'meeting-feedback'));
  const [card] = await curator.press<readonly { readonly link: string }[]>(
    'apiShowLinks',
    'mentees',
    'meeting-feedback',
  );
  const form = workspace.forms.find(card!.link)!;
  const sent = await workspace.forms.submit(form, {
    ...workspace.forms.prefill(form, card!.link),
    'Код пары или группы': 'ПГ-001',
    'Какая это встреча по счёту?': '1',
    'Что дальше?': 'Меня травят в классе',
    'Нужна ли помощь куратора?': 'нет',
  });
  if (!sent.ok) throw new Error('The form takes no answer');
  await curator.press('apiCollectAnswers');
}

const CASE = 'Д-001';

const putOff = puttingOff();

export const careCommands: readonly SweptCommand[] = [
  swept('Записать обращение или поддержку', prepareMentees, recordAppeal),
  swept('Отложить дело дня', putOff.prepare, putOff.command),
  swept('Прочитать слова дела', caseOpen, call('apiReadCase', { number: CASE })),
  swept('Закрыть дело', caseOpen, call('apiCloseCase', { number: CASE, conclusion: 'помощь оказана в школе' })),
];
