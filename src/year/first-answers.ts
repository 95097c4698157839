/** What people of an example school answer in the questionnaires of autumn (А1–А4): from what is known of them, the rest by chance that repeats itself. */
import { gradeOf, type Person } from './people';
import type { PlainAnswers } from './school';
import { seeded } from './seeded';

/** The questionnaires of autumn by the numbers of `answers.tsv`. */
export const autumnQuestionnaires = {
  А1: 'pupil-requests',
  А2: 'teacher-requests',
  А3: 'mentor-teacher',
  А4: 'mentor-offer',
} as const;
export type AutumnNumber = keyof typeof autumnQuestionnaires;

const starting = (tags: readonly string[], ...starts: readonly string[]): readonly string[] =>
  tags.filter((tag) => starts.some((start) => tag.startsWith(start)));

/** Only what was answered: a question without an answer is left out. */
const said = (answers: Readonly<Record<string, string | number | readonly string[] | undefined>>): PlainAnswers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      (entry): entry is [string, string | number | readonly string[]] =>
        entry[1] !== undefined && (typeof entry[1] !== 'object' || entry[1].length > 0),
    ),
  );

/** What a person answers, by question. */
export function firstAnswers(person: Person, number: AutumnNumber, seed: string): PlainAnswers {
  const chance = seeded(`${seed} ${person.code} ${number}`);
  const mark = (from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
  return said({ А1: pupilRequests, А2: teacherRequests, А3: mentorTeacher, А4: mentorOffer }[number](person, mark));
}

type Mark = (from: number, to: number) => number;
type Said = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const hobbies = ['спорт', 'музыка', 'рисование', 'книги', 'видео и блоги', 'компьютерные игры', 'природа и животные'];

const pupilMentor: Readonly<Record<string, string>> = {
  'ученик – ученик': 'старшеклассник',
  'учитель – ученик': 'учитель',
  'студент – ученик': 'студент',
  'работодатель – ученик': 'специалист с предприятия',
};

function pupilRequests(person: Person, mark: Mark): Said {
  const { requests, isMentor } = person;
  return {
    fullName: person.fullName,
    grade: `${gradeOf(person)} класс`,
    knows: mark(0, 2) === 0 ? 'нет' : 'да, слышал(а)',
    wantsMentor: 'да',
    study: starting(requests, 'УЧ'),
    character: starting(requests, 'ЛК'),
    projects: starting(requests, 'ПР'),
    professions: starting(requests, 'ПО'),
    main: requests[0],
    ownWords: person.wish,
    importance: mark(6, 10),
    time: mark(5, 10),
    wishedMentor: pupilMentor[person.forms[0] ?? ''] ?? 'не важно',
    gathering: person.gathering,
    ways: person.ways,
    days: person.days,
    hobbies: [hobbies[mark(0, hobbies.length - 1)]!],
    couldMentor: isMentor ? 'да' : 'пока нет',
  };
}

/** What stands in a post, and what the questionnaire calls it. */
const subjects: readonly (readonly [RegExp, string])[] = [
  [/начальных/, 'начальные классы'],
  [/русского/, 'русский язык и литература'],
  [/английского|иностранн/, 'иностранные языки'],
  [/математики/, 'математика'],
  [/информатики/, 'информатика'],
  [/физики|химии|биологии|географии/, 'физика, химия, биология, география'],
  [/истории|обществознания/, 'история и обществознание'],
  [/музыки|труда|ИЗО/, 'музыка, ИЗО, технология'],
  [/физ(ической )?культуры|ОБЗР/, 'физкультура и ОБЗР'],
  [/психолог|логопед|социальн/, 'психолог, логопед, социальный педагог'],
  [/организатор|советник|воспита/, 'воспитательная работа'],
];

const yearsOf = ({ teaching }: Person): string | undefined => {
  if (!teaching) return undefined;
  const { years } = teaching;
  return years <= 3 ? 'до 3 лет' : years <= 10 ? '4–10 лет' : years <= 20 ? '11–20 лет' : 'больше 20 лет';
};

/** The tags of teachers are asked in four questions. */
const numbered = (tags: readonly string[], from: number, to: number): readonly string[] =>
  tags.filter((tag) => tag.startsWith('ПД') && Number(tag.slice(2)) >= from && Number(tag.slice(2)) <= to);

function teacherRequests(person: Person, mark: Mark): Said {
  const { requests, post, isMentor } = person;
  const gap = (tags: readonly string[]): number => (tags.length > 0 ? mark(2, 3) : mark(0, 1));
  const [lesson, people, digital, growth] = [
    numbered(requests, 1, 8),
    numbered(requests, 9, 13),
    numbered(requests, 14, 17),
    numbered(requests, 18, 23),
  ];
  return {
    fullName: person.fullName,
    teachingYears: yearsOf(person),
    subject: subjects.find(([words]) => words.test(post))?.[1] ?? 'другое',
    lesson,
    lessonGap: gap(lesson),
    people,
    peopleGap: gap(people),
    digital,
    digitalGap: gap(digital),
    growth,
    growthGap: gap(growth),
    main: requests[0],
    importance: mark(6, 10),
    time: mark(5, 10),
    supportForm: 'консультация по запросу',
    wantsMentor: 'да',
    wishedMentor: 'опытный коллега',
    gathering: person.gathering,
    ways: person.ways,
    days: person.days,
    couldMentor: isMentor ? 'да' : 'пока нет',
    expectations: person.wish,
  };
}

/** Whom a mentor of this form works with. */
const agesOf = ({ forms }: Person): readonly string[] =>
  forms.some((form) => form === 'учитель – учитель')
    ? ['взрослые: учителя и молодые специалисты']
    : ['подростки 10–14 лет', 'старшеклассники 15–17 лет'];

/** Roles that the questionnaire for teachers offers. */
const teacherRoles = [
  'учитель – одарённый ученик',
  'опытный педагог – молодой специалист',
  'лидер педагогического сообщества – педагог с трудностями',
  'опытный предметник – неопытный предметник',
];

function mentorTeacher(person: Person, mark: Mark): Said {
  const { competences, teaching, roleModels } = person;
  return {
    fullName: person.fullName,
    teachingYears: yearsOf(person),
    category: teaching?.category,
    experience: mark(0, 1) === 0 ? 'нет' : 'был, но без оформления',
    pupils: starting(competences, 'УЧ', 'ЛК', 'ПР', 'ПО'),
    colleagues: starting(competences, 'ПД'),
    achievements: person.wish,
    sharing: mark(7, 10),
    helping: mark(7, 10),
    growing: mark(5, 10),
    recognition: mark(3, 10),
    community: mark(6, 10),
    readyForms: person.isMentee ? person.forms.slice(1) : person.forms,
    roleModels: roleModels.filter((model) => teacherRoles.includes(model)),
    wishedAges: agesOf(person),
    ways: person.ways,
    hours: person.hours,
    limit: person.seats,
  };
}

function mentorOffer(person: Person): Said {
  const { competences, letter, kind } = person;
  return {
    fullName: person.fullName,
    study: starting(competences, 'УЧ'),
    character: starting(competences, 'ЛК'),
    projects: starting(competences, 'ПР'),
    professions: starting(competences, 'ПО'),
    teaching: starting(competences, 'ПД'),
    success: person.wish,
    wishedAges: agesOf(person),
    gathering: person.gathering,
    ways: person.ways,
    hours: person.hours,
    idea: kind === 'педагог' || kind === 'ученик' ? undefined : 'Восемь встреч: от знакомства до своей работы.',
    certificate: letter === 'Н' ? 'да, готов(а) принести' : 'мне не нужна: я учусь или работаю в этой школе',
  };
}
