/** Events of mentors and for mentees through the year, who has taken part, and the materials that both are given. */
import { longDay, shortDay } from '../../../domain/language/dates';
import { type Content, heading, paragraph } from '../../../schema/document';
import { name, type Person } from '../../../schema/name';
import { curatorSigns } from '../order-frame';
import { forYear, headOf, inFileName, type ProgrammeFacts, schoolPaper } from '../programme-paper';
import { numbered } from '../sections';

interface Planned {
  readonly month: number;
  readonly day: number;
  readonly about: string;
  readonly whom: string;
  readonly by: string;
}

/** What the curator offers while pairs work, besides the lessons before they begin. */
const planned: readonly Planned[] = [
  {
    month: 11,
    day: 20,
    about: 'Разбор случаев: первые встречи, трудные вопросы',
    whom: 'наставники',
    by: 'педагог-психолог',
  },
  {
    month: 12,
    day: 11,
    about: 'Консультация: цель, задачи и признаки успеха в плане',
    whom: 'наставники',
    by: 'куратор',
  },
  { month: 12, day: 18, about: 'Час общения групп: чему уже научились', whom: 'наставляемые', by: 'куратор' },
  { month: 1, day: 22, about: 'Обмен опытом: что помогло паре двигаться дальше', whom: 'наставники', by: 'куратор' },
  {
    month: 2,
    day: 19,
    about: 'Открытое занятие: как рассказать о своём результате',
    whom: 'наставляемые',
    by: 'наставники',
  },
  { month: 3, day: 19, about: 'Разбор случаев: как завершать работу пары', whom: 'наставники', by: 'педагог-психолог' },
];

const peopleOf = (people: readonly Person[]): Content =>
  people.flatMap((person, index) => [...(index > 0 ? [', '] : []), name(person, 'nominative', 'surname-initials')]);

/** Papers of the folder that pairs work with. */
const ownPapers: readonly (readonly [paper: string, title: string, whom: string])[] = [
  ['leaflet-mentor', 'Памятка наставника', 'наставники'],
  ['list-training', 'Эксперты и материалы для обучения наставников', 'наставники'],
  ['regulation', 'Положение о наставничестве', 'все'],
  ['programme', 'Программа наставничества', 'все'],
  ['leaflet-mentee', 'Памятка наставляемого', 'наставляемые'],
];

function materialsOf(facts: ProgrammeFacts): readonly (readonly string[])[] {
  const { made } = facts.selection();
  const { mentors, mentees } = facts.work().materials;
  return [
    ...ownPapers.flatMap(([paper, title, whom]) => (made.has(paper) ? [[title, whom, 'папка программы']] : [])),
    ...mentors.map((words) => [words, 'наставники', 'школа']),
    ...mentees.map((words) => [words, 'наставляемые', 'школа']),
    ['План развития пары с задачами и сроками', 'наставник и наставляемый', 'у наставника, копия у куратора'],
  ];
}

export const mentorEvents = schoolPaper({
  id: 'list-events',
  stage: '6',
  isList: true,
  kind: 'перечень',
  name: 'План мероприятий и материалы',
  title: ({ year }) => inFileName(`План мероприятий наставников и материалы ${year}`),
  body: (facts) => {
    const { events } = facts.work();
    return [
      ...headOf(facts, 'ПЛАН', `мероприятий для наставников и наставляемых ${forYear(facts)}`),
      heading(3, '1. Мероприятия', 'left'),
      numbered(
        [
          ['Срок', 30],
          ['Мероприятие', 64],
          ['Для кого', 37],
          ['Кто проводит', 37],
        ],
        planned.map(({ month, day, about, whom, by }) => [`до ${shortDay(facts.day(month, day))}`, about, whom, by]),
      ),
      heading(3, '2. Участие наставников', 'left'),
      events.length === 0
        ? paragraph(`На ${longDay(facts.today)} участие ещё не отмечено: его вписывают на листе «Отбор и обучение».`)
        : numbered(
            [
              ['Дата', 28],
              ['Мероприятие, комиссия, курс', 84],
              ['Кто участвовал', 56],
            ],
            events.map(({ day, about, people }) => [day === undefined ? '' : shortDay(day), about, peopleOf(people)]),
          ),
      heading(3, '3. Материалы', 'left'),
      numbered(
        [
          ['Материал', 92],
          ['Для кого', 38],
          ['Где', 38],
        ],
        materialsOf(facts),
      ),
      curatorSigns(facts),
    ];
  },
});
