/** A reference about the work of a mentor, for attestation: periods, orders, forms, how many mentees, what came of it, events. Hours have a reference of their own. */

import { longDay, shortDay } from '../../../domain/language/dates';
import { type Block, heading, line, paragraph, signature, table } from '../../../schema/document';
import { name } from '../../../schema/name';
import { counted } from '../../../texts/ru/grammar';
import { sayUsefulness } from '../../usefulness-words';
import { shortTerm } from '../order-frame';
import { capitalised } from '../posts';
import { inFileName, type ProgrammeFacts, personalPaper, type Signer } from '../programme-paper';
import { points } from '../sections';
import type { OwnPair } from '../work/facts';

const ownPairs = (facts: ProgrammeFacts, code: string): readonly OwnPair[] =>
  facts
    .work()
    .pairsOf(code)
    .filter(({ role }) => role === 'mentor');

const work = (pairs: readonly OwnPair[]): Block =>
  table(
    [
      { heading: 'Период', width: 38 },
      { heading: 'Приказ', width: 36 },
      { heading: 'Форма наставничества', width: 46 },
      { heading: 'Наставляемых', width: 42, align: 'centre' },
      { heading: 'Встреч', width: 24, align: 'centre' },
    ],
    pairs.map(({ from, to, order, form, mentees, meetings }) => [
      from && to ? shortTerm(from, to) : 'не указан',
      order || 'готовится',
      form || 'не указана',
      String(mentees.length),
      String(meetings),
    ]),
  );

function results(facts: ProgrammeFacts, code: string, pairs: readonly OwnPair[]): readonly string[] {
  const works = facts.selection().workOf(code);
  // Each by itself: their common mean would tell of those whose own is not told.
  const useful = works.filter(({ usefulness }) => usefulness !== undefined);
  const finished = pairs.filter(({ state }) => state === 'завершена').length;
  const meetings = pairs.reduce((sum, one) => sum + one.meetings, 0);
  const rewards = facts.rewards.approved.filter((one) => one.code === code && one.reward !== 'премия');
  return [
    `проведено ${counted(meetings, 'встреча', 'встречи', 'встреч')}`,
    ...(useful.length === 0
      ? ['польза встреч не сообщается: о ней ответили меньше пяти наставляемых']
      : useful.map((work) => `польза встреч (${work.form}) – ${sayUsefulness(work)}`)),
    `пары и группы: завершены – ${finished}, работают – ${pairs.length - finished}`,
    ...rewards.map(({ reward, merit }) => `поощрение: ${reward} (${merit.replace(/\.$/, '')})`),
  ];
}

function page(facts: ProgrammeFacts, person: Signer): readonly Block[] {
  const pairs = ownPairs(facts, person.code);
  const mentees = new Set(pairs.flatMap((pair) => pair.mentees.map(({ code }) => code))).size;
  const { events } = facts.work().hoursOf(person.code);
  const { principal } = facts.school;
  return [
    line(facts.school.full, 'centre'),
    heading(1, 'СПРАВКА'),
    heading(2, 'о наставнической деятельности'),
    paragraph(
      'Дана ',
      name(person, 'dative'),
      ` (${person.about}) в том, что в ${facts.year} учебном году ведёт наставническую деятельность; наставляемых – ${mentees}. По состоянию на ${longDay(facts.today)}:`,
    ),
    work(pairs),
    heading(3, 'Результаты', 'left'),
    ...points(results(facts, person.code, pairs)),
    ...(events.length === 0
      ? []
      : [
          heading(3, 'Мероприятия, комиссии, повышение мастерства', 'left'),
          ...points(events.map(({ day, about }) => (day === undefined ? about : `${shortDay(day)}: ${about}`))),
        ]),
    paragraph('Справка дана для представления в аттестационную комиссию и по месту требования.'),
    signature(
      { post: capitalised(principal.post.nominative), name: name(principal, 'nominative', 'initials-surname') },
      { post: 'Куратор', name: name(facts.curator, 'nominative', 'initials-surname') },
    ),
  ];
}

export const mentorReference = personalPaper({
  id: 'reference-mentor-work',
  stage: '7',
  kind: 'справка',
  name: 'Справка о наставнической деятельности',
  pagesInFile: 12,
  title: ({ year }) => inFileName(`Справки о наставнической деятельности ${year}`),
  isFor: ({ code }, facts) => ownPairs(facts, code).length > 0,
  page,
});
