/** The rows of «Мониторинг»: each figure with what it was counted from and its rule. What is counted is decided in domain/monitoring. */

import { indicators } from '../catalog/indicators';
import { conditions } from '../catalog/monitoring/conditions';
import {
  comparedMarks,
  conclusionWords,
  conditionsRule,
  effectRule,
  fewWord,
  meansOfMarks,
  participationWords,
  periodWords,
  pupilMarks,
  satisfactionRule,
  satisfactionWords,
  schoolRule,
  singleMark,
  sliceWords,
  teacherMarks,
  unknownWord,
  wholeProgramme,
  withheldWord,
} from '../catalog/monitoring/figures';
import { measurements } from '../catalog/tables';
import type { Measurement as MeasuredPerson } from '../catalog/tables/measurements';
import type { MonitoringRow } from '../catalog/tables/monitoring';
import { pairViews } from '../catalog/tables/pair-views';
import { pairRoles } from '../catalog/words';
import { meanOf } from '../domain/indicators/meetings';
import { judgeConditions } from '../domain/monitoring/conditions';
import {
  changeOf,
  type Difference,
  type Direction,
  differenceOf,
  type Halves,
  leastPeople,
} from '../domain/monitoring/effect';
import { type Period, participationOf, type Slice, slicesOf } from '../domain/monitoring/participation';
import { satisfactionOf, verdictsOf } from '../domain/monitoring/satisfaction';
import { protectShares, type ToldShares } from '../domain/privacy/survey-shares';
import type { Measurement } from '../schema/indicator';
import { decimalOf, halvesOfMeasured, halvesOfViews, type MonitoringFacts } from './monitoring-facts';

/** A row without the moment at which it was written and the mark that the curator gives. */
export type DraftRow = Omit<MonitoringRow, 'updated' | 'mark'>;

type Told = Partial<Omit<DraftRow, 'key' | 'period' | 'part'>> & { readonly id: string; readonly title: string };

const shown = (value: number): string =>
  value
    .toFixed(1)
    .replace(/^-(0\.0)$/, '$1')
    .replace('.', ',')
    .replace('-', '−');

const showDifference = (difference: Difference | undefined): string | undefined =>
  difference && `${shown(difference.value)}${difference.kind === 'percent' ? '\u202f%' : ''}`;

const blank = {
  value: unknownWord,
  numerator: undefined,
  denominator: undefined,
  before: undefined,
  after: undefined,
  delta: undefined,
  difference: undefined,
  interval: undefined,
  missing: undefined,
  rule: undefined,
};

const rowsOf = (year: string, period: Period, part: DraftRow['part'], told: readonly Told[]): readonly DraftRow[] =>
  told.map(({ id, slice = wholeProgramme, ...rest }) => ({
    ...blank,
    period: `${year}, ${periodWords[period.id]}`,
    part,
    slice,
    ...rest,
    key: [year, period.id, part, slice, id].join('/'),
  }));

const sliceWord = (slice: Slice): string =>
  slice.by === 'all' ? wholeProgramme : `${sliceWords[slice.by]}: ${slice.of}`;

/** People count in every slice; pairs and meetings belong to forms only. */
const countedIn = (slice: Slice) =>
  slice.by === 'all' || slice.by === 'form'
    ? (['mentees', 'mentors', 'pairs', 'meetings'] as const)
    : (['mentees', 'mentors'] as const);

const participationRows = ({ parts }: MonitoringFacts, period: Period): readonly Told[] =>
  slicesOf(parts).flatMap((slice) => {
    const counted = participationOf(parts, period, slice);
    return countedIn(slice).map((id) => ({
      id,
      slice: sliceWord(slice),
      ...participationWords[id],
      value: String(counted[id]),
      numerator: counted[id],
    }));
  });

/** The figures of «Показатели» as they stand on the day of gathering. */
const indicatorRows = (measured: readonly Measurement[]): readonly Told[] =>
  measured.flatMap(({ id, value, numerator, denominator }): Told[] => {
    const declared = indicators.find((one) => one.id === id);
    if (!declared) return [];
    const few = declared.least !== undefined && denominator < declared.least;
    return [
      {
        id,
        title: declared.title,
        value: value === undefined ? unknownWord : `${value}\u202f%`,
        ...(few ? {} : { numerator, denominator }),
        rule: declared.rule,
      },
    ];
  });

function satisfactionRows({ finals, parts }: MonitoringFacts, from: number): readonly Told[] {
  const forms = [...new Set(parts.flatMap(({ form }) => form ?? []))].sort();
  return pairRoles.flatMap((role) => {
    const answers = finals.filter((one) => one.role === role);
    const told = toldShares(answers, forms, from);
    return [undefined, ...forms].flatMap((form): Told[] => {
      const own = <One extends { readonly role: string; readonly form: string | undefined }>(all: readonly One[]) =>
        all.filter((one) => one.role === role && (form === undefined || one.form === form));
      const invited = own(parts).map(({ person }) => person);
      if (invited.length === 0) return [];
      const { satisfied, index, ...rest } = satisfactionOf(own(answers), invited, from);
      const { denominator } = satisfied;
      const slice = form === undefined ? wholeProgramme : `${sliceWords.form}: ${form}`;
      const share = form === undefined ? told.whole : told.of(form);
      const isKnown = share !== undefined && denominator >= leastPeople;
      const nothing = denominator === 0 ? unknownWord : denominator < leastPeople ? fewWord : withheldWord;
      return [
        {
          id: `satisfied/${role}`,
          slice,
          title: satisfactionWords.title[role],
          value: isKnown ? `${Math.round((100 * share.numerator) / denominator)}\u202f%` : nothing,
          ...(isKnown ? share : {}),
          rule: satisfactionRule(String(from), rest.invited),
        },
        {
          id: `index/${role}`,
          slice,
          title: satisfactionWords.index[role],
          value: isKnown && index !== undefined ? shown(index) : nothing,
          rule: satisfactionWords.indexRule,
        },
      ];
    });
  });
}

/** What may be told of the satisfied as a whole and by form, all lines together. */
function toldShares(answers: MonitoringFacts['finals'], forms: readonly string[], from: number): ToldShares {
  const inForms = forms.map((form) => {
    const own = answers.filter((one) => one.form === form);
    return [form, verdictsOf(own, from)] as const;
  });
  return protectShares(
    [...verdictsOf(answers, from)].map(([person, { satisfied }]) => ({
      whole: satisfied,
      groups: Object.fromEntries(
        inForms.flatMap(([form, verdicts]) => {
          const own = verdicts.get(person);
          return own ? [[form, own.satisfied]] : [];
        }),
      ),
    })),
  );
}

/** The nine lines of А12, for the curator to mark, and their sum. */
function conditionRows(marks: ReadonlyMap<string, number | undefined>, keyOf: (id: string) => string): readonly Told[] {
  const judged = judgeConditions(conditions.map(({ id }) => marks.get(keyOf(id))));
  return [
    ...conditions.map(({ id, criterion, title }): Told => ({ id, slice: criterion, title, value: undefined })),
    {
      id: 'sum',
      title: 'Соответствие условий, 0–18',
      value: judged.sum === undefined ? unknownWord : `${judged.sum} – ${judged.level}`,
      ...judged.marked,
      rule: conditionsRule,
    },
  ];
}

function effectRow(
  id: string,
  title: string,
  halves: readonly Halves[],
  { direction = 'more' as Direction, isListed = false } = {},
): Told {
  const { people, effect, onlyBefore, onlyAfter } = changeOf(halves, direction);
  const missing = isListed ? [...new Set([...onlyBefore, ...onlyAfter])].sort().join(', ') || undefined : undefined;
  if (!effect) return { id, title, value: people === 0 ? unknownWord : fewWord, missing, rule: effectRule };
  return {
    id,
    title,
    value: conclusionWords[effect.conclusion],
    ...effect.improved,
    before: shown(effect.before),
    after: shown(effect.after),
    delta: shown(effect.delta),
    difference: showDifference(effect.difference),
    interval: effect.interval?.map(shown).join(' … '),
    missing,
    rule: effectRule,
  };
}

function influenceRows({ measured, views, school }: MonitoringFacts): readonly Told[] {
  const of = (pick: (one: MeasuredPerson) => number | undefined) => halvesOfMeasured(measured, pick);
  return [
    ...meansOfMarks.map(({ id, title, marks }) =>
      effectRow(
        id,
        title,
        of((one) => meanOf(marks.map((mark) => one[mark]))),
        { isListed: true },
      ),
    ),
    ...[...pupilMarks, ...teacherMarks].map((mark) =>
      effectRow(
        `${singleMark}/${mark}`,
        measurements.columns[mark].heading,
        of((one) => one[mark]),
      ),
    ),
    effectRow(
      'clubs',
      measurements.columns.clubs.heading,
      of(({ clubs }) => clubs),
    ),
    effectRow(
      'average',
      measurements.columns.average.heading,
      of(({ average }) => decimalOf(average)),
    ),
    effectRow(
      'missed',
      measurements.columns.missed.heading,
      of(({ missed }) => missed),
      { direction: 'less' },
    ),
    ...pairRoles.flatMap((role) =>
      comparedMarks[role].map((mark) =>
        effectRow(
          `views/${role}/${mark}`,
          `${pairViews.columns[mark].heading}: ${role}, ожидания и итог`,
          halvesOfViews(views, role, mark),
        ),
      ),
    ),
    ...school.flatMap(({ what, entry, exit, rule }): Told[] => {
      if (entry === undefined && exit === undefined) return [];
      const difference = showDifference(differenceOf(entry, exit));
      const [before, after] = [entry, exit].map((value) => (value === undefined ? undefined : String(value)));
      const told = { before, after, difference, value: difference ?? unknownWord };
      return [{ id: `school/${what}`, title: what, ...told, rule: rule ?? schoolRule }];
    }),
  ];
}

export interface RowsGiven {
  readonly year: string;
  readonly facts: MonitoringFacts;
  readonly measurements: readonly Measurement[];
  readonly satisfiedFrom: number;
  /** Marks of А12 by the keys of their rows. */
  readonly marks: ReadonlyMap<string, number | undefined>;
}

/** Everything of the half-year; the year as a whole comes with its second half. */
export function monitoringRows({ year, facts, ...given }: RowsGiven, half: Period, whole: Period): readonly DraftRow[] {
  const part = 'условия (А12)';
  const keyOf = (id: string): string => {
    const slice = conditions.find((condition) => condition.id === id)?.criterion ?? wholeProgramme;
    return [year, half.id, part, slice, id].join('/');
  };
  return [
    ...rowsOf(year, half, part, conditionRows(given.marks, keyOf)),
    ...rowsOf(year, half, 'показатели', indicatorRows(given.measurements)),
    ...rowsOf(year, half, 'удовлетворённость', satisfactionRows(facts, given.satisfiedFrom)),
    ...rowsOf(year, half, 'влияние', influenceRows(facts)),
    ...rowsOf(year, half, 'участие', participationRows(facts, half)),
    ...(half.id === 'second' ? rowsOf(year, whole, 'участие', participationRows(facts, whole)) : []),
  ];
}
