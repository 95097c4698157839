/**
 * The closed list of figures that a school tells those above it: people by role, form and group, pairs, answers, the school's own size.
 * A figure is known by its name (`mentee.pupil-pupil.class-5.began`); nothing that anybody wrote can be one. How figures are counted
 * is in release.ts, how they are called in Russian in the catalogue.
 */

export const roles = ['mentee', 'mentor'] as const;
export type Role = (typeof roles)[number];

export const formCodes = [
  'pupil-pupil',
  'teacher-teacher',
  'teacher-pupil',
  'student-pupil',
  'employer-pupil',
  'none',
] as const;
export type FormCode = (typeof formCodes)[number];

export const lastGrade = 11;
/** Groups of pupils by class, by age, of those ages that indicators ask about; then everybody else. */
export const groups = [
  'all',
  'pupils',
  'class-1',
  'class-2',
  'class-3',
  'class-4',
  'class-5',
  'class-6',
  'class-7',
  'class-8',
  'class-9',
  'class-10',
  'class-11',
  'class-unknown',
  'age-10-14',
  'age-15-17',
  'age-18-19',
  'age-unknown',
  'from-10',
  'from-15',
  'teachers',
  'young-teachers',
  'outside',
] as const;
export type Group = (typeof groups)[number];

/** Of all in the base: those whose pair or group an order has fixed, those who have finished, those who began and have left. */
export const columns = ['total', 'began', 'finished', 'left'] as const;
export type Column = (typeof columns)[number];

export const forms = ['all', ...formCodes] as const;
export type Form = (typeof forms)[number];

export const peopleFigure = (role: Role, form: Form, group: Group, column: Column): string =>
  `${role}.${form}.${group}.${column}`;

/** Pairs and groups that an order has fixed; people who answered about meetings; pupils of the school by its own word. */
export const otherFigures = [
  'pairs.all',
  'pairs.working',
  'pairs.finished',
  'pairs.complete',
  'pairs.regular',
  'answers.all',
  'answers.content',
  'school.from-10',
  'school.from-15',
] as const;

/** What only reports tell of pairs and of the questionnaires of the end; protected together with the figures, and in no file. */
export const reportFigures = {
  pairsOf: (form: FormCode): string => `pairs.form.${form}`,
  light: (light: LightCode): string => `pairs.light.${light}`,
  groups: 'pairs.groups',
  papers: 'pairs.papers',
  plans: 'pairs.plans',
  satisfied: (role: Role): string => `satisfied.${role}.content`,
  answered: (role: Role): string => `satisfied.${role}.all`,
} as const;

/** How a pair at work is. */
export const lightCodes = ['green', 'yellow', 'red', 'quiet'] as const;
export type LightCode = (typeof lightCodes)[number];

const everyFigure = (): readonly string[] => [
  ...roles.flatMap((role) =>
    forms.flatMap((form) =>
      groups.flatMap((group) => columns.map((column) => peopleFigure(role, form, group, column))),
    ),
  ),
  ...otherFigures,
];

let places: ReadonlyMap<string, number> | undefined;

/** Every figure there is with its place in the file, in that order; unfolded when somebody asks. */
export const figurePlaces = (): ReadonlyMap<string, number> => {
  places ??= new Map(everyFigure().map((figure, place) => [figure, place]));
  return places;
};

export const allFigures = (): readonly string[] => [...figurePlaces().keys()];
