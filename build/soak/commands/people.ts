/** Swept commands about people: lists, codes, consents, what is kept of them and what they ask. */
import type { Workspace } from '../../../src/host/index';
import { fill, fillSchool, paste } from '../../../tests/support/pairing';
import { curatorOf } from '../../../tests/support/product';
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

/** One mentor has been interviewed and taught, the other has no line yet. */
async function mentorInterviewed(workspace: Workspace): Promise<void> {
  const curator = curatorOf(workspace);
  await onTheWay()(workspace);
  await curator.press('apiCreateQuestionnaire', 'training-needs');
  await curator.press('apiCreateQuestionnaire', 'training-needs');
  const lessons =
    'установочная сессия; первая встреча; цель и план; слушание и вопросы; трудные ситуации; онлайн и рефлексия';
  const told = { 'Вывод собеседования': 'рекомендован с обучением', 'Посещённые занятия': lessons };
  paste(workspace, 'Отбор и обучение', [{ Код: 'Н-001', ...told }]);
  fill(workspace, 'Наставники', 'Код', 'Статус', { 'Н-001': 'потенциальный' });
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
  swept('Собрать кандидатов', mentorInterviewed, call('apiRecordSelection')),
  swept('Скрыть личное', preparePersonal, call('apiMaskPersonalData')),
  swept('Что мы храним', onTheWay(), call('apiPrepareDataKept', 'У-001')),
  swept(
    'Записать обращение',
    prepareMentees,
    call('apiRecordDataRequest', { code: 'У-002', kind: 'исправить', what: 'класс', entry: 'request-1' }),
  ),
];
