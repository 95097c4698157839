/** Swept commands of the book as a whole: its sheets, its plan, its dashboard, who keeps it. */
import { SETUP } from '../../../tests/support/product';
import { prepareOldBook } from '../undo';
import { call, onTheWay, type SweptCommand, setUp, swept } from './swept';

const PLAN = {
  rows: [
    ['Этап', 'Мероприятие', 'Срок'],
    ['Отбор и обучение наставников', 'Провести тренинг', 'до 20.10'],
    ['', 'Провести родительские собрания', 'сентябрь'],
  ],
  replace: true,
};

export const bookCommands: readonly SweptCommand[] = [
  swept('Настроить книгу', async () => undefined, call('apiSetUpWorkbook', SETUP)),
  swept(
    'Запомнить настройку',
    async () => undefined,
    call('apiSaveSetup', { step: 2, values: { schoolShort: 'СОШ № 7' }, targets: [] }),
  ),
  swept(
    'Записать цели',
    setUp(),
    call('apiSetTargets', [{ id: 'pupils-mentored', target: 40, source: 'приказ школы' }]),
  ),
  swept('Обновить книгу', prepareOldBook, call('apiReadConsole')),
  swept('Составить дорожную карту', setUp(), call('apiMakeRoadmap')),
  swept('Взять план из файла', setUp('apiMakeRoadmap'), call('apiImportPlan', PLAN)),
  swept('Обновить дашборд', onTheWay('apiMatchPairs', 'apiApprovePairs'), call('apiRefreshDashboard')),
  swept(
    'Обновить дашборд, когда что-то изменилось',
    onTheWay('apiRefreshDashboard', 'apiMatchPairs', 'apiApprovePairs'),
    call('apiRefreshDashboard'),
  ),
  swept('Передать дела', setUp(), call('apiHandOver', 'second@school.example')),
  swept('Принять дела', setUp(), call('apiTakeOver')),
];
