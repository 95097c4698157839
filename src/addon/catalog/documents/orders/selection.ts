/** Orders of the fourth stage: how mentors are taught, who is in their register. */
import { longDay, shortDay } from '../../../domain/language/dates';
import { type Block, type Content, heading } from '../../../schema/document';
import { name } from '../../../schema/name';
import { guessSheets, usualLook } from '../../../schema/paper';
import { counted } from '../../../texts/ru/grammar';
import { annexHead, annexNote } from '../order-frame';
import { forYear, inFileName, schoolPaper } from '../programme-paper';
import { numbered } from '../sections';
import type { PlannedLesson } from '../selection/facts';
import { vocabularies } from '../vocabulary';
import { curatorOf, order } from './preparation';

/** More than these are not named in a cell. */
const mostNamed = 6;

/** Who comes to a lesson: everybody, those who lack its topics by А5, or who wants to. */
const learnersOf = ({ learners }: PlannedLesson): Content => {
  if (learners === 'all') return 'все';
  if (learners.length === 0) return 'по желанию';
  if (learners.length > mostNamed)
    return `${counted(learners.length, 'наставник', 'наставника', 'наставников')} по отчёту АПО`;
  return learners.flatMap((code, index) => [
    ...(index > 0 ? [', '] : []),
    name({ code }, 'nominative', 'surname-initials'),
  ]);
};

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
          ['Тема', 33],
          ['Часы', 15],
          ['Формат', 33],
          ['Проводит', 28],
          ['Дата', 26],
          ['Участники', 35],
        ],
        facts
          .selection()
          .lessons.map((lesson) => [
            lesson.topic,
            String(lesson.hours),
            lesson.way,
            lesson.by,
            shortDay(facts.day(lesson.month, lesson.day)),
            learnersOf(lesson),
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
