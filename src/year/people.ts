/** The people of an example school, from `people.tsv`: one person, one line. Whether they fit together is checked in check-example.ts. */
import { type Day, isDay } from './calendar';
import type { Letter } from './school';
import { readTabFile } from './tab-file';

export const mentoringForms = [
  'ученик – ученик',
  'учитель – учитель',
  'учитель – ученик',
  'студент – ученик',
  'работодатель – ученик',
] as const;
export type MentoringForm = (typeof mentoringForms)[number];

const roles = ['наставляемый', 'наставник', 'оба'] as const;
const kinds = ['ученик', 'педагог', 'студент', 'родитель', 'работодатель'] as const;
const bands = ['10–14', '15–17', '18–19', 'взрослый'] as const;
const gatherings = ['один на один', 'с группой', 'и так, и так'] as const;
const categories = ['без категории', 'первая', 'высшая', 'педагог-методист', 'педагог-наставник'] as const;
const places = ['в программе', 'лист ожидания', 'без пары'] as const;

export interface Person {
  readonly code: string;
  readonly letter: Letter;
  readonly fullName: string;
  readonly gender: 'ж' | 'м';
  readonly isMentor: boolean;
  readonly isMentee: boolean;
  readonly kind: (typeof kinds)[number];
  /** The class (8Б), the post, or where somebody studies or works. */
  readonly post: string;
  readonly ageBand: (typeof bands)[number];
  readonly birthday: Day;
  /** Father or mother of a pupil: whose the phone and the address are. */
  readonly guardian: string | undefined;
  readonly phone: string;
  readonly email: string | undefined;
  /** Who is both has two: first as mentee, then as mentor. */
  readonly forms: readonly MentoringForm[];
  readonly roleModels: readonly string[];
  /** Tags by code, the main one first. */
  readonly requests: readonly string[];
  readonly competences: readonly string[];
  /** What the person asks for or offers, in own words. */
  readonly wish: string;
  readonly days: readonly string[];
  /** Hours a month. */
  readonly hours: number;
  /** How many mentees a mentor takes at most, in pairs and groups together. */
  readonly seats: number | undefined;
  /** Years of teaching and the category, of teachers. */
  readonly teaching: { readonly years: number; readonly category: (typeof categories)[number] } | undefined;
  readonly ways: readonly string[];
  readonly gathering: (typeof gatherings)[number];
  /** Codes of those wanted after the group meeting, the dearest first, and of those not wanted. */
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  readonly place: (typeof places)[number];
}

export function readPeople(text: string): readonly Person[] {
  return readTabFile('people.tsv', text).map((row) => {
    const code = row.needed('Код');
    const letter = /^([УПН])-\d{3}$/.exec(code)?.[1] as Letter | undefined;
    const role = row.oneOf('Роль', roles);
    const birthday = row.needed('Дата рождения');
    return {
      code,
      letter: letter ?? row.fail('Код', `«${code}» не код`),
      fullName: row.needed('ФИО'),
      gender: row.oneOf('Пол', ['ж', 'м']),
      isMentor: role !== 'наставляемый',
      isMentee: role !== 'наставник',
      kind: row.oneOf('Тип', kinds),
      post: row.needed('Класс или должность'),
      ageBand: row.oneOf('Возрастная группа', bands),
      birthday: isDay(birthday) ? birthday : row.fail('Дата рождения', `дня «${birthday}» не бывает`),
      guardian: row.some('Представитель'),
      phone: row.needed('Телефон'),
      email: row.some('Почта'),
      forms: row
        .list('Форма')
        .map((form) => mentoringForms.find((known) => known === form) ?? row.fail('Форма', `«${form}» не форма`)),
      roleModels: row.list('Ролевая модель'),
      requests: row.list('Запросы'),
      competences: row.list('Компетенции'),
      wish: row.needed('Пожелание'),
      days: row.list('Дни'),
      hours: row.number('Часы'),
      seats: row.some('Сколько возьмёт') === undefined ? undefined : row.number('Сколько возьмёт'),
      teaching:
        row.some('Стаж') === undefined
          ? undefined
          : { years: row.number('Стаж'), category: row.oneOf('Категория', categories) },
      ways: row.list('Способы'),
      gathering: row.oneOf('Пара или группа', gatherings),
      wanted: row.list('Кого хочет'),
      unwanted: row.list('Кого не хочет'),
      place: row.oneOf('Место в программе', places),
    };
  });
}

/** The number of the class of a pupil; undefined for everybody else. */
export const gradeOf = ({ kind, post }: Person): number | undefined =>
  kind === 'ученик' ? Number.parseInt(post, 10) : undefined;
