/** Swept commands of the papers of the programme. */
import type { RunResult, Workspace } from '../../../src/host/index';
import { fill, paste } from '../../../tests/support/pairing';
import { curatorOf, product } from '../../../tests/support/product';
import { undoLast } from '../undo';
import { call, onTheWay, type SweptCommand, swept } from './swept';

async function curatorOrdered(workspace: Workspace): Promise<void> {
  await onTheWay()(workspace);
  await curatorOf(workspace).press('apiPreparePapers', 'order-curator');
}

async function pairsOrdered(workspace: Workspace): Promise<void> {
  await onTheWay('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder')(workspace);
  await curatorOf(workspace).press('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-09-01' });
}

async function needsTold(workspace: Workspace): Promise<void> {
  const curator = curatorOf(workspace);
  await onTheWay()(workspace);
  await curator.press('apiCreateQuestionnaire', 'training-needs');
  await curator.press('apiCreateQuestionnaire', 'training-needs');
  paste(workspace, 'Отбор и обучение', [{ Код: 'Н-001', 'Цель: владею': 2, 'Цель: важно': 5 }]);
}

/** What the dialog shows is kept; only the keeping may die. */
async function keepShownFigures(workspace: Workspace): Promise<RunResult> {
  const shown = await workspace.callFromPage(product, 'apiReadFigures', [1]);
  if (shown.error !== undefined) return shown;
  const reply = shown.value as { readonly value?: { readonly shown: string } } | null;
  return call('apiKeepFigures', { half: 1, shown: reply?.value?.shown ?? '-' })(workspace);
}

/** What the dialog shows is made; only the making may die. */
async function makeShownPages(workspace: Workspace): Promise<RunResult> {
  const shown = await workspace.callFromPage(product, 'apiPreviewSite', []);
  if (shown.error !== undefined) return shown;
  const reply = shown.value as { readonly value?: { readonly shown: string } } | null;
  return call('apiPrepareSite', { shown: reply?.value?.shown ?? '-' })(workspace);
}

/** A mentor lets the school publish. */
const mayBeNamed: SweptCommand['prepare'] = async (workspace) => {
  await onTheWay()(workspace);
  paste(workspace, 'Согласия и документы', [{ Код: 'Н-001', Документ: 'публикация: сам(а)', Дата: '2026-08-31' }]);
};

const pagesMade: SweptCommand['prepare'] = async (workspace) => {
  await mayBeNamed(workspace);
  await makeShownPages(workspace);
};

/** The pages are there; then the consent is taken back. */
const consentWithdrawn: SweptCommand['prepare'] = async (workspace) => {
  await pagesMade(workspace);
  fill(workspace, 'Согласия и документы', 'Документ', 'Отозвано', { 'публикация: сам(а)': '2026-09-01' });
};

const backPages = undoLast(pagesMade);

/** One pair works by order, and its mentor comes from a partner. */
async function partnerHelps(workspace: Workspace): Promise<void> {
  await onTheWay('apiMatchPairs', 'apiApprovePairs')(workspace);
  fill(workspace, 'Настройки', 'Настройка', 'Значение', { 'Социальные партнёры': 'Новореченский завод' });
  paste(workspace, 'Пары и группы', [
    {
      'Код пары': 'ПГ-091',
      'Пара или группа': 'пара',
      Наставник: 'Н-001',
      Наставляемые: 'У-001',
      Начало: '2026-09-01',
      Окончание: '2027-04-30',
      Состояние: 'утверждена',
      '№ приказа': '45-од',
      'Дата приказа': '2026-09-01',
    },
  ]);
}

const rewardsProposed: SweptCommand['prepare'] = async (workspace) => {
  await partnerHelps(workspace);
  await curatorOf(workspace).press('apiProposeRewards');
};

const backRewards = undoLast(rewardsProposed);

export const paperCommands: readonly SweptCommand[] = [
  swept('Падежи должностей и классов', onTheWay(), call('apiDeclinePosts')),
  swept('Подготовить документ', onTheWay(), call('apiPreparePapers', 'order-launch')),
  swept('Отчёт с диаграммами', pairsOrdered, call('apiPreparePapers', 'report-half-year-1')),
  swept('Сделать образец', onTheWay(), call('apiMakeSample', 'order-curator')),
  swept('Отменить документ', curatorOrdered, call('apiCancelDocument', 'order-curator/1')),
  swept('Предложить поощрения', partnerHelps, call('apiProposeRewards')),
  swept('Отменить: предложить поощрения', backRewards.prepare, backRewards.command),
  swept('Подготовить публикацию', mayBeNamed, makeShownPages),
  swept('Подготовить публикацию после отзыва', consentWithdrawn, makeShownPages),
  swept('Страницы размещены', pagesMade, call('apiPlaceSite')),
  swept('Отменить: подготовить публикацию', backPages.prepare, backPages.command),
  swept('Справка о запросах', onTheWay(), call('apiPrepareRequestsPaper')),
  swept('Таблица ФСН', onTheWay(), call('apiShowNeutralTable')),
  swept('Показатели для муниципалитета', onTheWay(), keepShownFigures),
  swept('Отчёт АПО', needsTold, call('apiPrepareTrainingReport')),
];
