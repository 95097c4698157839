/**
 * «Новый учебный год» as it dies in each of its steps. A sweep takes the step alone: the runs before it are whole, and it is over when the book
 * remembers the step after it – so what one step leaves is compared, not what all of them do.
 */
import { stepsOfTurning } from '../../../src/addon/usecases/turning-state';
import type { RunResult, Workspace } from '../../../src/host/index';
import { fill } from '../../../tests/support/pairing';
import { curatorOf } from '../../../tests/support/product';
import { call, onTheWay, type SweptCommand, swept } from './swept';

type StepName = (typeof stepsOfTurning)[number];

const turning = call('apiTurnYear', { year: '2026/27', leaving: [] });

/** The step that the book remembers; nothing before the first and after the last. */
function stepOf(workspace: Workspace): StepName | undefined {
  const [, step] = /\\"step\\":\\"([a-z]+)\\"/.exec(JSON.stringify(workspace.dump().properties)) ?? [];
  return stepsOfTurning.find((each) => each === step);
}

const UNTIL_JUNE = 280 * 86_400_000;

/** A school with a form, a signed order, a graduate and a mentor who has left, in June. */
async function inJune(workspace: Workspace): Promise<void> {
  await onTheWay('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder', 'apiMakeRoadmap')(workspace);
  const curator = curatorOf(workspace);
  await curator.press('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' });
  await curator.press('apiPrepareDataKept', 'Н-002');
  await curator.press('apiCreateQuestionnaire', 'mentor-offer');
  fill(workspace, 'Наставляемые', 'Код', 'Класс/группа/должность', { 'У-002': '11 класс', 'У-003': '11 класс' });
  fill(workspace, 'Наставляемые', 'Код', 'Готов(а) помогать другим', { 'У-002': 'да' });
  fill(workspace, 'Наставники', 'Код', 'Статус', { 'Н-002': 'выбыл' });
  workspace.clock.advance(UNTIL_JUNE);
}

const before =
  (step: StepName) =>
  async (workspace: Workspace): Promise<void> => {
    await inJune(workspace);
    if (step === 'unlink') return;
    for (let runs = 0; stepOf(workspace) !== step; runs++) {
      if (runs > 40) throw new Error(`«${step}» never comes`);
      await turning(workspace);
    }
  };

const during =
  (step: StepName) =>
  async (workspace: Workspace): Promise<RunResult> => {
    let first: RunResult | undefined;
    // A world that is opened again begins at its first day.
    workspace.clock.advance(UNTIL_JUNE);
    const isOn = (): boolean => stepOf(workspace) === step || (step === 'unlink' && stepOf(workspace) === undefined);
    while (isOn()) {
      const result = await turning(workspace);
      if (result.died) return result;
      first ??= result;
    }
    return first ?? call('apiPreviewNextYear', [])(workspace);
  };

const titles: Readonly<Record<StepName, string>> = {
  unlink: 'закрыть анкеты',
  archive: 'архив',
  figures: 'сравнение лет',
  papers: 'проекты документов',
  forms: 'удалить анкеты',
  tables: 'листы года',
  people: 'данные выбывших',
  turn: 'перейти в новый год',
  act: 'акт',
  bases: 'базы',
  end: 'конец',
};

const sweptStep = (step: StepName): SweptCommand =>
  swept(`Новый учебный год: ${titles[step]}`, before(step), during(step));

/** Too many worlds for each run of the tests: they belong to the long runs only. */
export const nextYearCommands: readonly SweptCommand[] = stepsOfTurning.map(sweptStep);
