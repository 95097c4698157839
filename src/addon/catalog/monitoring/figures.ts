/** The words of the monitoring: what each figure is called, and by which rule it is counted. */
import type { Conclusion } from '../../domain/monitoring/effect';
import type { Participation, Period } from '../../domain/monitoring/participation';
import type { measurements } from '../tables/measurements';
import type { pairViews } from '../tables/pair-views';

export const periodWords: Readonly<Record<Period['id'], string>> = {
  first: 'I полугодие',
  second: 'II полугодие',
  year: 'год',
};

export const unknownWord = 'неизвестно';
export const fewWord = 'меньше пяти';
/** What a figure shows that would tell of one to four people. */
export const withheldWord = 'скрыто';
export const wholeProgramme = 'вся программа';

export const sliceWords = { form: 'форма', class: 'класс', category: 'категория' } as const;

export const participationWords: Readonly<
  Record<keyof Participation, { readonly title: string; readonly rule: string }>
> = {
  mentees: {
    title: 'Наставляемые',
    rule: 'Люди в парах и группах, утверждённых приказом, которые работали в этот период. Каждый считается один раз.',
  },
  mentors: {
    title: 'Наставники',
    rule: 'Люди в парах и группах, утверждённых приказом, которые работали в этот период. Каждый считается один раз.',
  },
  pairs: {
    title: 'Пары и группы',
    rule: 'Утверждённые приказом, с началом не позже конца периода и окончанием не раньше его начала.',
  },
  meetings: { title: 'Встречи', rule: 'Состоявшиеся встречи периода: разные номера у каждой пары по отзывам А8.' },
};

export const conclusionWords: Readonly<Record<Conclusion, string>> = {
  better: 'стало лучше',
  worse: 'стало хуже',
  unclear: 'различие не доказано',
};

/** In the key of a row that tells of one mark, not of a mean. */
export const singleMark = 'mark';

export const effectRule =
  'Только люди с обоими замерами, связь по коду. Числитель – у кого стало лучше, знаменатель – у кого есть оба замера. Интервал Стьюдента для среднего изменения; если он включает 0, различие не доказано. Меньше пяти человек – без выводов.';

export const schoolRule =
  '(на выходе − на входе) / на входе × 100; если на входе 0 – само число. Одно число по школе из листа «План замеров».';

/** What «Замеры» hold of a person, and what of it is better when it is less. */
export const pupilMarks = [
  'goal',
  'plan',
  'search',
  'verify',
  'solve',
  'talk',
  'team',
  'speak',
  'feelings',
  'help',
  'mistakes',
  'future',
] as const satisfies readonly (keyof typeof measurements.columns)[];

export const teacherMarks = [
  'lesson',
  'grading',
  'discipline',
  'parents',
  'digital',
  'content',
  'documents',
  'balance',
] as const satisfies readonly (keyof typeof measurements.columns)[];

export const meansOfMarks = [
  { id: 'pupil-mean', title: 'Метакомпетенции ученика, среднее (А13)', marks: pupilMarks },
  { id: 'teacher-mean', title: 'Умения педагога, среднее (А13)', marks: teacherMarks },
] as const;

/** Marks that both А9 and the questionnaires of the end ask for. */
export const comparedMarks = {
  наставляемый: [
    'effect',
    'comfort',
    'organisation',
    'usefulness',
    'groups',
    'support',
    'clarity',
    'safety',
    'changes',
  ],
  наставник: ['comfort', 'leadership', 'planning', 'involvement', 'training'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof pairViews.columns)[]>>;

/** All marks of А10 and А11: the index is their mean. */
export const finalMarks = [
  'organisation',
  'comfort',
  'usefulness',
  'groups',
  'support',
  'effect',
  'clarity',
  'safety',
  'expectationsClear',
  'together',
  'changes',
  'leadership',
  'planning',
  'carried',
  'involvement',
  'enjoyed',
  'met',
  'training',
] as const satisfies readonly (keyof typeof pairViews.columns)[];

export const satisfactionWords = {
  title: { наставляемый: 'Удовлетворены наставляемые', наставник: 'Удовлетворены наставники' },
  index: { наставляемый: 'Индекс удовлетворённости наставляемых', наставник: 'Индекс удовлетворённости наставников' },
  indexRule: 'Среднее средних оценок каждого ответившего, от 1 до 10. Меньше пяти ответивших – без вывода.',
} as const;

export const satisfactionRule = (from: string, invited: number): string =>
  `Доволен тот, чьё среднее оценок не ниже ${from}, или кому понравилось. Ответить могли ${invited}. Меньше пяти ответивших – без вывода; скрыто то, из чего можно узнать ответы одного–четырёх человек.`;

export const conditionsRule =
  'Сумма девяти отметок: 15–18 – оптимальный уровень, 9–14 – допустимый, 0–8 – недопустимый.';
