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

/** Papers that are written of one thing only. */
const isOneReport = /^(?:отч[её]т|справка|аналитическая|таблица|показатели|целевые|заполненн|сводка|сводная)/i;

/** Orders of which one is enough. */
const once = ['order-launch', 'order-curator', 'order-team'];

export function findInconsistencies(given: ProgrammeText): readonly Found[] {
  return [
    ...inTexts(given),
    ...inNames(given),
    ...inPlan(given),
    ...inNumbers(given),
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

/** Kinds of schools, whole and shortened. */
const schoolKinds: readonly RegExp[] = [
  /(?<![а-яё])СОШ(?![а-яё])|средн\S+ (?:общеобразовательн\S+ )?школ/i,
  /(?<![а-яё])ООШ(?![а-яё])|основн\S+ (?:общеобразовательн\S+ )?школ/i,
  /(?<![а-яё])НОШ(?![а-яё])|начальн\S+ (?:общеобразовательн\S+ )?школ/i,
  /гимнази/i,
  /лице[йяеию]/i,
  /общеобразовательн\S+ школ/i,
];

/** What a name tells of a school; nothing where it tells no number or no kind. */
const signsOf = (name: string): { readonly number: string | undefined; readonly kind: number | undefined } => {
  const kind = schoolKinds.findIndex((pattern) => pattern.test(name));
  return { number: /№\s*(\d+)/.exec(name)?.[1], kind: kind < 0 ? undefined : kind };
};

const differ = <Sign>(one: Sign | undefined, other: Sign | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** A school with its form of property: «МБОУ «СОШ № 7»», «МОУ Ивановская школа». */
const namedSchool = /(?<![А-ЯЁа-яё])(?:М[БКА]?|ГБ|ГК?|Ч)ОУ(?![а-яё])[^.,;]*/;

/** Number and kind of the school, which each of its names should tell alike. */
function inNames({ school: { full, short }, plan }: ProgrammeText): readonly Found[] {
  const own = [full, short].map(signsOf);
  const isOther = (name: string): boolean => {
    const { number, kind } = signsOf(name);
    return own.some((signs) => differ(signs.number, number) || differ(signs.kind, kind));
  };
  const rows = plan.flatMap(({ row, activity, artefact }) =>
    [activity, artefact].flatMap((words): readonly Found[] => {
      const named = namedSchool.exec(words)?.[0];
      return named !== undefined && isOther(named)
        ? [{ what: 'school-names', row, text: `${named.trim()} / ${short}` }]
        : [];
    }),
  );
  return [...(isOther(short) ? [{ what: 'school-names', text: `${full} / ${short}` } as const] : []), ...rows];
}

/** An annex that the plan points at: a plan has none. */
const annex = /(?:согласно|см\.|смотри|в|из|по) приложени[юеия]|приложение\s*(?:№|\d)/i;

/** «Психическая» where «психологическая» is meant. */
const slip = /психическ\S+ (?:готовност|поддержк|помощ|сопровожден|совместимост|климат|комфорт|несовместимост)\S*/i;

/** Of whom the stages of mentors must not speak: the base, the selection and the training are those of mentors. */
const ofMentees: Readonly<Record<string, RegExp>> = {
  3: /(?:баз|банк)\S* наставляем/i,
  4: /(?:отбор|обучени|мотиваци|готовност)\S* наставляем/i,
};

const stageOf = (number: string): string => /^Э(\d)/.exec(number)?.[1] ?? '';

/** What the words of the plan's own rows get wrong. */
function inPlan({ plan }: ProgrammeText): readonly Found[] {
  const words = plan.flatMap(({ row, number, activity, artefact }) =>
    [activity, artefact].flatMap((text): readonly Found[] => [
      ...(annex.test(text) ? [{ what: 'annex-missing', row, text } as const] : []),
      ...(slip.test(text) ? [{ what: 'word-slip', row, text: slip.exec(text)?.[0] ?? text } as const] : []),
      ...(ofMentees[stageOf(number)]?.test(text) ? [{ what: 'stage-mixed', row, text } as const] : []),
    ]),
  );
  const ofParents = plan.filter(
    ({ activity, isOpen }) => isOpen && /согласи/i.test(activity) && /родител|законн/i.test(activity),
  );
  const [first] = ofParents;
  const isOneSided = ofParents.some(({ activity }) => /наставляем/i.test(activity));
  const untold = isOneSided && !ofParents.some(({ activity }) => /наставник/i.test(activity));
  return [
    ...words,
    ...(first && untold ? [{ what: 'consent-untold', row: first.row, text: first.activity } as const] : []),
  ];
}

/** More numbers than these are left out on purpose: a school begins its own rows at a number of its own. */
const widestGap = 2;

/** Numbers of a stage run on, in whatever order its rows stand. */
function inNumbers({ plan }: ProgrammeText): readonly Found[] {
  const stages = new Map<string, { readonly row: number; readonly place: number }[]>();
  for (const { row, number } of plan) {
    const [, stage = '', place = ''] = /^(Э\d|М)\.(\d{1,3})$/.exec(number) ?? [];
    if (stage !== '') stages.set(stage, [...(stages.get(stage) ?? []), { row, place: Number(place) }]);
  }
  const show = (stage: string, place: number): string => `${stage}.${String(place).padStart(2, '0')}`;
  return [...stages].flatMap(([stage, rows]) => {
    const sorted = [{ row: 0, place: 0 }, ...[...rows].sort((a, b) => a.place - b.place)];
    const gap = sorted.findIndex(({ place }, index) => {
      const left = place - (sorted[index - 1]?.place ?? place) - 1;
      return left > 0 && left <= widestGap;
    });
    const [before, after] = [sorted[gap - 1], sorted[gap]];
    if (gap < 0 || !before || !after) return [];
    const text =
      before.place === 0
        ? `первым стоит ${show(stage, after.place)}`
        : `после ${show(stage, before.place)} идёт ${show(stage, after.place)}`;
    return [{ what: 'numbers-broken', row: after.row, text } as const];
  });
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
  const reports = plan.filter(({ artefact, isOpen }) => isOpen && isOneReport.test(artefact));
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
    ...again(reports, ({ artefact }) => sameWords(artefact)).map(
      ({ row, artefact }): Found => ({ what: 'result-shared', row, text: artefact }),
    ),
  ];
}
