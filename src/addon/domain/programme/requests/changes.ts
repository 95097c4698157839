/** Requests of the pages «Изменить пару» – which pair, what becomes of it, why and from which day – and «Завершить пары». */
import { parseDay } from '../../../schema/cell';
import type { PairChange } from '../../pairing/change-pair';
import type { SettledCompletion } from '../../pairing/complete-pairs';
import { readCode } from '../../people/code';
import { readPairCode } from '../../people/pair-code';
import { fields, line, listOf, word } from './fields';

const longest = 200;

/** Nothing when the request is not one that the page can send. */
export function readPairChange(input: unknown): PairChange | undefined {
  const given = fields(input);
  const pair = readPairCode(line(given['pair'], longest) ?? '');
  const ground = line(given['ground'], longest);
  const day = parseDay(line(given['day'], longest) ?? '');
  const notice = parseDay(line(given['notice'], longest) ?? '');
  const person = (name: string): string | undefined => readCode(line(given[name], longest) ?? '')?.code;
  const isAgreed = given['isAgreed'] === true;
  if (given['kind'] === 'close') return pair ? { kind: 'close', pair } : undefined;
  if (!ground || !day) return undefined;
  switch (given['kind']) {
    case 'replace': {
      const mentor = person('mentor');
      return pair && mentor ? { kind: 'replace', pair, mentor, ground, day, isAgreed, notice } : undefined;
    }
    case 'extend':
      return pair ? { kind: 'extend', pair, ground, day } : undefined;
    case 'end':
      return pair ? { kind: 'end', pair, ground, day, isAgreed, notice } : undefined;
    case 'leave': {
      const leaving = person('person');
      return leaving ? { kind: 'leave', person: leaving, ground, day } : undefined;
    }
    default:
      return undefined;
  }
}

/** Pairs that are completed at once. */
const mostPairs = 300;

const reachedWords = ['да', 'частично', 'нет'] as const;
const perspectiveWords = [
  'пара готова продолжить',
  'наставляемому – другой наставник',
  'наставнику – другой наставляемый',
  'цикл завершён',
] as const;

/** What the curator has settled about each pair; nothing when one of them cannot be read. */
export const readCompletions = (input: unknown): readonly SettledCompletion[] | undefined =>
  listOf(input, mostPairs, (each): SettledCompletion | undefined => {
    const given = fields(each);
    const pair = readPairCode(line(given['pair'], longest) ?? '');
    return pair === undefined
      ? undefined
      : {
          pair,
          reached: word(given['reached'], reachedWords),
          why: line(given['why'], longest),
          presentation: line(given['presentation'], longest),
          perspective: word(given['perspective'], perspectiveWords),
        };
  });
