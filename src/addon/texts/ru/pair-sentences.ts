/** Pairs in sentences for people who have not made the program: why the two fit, what a change by hand would cost, what would help. */
import type { OpenReason } from '../../domain/pairing/open-reason';
import type { Comparison, Move } from '../../domain/pairing/outcome';
import type { Help } from '../../domain/pairing/readiness';
import { counted, enumerate, plural } from './grammar';

/** Why two people are a pair, for them and for parents. `tagName` gives the name of a tag. */
export function wordOpenReason(reason: OpenReason, tagName: (code: string) => string): string {
  const { form, requests, ways, interests } = reason;
  const sentences = [
    requests.length > 0
      ? `Наставник поможет с тем, о чём просит наставляемый: ${enumerate(requests.map(tagName))}.`
      : 'Общую тему пара выберет на первых встречах.',
    ways.length > 0 ? `Обоим удобно встречаться так: ${enumerate(ways)}.` : '',
    interests.length > 0 ? `Оба увлечены одним: ${enumerate(interests)}.` : '',
    `Форма наставничества – «${form}».`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const signed = (count: number, words: readonly [string, string, string]): string =>
  `${counted(Math.abs(count), ...words)} ${count > 0 ? 'больше' : 'меньше'}`;

/** «Пар: на 1 пару меньше. Сумма баллов: на 120 баллов больше. Сменят наставника: У-003 (Н-001 → Н-004).» */
export function wordPrice({ difference, moves }: Pick<Comparison, 'difference' | 'moves'>): string {
  const { pairs, mutual, oneSided, score } = difference;
  const levels = [
    pairs === 0 ? '' : `на ${signed(pairs, ['пару', 'пары', 'пар'])}`,
    mutual === 0 ? '' : `взаимных выборов на ${Math.abs(mutual)} ${mutual > 0 ? 'больше' : 'меньше'}`,
    oneSided === 0 ? '' : `выборов одной стороны на ${Math.abs(oneSided)} ${oneSided > 0 ? 'больше' : 'меньше'}`,
    score === 0 ? '' : `сумма баллов на ${signed(score, ['балл', 'балла', 'баллов'])}`,
  ].filter((words) => words !== '');
  const price = levels.length === 0 ? 'Ничего не теряется.' : `${capital(levels.join('; '))}.`;
  return moves.length === 0 ? price : `${price} ${wordMoves(moves)}`;
}

/** More people than these are counted, not named. */
const mostMoves = 6;

const wordMoves = (moves: readonly Move[]): string => {
  const named = moves
    .slice(0, mostMoves)
    .map(({ mentee, from = 'без наставника', to = 'без наставника' }) => `${mentee} (${from} → ${to})`);
  const left = moves.length - named.length;
  const others = left === 0 ? '' : ` и ещё ${counted(left, 'человек', 'человека', 'человек')}`;
  return `${plural(moves.length, 'Изменится', 'Изменятся', 'Изменятся')}: ${named.join(', ')}${others}.`;
};

/** What would bring those left out a mentor; nothing when nobody is. */
export function wordHelp(help: Help, tagName: (code: string) => string): readonly string[] {
  const { unmatched, moreSeats, competences } = help;
  if (unmatched.length === 0) return [];
  return [
    ...(moreSeats.length === 0
      ? []
      : [`Ещё одно место у любого из этих наставников – ещё одна пара: ${enumerate(moreSeats)}.`]),
    ...competences.map(
      ({ tag, mentees }) =>
        `Нужен ещё один наставник с компетенцией «${tagName(tag)}»: её ${plural(mentees.length, 'ждёт', 'ждут', 'ждут')} ${enumerate(mentees)}.`,
    ),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
