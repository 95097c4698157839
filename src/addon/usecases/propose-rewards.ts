/**
 * «Предложить поощрения»: lines for mentors who meet the criteria and for partners whose people mentor, with the figures beside them, each
 * waiting for a decision. Lines that are there stay as people have left them, also those that were refused.
 */
import { allTables, meetings, pairs, plans, rewards } from '../catalog/tables';
import type { PlanRow } from '../catalog/tables/plans';
import type { RewardRow } from '../catalog/tables/rewards';
import type { PairFact } from '../domain/indicators/facts';
import { meanOf } from '../domain/indicators/meetings';
import { versionOf } from '../domain/pairing/plan-lines';
import { type MentorRecord, proposeRewards } from '../domain/programme/reward-candidates';
import { done, type Outcome, refused } from '../schema/issue';
import { sameWords } from '../schema/list';
import { carryOut, tableEdits } from './carry-out';
import { hasHad } from './frames';
import { holdBook } from './held-book';
import { codeOf, type PairingBook } from './pairing-book';
import { byPair } from './plan-paper';
import type { Ports } from './ports';
import { feedbackOf, pairCodeOf, readProgramme } from './programme-book';
import { rewardCriteria } from './rewards-book';
import { partnersOf } from './selection-facts';
import { ensureSheets } from './sheets';

export interface ProposedRewards {
  /** Lines added now. */
  readonly added: number;
  /** Lines that wait for a decision. */
  readonly waiting: number;
}

export function proposeRewardsOfYear(ports: Ports): Outcome<ProposedRewards> {
  return holdBook(ports, (book) => {
    const told = book.read(meetings);
    const { pairing, facts } = readProgramme(ports, book, { meetings: told });
    if (!facts.pairs.some(({ isConfirmed }) => isConfirmed))
      return refused({ code: 'step-too-early', place: { sheet: pairs.title }, step: 'approve' });
    ensureSheets(ports, [{ table: rewards, position: allTables.indexOf(rewards) }], book);
    const sheet = book.read(rewards);
    const lines = hasHad(book.properties, plans) ? byPair(book.read(plans).rows.map(({ value }) => value)) : undefined;
    const words = byPair(told.rows.map(({ value }) => feedbackOf(value)));
    const records = recordsOf(pairing, facts.pairs, facts.meetingsInMonth, {
      marksOf: (pair, mentor) =>
        (words.get(pair) ?? []).flatMap(({ reporter, usefulness }) => (reporter === mentor ? [] : (usefulness ?? []))),
      reachedOf: (pair) => reachedIn(lines?.get(pair) ?? []),
    });
    const wanted = [
      ...proposeRewards(records, rewardCriteria(book)).map((candidate) => ({
        person: candidate.record.code,
        kind: candidate.kind,
        ...ports.words.merit(candidate),
      })),
      ...partnersOf(book.settings.partners, pairing)
        .filter((partner) => partner.mentors > 0)
        .map(({ name, mentors }) => ({
          person: name,
          kind: 'благодарственное письмо партнёру' as const,
          ...ports.words.partnerMerit(mentors),
        })),
    ];
    const keyOf = ({ person, kind }: Pick<RewardRow, 'person' | 'kind'>): string =>
      JSON.stringify([sameWords(codeOf(person)), kind]);
    const there = new Set(sheet.rows.map(({ value }) => keyOf(value)));
    const missing = wanted.filter((line) => !there.has(keyOf(line)));
    const last = sheet.rows.reduce((most, { value }) => Math.max(most, Number(value.number) || 0), 0);
    const edits = missing.map((line, index) => ({
      row: sheet.layout.lastRow + 1 + index,
      values: { number: String(last + 1 + index), ...line, decision: 'предложено' as const },
    }));
    const entry = { command: 'propose-rewards', lines: missing.length } as const;
    carryOut(ports, { entry, tables: [tableEdits(rewards, sheet, edits, book.lists)] });
    const waiting = sheet.rows.filter(({ value }) => value.decision === 'предложено').length + missing.length;
    return done({ added: missing.length, waiting }, [...sheet.issues, ...pairing.issues]);
  });
}

interface Told {
  marksOf(pair: string, mentor: string): readonly number[];
  reachedOf(pair: string): PlanRow['reached'];
}

/** The aim of the version that holds, as the pair has told of it. */
const reachedIn = (lines: readonly PlanRow[]): PlanRow['reached'] =>
  versionOf(lines).find(({ part }) => part === 'цель')?.reached;

function recordsOf(
  pairing: PairingBook,
  known: readonly PairFact[],
  meetingsInMonth: number,
  told: Told,
): readonly MentorRecord[] {
  const facts = new Map(known.map((fact) => [fact.code, fact]));
  const records = new Map<string, MentorRecord & { readonly marks: readonly number[] }>();
  for (const { value } of pairing.pairs.rows) {
    const code = pairCodeOf(value.code);
    const fact = facts.get(code);
    const mentor = pairing.mentorsToPair.find((one) => one.code === codeOf(value.mentor));
    if (!fact?.isConfirmed || !mentor || mentor.status === 'выбыл') continue;
    const before = records.get(mentor.code);
    const reached = told.reachedOf(code);
    const marks = [...(before?.marks ?? []), ...told.marksOf(code, mentor.code)];
    records.set(mentor.code, {
      code: mentor.code,
      isChild: mentor.age === '10–14' || mentor.age === '15–17',
      held: (before?.held ?? 0) + fact.meetings.length,
      due: (before?.due ?? 0) + fact.months * meetingsInMonth,
      usefulness: meanOf(marks),
      voices: marks.length,
      reached: (before?.reached ?? 0) + (reached === 'да' ? 1 : 0),
      aims: (before?.aims ?? 0) + (reached === undefined ? 0 : 1),
      marks,
    });
  }
  return [...records.values()];
}
