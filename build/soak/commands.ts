/** The commands of the product as the sweep of sudden death needs them: what is there before, and the one call that may die. */

import type { RunResult, Workspace } from '../../src/host/index';
import { datePapers, fill, fillSchool, paste } from '../../tests/support/pairing';
import { curatorOf, openWorld, type PersonalLink, prepareMentors, product, SETUP } from '../../tests/support/product';
import { prepareAnswers } from './answers';
import { preparePersonal } from './personal';
import type { SweepOptions } from './sweep';
import {
  enterWithoutForm,
  listOfPeople,
  mergeTwo,
  prepareMentees,
  prepareOldBook,
  prepareSortedList,
  undoLast,
} from './undo';

const HOURS = 'Сколько часов в месяц вы готовы уделять наставничеству?';

const call =
  (name: string, ...args: readonly unknown[]) =>
  async (workspace: Workspace): Promise<RunResult> => {
    const result = await workspace.callFromPage(product, name, args);
    const reply = result.value as { ok?: boolean; message?: string } | null | undefined;
    if (result.error === undefined && reply?.ok !== true) throw new Error(`${name} refuses: ${reply?.message}`);
    return result;
  };

/** Everybody answers, and no trigger hears of it. */
export async function answerUnheard(workspace: Workspace, links: readonly PersonalLink[]): Promise<void> {
  workspace.faults.eventsLost = true;
  for (const [position, { link }] of links.entries()) {
    const form = workspace.forms.find(link)!;
    const given = { ...workspace.forms.prefill(form, link), [HOURS]: String((position % 60) + 1) };
    const sent = await workspace.forms.submit(form, given);
    if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
    workspace.clock.advance(1000);
  }
  workspace.faults.eventsLost = false;
}

export interface SweptCommand extends SweepOptions {
  readonly name: string;
}

const open = (store: string): Promise<Workspace> => openWorld({ store });

/** A book on its way through stage 5, with these commands done. */
const onTheWay =
  (...commands: readonly string[]) =>
  async (workspace: Workspace): Promise<void> => {
    const curator = curatorOf(workspace);
    await curator.press('apiSetUpWorkbook', SETUP);
    fillSchool(workspace, { mentees: 3, mentors: 2 });
    await curator.press('apiRecordConsents');
    datePapers(workspace);
    for (const command of commands) await curator.press(command);
  };

/** Erasing is asked for again until nothing is left; the first of these executions may die. */
const erasing = call('apiErasePerson', { code: 'Н-001', entry: 'erasure-1' });
async function eraseWhole(workspace: Workspace): Promise<RunResult> {
  const first = await erasing(workspace);
  for (let result = first; !result.died && (result.value as { value: { later: number } }).value.later > 0; )
    result = await erasing(workspace);
  return first;
}

/** A mentor in agreed pairs has withdrawn, and so many steps of the erasure are over. */
const beforeErasing =
  (steps: number) =>
  async (workspace: Workspace): Promise<void> => {
    await onTheWay('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder')(workspace);
    fill(workspace, 'Согласия и документы', 'Код', 'Отозвано', { 'Н-001': '2026-09-01' });
    for (let step = 0; step < steps; step++) await erasing(workspace);
  };

export const sweptCommands: readonly SweptCommand[] = [
  {
    name: 'Настроить книгу',
    open,
    prepare: async () => undefined,
    command: call('apiSetUpWorkbook', SETUP),
  },
  {
    name: 'Выдать коды',
    open,
    prepare: (workspace) => curatorOf(workspace).press('apiSetUpWorkbook', SETUP),
    command: call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 3, after: 0 }),
  },
  {
    name: 'Создать анкету',
    open,
    prepare: (workspace) => curatorOf(workspace).press('apiSetUpWorkbook', SETUP),
    command: call('apiCreateQuestionnaire', 'mentor-offer'),
  },
  {
    name: 'Закрыть анкету',
    open,
    prepare: async (workspace) => void (await prepareMentors(workspace, 2)),
    command: call('apiSetQuestionnaireState', { id: 'mentor-offer', state: 'закрыта' }),
  },
  {
    name: 'Отменить: закрыть анкету',
    open,
    ...undoLast(async (workspace) => {
      await prepareMentors(workspace, 2);
      await curatorOf(workspace).press('apiSetQuestionnaireState', { id: 'mentor-offer', state: 'закрыта' });
    }),
  },
  {
    name: 'Создать анкету, из ответов которой выходят строки',
    open,
    prepare: (workspace) => curatorOf(workspace).press('apiSetUpWorkbook', SETUP),
    command: call('apiCreateQuestionnaire', 'meeting-feedback'),
  },
  {
    name: 'Составить план замеров',
    open,
    prepare: (workspace) => curatorOf(workspace).press('apiSetUpWorkbook', SETUP),
    command: call('apiPlanMeasurements'),
  },
  {
    name: 'Собрать ответы всех анкет',
    open,
    prepare: prepareAnswers,
    command: call('apiCollectAnswers'),
  },
  {
    name: 'Собрать ответы',
    open,
    prepare: async (workspace) => answerUnheard(workspace, await prepareMentors(workspace, 4)),
    command: call('apiCollectAnswers'),
  },
  {
    name: 'Скрыть личное',
    open,
    prepare: preparePersonal,
    command: call('apiMaskPersonalData'),
  },
  {
    name: 'Проверить согласия',
    open,
    prepare: async (workspace) => {
      await curatorOf(workspace).press('apiSetUpWorkbook', SETUP);
      fillSchool(workspace, { mentees: 3, mentors: 2 });
    },
    command: call('apiRecordConsents'),
  },
  {
    name: 'Составить дорожную карту',
    open,
    prepare: (workspace) => curatorOf(workspace).press('apiSetUpWorkbook', SETUP),
    command: call('apiMakeRoadmap'),
  },
  {
    name: 'Падежи должностей и классов',
    open,
    prepare: onTheWay(),
    command: call('apiDeclinePosts'),
  },
  {
    name: 'Взять план из файла',
    open,
    prepare: async (workspace) => {
      await curatorOf(workspace).press('apiSetUpWorkbook', SETUP);
      await curatorOf(workspace).press('apiMakeRoadmap');
    },
    command: call('apiImportPlan', {
      rows: [
        ['Этап', 'Мероприятие', 'Срок'],
        ['Отбор и обучение наставников', 'Провести тренинг', 'до 20.10'],
        ['', 'Провести родительские собрания', 'сентябрь'],
      ],
      replace: true,
    }),
  },
  {
    name: 'Подготовить документ',
    open,
    prepare: onTheWay(),
    command: call('apiPreparePapers', 'order-launch'),
  },
  {
    name: 'Сделать образец',
    open,
    prepare: onTheWay(),
    command: call('apiMakeSample', 'order-curator'),
  },
  {
    name: 'Отменить документ',
    open,
    prepare: async (workspace) => {
      await onTheWay()(workspace);
      await curatorOf(workspace).press('apiPreparePapers', 'order-curator');
    },
    command: call('apiCancelDocument', 'order-curator/1'),
  },
  { name: 'Подобрать пары', open, prepare: onTheWay(), command: call('apiMatchPairs') },
  { name: 'Записать пары', open, prepare: onTheWay('apiMatchPairs'), command: call('apiApprovePairs') },
  {
    name: 'Подготовить приказ',
    open,
    prepare: onTheWay('apiMatchPairs', 'apiApprovePairs'),
    command: call('apiPrepareOrder'),
  },
  {
    name: 'Подготовить планы',
    open,
    prepare: onTheWay('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder'),
    command: call('apiPreparePlans'),
  },
  {
    name: 'Отметить подпись',
    open,
    prepare: onTheWay('apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder'),
    command: call('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-10-30' }),
  },
  {
    name: 'Обновить дашборд',
    open,
    prepare: onTheWay('apiMatchPairs', 'apiApprovePairs'),
    command: call('apiRefreshDashboard'),
  },
  {
    name: 'Обновить дашборд, когда что-то изменилось',
    open,
    prepare: onTheWay('apiRefreshDashboard', 'apiMatchPairs', 'apiApprovePairs'),
    command: call('apiRefreshDashboard'),
  },
  { name: 'Добавить списком', open, prepare: prepareMentees, command: call('apiImportPeople', listOfPeople) },
  {
    name: 'Изменить статус',
    open,
    prepare: prepareMentees,
    command: call('apiChangeStatus', { base: 'mentees', codes: ['У-001', 'У-003'], status: 'выбыл' }),
  },
  { name: 'Объединить записи', open, ...mergeTwo() },
  {
    name: 'Переезд',
    open,
    prepare: prepareMentees,
    command: call('apiBringArchive', {
      title: 'Наставляемые',
      headings: ['Код', 'Класс/группа/должность', 'Дата вхождения в программу'],
      rows: [
        ['У-001', '6 «А»', ''],
        ['У-004', '7 «Б»', { day: '2026-09-01' }],
        ['У-005', '8 «В»', ''],
      ],
      batch: 'archive-1',
    }),
  },
  { name: 'Сводка запросов', open, prepare: onTheWay(), command: call('apiRefreshRequests') },
  { name: 'Справка о запросах', open, prepare: onTheWay(), command: call('apiPrepareRequestsPaper') },
  {
    name: 'Бланк анкеты',
    open,
    prepare: onTheWay(),
    command: call('apiPreparePaperQuestionnaire', 'meeting-feedback'),
  },
  { name: 'Что мы храним', open, prepare: onTheWay(), command: call('apiPrepareDataKept', 'У-001') },
  {
    name: 'Записать обращение',
    open,
    prepare: prepareMentees,
    command: call('apiRecordDataRequest', { code: 'У-002', kind: 'исправить', what: 'класс', entry: 'request-1' }),
  },
  {
    name: 'Отчёт АПО',
    open,
    prepare: async (workspace) => {
      const curator = curatorOf(workspace);
      await onTheWay()(workspace);
      await curator.press('apiCreateQuestionnaire', 'training-needs');
      await curator.press('apiCreateQuestionnaire', 'training-needs');
      paste(workspace, 'Отбор и обучение', [{ Код: 'Н-001', 'Цель: владею': 2, 'Цель: важно': 5 }]);
    },
    command: call('apiPrepareTrainingReport'),
  },
  { name: 'Уничтожить данные: документы', open, prepare: beforeErasing(0), command: eraseWhole },
  { name: 'Уничтожить данные: листы', open, prepare: beforeErasing(2), command: eraseWhole },
  { name: 'Уничтожить данные: акт', open, prepare: beforeErasing(3), command: eraseWhole },
  { name: 'Уничтожить данные: базы', open, prepare: beforeErasing(4), command: eraseWhole },
  {
    name: 'Передать дела',
    open,
    prepare: (workspace) => curatorOf(workspace).press('apiSetUpWorkbook', SETUP),
    command: call('apiHandOver', 'second@school.example'),
  },
  {
    name: 'Принять дела',
    open,
    prepare: (workspace) => curatorOf(workspace).press('apiSetUpWorkbook', SETUP),
    command: call('apiTakeOver'),
  },
  { name: 'Внести с бумаги', open, ...enterWithoutForm('apiEnterAnswer') },
  { name: 'Ответы из другой формы', open, ...enterWithoutForm('apiImportAnswers') },
  {
    name: 'Выдать новый ключ',
    open,
    prepare: prepareMentees,
    command: call('apiReissueKey', { base: 'mentees', code: 'У-002', number: 1 }),
  },
  { name: 'Отменить: записать пары', open, ...undoLast(onTheWay('apiMatchPairs', 'apiApprovePairs')) },
  { name: 'Отменить: список, лист отсортирован', open, ...undoLast(prepareSortedList) },
  {
    name: 'Отменить: собрать ответы',
    open,
    ...undoLast(async (workspace) => {
      await prepareAnswers(workspace);
      await curatorOf(workspace).press('apiCollectAnswers');
    }),
  },
  { name: 'Обновить книгу', open, prepare: prepareOldBook, command: call('apiReadConsole') },
];
