/** How the school shows its mentors: a portfolio of each, and what of the register and of the partners may stand on the site. */

import { longDay } from '../../../domain/language/dates';
import { type Block, heading, line, pageBreak, paragraph, table } from '../../../schema/document';
import { name } from '../../../schema/name';
import { counted } from '../../../texts/ru/grammar';
import { sayUsefulness } from '../../usefulness-words';
import { curatorSigns } from '../order-frame';
import { forYear, inFileName, type ProgrammeFacts, schoolPaper } from '../programme-paper';
import { numbered } from '../sections';
import type { Candidate, MentorWork } from './facts';

const unknown = 'не указано';
const withCommas = (words: readonly string[]): string => words.join(', ') || unknown;

const listed = (facts: ProgrammeFacts): readonly Candidate[] =>
  facts.selection().candidates.filter(({ isListed }) => isListed);

const trainingWords = ({ attended, isTrained, talks }: Candidate): string => {
  if (attended.length === 0) return 'впереди';
  const rest = talks.length > 0 ? `, консультаций – ${talks.length}` : '';
  return `${isTrained ? 'пройдено' : 'продолжается'}: ${attended.join(', ')}${rest}`;
};

const workTable = (works: readonly MentorWork[]): Block =>
  works.length === 0
    ? paragraph('Пары и группы ещё не утверждены.')
    : numbered(
        [
          ['Форма', 40],
          ['Наставляемых', 38],
          ['Встреч', 22],
          ['Польза для наставляемых', 40],
          ['Состояние', 30],
        ],
        works.map(({ form, mentees, meetings, usefulness, told, state }) => [
          form || unknown,
          String(mentees),
          String(meetings),
          sayUsefulness({ usefulness, told }),
          state,
        ]),
      );

const portfolio = (facts: ProgrammeFacts, mentor: Candidate): readonly Block[] => [
  heading(1, 'ПОРТФОЛИО НАСТАВНИКА'),
  heading(2, name(mentor)),
  line(`${mentor.about}, ${facts.school.short}`, 'centre'),
  table(
    [
      { heading: 'Раздел', width: 56 },
      { heading: 'Сведения', width: 120 },
    ],
    [
      ['Формы наставничества', withCommas(mentor.forms)],
      ['Ролевые модели', mentor.roleModels.join(', ') || 'по согласованию'],
      ['Направления', withCommas(mentor.competences)],
      ...(mentor.code.startsWith('П') ? [['Стаж, категория', mentor.teaching || unknown]] : []),
      ['Опыт наставничества', mentor.experience || unknown],
      ['Достижения', mentor.achievements || unknown],
      ['Обучение', trainingWords(mentor)],
    ],
  ),
  heading(3, 'Наставляемые и результаты', 'left'),
  workTable(facts.selection().workOf(mentor.code)),
  line(
    mentor.mayPublish
      ? 'Публикация на сайте разрешена: есть отдельное согласие.'
      : 'Публикация на сайте не разрешена: отдельного согласия нет. Портфолио хранится в школе.',
  ),
];

export const mentorPortfolios = schoolPaper({
  id: 'portfolio-mentors',
  stage: '4',
  isList: true,
  kind: 'портфолио',
  name: 'Портфолио наставников',
  needs: 'mentors',
  title: ({ year }) => inFileName(`Портфолио наставников ${year}`),
  body: (facts) =>
    listed(facts).flatMap((mentor, index) => [...(index === 0 ? [] : [pageBreak]), ...portfolio(facts, mentor)]),
});

/** «утверждён приказом от … № …», once the order is signed. */
const approval = ({ signed }: ProgrammeFacts): string => {
  const order = signed.find(({ paper }) => paper === 'order-mentors');
  return order
    ? `Реестр утверждён приказом от ${longDay(order.date)} № ${order.number}.`
    : 'Приказ об утверждении реестра готовится.';
};

export const siteRegister = schoolPaper({
  id: 'letter-site-mentors',
  stage: '4',
  isList: true,
  kind: 'письмо',
  name: 'Реестр наставников и партнёры для сайта',
  needs: 'mentors',
  title: ({ year }) => inFileName(`Реестр наставников и партнёры для сайта ${year}`),
  body: (facts) => {
    const mentors = listed(facts);
    const open = mentors.filter(({ mayPublish }) => mayPublish);
    const { partners } = facts.selection();
    const silent = mentors.length - open.length;
    return [
      heading(1, 'НАСТАВНИКИ И ПАРТНЁРЫ ШКОЛЫ'),
      line(facts.school.full, 'centre'),
      heading(3, `1. Реестр наставников ${forYear(facts)}`, 'left'),
      paragraph(`${approval(facts)} Связаться с наставником можно через школу: тел. ${facts.school.phone}.`),
      open.length === 0
        ? paragraph('Согласий на публикацию пока нет, поэтому сведения о наставниках не размещаются.')
        : numbered(
            [
              ['Наставник', 44],
              ['Должность, стаж, категория', 42],
              ['Направления', 42],
              ['Формы, ролевые модели', 44],
            ],
            open.map((one) => [
              name(one),
              [one.about, one.teaching].filter((part) => part !== '').join(', '),
              withCommas(one.competences),
              withCommas([...one.forms, ...one.roleModels]),
            ]),
          ),
      ...(silent > 0
        ? [
            paragraph(
              `Всего в реестре ${counted(mentors.length, 'наставник', 'наставника', 'наставников')}; без согласия на публикацию – ${silent}, сведения о них не размещаются.`,
            ),
          ]
        : []),
      heading(3, '2. Социальные партнёры', 'left'),
      partners.length === 0
        ? paragraph('Перечень партнёров готовится.')
        : numbered(
            [
              ['Партнёр', 118],
              ['Наставников от партнёра', 50],
            ],
            partners.map((partner) => [partner.name, String(partner.mentors)]),
          ),
      curatorSigns(facts),
    ];
  },
});
