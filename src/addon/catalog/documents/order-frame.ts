/**
 * What every order has around its points, in the order that principals expect: the school, the word, date and number, the
 * place, the title; after the points the annexes, the signature, who has read it, who wrote it.
 */
import { longDay, shortDay, sinceDay } from '../../domain/language/dates';
import type { Day } from '../../schema/cell';
import {
  type Block,
  type Content,
  heading,
  line,
  pageBreak,
  sideBySide,
  signature,
  table,
} from '../../schema/document';
import { type NameForms, name, type Person } from '../../schema/name';
import { capitalised, type Post } from './posts';

export interface School {
  /** Who founded it, printed above its name. */
  readonly founder?: string;
  readonly full: string;
  readonly short: string;
  /** Where orders are made: «г. Новореченск». */
  readonly place: string;
  readonly principal: Officer;
  readonly phone: string;
}

/** Somebody who acts by post. */
export interface Officer extends Person {
  readonly post: Post;
}

/** Somebody in a list: who, and class or post beside the name. */
export interface Participant extends Person {
  readonly about: string;
  /** The same in other cases. */
  readonly aboutIn?: NameForms;
}

/** A draft has neither number nor date: both are written in after signing. */
export interface Registration {
  readonly date?: Day;
  readonly number?: string;
}

const bound = '\u00a0';

const dateOf = ({ date }: Registration): string => (date ? shortDay(date) : `________________ 20__${bound}г.`);
const numberOf = ({ number }: Registration): string => `№${bound}${number ?? '_________'}`;

/** From the name of the school to the title of the order. */
export const orderHead = (school: School, registration: Registration, title: string): readonly Block[] => [
  ...[school.founder ?? []].flat().map((founder) => line(founder, 'centre')),
  line(school.full, 'centre'),
  line(`(${school.short})`, 'centre'),
  heading(1, 'ПРИКАЗ'),
  sideBySide([{ width: 1 }, { width: 1, align: 'right' }], [[dateOf(registration), numberOf(registration)]]),

  line(school.place, 'centre'),
  heading(2, title, 'left'),
];

/** «Контроль за исполнением приказа …»: the principal keeps it or gives it to somebody. */
export const controlBy = (controller: Officer | undefined): Content =>
  controller
    ? [
        `Контроль за исполнением настоящего приказа возложить на ${controller.post.accusative} `,
        name(controller, 'accusative', 'surname-initials'),
        '.',
      ]
    : 'Контроль за исполнением настоящего приказа оставляю за собой.';

/** «Приложение: … на 2 л. в 1 экз.» */
export const annexNote = (what: string, sheets: number): Block =>
  line(`Приложение: ${what} на${bound}${sheets}${bound}л. в${bound}1${bound}экз.`);

export const principalSigns = ({ principal }: School): Block =>
  signature({ post: capitalised(principal.post.nominative), name: name(principal, 'nominative', 'initials-surname') });

/** The curator under what the curator has drawn up. */
export const curatorSigns = ({ curator }: { readonly curator: Officer }): Block =>
  signature({
    post: capitalised(curator.post.short ?? curator.post.nominative),
    name: name(curator, 'nominative', 'initials-surname'),
  });

/** On a sheet of its own, so that the text and the signature of the principal stay together. */
export const readBy = (people: readonly Participant[]): readonly Block[] => [
  pageBreak,
  line('С приказом ознакомлены:'),
  table(
    [
      { heading: '№', width: 13, align: 'centre' },
      { heading: 'ФИО', width: 76 },
      { heading: 'Должность, класс', width: 46 },
      { heading: 'Подпись', width: 25 },
      { heading: 'Дата', width: 20 },
    ],
    people.map((person, index) => [String(index + 1), name(person), person.about, '', '']),
  ),
];

export const writtenBy = (author: Person, { phone }: School): Block =>
  line(['Исполнитель: ', name(author, 'nominative', 'surname-initials'), `, тел. ${phone}`]);

/** The corner of an annex: whose it is. */
export const annexHead = (number: number, school: School, registration: Registration): readonly Block[] => [
  pageBreak,
  line(`Приложение ${number}`, 'right'),
  line(`к приказу ${school.short}`, 'right'),
  line(`от ${dateOf(registration)} ${numberOf(registration)}`, 'right'),
];

/** The corner of a paper that an order approves: «УТВЕРЖДЕНО приказом … от … № …». */
export const approvedBy = (school: School, registration: Registration, word: string): readonly Block[] => [
  line(word, 'right'),
  line(`приказом ${school.short}`, 'right'),
  line(`от ${dateOf(registration)} ${numberOf(registration)}`, 'right'),
];

/** «с 30 октября 2026 г. по 30 апреля 2027 г.» */
export const term = (from: Day, to: Day): string => `${sinceDay(from)} по ${longDay(to)}`;

/** «30.10.2026 – 30.04.2027» */
export const shortTerm = (from: Day, to: Day): string => `${shortDay(from)} – ${shortDay(to)}`;
