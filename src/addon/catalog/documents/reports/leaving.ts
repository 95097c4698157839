/**
 * A report that leaves the school: the same figures, but of people and pairs only what may be told outside. They were protected together
 * with the export and the table for statistics of the day, so that all of them tell no more than one. What is told of meetings, papers,
 * tasks and stages counts no people and stays.
 */
import { isFew, protectCounts, type ShownCount } from '../../../domain/privacy/small-counts';
import { tellsOfFew } from '../../../domain/privacy/survey-shares';
import { formCodes, lightCodes, peopleFigure, type Role, reportFigures } from '../../../domain/upward/figures';
import type { Fraction, Measurement } from '../../../schema/indicator';
import { wordOfPairLight } from '../../light-words';
import { formWords } from '../../upward/words';
import type { Period, ReportFacts } from './facts';
import { type Figure, type FigureId, type FigurePart, type Figures, figuresOf, findable } from './figures';

type Released = ReadonlyMap<string, ShownCount>;

/** Under which names a figure was protected: a count, or a part of a whole; what it falls into. */
interface Source {
  readonly count: string;
  readonly of?: string;
  /** Names of the parts, as the report calls them. */
  readonly parts?: readonly (readonly [words: string, name: string])[];
}

const began = (role: Role): string => peopleFigure(role, 'all', 'all', 'began');

const sources: Readonly<Partial<Record<FigureId, Source>>> = {
  mentees: { count: began('mentee') },
  mentors: { count: began('mentor') },
  pairs: { count: 'pairs.all', parts: formCodes.map((form) => [formWords[form], reportFigures.pairsOf(form)]) },
  groups: { count: reportFigures.groups, of: 'pairs.all' },
  finished: { count: 'pairs.finished', of: 'pairs.all' },
  lights: {
    count: 'pairs.working',
    parts: lightCodes.map((light) => [wordOfPairLight[light], reportFigures.light(light)]),
  },
  papers: { count: reportFigures.papers, of: 'pairs.all' },
  plans: { count: reportFigures.plans, of: 'pairs.all' },
};

const measured: Readonly<Record<string, Source | undefined>> = {
  'pupils-mentored': { count: peopleFigure('mentee', 'all', 'from-10', 'began'), of: 'school.from-10' },
  'pupil-mentors': { count: peopleFigure('mentor', 'all', 'from-15', 'began'), of: 'school.from-15' },
  'pairs-complete': { count: 'pairs.complete', of: 'pairs.all' },
  'pairs-regular': { count: 'pairs.regular', of: 'pairs.all' },
  'meetings-content': { count: 'answers.content', of: 'answers.all' },
  'young-mentored': { count: peopleFigure('mentee', 'all', 'young-teachers', 'began') },
  'mentees-satisfied': { count: reportFigures.satisfied('mentee'), of: reportFigures.answered('mentee') },
  'mentors-satisfied': { count: reportFigures.satisfied('mentor'), of: reportFigures.answered('mentor') },
};

/** What may be told of a count that the report has made for itself. */
function guard(exact: number, name: string | undefined, released: Released): ShownCount {
  const shown = name === undefined ? exact : (released.get(name) ?? 0);
  if (typeof shown !== 'number') return shown;
  if (isFew(exact)) return 'few';
  // Two counts of one thing would tell their difference; of pairs it tells nothing of anybody.
  return shown === exact || name?.startsWith('pairs.') ? exact : 'hidden';
}

type ShownFraction = Required<Figure>['fraction'];

const guardFraction = (
  { numerator, denominator }: Fraction,
  { count, of }: Source,
  released: Released,
): ShownFraction => ({
  numerator: guard(numerator, count, released),
  denominator: guard(denominator, of, released),
});

/** A share of people who are in no other table: protected by itself. */
function protectShare({ numerator, denominator }: Fraction): ShownFraction {
  const shown = protectCounts(
    [
      { of: { is: 'yes' }, count: numerator },
      { of: { is: 'no' }, count: denominator - numerator },
    ],
    {
      printed: ({ is }) => (is === 'yes' ? ['all', 'yes'] : ['all']),
      implied: ({ is }) => (is === 'no' ? ['no'] : []),
    },
  );
  return { numerator: shown.get('yes') ?? 0, denominator: shown.get('all') ?? 0 };
}

const untold: ShownFraction = { numerator: 'hidden', denominator: 'hidden' };

const isTold = ({ numerator, denominator }: ShownFraction): boolean =>
  typeof numerator === 'number' && typeof denominator === 'number';

function guardFigure(figure: Figure<number>, released: Released): Figure {
  const { id, value, fraction } = figure;
  const source = sources[id as FigureId];
  if (id === 'trained' && fraction) {
    const shown = protectShare(fraction);
    return { ...figure, value: shown.numerator, fraction: shown };
  }
  if (!source || value === undefined) return figure;
  const parts = source.parts?.flatMap(([name, own]): FigurePart[] => {
    const count = released.get(own) ?? 0;
    return count === 0 && id === 'pairs' ? [] : [{ name, value: count }];
  });
  return {
    ...figure,
    value: guard(value, source.count, released),
    ...(fraction ? { fraction: guardFraction(fraction, source, released) } : {}),
    ...(parts ? { parts } : {}),
  };
}

/**
 * A share is told only with both its counts: per cent of a known whole tell the part. Of people also those count who are left: six of seven young
 * teachers tell of the seventh.
 */
function guardMeasured(figure: Figure<number>, released: Released): Figure {
  const source = measured[figure.id];
  if (!source || !figure.fraction) return figure;
  const fraction = guardFraction(figure.fraction, source, released);
  const tellsOfPeople = !source.count.startsWith('pairs.') && tellsOfFew(figure.fraction);
  return isTold(fraction) && !tellsOfPeople ? figure : { ...figure, value: 'hidden', fraction: untold };
}

export interface LeavingReport {
  readonly figures: Figures;
  readonly measurements: readonly Measurement[];
  /** Indicators of which nothing is said. */
  readonly withheld: ReadonlySet<string>;
}

export function leavingReport(facts: ReportFacts, period: Period): LeavingReport {
  const released = facts.released();
  const ofIndicator = new Set(facts.measurements.map(({ id }) => id));
  const all = figuresOf(facts, period).all.map((figure) =>
    ofIndicator.has(figure.id) ? guardMeasured(figure, released) : guardFigure(figure, released),
  );
  const withheld = new Set(all.flatMap(({ id, value }) => (ofIndicator.has(id) && value === 'hidden' ? id : [])));
  return {
    figures: findable(all),
    measurements: facts.measurements.map((one) =>
      withheld.has(one.id) ? { ...one, value: undefined, light: 'too-few' } : one,
    ),
    withheld,
  };
}
