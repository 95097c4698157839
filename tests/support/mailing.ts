/**
 * A school whose pairs are at work, for everything about mail: as many as wanted by one order, with meetings told of once a week.
 * What is sent is the test's business.
 */
import type { Workspace } from '../../src/host/index';
import { datePapers, fill, fillSchool, paste } from './pairing';

const three = (number: number): string => String(number).padStart(3, '0');
const week = 7 * 86_400_000;

export const pairCode = (index: number): string => `ПГ-${three(index + 1)}`;

/** Calls a function of the add-on as a page does. */
export type Press = (name: string, ...args: readonly unknown[]) => Promise<unknown>;

/** So many pairs from 1 September to 30 April, by an order. */
export async function pairsAtWork(workspace: Workspace, press: Press, pairs: number): Promise<void> {
  fillSchool(workspace, { mentees: pairs, mentors: pairs });
  fill(workspace, 'Настройки', 'Настройка', 'Значение', { 'Наставляемых на одного наставника': 1 });
  await press('apiRecordConsents');
  datePapers(workspace);
  for (const command of ['apiMatchPairs', 'apiApprovePairs', 'apiPrepareOrder']) await press(command);
  await press('apiSignDocument', { key: 'order-pairs/1', number: '45-од', date: '2026-09-01' });
}

/** Meetings of these pairs, once a week from the second week on, told of by the mentee; «Встречи» must be there. */
export function tellMeetings(workspace: Workspace, pairs: readonly string[], each: number, mark = 8): void {
  const mentee = menteesOf(workspace);
  paste(
    workspace,
    'Встречи',
    pairs.flatMap((pair) =>
      Array.from({ length: each }, (_none, index) => ({
        'Код пары': pair,
        '№ встречи': index + 1,
        Дата: new Date(Date.parse('2026-09-02') + index * week).toISOString().slice(0, 10),
        'Кто сообщил': mentee.get(pair) ?? '',
        Польза: mark,
        Комфорт: mark,
        'Ключ записи': `${pair}/${index + 1}/${mentee.get(pair)}`,
      })),
    ),
  );
}

/** Who is mentored in each pair, by its code. */
function menteesOf(workspace: Workspace): ReadonlyMap<string, string> {
  const book = workspace.dump().spreadsheets.find(({ id }) => id === workspace.container?.id);
  const [headings = [], ...rows] = book?.sheets.find(({ name }) => name === 'Пары и группы')?.display ?? [];
  const at = (heading: string): number => headings.indexOf(heading);
  return new Map(rows.map((row) => [row[at('Код пары')] ?? '', row[at('Наставляемые')] ?? '']));
}
