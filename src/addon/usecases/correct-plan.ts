/**
 * «Уточнить план»: a new version of the plan of a pair, with its day and its reason. Its lines are those of the version before, ready to be
 * changed on the sheet; the earlier version stays as it is.
 */
import { plans } from '../catalog/tables';
import type { PlanRow } from '../catalog/tables/plans';
import { changesBetween, latestVersion, nextVersion, versionOf } from '../domain/pairing/plan-lines';
import type { CorrectPlanRequest } from '../domain/programme/requests/pairing';
import { done, type Outcome, refused } from '../schema/issue';
import { carryOut, tableEdits } from './carry-out';
import { hasHad } from './frames';
import { holdBook } from './held-book';
import { byPair } from './plan-paper';
import type { Ports } from './ports';

export interface CorrectedPlan {
  readonly pair: string;
  readonly version: number;
}

export function correctPlan(ports: Ports, { pair, reason }: CorrectPlanRequest): Outcome<CorrectedPlan> {
  return holdBook(ports, (book) => {
    const early = { code: 'step-too-early', place: { sheet: plans.title }, step: 'plan-lines' } as const;
    if (!hasHad(book.properties, plans)) return refused(early);
    const sheet = book.read(plans);
    const lines = byPair(sheet.rows.map(({ value }) => value)).get(pair) ?? [];
    if (lines.length === 0) return refused(early);
    const today = ports.clock.now().slice(0, 10);
    const latest = latestVersion(lines);
    // The same request, sent again before anybody has changed a line.
    if (isFresh(lines, latest, today, reason)) return done({ pair, version: latest });
    const next = sheet.layout.lastRow + 1;
    const edits = nextVersion(lines, today, reason).map((values, index) => ({ row: next + index, values }));
    const entry = { command: 'correct-plan', pair, version: latest + 1, reason } as const;
    carryOut(ports, { entry, tables: [tableEdits(plans, sheet, edits, book.lists)] });
    return done({ pair, version: latest + 1 }, sheet.issues);
  });
}

function isFresh(lines: readonly PlanRow[], latest: number, today: string, reason: string): boolean {
  const now = versionOf(lines, latest);
  if (latest < 2 || now.some((line) => line.changed !== today || line.reason !== reason)) return false;
  const { added, dropped, changed } = changesBetween(versionOf(lines, latest - 1), now);
  return added.length + dropped.length + changed.length === 0;
}
