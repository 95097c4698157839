/** How the figures told to those above the school are called in Russian, and by which names the book's own words become theirs. */
import type { ShownCount } from '../../domain/privacy/small-counts';
import type { Column, Form, FormCode, Group, Role } from '../../domain/upward/figures';
import type { Cell } from '../../schema/cell';
import type { forms } from '../words';

/** What stands for a count that is not told. */
export const withheldWords = { few: '<5', hidden: 'скрыто' } as const;

/** As a chart has it: a number is drawn, a word says why there is none. */
export const drawnCount = (count: ShownCount): number | string =>
  typeof count === 'number' ? count : withheldWords[count];

export const countWord = (count: ShownCount): Cell => (typeof count === 'number' ? count : withheldWords[count]);

export const formCodeOf: Readonly<Record<(typeof forms)[number], FormCode>> = {
  'ученик – ученик': 'pupil-pupil',
  'учитель – учитель': 'teacher-teacher',
  'учитель – ученик': 'teacher-pupil',
  'студент – ученик': 'student-pupil',
  'работодатель – ученик': 'employer-pupil',
};

export const formWords: Readonly<Record<Form, string>> = {
  all: 'все формы',
  'pupil-pupil': 'ученик – ученик',
  'teacher-teacher': 'учитель – учитель',
  'teacher-pupil': 'учитель – ученик',
  'student-pupil': 'студент – ученик',
  'employer-pupil': 'работодатель – ученик',
  none: 'форма не указана',
};

export const roleWords: Readonly<Record<Role, string>> = { mentee: 'наставляемые', mentor: 'наставники' };

export const groupWords: Readonly<Record<Group, string>> = {
  all: 'всего',
  pupils: 'обучающиеся',
  'class-1': '1 класс',
  'class-2': '2 класс',
  'class-3': '3 класс',
  'class-4': '4 класс',
  'class-5': '5 класс',
  'class-6': '6 класс',
  'class-7': '7 класс',
  'class-8': '8 класс',
  'class-9': '9 класс',
  'class-10': '10 класс',
  'class-11': '11 класс',
  'class-unknown': 'класс не указан',
  'age-10-14': '10–14 лет',
  'age-15-17': '15–17 лет',
  'age-18-19': '18–19 лет',
  'age-unknown': 'возраст другой или не указан',
  'from-10': '10–19 лет',
  'from-15': '15–19 лет',
  teachers: 'педагоги',
  'young-teachers': 'из них молодые специалисты (до 3 лет)',
  outside: 'извне школы',
};

export const columnWords: Readonly<Record<Column, string>> = {
  total: 'Всего',
  began: 'Начали',
  finished: 'Завершили',
  left: 'Выбыли',
};

/** What else is told, in the order of the list. */
export const otherWords: Readonly<Record<string, string>> = {
  'pairs.all': 'Пары и группы по приказам',
  'pairs.working': 'Из них работают',
  'pairs.finished': 'Из них завершены',
  'pairs.complete': 'Пары и группы со всеми документами',
  'pairs.regular': 'Пары и группы, где встреч не меньше положенного',
  'answers.all': 'Ответили о встречах (А8), человек',
  'answers.content': 'Из них со средней оценкой 7 и выше',
  'school.from-10': 'Обучающихся школы 10–19 лет',
  'school.from-15': 'Обучающихся школы 15–19 лет',
};

export const halfWords: Readonly<Record<1 | 2, string>> = { 1: 'I полугодие', 2: 'II полугодие' };
