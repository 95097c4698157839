/** Orders of the last stage and of monitoring: how the year ends with an event and rewards, how its figures are gathered twice a year. */
import { longDay, shortDay } from '../../../domain/language/dates';
import { type Block, heading } from '../../../schema/document';
import { name } from '../../../schema/name';
import { guessSheets, usualLook } from '../../../schema/paper';
import type { RewardKind } from '../../pairing-words';
import { quoted, startOf, timedParts } from '../final-event/event';
import { annexHead, annexNote } from '../order-frame';
import { forYear, inFileName, type ProgrammeFacts, schoolPaper } from '../programme-paper';
import { numbered } from '../sections';
import { vocabularies } from '../vocabulary';
import { curatorOf, order, teamOf, titleOf, toCurator } from './preparation';

/** Public: what happens when, who leads by role; no names. */
const eventAnnex = (facts: ProgrammeFacts): readonly Block[] => [
  ...annexHead(1, facts.school, facts.registration),
  heading(2, `Программа итогового мероприятия: ${quoted(facts.event.format)}`),
  numbered(
    [
      ['Время', 30],
      ['Что происходит', 90],
      ['Ведёт', 50],
    ],
    timedParts(facts.event).map(({ time, what, by }) => [time, what, by]),
  ),
];

export const finalEventOrder = schoolPaper({
  id: 'order-final-event',
  stage: '7',
  kind: 'приказ',
  name: 'Приказ об итоговом мероприятии',
  title: titleOf('об итоговом мероприятии'),
  body: (facts) => {
    const annex = eventAnnex(facts);
    const { event } = facts;
    return order(facts, {
      title: `О проведении итогового мероприятия программы наставничества ${forYear(facts)}`,
      aim: 'в целях подведения итогов программы, выявления лучших практик и поощрения участников',
      items: [
        {
          content: `Провести ${longDay(event.day ?? facts.day(5, 14))} открытое итоговое мероприятие: ${quoted(event.format)}. Начало – ${startOf(event)}, место – ${event.place}.`,
        },
        { content: 'Утвердить программу мероприятия согласно приложению 1 к настоящему приказу.' },
        {
          content: toCurator(facts),
          items: [
            `пригласить участников, родителей и партнёров до ${longDay(facts.day(4, 30))};`,
            `представить предложение о поощрении до ${longDay(facts.day(5, 7))};`,
            'подготовить сценарий и представление итогов года в диаграммах, без имён;',
            'назначить ведущего, модераторов и экспертов из педагогов и старших наставников;',
            'публиковать имена и фотографии только с отдельного согласия на распространение персональных данных.',
          ],
        },
        {
          content:
            'Заместителю директора по воспитательной работе обеспечить порядок и безопасность участников во время мероприятия.',
        },
      ],
      notes: [annexNote('программа итогового мероприятия', guessSheets(annex, usualLook))],
      readers: teamOf(facts),
      annex,
    });
  },
});

const rewardsAnnex = (facts: ProgrammeFacts): readonly Block[] => [
  ...annexHead(1, facts.school, facts.registration),
  heading(2, `Участники программы наставничества, представленные к поощрению, ${facts.year} учебный год`),
  numbered(
    [
      ['ФИО, организация', 44],
      ['Должность, класс', 44],
      ['Поощрение', 42],
      ['За что', 42],
    ],
    [
      ...facts.rewards.approved.map((person) => [name(person), person.about, person.reward, person.merit]),
      ...facts.rewards.partners.map(({ organisation, merit }) => [
        organisation,
        'партнёр школы',
        'благодарственное письмо партнёру',
        merit,
      ]),
    ],
  ),
];

export const rewardsOrder = schoolPaper({
  id: 'order-rewards',
  stage: '7',
  kind: 'приказ',
  name: 'Приказ о поощрении',
  needs: 'rewarded',
  title: ({ year }) => inFileName(`Приказ о поощрении участников наставничества ${year}`),
  body: (facts) => {
    const { programme } = vocabularies[facts.vocabulary];
    const annex = rewardsAnnex(facts);
    const has = (word: RewardKind): boolean => facts.rewards.approved.some(({ reward }) => reward === word);
    return order(facts, {
      title: `О поощрении участников ${programme.genitive} по итогам ${facts.year} учебного года`,
      aim: 'по предложению куратора, за активное участие и личный вклад в развитие наставничества',
      items: [
        {
          content:
            'Поощрить участников согласно приложению 1 к настоящему приказу: каждого – так, как указано в графе «Поощрение».',
        },
        {
          content: toCurator(facts),
          items: [
            `подготовить благодарности, грамоты и письма к подписи до ${longDay(facts.day(5, 14))};`,
            `вручить их на итоговом мероприятии или в классе до ${longDay(facts.day(5, 31))};`,
            'публиковать имена и фотографии только с отдельного согласия на распространение персональных данных.',
          ],
        },
        ...(has('благодарственное письмо родителям')
          ? [
              {
                content: `Классным руководителям передать благодарственные письма родителям наставников из числа обучающихся до ${longDay(facts.day(5, 31))}.`,
              },
            ]
          : []),
        ...(has('премия')
          ? [
              {
                content:
                  'Размер премий установить отдельным приказом по личному составу в пределах фонда оплаты труда.',
              },
            ]
          : []),
      ],
      notes: [annexNote('список участников, представленных к поощрению', guessSheets(annex, usualLook))],
      readers: [
        curatorOf(facts),
        ...new Map(facts.rewards.approved.map((person) => [person.code, person])).values(),
      ].filter(({ code }, index) => index === 0 || code !== facts.curator.code),
      annex,
    });
  },
});

/** In which forms the monitoring is told, when, and by whom. */
function monitoringAnnex(facts: ProgrammeFacts): readonly Block[] {
  const [half, questionnaires, year, office] = [
    facts.day(1, 29),
    facts.day(5, 28),
    facts.day(6, 11),
    facts.day(6, 30),
  ].map(shortDay) as [string, string, string, string];
  return [
    ...annexHead(1, facts.school, facts.registration),
    heading(2, 'Формы отчёта, сроки и ответственные'),
    numbered(
      [
        ['Форма', 44],
        ['Что в ней', 68],
        ['Срок', 26],
        ['Кто отвечает', 32],
      ],
      [
        [
          'Отчёт за первое полугодие',
          'показатели и цели, пары по состоянию, удовлетворённость, сильные и слабые стороны по формам, условия, выводы, меры',
          half,
          'куратор',
        ],
        [
          'Анкета куратора об условиях',
          'девять условий, каждое от 0 до 2; сумма и уровень',
          `${half}, ${year}`,
          'куратор',
        ],
        [
          'Анкеты участников и родителей',
          'оценки и перемены за год, ответы по кодам',
          questionnaires,
          'куратор, классные руководители',
        ],
        ['Отчёт за второе полугодие', 'те же разделы, что за первое', year, 'куратор'],
        [
          'Аналитическая справка',
          'основание, период, методика, результаты, влияние на участников, рекомендации',
          year,
          'куратор',
        ],
        ['Итоговый отчёт за год', 'показатели, этапы, влияние, задачи на следующий год', year, 'куратор'],
        ['Показатели для муниципалитета', 'числа без имён; малые числа не сообщаются', office, 'куратор'],
      ],
    ),
  ];
}

export const monitoringOrder = schoolPaper({
  id: 'order-monitoring',
  stage: 'М',
  kind: 'приказ',
  name: 'Приказ о проведении мониторинга',
  title: (facts) => inFileName(`Приказ о проведении мониторинга ${forYear(facts)}`),
  body: (facts) => {
    const { model } = vocabularies[facts.vocabulary];
    const annex = monitoringAnnex(facts);
    return order(facts, {
      title: `О проведении мониторинга реализации ${model.genitive} ${forYear(facts)}`,
      aim: 'в целях оценки качества программы и её влияния на участников',
      items: [
        {
          content: 'Провести мониторинг дважды в учебном году:',
          items: [
            `за первое полугодие – до ${longDay(facts.day(1, 29))};`,
            `за учебный год – до ${longDay(facts.day(6, 11))}.`,
          ],
        },
        { content: 'Утвердить формы отчёта, сроки и ответственных согласно приложению 1 к настоящему приказу.' },
        {
          content: toCurator(facts),
          items: [
            'собрать ответы участников и их родителей, оценить условия по анкете куратора;',
            'подготовить отчёт: показатели с целями, состояние пар и групп, сильные и слабые стороны по каждой форме, выводы и меры;',
            'представить отчёт директору в сроки, названные в пункте 1.',
          ],
        },
        {
          content:
            'Классным руководителям и руководителям методических объединений напомнить участникам об анкетах и не собирать с педагогов других отчётов о наставничестве.',
        },
        { content: 'Сведения для мониторинга передавать за пределы школы только в обобщённом виде, без имён.' },
      ],
      notes: [annexNote('формы отчёта, сроки и ответственные', guessSheets(annex, usualLook))],
      readers: teamOf(facts),
      annex,
    });
  },
});
