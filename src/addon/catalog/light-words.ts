/** What the traffic light of a pair and its reasons are called: on «Пары и группы» and on the page of the principal. */
import type { PairLight, Reason } from '../domain/indicators/lights';
import { showDay } from '../schema/cell';
import { counted } from '../texts/ru/grammar';

export const lightWords = ['красный', 'жёлтый', 'зелёный', 'рано судить'] as const;

export const wordOfPairLight: Readonly<Record<PairLight['light'], (typeof lightWords)[number]>> = {
  red: 'красный',
  yellow: 'жёлтый',
  green: 'зелёный',
  quiet: 'рано судить',
};

/** 4,8 */
const showMean = (mean: number): string => (Math.floor(mean * 10) / 10).toFixed(1).replace('.', ',');

/** Few words, without the days that change every day: what stands in a cell is written anew only when something has happened. */
export function wordsOfReason(reason: Reason): string {
  switch (reason.kind) {
    case 'help':
      return 'просят помощи';
    case 'change':
      return 'просят сменить наставника';
    case 'silent':
      return `нет отзывов о встречах с ${showDay(reason.since)}`;
    case 'marks':
      return `${reason.isLow ? 'низкая' : 'средняя'} оценка встреч: ${showMean(reason.mean)}`;
    case 'fell-through':
      return `${counted(reason.count, 'встреча', 'встречи', 'встреч')} подряд не состоялись`;
  }
}

/** All reasons in one line. */
export const wordsOfReasons = ({ reasons }: PairLight): string => reasons.map(wordsOfReason).join('; ');
