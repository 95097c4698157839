/** How mentors are taught: who can teach what and with which materials, who has come, what was talked over besides. */
import { longDay, shortDay } from '../../../domain/language/dates';
import type { Talk } from '../../../domain/people/selection';
import { type Block, type Content, heading, paragraph, type Run, table } from '../../../schema/document';
import { name, type Person } from '../../../schema/name';
import { counted } from '../../../texts/ru/grammar';
import { type LessonName, openingSession } from '../../training-lessons';
import { curatorSigns } from '../order-frame';
import { forYear, headOf, inFileName, type ProgrammeFacts, schoolPaper } from '../programme-paper';
import { numbered } from '../sections';
import type { Candidate, PlannedLesson } from './facts';

const namesOf = (people: readonly Person[]): readonly Run[] =>
  people.flatMap((person, index) => [...(index > 0 ? [', '] : []), name(person, 'nominative', 'surname-initials')]);

/** Who helps from outside, by lesson. */
const outside: Readonly<Record<LessonName, string>> = {
  'установочная сессия': 'муниципальный куратор наставничества',
  'первая встреча': 'психологическая служба района',
  'цель и план': 'методический центр, записи занятий',
  'слушание и вопросы': 'психологическая служба района',
  'трудные ситуации': 'служба примирения, психологическая служба района',
  'онлайн и рефлексия': 'методический центр, записи занятий',
};

interface Material {
  readonly what: string;
  readonly lesson: LessonName;
  /** The paper of this program that it is. */
  readonly paper?: string;
}

const materials: readonly Material[] = [
  { what: 'Положение о наставничестве', lesson: 'установочная сессия', paper: 'regulation' },
  { what: 'Памятка наставника', lesson: 'установочная сессия', paper: 'leaflet-mentor' },
  { what: 'Бланки согласий с пояснением, зачем каждое', lesson: 'установочная сессия', paper: 'consent-data-adult' },
  { what: 'Карточка первых трёх встреч: вопросы и общие дела', lesson: 'первая встреча' },
  { what: 'Памятка наставляемого', lesson: 'первая встреча', paper: 'leaflet-mentee' },
  { what: 'Типовые планы развития по формам', lesson: 'цель и план', paper: 'programme' },
  { what: 'Список открытых вопросов и фраз обратной связи', lesson: 'слушание и вопросы' },
  { what: 'Разбор восьми случаев по анкете А15', lesson: 'трудные ситуации' },
  { what: 'Правила встреч по видеосвязи, лист рефлексии', lesson: 'онлайн и рефлексия' },
];

/** So many inner experts are named for a lesson at most. */
const mostExperts = 3;

const expertsOf = (facts: ProgrammeFacts, { teaches, by }: PlannedLesson): Content => {
  const { needs, candidates } = facts.selection();
  const able = [
    ...new Set(needs.topics.filter(({ name: topic }) => teaches.includes(topic)).flatMap((one) => one.able)),
  ];
  const known = candidates.filter(({ code }) => able.includes(code)).slice(0, mostExperts);
  return known.length > 0 ? [`${by}; владеют темой: `, ...namesOf(known)] : by;
};

const gapOf = (facts: ProgrammeFacts, { teaches }: PlannedLesson): string => {
  const gaps = facts.selection().needs.topics.flatMap(({ name: topic, gap }) => (teaches.includes(topic) ? gap : []));
  return gaps.length === 0
    ? 'нет ответов'
    : Math.max(...gaps)
        .toFixed(1)
        .replace('.', ',')
        .replace('-', '−');
};

export const trainingResources = schoolPaper({
  id: 'list-training',
  stage: '4',
  isList: true,
  kind: 'перечень',
  name: 'Эксперты, ресурсы и материалы для обучения наставников',
  title: ({ year }) => inFileName(`Эксперты и материалы для обучения наставников ${year}`),
  body: (facts) => {
    const { lessons, made, partners } = facts.selection();
    return [
      ...headOf(facts, 'ПЕРЕЧЕНЬ', `экспертов, ресурсов и материалов для обучения наставников ${forYear(facts)}`),
      heading(3, '1. Эксперты и ресурсы', 'left'),
      numbered(
        [
          ['Занятие', 34],
          ['Разрыв', 20],
          ['Внутренние эксперты', 62],
          ['Внешний ресурс', 52],
        ],
        lessons.map((lesson) => [lesson.name, gapOf(facts, lesson), expertsOf(facts, lesson), outside[lesson.name]]),
      ),
      paragraph(
        partners.length > 0
          ? `Экспертов приглашаем и у партнёров: ${partners.map((partner) => partner.name).join(', ')}.`
          : 'Разрыв – наибольший по темам занятия в анкете А5: чем он больше, тем нужнее эксперт.',
      ),
      heading(3, '2. Методические материалы', 'left'),
      numbered(
        [
          ['Материал', 82],
          ['Занятие', 38],
          ['Готовность', 48],
        ],
        materials.map(({ what, lesson, paper }) => [
          what,
          lesson,
          paper !== undefined && made.has(paper)
            ? 'есть в папке программы'
            : `готовит куратор до ${shortDay(facts.day(10, 16))}`,
        ]),
      ),
      curatorSigns(facts),
    ];
  },
});

/** «+» came, «н» did not come, «–» was not meant to; nothing while nobody has written down who came. */
const markOf = ({ meant, attended }: Candidate, lesson: LessonName, isRecorded: boolean): string => {
  if (attended.includes(lesson)) return '+';
  if (!isRecorded) return '';
  return meant.includes(lesson) ? 'н' : '–';
};

const attendance = (lessons: readonly PlannedLesson[], mentors: readonly Candidate[]): Block => {
  const isRecorded = mentors.some(({ attended }) => attended.length > 0);
  const hoursOf = ({ attended }: Candidate): number =>
    lessons.reduce((sum, { name: lesson, hours }) => sum + (attended.includes(lesson) ? hours : 0), 0);
  return table(
    [
      { heading: '№', width: 12 },
      { heading: 'Наставник', width: 58 },
      ...lessons.map((_lesson, index) => ({ heading: String(index + 1), width: 14, align: 'centre' }) as const),
      { heading: 'Часы', width: 18, align: 'centre' },
    ],
    mentors.map((mentor, index) => [
      String(index + 1),
      name(mentor, 'nominative', 'surname-initials'),
      ...lessons.map((lesson) => markOf(mentor, lesson.name, isRecorded)),
      isRecorded ? String(hoursOf(mentor)) : '',
    ]),
  );
};

interface Session {
  readonly day: string;
  readonly about: string;
  readonly who: Content;
}

/** Opening sessions by who came; consultations and exchanges of one day and matter together. */
function sessionsOf(facts: ProgrammeFacts, mentors: readonly Candidate[]): readonly Session[] {
  const opened = facts
    .selection()
    .lessons.filter(({ way }) => way === openingSession)
    .map(({ name: lesson, topic, month, day }): Session => {
      const came = mentors.filter(({ attended }) => attended.includes(lesson)).length;
      const who = counted(came, 'наставник', 'наставника', 'наставников');
      return {
        day: facts.day(month, day),
        about: `установочная сессия: ${topic.charAt(0).toLowerCase()}${topic.slice(1)}`,
        who,
      };
    });
  const talks = new Map<string, { talk: Talk; people: Candidate[] }>();
  for (const mentor of mentors)
    for (const talk of mentor.talks) {
      const key = `${talk.day ?? ''} ${talk.about}`;
      const known = talks.get(key);
      if (known) known.people.push(mentor);
      else talks.set(key, { talk, people: [mentor] });
    }
  const talked = [...talks.values()].map(
    ({ talk, people }): Session => ({ day: talk.day ?? '', about: talk.about, who: namesOf(people) }),
  );
  return [...opened, ...talked].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

export const trainingJournal = schoolPaper({
  id: 'journal-training',
  stage: '4',
  isList: true,
  kind: 'перечень',
  name: 'Журнал обучения: посещение, сессии, консультации',
  needs: 'mentors',
  title: ({ year }) => inFileName(`Журнал обучения наставников ${year}`),
  body: (facts) => {
    const { lessons, candidates } = facts.selection();
    const mentors = candidates.filter(({ isListed, attended }) => isListed || attended.length > 0);
    const trained = mentors.filter(({ isTrained }) => isTrained).length;
    return [
      ...headOf(facts, 'ЖУРНАЛ', `обучения наставников ${forYear(facts)}`),
      heading(3, '1. Лист посещения', 'left'),
      paragraph(
        `Занятия: ${lessons.map(({ name: lesson, month, day }, index) => `${index + 1} – ${lesson} (${shortDay(facts.day(month, day))})`).join(', ')}. «+» – был(а), «н» – не был(а), «–» – занятие не назначено.`,
      ),
      attendance(lessons, mentors),
      paragraph(
        `По состоянию на ${longDay(facts.today)} обучение прошли ${trained} из ${mentors.length}: посещены все назначенные занятия, пропущенные восполнены консультациями.`,
      ),
      heading(3, '2. Установочные сессии, консультации, обмен опытом', 'left'),
      numbered(
        [
          ['Дата', 28],
          ['Содержание', 80],
          ['Участники', 60],
        ],
        sessionsOf(facts, mentors).map(({ day, about, who }) => [
          day === '' ? 'не указана' : shortDay(day),
          about,
          who,
        ]),
      ),
      curatorSigns(facts),
    ];
  },
});
