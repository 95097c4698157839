/**
 * Orders that change what the order about pairs has fixed: another mentor (O8), another term (O9). Everything else of the former order stays
 * in force, and its list is never written again.
 */
import { longDay, shortDay, sinceDay } from '../../../domain/language/dates';
import type { Day } from '../../../schema/cell';
import type { Content, ListItem } from '../../../schema/document';
import { name } from '../../../schema/name';
import { counted } from '../../../texts/ru/grammar';
import type { Participant } from '../order-frame';
import { inFileName, type ProgrammeFacts, schoolPaper } from '../programme-paper';
import { vocabularies } from '../vocabulary';
import { curatorOf, order, toCurator } from './preparation';

/** Number and date of the order that fixed a pair. */
export interface FormerOrder {
  readonly number: string;
  readonly date: Day;
}

/** Mentees who go on with another mentor. */
export interface Replacement {
  /** The pair that goes on. */
  readonly pair: string;
  readonly former: Participant;
  readonly next: Participant;
  readonly mentees: readonly Participant[];
  readonly since: Day;
  readonly until: Day;
  readonly ground: string;
  readonly order: FormerOrder;
}

/** A pair that is to end on another day than its order says. */
export interface ChangedTerm {
  readonly pair: string;
  readonly mentor: Participant;
  readonly mentees: readonly Participant[];
  readonly from: Day;
  readonly to: Day;
  readonly ground: string;
  readonly order: FormerOrder;
}

interface OfOrder {
  readonly order: FormerOrder;
}

/** The orders that are changed, each once. */
const formerOrders = (changes: readonly OfOrder[]): readonly string[] => [
  ...new Set(changes.map(({ order: { number, date } }) => `от ${shortDay(date)} №\u00a0${number}`)),
];

const inOrders = (changes: readonly OfOrder[]): string =>
  `${formerOrders(changes).length > 1 ? 'в приказы' : 'в приказ'} ${formerOrders(changes).join(', ')}`;

const rest = (changes: readonly OfOrder[]): ListItem => ({
  content: `Остальные пункты ${formerOrders(changes).length > 1 ? 'приказов' : 'приказа'} ${formerOrders(changes).join(', ')} оставить без изменений.`,
});

/** «Соловья П.И., Жук И.А.» in the case that the sentence needs. */
const named = (people: readonly Participant[], nameCase: Parameters<typeof name>[1]): readonly Content[] =>
  people.flatMap((person, index) => [...(index === 0 ? [] : [', ']), name(person, nameCase, 'surname-initials')]);

const sentence = (...parts: readonly Content[]): Content => parts.flat();

/** Everybody once. */
const readers = (facts: ProgrammeFacts, people: readonly Participant[]): readonly Participant[] => {
  const all = [curatorOf(facts), ...people];
  return all.filter(({ code }, index) => all.findIndex((person) => person.code === code) === index);
};

const workdays = (count: number): string =>
  `в течение ${counted(count, 'рабочего дня', 'рабочих дней', 'рабочих дней')} со дня подписания приказа`;

const acquaint = `ознакомить с приказом участников, родителей (законных представителей) несовершеннолетних ${workdays(3)};`;

export const replacementOrder = schoolPaper({
  id: 'order-replacement',
  stage: '6',
  kind: 'приказ',
  name: 'Приказ о замене наставника',
  needs: 'replaced',
  title: ({ year }) => inFileName(`Приказ о замене наставника ${year}`),
  subject: ({ replaced }) => replaced.map(({ pair }) => pair),
  body: (facts) => {
    const { programme, plan } = vocabularies[facts.vocabulary];
    const { replaced } = facts;
    return order(facts, {
      title: `О внесении изменений ${inOrders(replaced)} (замена наставника)`,
      aim: `на основании обращений участников и письменного согласия сторон, в целях продолжения работы по ${programme.prepositional}`,
      items: [
        {
          content: `Внести изменения ${inOrders(replaced)}:`,
          items: replaced.map(({ former, next, mentees, since, until, ground }, index) =>
            sentence(
              'закрепить за ',
              ...named(mentees, 'instrumental'),
              ' наставника ',
              name(next, 'accusative', 'surname-initials'),
              ' вместо ',
              name(former, 'genitive', 'surname-initials'),
              ` ${sinceDay(since)}; срок прежний – до ${longDay(until)}; основание: ${ground}${index === replaced.length - 1 ? '.' : ';'}`,
            ),
          ),
        },
        { content: `Прежним наставникам передать новым ${plan.plural} и записи о встречах ${workdays(5)}.` },
        {
          content: `Новым наставникам уточнить вместе с наставляемыми ${plan.plural} и передать их куратору ${workdays(10)}.`,
        },
        {
          content: toCurator(facts),
          items: [
            acquaint,
            `внести изменения в список пар и групп ${workdays(3)};`,
            'следить за работой пар и групп с новыми наставниками в течение всего срока.',
          ],
        },
        rest(replaced),
      ],
      readers: readers(
        facts,
        replaced.flatMap(({ former, next, mentees }) => [former, next, ...mentees]),
      ),
    });
  },
});

const changes = { extended: 'продлении', ended: 'досрочном завершении' } as const;

/** «О продлении и досрочном завершении»: as far as there is either. */
const about = (extended: readonly ChangedTerm[], ended: readonly ChangedTerm[]): string =>
  [extended.length > 0 ? changes.extended : [], ended.length > 0 ? changes.ended : []].flat().join(' и ');

const lines = (terms: readonly ChangedTerm[]): readonly Content[] =>
  terms.map(({ mentor, mentees, from, to, ground }, index) =>
    sentence(
      'наставник ',
      name(mentor, 'nominative', 'surname-initials'),
      mentees.length > 1 ? ', наставляемые ' : ', наставляемый ',
      ...named(mentees, 'nominative'),
      `: до ${longDay(to)} вместо ${longDay(from)}; основание: ${ground}${index === terms.length - 1 ? '.' : ';'}`,
    ),
  );

export const termOrder = schoolPaper({
  id: 'order-term',
  stage: '6',
  kind: 'приказ',
  name: 'Приказ о продлении или досрочном завершении',
  needs: 'changed-terms',
  title: ({ year }) => inFileName(`Приказ об изменении сроков наставничества ${year}`),
  subject: ({ changedTerms }) => changedTerms.map(({ pair }) => pair),
  body: (facts) => {
    const { plan } = vocabularies[facts.vocabulary];
    const { changedTerms } = facts;
    const extended = changedTerms.filter(({ from, to }) => to > from);
    const ended = changedTerms.filter(({ from, to }) => to < from);
    const forExtended: readonly ListItem[] = [
      { content: 'Продлить срок работы пар и групп:', items: lines(extended) },
      {
        content: `Наставникам продлённых пар и групп внести новый срок в ${plan.plural} и передать их куратору ${workdays(10)}.`,
      },
    ];
    const forEnded: readonly ListItem[] = [
      { content: 'Завершить досрочно работу пар и групп:', items: lines(ended) },
      {
        content:
          'Наставникам завершённых пар и групп провести итоговую встречу и передать куратору отчёт до последнего дня работы.',
      },
    ];
    return order(facts, {
      title: `О ${about(extended, ended)} наставничества`,
      aim: 'на основании письменного согласия наставников и наставляемых, по представлению куратора',
      items: [
        ...(extended.length > 0 ? forExtended : []),
        ...(ended.length > 0 ? forEnded : []),
        {
          content: toCurator(facts),
          items: [acquaint, `внести новые сроки в список пар и групп ${workdays(3)}.`],
        },
        rest(changedTerms),
      ],
      readers: readers(
        facts,
        changedTerms.flatMap(({ mentor, mentees }) => [mentor, ...mentees]),
      ),
    });
  },
});
