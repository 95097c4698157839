/**
 * What does not fit together across the papers of a programme: leftovers of a template, days and terms out of order, forms
 * that the regulation does not name, things told twice or not at all. Each check is one that a known school plan has failed.
 */
import type { Day } from '../../schema/cell';
import type { Inconsistency } from '../../schema/issue';
import { sameWords } from '../../schema/list';
import { isDayOff, type SchoolCalendar } from './school-calendar';

export interface Found {
  readonly what: Inconsistency;
  /** The row of the sheet, when it is one. */
  readonly row?: number;
  /** What it is about, in words that stand in the book. */
  readonly text: string;
}

export interface PlanLine {
  readonly row: number;
  readonly number: string;
  readonly activity: string;
  readonly artefact: string;
  readonly term: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly isOpen: boolean;
}

export interface SignedLine {
  readonly row: number;
  /** Its declaration: «order-curator». */
  readonly id: string;
  readonly title: string;
  readonly date: Day;
}

export interface ProgrammeText {
  readonly school: { readonly full: string; readonly short: string };
  /** Texts of the settings that papers print, by the name of the setting. */
  readonly texts: readonly (readonly [name: string, text: string])[];
  readonly formsTold: readonly string[];
  readonly formsInUse: readonly string[];
  /** Pairs are fixed: a form that nobody works in is then worth a word. */
  readonly arePairsFixed: boolean;
  /** The regulation is made: until then nothing names the forms, the setting is only what the school might choose. */
  readonly isRegulationMade: boolean;
  readonly plan: readonly PlanLine[];
  readonly signed: readonly SignedLine[];
  /** The first day of the programme year. */
  readonly begin: Day;
  readonly calendar: SchoolCalendar;
}

const leftover = /\{\{|\}\}|<<|>>|_{3,}|\((?:указать|вписать|вставить)[^)]*\)|\[[^\]]*\]|\bundefined\b|\.{4,}/i;
const brokenOff = /(?:[:,;–-]|(?:^|\s)(?:включая|а также|в том числе|и|или|в|на))\s*$/i;

/** Kinds of institutions that a template may have been written for. */
const institutions: readonly (readonly [stem: RegExp, own: RegExp])[] = [
  [/колледж/i, /колледж/i],
  [/техникум/i, /техникум/i],
  [/гимнази/i, /гимнази/i],
  [/лице[йяеию]/i, /лице/i],
  [/детск\S+ сад/i, /детск/i],
];

/** Ends that must not come before others. */
const termOrder: readonly (readonly [before: string, after: string])[] = [
  ['Э2.09', 'Э5.06'],
  ['Э2.10', 'Э5.06'],
  ['Э3.07', 'Э5.06'],
  ['Э5.06', 'Э5.07'],
  ['Э5.07', 'Э6.03'],
  ['Э6.07', 'Э7.06'],
  ['Э7.03', 'Э7.06'],
];

/** Papers whose dates must not come before those of others. */
const paperOrder: readonly (readonly [before: string, after: string])[] = [
  ['order-launch', 'order-pairs'],
  ['order-curator', 'order-pairs'],
  ['order-regulation', 'order-pairs'],
  ['order-mentors', 'order-pairs'],
  ['order-training', 'order-mentors'],
  ['protocol-council', 'order-regulation'],
];

/** Orders of which one is enough. */
const once = ['order-launch', 'order-curator', 'order-team'];

export function findInconsistencies(given: ProgrammeText): readonly Found[] {
  return [
    ...inTexts(given),
    ...inNames(given),
    ...inForms(given),
    ...inTerms(given),
    ...inPapers(given),
    ...toldTwice(given),
  ];
}

function inTexts({ texts, plan, school }: ProgrammeText): readonly Found[] {
  const lines = [
    ...texts.map(([name, text]) => ({ text, place: { text: name } })),
    ...plan.flatMap(({ row, activity, artefact, term }) =>
      [activity, artefact, term].map((text) => ({ text, place: { row, text } })),
    ),
  ];
  const names = `${school.full} ${school.short}`;
  return lines.flatMap(({ text, place }): readonly Found[] => [
    ...(leftover.test(text) ? [{ what: 'leftover', ...place } as const] : []),
    ...(brokenOff.test(text) ? [{ what: 'broken-off', ...place } as const] : []),
    ...(institutions.some(
      ([word, own]) => /(?:^|\s)(?:наш\S+ |в |нашего )/i.test(text) && word.test(text) && !own.test(names),
    )
      ? [{ what: 'foreign-school', ...place } as const]
      : []),
  ]);
}

/** The number of the school, which both of its names should tell. */
function inNames({ school: { full, short } }: ProgrammeText): readonly Found[] {
  const numbers = [full, short].map((name) => /№\s*(\d+)/.exec(name)?.[1]);
  const differ = numbers.every((number) => number !== undefined) && numbers[0] !== numbers[1];
  return differ ? [{ what: 'school-names', text: `${full} / ${short}` }] : [];
}

function inForms({ formsTold, formsInUse, arePairsFixed, isRegulationMade }: ProgrammeText): readonly Found[] {
  const told = new Set(formsTold.map(sameWords));
  const used = new Set(formsInUse.map(sameWords));
  const untold = [...new Set(formsInUse)].filter((form) => !told.has(sameWords(form)));
  const unused = arePairsFixed && isRegulationMade ? formsTold.filter((form) => !used.has(sameWords(form))) : [];
  return [
    ...untold.map((text): Found => ({ what: 'form-untold', text })),
    ...unused.map((text): Found => ({ what: 'form-unused', text })),
  ];
}

function inTerms({ plan, begin, calendar }: ProgrammeText): readonly Found[] {
  const byNumber = new Map(plan.map((line) => [line.number, line]));
  const turned = termOrder.flatMap(([first, second]): readonly Found[] => {
    const [before, after] = [byNumber.get(first), byNumber.get(second)];
    if (before?.to === undefined || after?.to === undefined || before.to <= after.to) return [];
    return [{ what: 'order-of-terms', row: after.row, text: `${after.activity} – ${before.activity}` }];
  });
  const single = plan
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ row, activity, term, from, to }): readonly Found[] => [
      ...(term === '' && to === undefined ? [{ what: 'term-empty', row, text: activity } as const] : []),
      ...(to !== undefined && to < begin ? [{ what: 'other-year', row, text: activity } as const] : []),
      ...([from, to].some((day) => day !== undefined && isDayOff(calendar, day))
        ? [{ what: 'day-off', row, text: activity } as const]
        : []),
    ]);
  return [...turned, ...single];
}

function inPapers({ signed, calendar }: ProgrammeText): readonly Found[] {
  const turned = paperOrder.flatMap(([first, second]): readonly Found[] => {
    const before = signed.find(({ id }) => id === first);
    const after = signed.find(({ id }) => id === second);
    if (!before || !after || before.date <= after.date) return [];
    return [{ what: 'order-of-papers', row: after.row, text: `${after.title} – ${before.title}` }];
  });
  const off = signed
    .filter(({ date }) => isDayOff(calendar, date))
    .map(({ row, title }): Found => ({ what: 'day-off', row, text: title }));
  return [...turned, ...off];
}

function toldTwice({ signed, plan }: ProgrammeText): readonly Found[] {
  const again = <Line>(lines: readonly Line[], keyOf: (line: Line) => string): readonly Line[] =>
    lines.filter((line, index) => lines.slice(0, index).some((before) => keyOf(before) === keyOf(line)));
  const orders = plan.filter(({ artefact, isOpen }) => isOpen && /^приказ/i.test(artefact));
  const twice = [
    ...again(plan, ({ activity }) => sameWords(activity)),
    ...again(orders, ({ artefact }) => sameWords(artefact)),
  ];
  return [
    ...again(
      signed.filter(({ id }) => once.includes(id)),
      ({ id }) => id,
    ).map(({ row, title }): Found => ({ what: 'appointed-twice', row, text: title })),
    ...[...new Map(twice.map((line) => [line.row, line])).values()].map(
      ({ row, activity }): Found => ({ what: 'activity-twice', row, text: activity }),
    ),
  ];
}
