/**
 * Swept commands that send mail. A death while Google has a letter may rightly leave it doubtful, so the worlds are not compared: it is
 * asked whether a letter went twice, whether one was lost, and whether the curator is told of each that is in doubt.
 */
import type { Workspace } from '../../../src/host/index';
import { pairsAtWork } from '../../../tests/support/mailing';
import { columnOf, curatorOf, product } from '../../../tests/support/product';
import { call, type SweptCommand, setUp, swept } from './swept';

const SHEET = 'Отправка писем';

/** A Monday on which pairs have been silent for long, an hour before anybody may be written to. */
async function silentPairs(workspace: Workspace): Promise<void> {
  const curator = curatorOf(workspace);
  await setUp()(workspace);
  await pairsAtWork(workspace, (name, ...args) => curator.press(name as never, ...args), 2);
  goTo(workspace, '2026-10-12T06:00:00+03:00');
  // The first hour brings «Проверка».
  await hour(workspace);
}

/** The same with the letters of the day in the register. */
async function lettersWait(workspace: Workspace): Promise<void> {
  await silentPairs(workspace);
  await hour(workspace);
  goTo(workspace, '2026-10-12T09:00:00+03:00');
}

/** The same after mail has failed with one letter, so that it is doubtful. */
async function letterInDoubt(workspace: Workspace): Promise<void> {
  await lettersWait(workspace);
  workspace.faults.throwFrom('MailApp.sendEmail', 'Server error occurred. Please try again.');
  await call('apiSendLetters')(workspace);
}

const goTo = (workspace: Workspace, moment: string): void =>
  workspace.clock.advance(Date.parse(moment) - workspace.clock.now());

const hour = (workspace: Workspace) => workspace.callFromPage(product, 'everyHour', []);

/** What is wrong after two more hours. */
async function judgeMail(workspace: Workspace): Promise<string> {
  goTo(workspace, '2026-10-12T10:00:00+03:00');
  for (let hours = 0; hours < 2; hours++) {
    const { error } = await hour(workspace);
    if (error) return `the next hour fails: ${error.message}`;
  }
  const subjects = columnOf(workspace, SHEET, 'Тема');
  const states = columnOf(workspace, SHEET, 'Состояние');
  const sent = workspace.mail.map(({ subject }) => subject);
  const told = columnOf(workspace, 'Проверка', 'Что случилось').filter((words) =>
    words.includes('неизвестно, ушло ли'),
  );
  const doubtful = states.filter((state) => state === 'сомнительно').length;
  const problems = [
    ...sent.filter((subject, index) => sent.indexOf(subject) !== index).map((subject) => `twice: ${subject}`),
    ...sent.filter((subject) => !subjects.includes(subject)).map((subject) => `without a line: ${subject}`),
    ...subjects
      .filter((subject, index) => states[index] === 'отправлено' && !sent.includes(subject))
      .map((subject) => `never sent: ${subject}`),
    ...states.filter((state) => state !== 'отправлено' && state !== 'сомнительно').map((state) => `left ${state}`),
    ...(subjects.length < 2 ? [`only ${subjects.length} letters`] : []),
    ...(doubtful > 1 ? [`${doubtful} in doubt`] : []),
    ...(told.length === doubtful ? [] : [`${doubtful} in doubt, ${told.length} told of`]),
  ];
  return problems.length === 0 ? 'every letter at most once' : problems.join('; ');
}

/** The key of the letter in doubt. */
const KEY = 'urgent/2026-10-12';

export const letterCommands: readonly SweptCommand[] = [
  {
    ...swept('Отправить письма', lettersWait, call('apiSendLetters')),
    judge: judgeMail,
  },
  {
    ...swept(
      'Работа каждого часа',
      async (workspace) => {
        await silentPairs(workspace);
        goTo(workspace, '2026-10-12T09:00:00+03:00');
      },
      hour,
    ),
    judge: judgeMail,
  },
  swept('Решить о письме', letterInDoubt, decide),
];

/** Decided once, a letter is not decided again: the second run finds that it is settled. */
async function decide(workspace: Workspace) {
  const result = await workspace.callFromPage(product, 'apiDecideLetter', [
    { key: KEY, decision: 'отправить ещё раз' },
  ]);
  return result;
}
