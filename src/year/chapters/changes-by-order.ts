/** What an order fixed is changed by an order: in January a mentor is replaced, in February a pair ends early, in April two are extended into the next year and a mentee leaves, days before the end. */
import { addDays, type Day } from '../calendar';
import type { PlayedPair } from '../pairs';
import type { Year } from '../year';

/** Grounds as the book offers them, by how the example school begins to name them. */
const replacementGround = 'психологическая несовместимость наставника и наставляемого';
const EXTENDED = {
  pairs: 2,
  on: '2027-04-12',
  until: '2027-10-01',
  ground: 'болезнь наставника или наставляемого',
};

/** The mentee of this pair moves away so many days before its term ends. */
const LEFT = {
  pair: 'ПГ-019',
  daysEarlier: 3,
  ground: 'выбытие наставника или наставляемого из программы',
};

/** By the codes of the example the codes of the book; a pair with another mentor gets a new one. */
type PairCodes = Map<string, string>;

interface Change {
  readonly day: Day;
  readonly happen: () => Promise<void>;
}

export function changesByOrder(year: Year, codes: PairCodes): readonly Change[] {
  const { pairs } = year.example;
  const extended = pairs
    .filter(({ code, replacement, earlyEnd }) => !replacement && !earlyEnd && code !== LEFT.pair)
    .slice(0, EXTENDED.pairs);
  const left = pairs.find(({ code }) => code === LEFT.pair);
  const lastOfLeft = left && addDays(left.term.to, -LEFT.daysEarlier);
  return [
    ...pairs.flatMap((pair): readonly Change[] => [
      ...(pair.replacement
        ? [{ day: addDays(pair.replacement.date, -1), happen: () => replace(year, codes, pair, pair.replacement!) }]
        : []),
      ...(pair.earlyEnd
        ? [
            {
              day: addDays(pair.earlyEnd.date, -2),
              happen: () => endEarly(year, codes.get(pair.code)!, pair.earlyEnd!.date),
            },
            { day: addDays(pair.earlyEnd.date, 3), happen: () => close(year, codes.get(pair.code)!) },
          ]
        : []),
    ]),
    ...(extended.length > 0
      ? [
          {
            day: EXTENDED.on,
            happen: () =>
              extend(
                year,
                extended.map(({ code }) => codes.get(code)!),
              ),
          },
        ]
      : []),
    ...(left && lastOfLeft
      ? [
          { day: addDays(lastOfLeft, -1), happen: () => leave(year, left.mentees[0]!, lastOfLeft) },
          { day: addDays(lastOfLeft, 2), happen: () => close(year, codes.get(left.code)!) },
        ]
      : []),
  ];
}

async function replace(
  year: Year,
  codes: PairCodes,
  { code, mentees }: PlayedPair,
  { mentor, date }: NonNullable<PlayedPair['replacement']>,
): Promise<void> {
  const { player, desk } = year;
  const pair = codes.get(code)!;
  await player.press('apiReadChangeable');
  await player.press('apiProposeMentors', pair);
  const change = { kind: 'replace', pair, mentor, ground: replacementGround, day: date, isAgreed: true };
  await player.press('apiPreviewChange', change);
  await player.press('apiChangePair', change);
  const fresh = desk.rows('Пары и группы').find(({ cells }) => cells['Вместо пары'] === pair);
  if (!fresh) throw new Error(`У ${mentees.join(', ')} нет новой пары.`);
  codes.set(code, fresh.cells['Код пары'] ?? '');
  await signOrder(year, 'order-replacement', '71-од');
  await player.press('apiPreparePlans');
}

async function endEarly(year: Year, pair: string, day: Day): Promise<void> {
  const ground = 'план выполнен раньше срока';
  await year.player.press('apiChangePair', { kind: 'end', pair, ground, day, isAgreed: true });
  await signOrder(year, 'order-term', '74-од');
}

async function extend(year: Year, pairs: readonly string[]): Promise<void> {
  const { until, ground } = EXTENDED;
  for (const pair of pairs) await year.player.press('apiChangePair', { kind: 'extend', pair, ground, day: until });
  await signOrder(year, 'order-term', '79-од');
}

async function leave(year: Year, person: string, day: Day): Promise<void> {
  const change = { kind: 'leave', person, ground: LEFT.ground, day };
  await year.player.press('apiPreviewChange', change);
  await year.player.press('apiChangePair', change);
  await signOrder(year, 'order-term', '81-од');
}

const close = async (year: Year, pair: string): Promise<void> => {
  await year.player.press('apiChangePair', { kind: 'close', pair });
};

/** Draws the order up and notes its signature. */
async function signOrder(year: Year, id: string, number: string): Promise<void> {
  const { player, today } = year;
  await year.draw(id);
  const { drafts } = await player.press<{ readonly drafts: readonly { readonly key: string }[] }>('apiReadPairing');
  const order = drafts.find(({ key }) => key.startsWith(`${id}/`));
  if (!order) throw new Error(`Нет проекта: ${id}.`);
  await player.press('apiSignDocument', { key: order.key, number, date: today });
}
