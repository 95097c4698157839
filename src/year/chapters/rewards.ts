/**
 * May: the curator has rewards proposed by figures, adds what no figure shows, hands the proposal in, writes down what has been decided – not
 * everybody gets one – and has the order, diplomas and letters made. On the day of the event they are handed over.
 */
import type { ShownRow, Written } from '../desk';
import type { Year } from '../year';
import { CURATOR } from './setting-up';

const REWARDS = 'Поощрения';

/** The order and the number that the office gives it. */
const ORDER = { id: 'order-rewards', number: '61-од' };

/** One file for each kind; of references the first ones. */
const PAPERS = ['diploma', 'letter-thanks', 'letter-thanks-parents', 'letter-thanks-partners', 'reference-mentor-work'];

const byHand = (number: number, person: string, kind: string, merit: string): Written => ({
  '№': number,
  Код: person,
  Поощрение: kind,
  'За что': merit,
});

/** Others than those whom figures propose: the curator, who has no figures, a teacher who learns, a pupil whom the whole class knows, a partner who sent no mentor. */
function ownWords({ example, desk }: Year): readonly Written[] {
  const working = new Set(example.pairs.map(({ mentor }) => mentor));
  const told = new Set(desk.rows(REWARDS).map(({ cells }) => cells['Код']));
  const mentors = example.people.filter(({ code }) => working.has(code));
  const pupils = mentors.filter(({ code, letter }) => letter === 'У' && !told.has(code));
  const teacher = mentors.find(({ code, letter }) => letter === 'П' && !told.has(code));
  const partner = example.school.partners.find((name) => !told.has(name));
  const wanted: readonly (readonly [string | undefined, string, string])[] = [
    [CURATOR, 'благодарность', 'организация наставничества в школе'],
    [teacher?.code, 'обучение по выбору', 'готовность делиться опытом с коллегами'],
    [pupils[0]?.code, 'почётная грамота', 'помощь младшим в трудном для них предмете'],
    [pupils[0]?.code, 'благодарственное письмо родителям', 'терпение и уважение к младшим'],
    [pupils[0]?.code, 'размещение фото и достижений', 'выступление на дне наставника'],
    [partner, 'благодарственное письмо партнёру', 'экскурсии и практические занятия для учеников'],
  ];
  const last = desk.rows(REWARDS).length;
  return wanted.flatMap(([code, kind, merit], index) => (code ? [byHand(last + 1 + index, code, kind, merit)] : []));
}

/** Of those proposed by figures every fourth is put off; what the parents of a pupil are told hangs on his own reward. */
function decide(rows: readonly ShownRow[]): ReadonlyMap<number, Written> {
  const proposed = rows.filter(({ cells }) => cells['Решение'] === 'предложено' && /^[УПН]-/.test(cells['Код'] ?? ''));
  const people = [...new Set(proposed.map(({ cells }) => cells['Код']))];
  const refused = new Set(people.filter((_code, index) => index % 4 === 3));
  return new Map(
    rows.map(({ row, cells }) => [row, { Решение: refused.has(cells['Код']) ? 'отклонено' : 'утверждено' }]),
  );
}

export async function rewardPeople(year: Year): Promise<void> {
  const { player, desk } = year;
  await player.press('apiProposeRewards');
  desk.append(REWARDS, ownWords(year));
  await year.draw('proposal-rewards');
  desk.fillRows(REWARDS, decide(desk.rows(REWARDS)));
  await year.draw(ORDER.id);
  await player.press('apiSignDocument', { key: `${ORDER.id}/1`, number: ORDER.number, date: year.today });
  for (const id of PAPERS) await year.draw(id);
}

export function handOver({ desk }: Year, day: string): void {
  const decided = desk.rows(REWARDS).filter(({ cells }) => cells['Решение'] === 'утверждено');
  desk.fillRows(REWARDS, new Map(decided.map(({ row }) => [row, { Приказ: `№ ${ORDER.number}`, Вручено: day }])));
}
