/** What a mentor has done in a period, for payment and attestation: meetings by month with their days and hours, lessons, events, commissions. */
import { longDay, monthsWords, shortDay } from '../../../domain/language/dates';
import { hoursOfMeetings } from '../../../domain/pairing/mentor-hours';
import { type Block, heading, line, paragraph, signature, table } from '../../../schema/document';
import { name } from '../../../schema/name';
import { term } from '../order-frame';
import { capitalised } from '../posts';
import { inFileName, type ProgrammeFacts, personalPaper, type Signer } from '../programme-paper';
import { numbered, points } from '../sections';
import type { MentorHours, OwnPair } from './facts';

const shown = (hours: number): string => hours.toFixed(1).replace('.', ',').replace(/,0$/, '');

const total = ({ months }: MentorHours): number => months.reduce((sum, { days }) => sum + days.length, 0);

/** 05.11, 19.11 */
const daysWords = (days: readonly string[]): string => days.map((day) => shortDay(day).slice(0, 5)).join(', ');

function meetingsTable(hours: MentorHours): Block {
  const all = total(hours);
  return table(
    [
      { heading: 'Месяц', width: 42 },
      { heading: 'Дни встреч', width: 82 },
      { heading: 'Встреч', width: 28, align: 'centre' },
      { heading: 'Часов', width: 28, align: 'centre' },
    ],
    [
      ...hours.months.map(({ month, days }) => [
        monthsWords([{ to: `${month}-01` }]),
        daysWords(days),
        String(days.length),
        shown(hoursOfMeetings(days.length, hours.minutes)),
      ]),
      ['Всего', '–', String(all), shown(hoursOfMeetings(all, hours.minutes))],
    ],
  );
}

const pairsTable = (pairs: readonly OwnPair[]): Block =>
  numbered(
    [
      ['Наставляемые', 92],
      ['Приказ', 48],
      ['Встреч всего', 28],
    ],
    pairs.map(({ mentees, order, meetings }) => [
      mentees.flatMap((person, index) => [...(index > 0 ? ['; '] : []), name(person), `, ${person.about}`]),
      order,
      String(meetings),
    ]),
  );

const trainingWords = ({ lessons }: MentorHours): readonly Block[] =>
  lessons.length === 0
    ? []
    : [
        paragraph(
          `Обучение наставника: ${lessons.map((lesson) => lesson.name).join(', ')} – ${shown(lessons.reduce((sum, { hours }) => sum + hours, 0))}\u00a0ч.`,
        ),
      ];

const eventWords = ({ events }: MentorHours): readonly Block[] =>
  events.length === 0
    ? []
    : [
        line('Мероприятия, комиссии, повышение мастерства:'),
        ...points(events.map(({ day, about }) => (day === undefined ? about : `${shortDay(day)}: ${about}`))),
      ];

function page(facts: ProgrammeFacts, person: Signer): readonly Block[] {
  const hours = facts.work().hoursOf(person.code);
  const { principal } = facts.school;
  return [
    line(facts.school.full, 'centre'),
    heading(1, 'СПРАВКА'),
    heading(2, `о часах наставника за период ${term(hours.from, hours.to)}`),
    paragraph(
      'Дана ',
      name(person, 'dative'),
      ` (${person.about}) в подтверждение работы наставником по целевой модели наставничества. По состоянию на ${longDay(facts.today)}:`,
    ),
    pairsTable(ownPairs(facts, person.code)),
    heading(3, 'Встречи за период', 'left'),
    meetingsTable(hours),
    paragraph(`Одна встреча считается за ${hours.minutes}\u00a0минут; встречи учтены по отзывам участников.`),
    ...trainingWords(hours),
    ...eventWords(hours),
    signature(
      { post: capitalised(principal.post.nominative), name: name(principal, 'nominative', 'initials-surname') },
      { post: 'Куратор', name: name(facts.curator, 'nominative', 'initials-surname') },
    ),
  ];
}

const ownPairs = (facts: ProgrammeFacts, code: string): readonly OwnPair[] =>
  facts
    .work()
    .pairsOf(code)
    .filter(({ role }) => role === 'mentor');

export const mentorHours = personalPaper({
  id: 'reference-hours',
  stage: '6',
  kind: 'справка',
  name: 'Справка о часах наставника',
  pagesInFile: 12,
  title: ({ year }) => inFileName(`Справки о часах наставников ${year}`),
  isFor: ({ code }, facts) => ownPairs(facts, code).length > 0 && total(facts.work().hoursOf(code)) > 0,
  page,
});
