/**
 * The counts of a school as they may leave it: people, pairs and answers counted into everything that is ever told outside – the figures of
 * the export and what reports tell beside them –, small counts withheld over all of it together, so that no two papers of one day tell more
 * than one. Who is what is told by the caller; what the file looks like is in export-file.ts.
 */
import type { AgeBand } from '../pairing/person';
import { type CountedKind, type CountedTables, isFew, protectCounts, type ShownCount } from '../privacy/small-counts';
import {
  type Column,
  type FormCode,
  figurePlaces,
  type Group,
  type LightCode,
  peopleFigure,
  type Role,
  reportFigures,
} from './figures';

export interface Participant {
  readonly role: Role;
  readonly form: FormCode;
  readonly kind: 'pupil' | 'teacher' | 'outside';
  /** From 1 to 11; only of pupils. */
  readonly grade: number | undefined;
  readonly age: AgeBand | undefined;
  /** A teacher of at most three years. */
  readonly isYoung: boolean;
  /** Waits for a pair; is in one; has finished; began and has left the programme. */
  readonly state: 'waiting' | 'working' | 'finished' | 'left';
}

export interface PairOfRelease {
  readonly isFinished: boolean;
  /** Every paper, the order and the plan are there. */
  readonly isComplete: boolean;
  /** Has met as often as it should. */
  readonly isRegular: boolean;
  readonly form: FormCode;
  readonly isGroup: boolean;
  /** None of a finished pair. */
  readonly light: LightCode | undefined;
  readonly hasPapers: boolean;
  readonly hasPlan: boolean;
}

export interface SchoolToTell {
  readonly people: readonly Participant[];
  readonly pairs: readonly PairOfRelease[];
  /** Of everybody who said something of meetings: whether the mean was good. */
  readonly answers: readonly boolean[];
  /** Of everybody who answered at the end, by role: whether the programme was good. */
  readonly satisfied: Readonly<Record<Role, readonly boolean[]>>;
  /** Pupils of the school by age, as it says itself; 0 while it has not. */
  readonly size: { readonly pupilsFrom10: number; readonly pupilsFrom15: number };
}

type Of = CountedKind['of'];

const agesFrom10 = ['10–14', '15–17', '18–19'];
const agesFrom15 = ['15–17', '18–19'];
const groupOfAge: Readonly<Record<string, Group>> = {
  '10–14': 'age-10-14',
  '15–17': 'age-15-17',
  '18–19': 'age-18-19',
};

/** The groups a person is told in. */
function groupsOf({ who = '', age = '' }: Of): readonly Group[] {
  if (who === 'teacher') return ['all', 'teachers'];
  if (who === 'young-teacher') return ['all', 'teachers', 'young-teachers'];
  if (who === 'outside') return ['all', 'outside'];
  return [
    'all',
    'pupils',
    who as Group,
    groupOfAge[age] ?? 'age-unknown',
    ...(agesFrom10.includes(age) ? (['from-10'] as const) : []),
    ...(agesFrom15.includes(age) ? (['from-15'] as const) : []),
  ];
}

function columnsOf({ state }: Of): readonly Column[] {
  if (state === 'waiting') return ['total'];
  return state === 'finished' || state === 'left' ? ['total', 'began', state] : ['total', 'began'];
}

/** What follows from the columns by subtraction. */
const impliedColumnsOf = ({ state = '' }: Of): readonly string[] =>
  state === 'waiting' || state === 'working' ? [state] : [];

const isPerson = (of: Of): boolean => of['role'] !== undefined;

/** Sums over everybody are asked for most, then those of a form. */
function worthOf(figure: string): number {
  if (figure.includes('.all.all.') || figure.endsWith('.all')) return 50;
  return figure.split('.')[2] === 'all' || figure.split('.')[1] === 'all' ? 4 : 1;
}

/** All answers, and the good ones: of meetings, or of the end by one role. */
function answerFigures({ about }: Of): readonly [all: string, content: string] {
  if (about === undefined) return ['answers.all', 'answers.content'];
  return [reportFigures.answered(about as Role), reportFigures.satisfied(about as Role)];
}

/** What a pair has in place of a light when its work is over. */
const finished = 'finished';

const figuresOfPair = (of: Of): readonly string[] => [
  'pairs.all',
  of['light'] === finished ? 'pairs.finished' : 'pairs.working',
  ...(of['complete'] === 'yes' ? ['pairs.complete'] : []),
  ...(of['regular'] === 'yes' ? ['pairs.regular'] : []),
  reportFigures.pairsOf(of['form'] as FormCode),
  ...(of['group'] === 'yes' ? [reportFigures.groups] : []),
  ...(of['light'] === finished ? [] : [reportFigures.light(of['light'] as LightCode)]),
  ...(of['papers'] === 'yes' ? [reportFigures.papers] : []),
  ...(of['plan'] === 'yes' ? [reportFigures.plans] : []),
];

const tables: CountedTables = {
  worth: worthOf,
  printed(of) {
    if (of['answer'] !== undefined) {
      const [all, content] = answerFigures(of);
      return of['answer'] === 'content' ? [all, content] : [all];
    }
    if (!isPerson(of)) return figuresOfPair(of);
    const role = of['role'] as Role;
    return (['all', of['form'] as FormCode] as const).flatMap((form) =>
      groupsOf(of).flatMap((group) => columnsOf(of).map((column) => peopleFigure(role, form, group, column))),
    );
  },
  implied(of) {
    if (of['answer'] !== undefined) return of['answer'] === 'content' ? [] : [`${answerFigures(of)[0]}.other`];
    if (!isPerson(of)) return [];
    const unprinted = of['who'] === 'teacher' ? ['other-teachers'] : [];
    return ['all', of['form']].flatMap((form) => {
      const named = (group: string, column: string): string => `${of['role']}.${form}.${group}.${column}`;
      return [
        ...groupsOf(of).flatMap((group) => impliedColumnsOf(of).map((column) => named(group, column))),
        ...unprinted.flatMap((group) =>
          [...columnsOf(of), ...impliedColumnsOf(of)].map((column) => named(group, column)),
        ),
      ];
    });
  },
};

const whoOf = ({ kind, grade, isYoung }: Participant): string => {
  if (kind === 'outside') return 'outside';
  if (kind === 'teacher') return isYoung ? 'young-teacher' : 'teacher';
  return grade === undefined ? 'class-unknown' : `class-${grade}`;
};

/** Only what tells of pupils has an age in it: everybody else is grown up. */
const personOf = (person: Participant): Of => ({
  role: person.role,
  form: person.form,
  who: whoOf(person),
  state: person.state,
  ...(person.kind === 'pupil' ? { age: person.age ?? '' } : {}),
});

const yes = (is: boolean): string => (is ? 'yes' : 'no');

/** No grown-up has the age of a pupil; no pair is complete without its papers and its plan. */
const isPossible = (of: Of): boolean =>
  isPerson(of)
    ? (of['age'] !== undefined) === hasAge(of)
    : of['complete'] !== 'yes' || (of['papers'] === 'yes' && of['plan'] === 'yes');

const hasAge = (of: Of): boolean => (of['who'] ?? '').startsWith('class-');

const pairOf = (pair: PairOfRelease): Of => ({
  complete: yes(pair.isComplete),
  regular: yes(pair.isRegular),
  form: pair.form,
  group: yes(pair.isGroup),
  papers: yes(pair.hasPapers),
  plan: yes(pair.hasPlan),
  light: pair.isFinished ? finished : (pair.light ?? 'quiet'),
});

const answerOf = (isContent: boolean, about?: Role): Of => ({
  answer: isContent ? 'content' : 'other',
  ...(about === undefined ? {} : { about }),
});

/** Everything that may be told of the school outside, by name: figures of the file and of reports; one that is not there is a zero. */
export function releaseSchool(school: SchoolToTell): ReadonlyMap<string, ShownCount> {
  const { people, pairs, answers, satisfied, size } = school;
  const kinds: readonly Of[] = [
    ...people.map(personOf),
    ...pairs.map(pairOf),
    ...answers.map((isContent) => answerOf(isContent)),
    ...satisfied.mentee.map((isContent) => answerOf(isContent, 'mentee')),
    ...satisfied.mentor.map((isContent) => answerOf(isContent, 'mentor')),
  ];
  const shown = protectCounts(
    kinds.map((of) => ({ of, count: 1 })),
    { ...tables, isPossible },
  );
  const own: readonly (readonly [string, number])[] = [
    ['school.from-10', size.pupilsFrom10],
    ['school.from-15', size.pupilsFrom15],
  ];
  const told = own.flatMap(([figure, count]): [string, ShownCount][] =>
    count > 0 ? [[figure, isFew(count) ? 'few' : count]] : [],
  );
  return new Map([...shown, ...told].filter(([, count]) => count !== 0));
}

/** What of it is in the file, in the order of the list. */
export const releaseFigures = (school: SchoolToTell): ReadonlyMap<string, ShownCount> =>
  new Map(
    [...releaseSchool(school)]
      .filter(([name]) => figurePlaces().has(name))
      .sort(([one], [two]) => (figurePlaces().get(one) ?? 0) - (figurePlaces().get(two) ?? 0)),
  );
