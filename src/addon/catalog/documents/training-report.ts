/** The report about what mentors need to learn (А5): topics by their gap, groups of those who should learn them, how and when it suits. */
import { longDay } from '../../domain/language/dates';
import type { NeededTopic, TrainingNeeds } from '../../domain/people/training-needs';
import type { Day } from '../../schema/cell';
import {
  type Block,
  defineDocument,
  heading,
  type ListItem,
  line,
  list,
  paragraph,
  signature,
  table,
} from '../../schema/document';
import { name } from '../../schema/name';
import { counted } from '../../texts/ru/grammar';
import type { Officer, School } from './order-frame';
import { capitalised } from './posts';

export interface TrainingReportFacts {
  readonly school: School;
  /** «2026/2027» */
  readonly year: string;
  readonly curator: Officer;
  readonly today: Day;
  /** Mentors in the base. */
  readonly mentors: number;
  readonly needs: TrainingNeeds;
  /** «утром – 3» */
  readonly ways: readonly string[];
  readonly times: readonly string[];
}

const shown = (figure: number): string => figure.toFixed(1).replace('.', ',').replace('-', '−');
const middle = (words: string, width: number) => ({ heading: words, width, align: 'centre' }) as const;

const topicsTable = ({ topics }: TrainingNeeds): Block =>
  table(
    [
      middle('№', 12),
      { heading: 'Тема', width: 72 },
      middle('Владею', 22),
      middle('Важно', 22),
      middle('Разрыв', 22),
      middle('В программу', 30),
    ],
    topics.map((topic, index) => [
      String(index + 1),
      topic.name,
      shown(topic.own),
      shown(topic.need),
      shown(topic.gap),
      topic.isTaught ? 'да' : 'нет',
    ]),
  );

const groupOf = ({ name: words, people }: NeededTopic): ListItem => ({
  content: [
    `${words}: `,
    ...people.flatMap((code, index) => [index > 0 ? ', ' : '', name({ code }, 'nominative', 'surname-initials')]),
  ],
});

const enumerated = (words: readonly string[]): string => (words.length > 0 ? words.join(', ') : 'не названо');

export const trainingReport = defineDocument<TrainingReportFacts>({
  id: 'training-report',
  title: ({ year }) => `Отчёт по анкете потребности в обучении (АПО) за ${year.replace('/', '-')} учебный год`,
  body: ({ school, year, curator, today, mentors, needs, ways, times }) => {
    const groups = needs.topics.filter(({ people }) => people.length > 0);
    const taught = needs.topics.filter(({ isTaught }) => isTaught).map((topic) => `«${topic.name}»`);
    return [
      line(school.full, 'centre'),
      heading(1, 'ОТЧЁТ'),
      heading(2, `О потребности наставников в обучении, ${year} учебный год`, 'centre'),
      paragraph(
        `По состоянию на ${longDay(today)} на анкету А5 ответили ${counted(needs.answered, 'наставник', 'наставника', 'наставников')} из ${mentors}. Шкала – от 1 до 5. Разрыв – среднее «важно» минус среднее «владею»; тема входит в программу, если разрыв не меньше 2 или среднее «владею» ниже 3.`,
      ),
      heading(3, '1. Темы по величине разрыва', 'left'),
      topicsTable(needs),
      heading(3, '2. Группы', 'left'),
      groups.length > 0 ? list(...groups.map(groupOf)) : paragraph('Отдельных групп не требуется.'),
      heading(3, '3. Как и когда удобно учиться', 'left'),
      paragraph(`Формат: ${enumerated(ways)}. Время: ${enumerated(times)}.`),
      paragraph(
        taught.length > 0
          ? `Вывод: в программу обучения включить темы ${taught.join(', ')}.`
          : 'Вывод: общих тем для обучения не требуется, достаточно консультаций по группам.',
      ),
      signature({
        post: capitalised(curator.post.nominative),
        name: name(curator, 'nominative', 'initials-surname'),
      }),
    ];
  },
});
