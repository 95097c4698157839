/**
 * The second half of October: the program proposes, the curator decides – locks the pairs that the school has agreed on, refuses proposals
 * without a common wish –, approves, thinks again, undoes, approves anew.
 */
import type { Written } from '../desk';
import type { PlayedPair } from '../pairs';
import { PROPOSAL, type Year } from '../year';
import { recordPapers } from './consents';

const PAIRS = 'Пары и группы';

/** More rounds of proposing and deciding than this would mean that curator and program do not understand each other. */
const MOST_ROUNDS = 12;

export interface Decisions {
  readonly locked: number;
  readonly forbidden: number;
}

export async function makePairs(year: Year): Promise<Decisions> {
  await year.goTo('2026-10-20', '16:00');
  await recordPapers(year, '2026-10-05');
  await year.goTo('2026-10-21', '10:00');
  // A mentor who has a group and a pair: the pair is agreed on by itself, after the group.
  const alone = pairsBesideGroups(year);
  const first = await decide(year, (mentee) => (alone.has(mentee) ? undefined : agreedMentor(year, mentee)), alone);
  await approve(year);
  await year.goTo('2026-10-22', '15:00');
  await undoApproval(year);
  await approve(year);
  if (alone.size > 0) {
    await year.goTo('2026-10-23', '09:30');
    allow(year, alone);
    await decide(year, (mentee) => agreedMentor(year, mentee), new Set());
    await approve(year);
  }
  adjust(year);
  await letWait(year);
  return first;
}

const agreedMentor = ({ example }: Year, mentee: string): string | undefined =>
  example.pairs.find(({ mentees }) => mentees.includes(mentee))?.mentor;

/** Mentees of pairs whose mentor also has a group. */
function pairsBesideGroups({ example: { pairs } }: Year): ReadonlySet<string> {
  const leadingGroups = new Set(pairs.filter(({ kind }) => kind === 'группа').map(({ mentor }) => mentor));
  return new Set(
    pairs.filter(({ kind, mentor }) => kind === 'пара' && leadingGroups.has(mentor)).flatMap(({ mentees }) => mentees),
  );
}

/**
 * Lets the program propose until every proposal is one that the school wants: refuses what nobody wants, and from the second
 * round on holds what is agreed, so that free places alone are left to those who wait.
 */
async function decide(
  year: Year,
  wanted: (mentee: string) => string | undefined,
  later: ReadonlySet<string>,
): Promise<Decisions> {
  const { desk } = year;
  let [locked, forbidden] = [0, 0];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await year.propose();
    const decisions = new Map<string, Written>();
    let wrong = 0;
    for (const { cells } of desk.rows(PROPOSAL)) {
      const mentee = cells['Наставляемый'] ?? '';
      const [mentor, state] = [cells['Наставник'] ?? '', cells['Состояние']];
      const agreed = wanted(mentee);
      if (state === 'в паре' || state === 'не допущен') continue;
      const isRight = mentor === (agreed ?? '');
      if (!isRight) wrong++;
      if (isRight && (agreed === undefined || state === 'закреплено' || round === 0)) continue;
      if (agreed === undefined) {
        const before = cells['Не предлагать наставников'] ?? '';
        decisions.set(mentee, { 'Не предлагать наставников': before === '' ? mentor : `${before}; ${mentor}` });
        forbidden += later.has(mentee) ? 0 : 1;
      } else {
        if (cells['Закрепить за наставником'] === agreed)
          throw new Error(`${mentee} не закрепляется за ${agreed}: ${cells['Почему']}`);
        decisions.set(mentee, { 'Закрепить за наставником': agreed });
        locked++;
      }
    }
    if (wrong === 0) {
      desk.fill(PROPOSAL, 'Наставляемый', agreements(desk));
      return { locked, forbidden };
    }
    desk.fill(PROPOSAL, 'Наставляемый', decisions);
  }
  throw new Error('Куратор и программа не сошлись в том, кто с кем работает.');
}

/** Both sides of every proposed pair have been asked and have said yes, the parents too. */
const agreements = (desk: Year['desk']): ReadonlyMap<string, Written> =>
  new Map(
    desk
      .rows(PROPOSAL)
      .filter(({ cells }) => cells['Состояние'] === 'предложено' || cells['Состояние'] === 'закреплено')
      .map(({ cells }) => [
        cells['Наставляемый'] ?? '',
        { 'Наставник согласен': '20.10.2026', 'Наставляемый согласен': '21.10.2026' },
      ]),
  );

/** Takes back what was forbidden to these mentees for a while. */
function allow({ desk }: Year, mentees: ReadonlySet<string>): void {
  desk.fill(
    PROPOSAL,
    'Наставляемый',
    new Map([...mentees].map((mentee) => [mentee, { 'Не предлагать наставников': '' }])),
  );
}

const approve = ({ player }: Year): Promise<null> => player.press<null>('apiApprovePairs');

interface UndoPreview {
  readonly operation: string;
}

/** A day later somebody has doubts; the approval is taken back and, after a talk, given again. */
async function undoApproval({ player }: Year): Promise<void> {
  const { operation } = await player.press<UndoPreview>('apiReadUndo');
  await player.press('apiUndo', { operation });
}

/** Who has no papers yet waits, too. */
async function letWait({ player, desk, example }: Year): Promise<void> {
  const waiting = example.people.filter(({ place, isMentee }) => isMentee && place === 'лист ожидания');
  const marked = new Map(desk.rows('Наставляемые').map(({ cells }) => [cells['Код'], cells['Статус']]));
  const codes = waiting.map(({ code }) => code).filter((code) => marked.get(code) !== 'лист ожидания');
  const fresh = codes.filter((code) => marked.get(code) === 'в базе');
  if (fresh.length > 0) await player.press('apiChangeStatus', { base: 'mentees', codes: fresh, status: 'кандидат' });
  if (codes.length > 0) await player.press('apiChangeStatus', { base: 'mentees', codes, status: 'лист ожидания' });
}

/** Terms and role models as the pairs have agreed on them. */
function adjust(year: Year): void {
  const { desk, example } = year;
  const values = desk.rows(PAIRS).map(({ row, cells }): [number, Written] => {
    const pair = playedPair(example.pairs, cells['Наставляемые'] ?? '');
    return [
      row,
      { 'Ролевая модель': pair.roleModel, Начало: russian(pair.term.from), Окончание: russian(pair.term.to) },
    ];
  });
  desk.fillRows(PAIRS, new Map(values));
}

const russian = (day: string): string => day.split('-').reverse().join('.');

/** The pair of the example with these mentees, in any order. */
function playedPair(pairs: readonly PlayedPair[], mentees: string): PlayedPair {
  const wanted = mentees.split(/;\s*/).sort().join();
  const found = pairs.find((pair) => [...pair.mentees].sort().join() === wanted);
  if (!found) throw new Error(`Такой пары в школе не задумано: ${mentees}.`);
  return found;
}

/** The codes that the program has given to the pairs of the example. */
export function pairCodes({ desk, example }: Year): ReadonlyMap<string, string> {
  return new Map(
    desk
      .rows(PAIRS)
      .map(({ cells }) => [playedPair(example.pairs, cells['Наставляемые'] ?? '').code, cells['Код пары'] ?? '']),
  );
}
