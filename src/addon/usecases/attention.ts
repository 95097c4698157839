/** «Что требует внимания» as the console shows it: matters with reason and action, what is put off; and putting one off. */
import { actionOf, urgencyOf } from '../catalog/attention';
import { findings } from '../catalog/tables';
import type { Finding } from '../catalog/tables/findings';
import { findingKey, isPutOff, matterOf, type Weight } from '../domain/programme/attention';
import type { PutOffRequest } from '../domain/programme/requests/care';
import type { Day } from '../schema/cell';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { RowEdit, TableReading } from '../schema/table';
import { carryOut, tableEdits } from './carry-out';
import { readFindings, writeFindings } from './findings';
import { holdBook } from './held-book';
import type { Ports } from './ports';
import { hiderOf } from './privacy';
import { surveyAll } from './survey-all';

export interface AttentionLine {
  readonly key: string;
  readonly urgency: (typeof urgencyOf)[Weight];
  readonly issue: Issue;
  /** Since when it is on the list; empty when the next check will write it down. */
  readonly since: Day | '';
  /** The element of the console that helps; empty for none. */
  readonly action: string;
}

export interface Attention {
  /** The most urgent first, then what has waited longest. */
  readonly lines: readonly AttentionLine[];
  readonly putOff: readonly { readonly what: string; readonly until: Day; readonly why: string }[];
}

/** Splits findings into matters and what is to be mended in the book; what the curator has settled is in neither. */
export function showAttention(
  { rows }: TableReading<typeof findings>,
  issues: readonly Issue[],
  today: Day,
): { readonly attention: Attention; readonly rest: readonly Issue[] } {
  const there = new Map(rows.map(({ value }) => [value.finding, value] as const));
  const left = issues.filter((issue) => there.get(findingKey(issue))?.settled !== true);
  const weighed = left.flatMap((issue) => {
    const matter = matterOf(issue);
    return matter ? [{ issue, matter, kept: there.get(matter.key) }] : [];
  });
  const isHidden = ({ matter, kept }: (typeof weighed)[number]): boolean =>
    kept !== undefined && isPutOff(kept, matter.weight, today);
  const lines = weighed
    .filter((each) => !isHidden(each))
    .sort((a, b) => b.matter.weight - a.matter.weight || sinceOf(a.kept, today).localeCompare(sinceOf(b.kept, today)))
    .map(({ issue, matter: { key, weight }, kept }) => ({
      key,
      urgency: urgencyOf[weight],
      issue,
      since: kept?.since ?? ('' as const),
      action: actionOf[issue.code] ?? '',
    }));
  const putOff = weighed.filter(isHidden).map(({ kept }) => ({
    what: kept?.what ?? '',
    until: kept?.until ?? today,
    why: kept?.why ?? '',
  }));
  return { attention: { lines, putOff }, rest: left.filter((issue) => !matterOf(issue)) };
}

const sinceOf = (kept: Finding | undefined, today: Day): Day => kept?.since ?? today;

/** Puts a matter off until a day, with the reason. */
export function putOff(ports: Ports, { key, until, why }: PutOffRequest): Outcome<PutOffRequest> {
  return holdBook(ports, (book) => {
    const find = () => readFindings(ports).rows.find(({ value }) => value.finding === key);
    // What the console has just found may not have been written down yet.
    if (!find()) writeFindings(ports, surveyAll(ports, book).issues);
    const line = find();
    const today = ports.clock.now().slice(0, 10);
    const place = { sheet: findings.title };
    if (!line) return refused({ code: 'matter-gone', place });
    if (until <= today) return refused({ code: 'day-past', place });
    const weight = (Object.entries(urgencyOf).find(([, word]) => word === line.value.urgency)?.[0] ?? '1') as string;
    const values = { until, why: hiderOf(ports, book)(why), held: Number(weight) };
    const edit: RowEdit<Finding> = { row: line.row, values };
    const entry = { command: 'put-off', until } as const;
    carryOut(ports, { entry, tables: [tableEdits(findings, readFindings(ports), [edit], book.lists)] });
    return done({ key, until, why });
  });
}
