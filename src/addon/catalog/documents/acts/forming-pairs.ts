/** Papers around the forming of pairs: how the group meeting goes, who comes to it, who waits for a mentor and is cared for meanwhile. */
import { longDay } from '../../../domain/language/dates';
import { line, paragraph } from '../../../schema/document';
import { name } from '../../../schema/name';
import { counted, plural } from '../../../texts/ru/grammar';
import { curatorSigns } from '../order-frame';
import { forYear, headOf, inFileName, schoolPaper } from '../programme-paper';
import { numbered, points } from '../sections';

/** What happens at the meeting; it takes a lesson and a half. */
const course: readonly (readonly [minutes: string, what: string, how: string])[] = [
  ['5', 'Встреча участников', 'отметка в списке, нагрудные карточки с кодами, места в общем кругу'],
  ['10', 'Слово куратора', 'зачем программа, что добровольно, что обсуждается только в паре'],
  ['15', 'Разминка', 'каждый называет код и одно дело, которое у него получается'],
  ['30', 'Разговоры по кругу', 'наставник и наставляемый говорят три минуты, затем наставляемые пересаживаются'],
  ['5', 'Анкета А7', 'каждый один, с телефона или на бумаге: с кем хочет работать и с кем ему было бы трудно'],
  ['5', 'Завершение', 'когда станут известны пары и к кому обращаться с вопросами'],
];

export const groupMeetingPlan = schoolPaper({
  id: 'plan-group-meeting',
  stage: '5',
  kind: 'памятка',
  name: 'Сценарий общей встречи',
  title: ({ year }) => inFileName(`Сценарий общей встречи наставников и наставляемых ${year}`),
  body: (facts) => [
    ...headOf(facts, 'СЦЕНАРИЙ', `общей встречи наставников и наставляемых ${forYear(facts)}`),
    paragraph(
      'Цель: участники знакомятся и сами решают, с кем хотели бы работать. После встречи предварительные пары пересматриваются с учётом их выбора.',
    ),
    line('Подготовить:'),
    ...points([
      'список участников и нагрудные карточки с кодами',
      'ссылку на анкету А7: QR-код на экране или карточки',
      'кабинет, где стулья стоят в два круга, часы с сигналом',
    ]),
    numbered(
      [
        ['Минут', 20],
        ['Что происходит', 48],
        ['Как', 100],
      ],
      course,
    ),
    line('Ведущему важно:'),
    ...points([
      'не объявлять и не обсуждать, кто кого выбрал: ответы видит только куратор',
      'никого не просить объяснять свой выбор',
      'заметить тех, кто остался один, и подойти к ним после встречи',
    ]),
    paragraph(
      'Вопросы – куратору: ',
      name(facts.curator, 'nominative', 'surname-initials'),
      `, тел. ${facts.school.phone}.`,
    ),
  ],
});

export const groupMeetingList = schoolPaper({
  id: 'list-group-meeting',
  stage: '5',
  kind: 'перечень',
  name: 'Список участников общей встречи',
  isList: true,
  needs: 'gathering',
  title: ({ year }) => inFileName(`Список участников общей встречи ${year}`),
  body: (facts) => {
    const { mentors, mentees } = facts.gathering;
    return [
      ...headOf(facts, 'СПИСОК', `участников общей встречи наставников и наставляемых ${forYear(facts)}`),
      paragraph(
        `Приглашены: ${counted(mentors.length, 'наставник', 'наставника', 'наставников')}, ${counted(mentees.length, 'наставляемый', 'наставляемых', 'наставляемых')}. Пришедший ставит подпись.`,
      ),
      numbered(
        [
          ['Участник', 62],
          ['Класс, место работы', 44],
          ['Кто', 38],
          ['Подпись', 24],
        ],
        [
          ...mentors.map((person) => [name(person), person.about, 'наставник', '']),
          ...mentees.map((person) => [name(person), person.about, 'наставляемый', '']),
        ],
      ),
      curatorSigns(facts),
    ];
  },
});

export const waitingList = schoolPaper({
  id: 'list-waiting',
  stage: '5',
  kind: 'перечень',
  name: 'Лист ожидания',
  isList: true,
  needs: 'waiting',
  title: ({ year }) => inFileName(`Лист ожидания наставника ${year}`),
  body: (facts) => [
    ...headOf(facts, 'ЛИСТ ОЖИДАНИЯ', `участников программы, которые не вошли в пары и группы, ${forYear(facts)}`),
    paragraph(
      `По состоянию на ${longDay(facts.today)} наставника ${plural(facts.waiting.length, 'ждёт', 'ждут', 'ждут')} ${counted(facts.waiting.length, 'участник', 'участника', 'участников')}. До закрепления наставника их поддерживает педагог-психолог, поиск продолжается.`,
    ),
    numbered(
      [
        ['Участник', 46],
        ['Класс, должность', 28],
        ['Запрос', 40],
        ['Встречи с психологом (даты)', 30],
        ['Что сделано для поиска', 24],
      ],
      facts.waiting.map((person) => [name(person), person.about, person.request, '', '']),
    ),
    line('Психологическое сопровождение:'),
    ...points([
      'первая беседа с психологом школы – в течение двух недель: чего участник ждёт, кто мог бы его поддержать',
      'далее – не реже раза в месяц, с согласия участника, а за несовершеннолетнего также родителя',
      'участник приходит на общие мероприятия программы вместе со всеми',
    ]),
    line('Продолжение поиска:'),
    ...points([
      'куратор ищет наставников с недостающими компетенциями среди педагогов, старшеклассников, выпускников и партнёров',
      'подбор повторяется, когда в базе появляется наставник или освобождается место',
      `лист пересматривается не реже раза в месяц, следующий раз – до ${longDay(facts.nextReview)}`,
    ]),
    curatorSigns(facts),
  ],
});
