/** Orders of the fourth stage: how mentors are taught, who is in their register. */
import { longDay, shortDay } from '../../../domain/language/dates';
import { type Block, heading } from '../../../schema/document';
import { name } from '../../../schema/name';
import { guessSheets, usualLook } from '../../../schema/paper';
import { annexHead, annexNote } from '../order-frame';
import { forYear, inFileName, schoolPaper } from '../programme-paper';
import { numbered } from '../sections';
import { vocabularies } from '../vocabulary';
import { curatorOf, order } from './preparation';

interface Lesson {
  readonly topic: string;
  readonly hours: number;
  readonly way: string;
  readonly by: string;
  readonly month: number;
  readonly day: number;
}

/** What mentors learn before they meet their mentees; twelve hours. */
const lessons: readonly Lesson[] = [
  {
    topic: 'Роль наставника, цели программы, документы и персональные данные',
    hours: 2,
    way: 'установочная сессия',
    by: 'куратор',
    month: 10,
    day: 14,
  },
  {
    topic: 'Первая встреча: знакомство, границы, правила общения',
    hours: 2,
    way: 'тренинг',
    by: 'педагог-психолог',
    month: 10,
    day: 15,
  },
  {
    topic: 'Цель и план развития: как ставить задачи и видеть результат',
    hours: 2,
    way: 'практикум',
    by: 'куратор',
    month: 10,
    day: 16,
  },
  {
    topic: 'Активное слушание, вопросы, обратная связь',
    hours: 2,
    way: 'тренинг',
    by: 'педагог-психолог',
    month: 10,
    day: 20,
  },
  {
    topic: 'Трудные ситуации: конфликт, усталость, когда звать куратора',
    hours: 2,
    way: 'разбор случаев',
    by: 'педагог-психолог',
    month: 10,
    day: 21,
  },
  {
    topic: 'Встречи по видеосвязи, рефлексия, завершение работы',
    hours: 2,
    way: 'практикум',
    by: 'куратор',
    month: 10,
    day: 22,
  },
];

export const trainingOrder = schoolPaper({
  id: 'order-training',
  stage: '4',
  kind: 'приказ',
  name: 'Приказ об обучении наставников',
  needs: 'mentors',
  title: (facts) => inFileName(`Приказ об обучении наставников ${forYear(facts)}`),
  body: (facts) => {
    const plan: readonly Block[] = [
      ...annexHead(1, facts.school, facts.registration),
      heading(2, `Программа и график обучения наставников ${forYear(facts)}`),
      numbered(
        [
          ['Тема', 64],
          ['Часы', 17],
          ['Формат', 33],
          ['Проводит', 30],
          ['Дата', 26],
        ],
        lessons.map(({ topic, hours, way, by, month, day }) => [
          topic,
          String(hours),
          way,
          by,
          shortDay(facts.day(month, day)),
        ]),
      ),
    ];
    return order(facts, {
      title: `Об утверждении программы и графика обучения наставников ${forYear(facts)}`,
      aim: 'в целях подготовки наставников к работе с наставляемыми',
      items: [
        { content: 'Утвердить программу и график обучения наставников согласно приложению 1 к настоящему приказу.' },
        { content: `Провести обучение до ${longDay(facts.day(10, 23))}.` },
        {
          content: [
            'Назначить ответственным за обучение куратора ',
            name(facts.curator, 'accusative', 'surname-initials'),
            '.',
          ],
        },
        {
          content:
            'Отмечать присутствие наставников в листе посещения; пропустившим занятие предложить запись или консультацию.',
        },
      ],
      notes: [annexNote('программа и график обучения наставников', guessSheets(plan, usualLook))],
      readers: [curatorOf(facts), ...facts.mentors],
      annex: plan,
    });
  },
});

export const mentorsOrder = schoolPaper({
  id: 'order-mentors',
  stage: '4',
  kind: 'приказ',
  name: 'Приказ о реестре наставников',
  needs: 'mentors',
  title: (facts) => inFileName(`Приказ об утверждении реестра наставников ${forYear(facts)}`),
  body: (facts) => {
    const { base } = vocabularies[facts.vocabulary];
    const annex = [
      ...annexHead(1, facts.school, facts.registration),
      heading(2, `Реестр наставников ${forYear(facts)}`),
      numbered(
        [
          ['Наставник', 48],
          ['Должность, класс', 37],
          ['Направления', 46],
          ['Формы', 39],
        ],
        facts.mentors.map((mentor) => [name(mentor), mentor.about, mentor.competences, mentor.forms]),
      ),
    ];
    return order(facts, {
      title: `Об утверждении реестра наставников ${forYear(facts)}`,
      aim: 'по итогам отбора и обучения наставников',
      items: [
        { content: 'Утвердить реестр наставников согласно приложению 1 к настоящему приказу.' },
        {
          content: ['Куратору ', name(facts.curator, 'dative', 'surname-initials'), ':'],
          items: [
            `вести реестр и вносить изменения в ${base.accusative} наставников в течение учебного года;`,
            'публиковать на сайте школы только сведения, на распространение которых есть отдельное согласие;',
            `представить проект приказа о парах и группах до ${longDay(facts.day(10, 23))}.`,
          ],
        },
      ],
      notes: [annexNote('реестр наставников', guessSheets(annex, usualLook))],
      readers: [curatorOf(facts), ...facts.mentors],
      annex,
    });
  },
});
