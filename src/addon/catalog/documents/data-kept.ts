/** «Что мы храним о …»: everything that the book knows of one person, for the person or the parents, with where it stands and what they may ask. */

import { longDay, shortDay } from '../../domain/language/dates';
import type { DossierEntry } from '../../domain/people/dossier';
import type { Day } from '../../schema/cell';
import { type Block, defineDocument, heading, line, paragraph, signature, table } from '../../schema/document';
import { name } from '../../schema/name';
import type { Officer, Participant, School } from './order-frame';
import { capitalised } from './posts';

export interface DataKeptFacts {
  readonly school: School;
  readonly curator: Officer;
  readonly person: Participant;
  readonly today: Day;
  readonly entries: readonly DossierEntry[];
}

const entryBlocks = ({ table: title, day, cells }: DossierEntry): readonly Block[] => [
  heading(3, day === undefined ? title : `${title}, ${shortDay(day)}`, 'left'),
  table(
    [
      { heading: 'Сведения', width: 65 },
      { heading: 'Что записано', width: 115 },
    ],
    cells.map(([asked, words]) => [asked, words]),
  ),
];

export const dataKept = defineDocument<DataKeptFacts>({
  id: 'data-kept',
  title: ({ person }) => `Что мы храним о ${person.code}`,
  body: ({ school, curator, person, today, entries }) => [
    line(school.full, 'centre'),
    heading(1, 'СВЕДЕНИЯ О ДАННЫХ'),
    heading(2, 'Что хранится в книге программы наставничества', 'centre'),
    line(['О ком: ', name(person), `, ${person.about}`]),
    line(`По состоянию на ${longDay(today)}`),
    paragraph(
      'Ниже – всё, что записано о человеке на листах программы наставничества. Бумаги (согласия, справки) хранятся в школе отдельно; здесь только отметки о них.',
    ),
    ...entries.flatMap(entryBlocks),
    heading(3, 'Что можно сделать', 'left'),
    paragraph(
      'Вы вправе попросить исправить неверное, удалить лишнее или отозвать согласие. Обратитесь к куратору; ответ даётся не позже десяти рабочих дней со дня обращения (статьи 14, 20 и 21 Федерального закона № 152-ФЗ «О персональных данных»).',
    ),
    signature({ post: capitalised(curator.post.nominative), name: name(curator, 'nominative', 'initials-surname') }),
  ],
});
