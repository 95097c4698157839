/**
 * The reference about requests and the choice of forms: what mentees ask for, what mentors offer, which forms follow, and the criteria by
 * which mentors are sought. Figures and words of «Справочники» only, no person.
 */

import { longDay } from '../../domain/language/dates';
import type { RequestsSummary, TagDemand } from '../../domain/people/requests-summary';
import type { Day } from '../../schema/cell';
import { type Block, defineDocument, heading, line, paragraph, signature, table } from '../../schema/document';
import { name } from '../../schema/name';
import { counted } from '../../texts/ru/grammar';
import { gapNames } from '../requests/words';
import type { Officer, School } from './order-frame';
import { capitalised } from './posts';

export interface RequestsReferenceFacts {
  readonly school: School;
  /** «2026/2027» */
  readonly year: string;
  readonly curator: Officer;
  readonly today: Day;
  readonly summary: RequestsSummary;
}

const titleOf = (year: string): string => `О запросах наставляемых и выборе форм наставничества на ${year} учебный год`;

const number = (width: number, words: string) => ({ heading: words, width, align: 'centre' }) as const;

/** The whole paper has one page: the rest stands on the sheet «Запросы». */
const mostTags = 5;
const mostGroups = 3;

/** Words for which mentors are wanting come first, then those asked for most. */
const soughtTags = ({ tags }: RequestsSummary): readonly TagDemand[] =>
  [...tags.filter(({ asked }) => asked > 0)]
    .sort((a, b) => Number(b.lacking > 0) - Number(a.lacking > 0) || b.lacking - a.lacking || b.asked - a.asked)
    .slice(0, mostTags);

const criteriaTable = (summary: RequestsSummary): Block =>
  table(
    [
      { heading: 'Запрос – компетенция наставника', width: 60 },
      number(19, 'Просят'),
      number(20, 'Готовы помочь'),
      number(20, 'Не хватает'),
      { heading: 'Возраст', width: 21 },
      { heading: 'Кого хотят видеть', width: 40 },
    ],
    soughtTags(summary).map(({ name: words, asked, offered, lacking, ages, wishedMentors }) => [
      words,
      String(asked),
      String(offered),
      String(lacking),
      ages[0] ?? 'любой',
      wishedMentors[0] ?? 'не важно',
    ]),
  );

const enumerated = (words: readonly string[]): string => words.join('; ');

function deficits({ groups, gaps }: RequestsSummary): string {
  const shown = [...groups].sort((a, b) => b.people - a.people).filter(({ people }) => people > 0);
  const first = shown.slice(0, mostGroups).map(({ group, people, share = 0 }) => `«${group}» – ${people} (${share} %)`);
  const known = gaps.flatMap(({ block, index }) => (index === undefined ? [] : [{ block, index }]));
  const [worst] = [...known].sort((a, b) => b.index - a.index);
  const teachers = worst
    ? ` Наибольшие трудности педагогов – «${gapNames[worst.block]}»: индекс ${worst.index} % (приоритет – от 67 %).`
    : '';
  return `Наставничеством можно восполнить дефициты по направлениям: ${enumerated(first)}.${teachers}`;
}

const forms = ({ forms: counts, asking }: RequestsSummary): string =>
  `По запросам выбраны формы: ${enumerated(
    counts.map(
      ([form, people]) =>
        `${form === '' ? 'ещё не выбрана' : `«${form}»`} – ${people} (${Math.round((people / Math.max(1, asking)) * 100)} %)`,
    ),
  )}.`;

const conclusion = (summary: RequestsSummary): string => {
  const wanting = summary.tags.filter(({ lacking }) => lacking > 0).length;
  return wanting > 0
    ? `Вывод: мест у наставников не хватает по ${counted(wanting, 'запросу', 'запросам', 'запросам')}; наставников следует искать по критериям таблицы.`
    : 'Вывод: мест у наставников хватает по всем запросам.';
};

export const requestsReference = defineDocument<RequestsReferenceFacts>({
  id: 'requests-reference',
  title: ({ year }) => `Справка о запросах и выборе форм на ${year.replace('/', '-')} учебный год`,
  body: ({ school, year, curator, today, summary }) => [
    line(school.full, 'centre'),
    heading(1, 'СПРАВКА'),
    heading(2, titleOf(year), 'centre'),
    paragraph(
      `По состоянию на ${longDay(today)} запросы назвали ${counted(summary.asking, 'человек', 'человека', 'человек')} из ${summary.mentees}; в базе наставников – ${counted(summary.mentors, 'человек', 'человека', 'человек')}.`,
    ),
    heading(3, '1. Запросы и критерии для поиска наставников', 'left'),
    criteriaTable(summary),
    heading(3, '2. Дефициты', 'left'),
    paragraph(deficits(summary)),
    heading(3, '3. Выбор форм', 'left'),
    paragraph(forms(summary)),
    paragraph(conclusion(summary)),
    signature({
      post: capitalised(curator.post.nominative),
      name: name(curator, 'nominative', 'initials-surname'),
    }),
  ],
});
