/** Swept commands about people: lists, codes, consents, what is kept of them and what they ask. */
import type { Workspace } from '../../../src/host/index';
import { fillSchool } from '../../../tests/support/pairing';
import { preparePersonal } from '../personal';
import { listOfPeople, mergeTwo, prepareMentees, prepareSortedList, undoLast } from '../undo';
import { call, onTheWay, type SweptCommand, setUp, swept } from './swept';

const ARCHIVE = {
  title: 'Наставляемые',
  headings: ['Код', 'Класс/группа/должность', 'Дата вхождения в программу'],
  rows: [
    ['У-001', '6 «А»', ''],
    ['У-004', '7 «Б»', { day: '2026-09-01' }],
    ['У-005', '8 «В»', ''],
  ],
  batch: 'archive-1',
};

async function schoolWithoutConsents(workspace: Workspace): Promise<void> {
  await setUp()(workspace);
  fillSchool(workspace, { mentees: 3, mentors: 2 });
}

const merge = mergeTwo();
const backList = undoLast(prepareSortedList);

export const peopleCommands: readonly SweptCommand[] = [
  swept('Выдать коды', setUp(), call('apiIssueCodes', { base: 'mentors', letter: 'Н', count: 3, after: 0 })),
  swept('Выдать новый ключ', prepareMentees, call('apiReissueKey', { base: 'mentees', code: 'У-002', number: 1 })),
  swept('Добавить списком', prepareMentees, call('apiImportPeople', listOfPeople)),
  swept('Отменить: список, лист отсортирован', backList.prepare, backList.command),
  swept(
    'Изменить статус',
    prepareMentees,
    call('apiChangeStatus', { base: 'mentees', codes: ['У-001', 'У-003'], status: 'выбыл' }),
  ),
  swept('Объединить записи', merge.prepare, merge.command),
  swept('Переезд', prepareMentees, call('apiBringArchive', ARCHIVE)),
  swept('Проверить согласия', schoolWithoutConsents, call('apiRecordConsents')),
  swept('Скрыть личное', preparePersonal, call('apiMaskPersonalData')),
  swept('Что мы храним', onTheWay(), call('apiPrepareDataKept', 'У-001')),
  swept(
    'Записать обращение',
    prepareMentees,
    call('apiRecordDataRequest', { code: 'У-002', kind: 'исправить', what: 'класс', entry: 'request-1' }),
  ),
];
