/** Protocols of meetings about mentoring, letters to partners and words for the site. */
import { longDay } from '../../../domain/language/dates';
import { type Block, heading, line, list, paragraph, sideBySide, signature, table } from '../../../schema/document';
import { name } from '../../../schema/name';
import { curatorSigns, principalSigns } from '../order-frame';
import { forYear, inFileName, type ProgrammeFacts, schoolPaper } from '../programme-paper';
import { numbered, points } from '../sections';
import { vocabularies } from '../vocabulary';

interface Agenda {
  readonly question: string;
  readonly heard: string;
  readonly decided: readonly string[];
}

/** A protocol: who was there, what was asked, heard, decided, who signs. */
export const protocol = (
  facts: ProgrammeFacts,
  title: string,
  present: readonly (readonly [who: string, number: string])[],
  agenda: readonly Agenda[],
): readonly Block[] => [
  line(facts.school.full, 'centre'),
  heading(1, 'ПРОТОКОЛ'),
  heading(2, title),
  sideBySide([{ width: 1 }, { width: 1, align: 'right' }], [['________________ 20__\u00a0г.', '№\u00a0_________']]),
  line(facts.school.place, 'centre'),
  table(
    [
      { heading: 'Присутствовали', width: 120 },
      { heading: 'Человек', width: 60 },
    ],
    present,
  ),
  line('Повестка:'),
  list(...agenda.map(({ question }) => ({ content: `${question}.` }))),
  ...agenda.flatMap(({ heard, decided }, index) => [
    heading(3, `Вопрос ${index + 1}`, 'left'),
    paragraph(`Слушали: ${heard}.`),
    paragraph('Решили:'),
    ...points(decided),
  ]),
  signature(
    { post: 'Председатель', name: name(facts.school.principal, 'nominative', 'initials-surname') },
    { post: 'Секретарь', name: name(facts.curator, 'nominative', 'initials-surname') },
  ),
];

export const councilProtocol = schoolPaper({
  id: 'protocol-council',
  stage: '1',
  kind: 'протокол',
  name: 'Протокол педагогического совета',
  title: ({ year }) => inFileName(`Протокол педагогического совета о наставничестве ${year}`),
  body: (facts) => {
    const { model } = vocabularies[facts.vocabulary];
    return protocol(
      facts,
      'заседания педагогического совета',
      [
        ['Члены педагогического совета', ''],
        ['Приглашённые', ''],
      ],
      [
        {
          question: `О внедрении ${model.genitive} в ${facts.year} учебном году`,
          heard: 'куратора – о целях и этапах программы, об участниках и их обязанностях, о документах',
          decided: [
            `одобрить внедрение ${model.genitive}`,
            'принять Положение о наставничестве и рекомендовать его к утверждению',
          ],
        },
        {
          question: 'О выборе форм наставничества',
          heard: 'куратора – о предварительных запросах наставляемых и о том, кто готов стать наставником',
          decided: [
            `работать в формах: ${facts.forms.map((form) => `«${form}»`).join(', ')}`,
            'классным руководителям провести классные часы и родительские собрания',
            'руководителям методических объединений собрать запросы педагогов',
          ],
        },
      ],
    );
  },
});

export const meetingProtocol = schoolPaper({
  id: 'protocol-meeting',
  stage: '1',
  kind: 'протокол',
  name: 'Протокол административного совещания',
  title: ({ year }) => inFileName(`Протокол совещания о выборе форм наставничества ${year}`),
  body: (facts) =>
    protocol(
      facts,
      'административного совещания при директоре',
      [
        ['Администрация школы', ''],
        ['Рабочая группа', String(facts.team.length > 0 ? facts.team.length : '')],
      ],
      [
        {
          question: `О формах и программах наставничества ${forYear(facts)}`,
          heard: 'куратора – об итогах предварительных запросов, о ресурсах школы и партнёров',
          decided: [
            `утвердить формы: ${facts.forms.map((form) => `«${form}»`).join(', ')}`,
            'составить банк программ по этим формам',
            `подготовить дорожную карту и программу до ${longDay(facts.day(9, 15))}`,
          ],
        },
      ],
    ),
});

export const parentsProtocol = schoolPaper({
  id: 'protocol-parents',
  stage: '1',
  kind: 'протокол',
  name: 'Протокол родительского собрания',
  title: ({ year }) => inFileName(`Протокол родительского собрания о наставничестве ${year}`),
  body: (facts) =>
    protocol(
      facts,
      'родительского собрания',
      [
        ['Родители (законные представители)', ''],
        ['Классный руководитель, куратор', ''],
      ],
      [
        {
          question: 'О программе наставничества в школе',
          heard:
            'классного руководителя – о том, что участие добровольно, какие согласия нужны, кто может стать наставником, куда обращаться с вопросами',
          decided: [
            'принять сведения к исполнению',
            'желающим участвовать заполнить согласие на участие и согласие на обработку персональных данных',
          ],
        },
      ],
    ),
});

export const invitation = schoolPaper({
  id: 'letter-invitation',
  stage: '1',
  kind: 'письмо',
  name: 'Письмо-приглашение партнёру',
  title: ({ year }) => inFileName(`Приглашение партнёру ${year}`),
  body: (facts) => [
    line(facts.school.full, 'centre'),
    line(`тел. ${facts.school.phone}`, 'centre'),
    heading(2, 'Приглашение к участию в программе наставничества'),
    line('Уважаемые коллеги!', 'centre'),
    paragraph(
      `${facts.school.short} приглашает вас принять участие в программе наставничества ${forYear(facts)}. Наставник – человек, который делится опытом: помогает школьникам выбрать профессию, выполнить проект, поверить в свои силы.`,
    ),
    paragraph('Вы можете:'),
    ...points([
      'стать наставником школьника или группы: одна или две встречи в месяц с ноября по апрель',
      'провести экскурсию, профессиональную пробу, открытое занятие',
      'выступить на обучении наставников или на итоговой встрече в мае',
    ]),
    paragraph(
      'С наставником заключается договор о безвозмездном сотрудничестве. Нужны справка об отсутствии судимости и медицинская справка. Школа обучает наставников, предоставляет помещение и помогает на каждом шаге.',
    ),
    paragraph(
      `Просим сообщить о решении до ${longDay(facts.day(9, 25))} куратору программы по телефону ${facts.school.phone}.`,
    ),
    principalSigns(facts.school),
  ],
});

export const siteNews = schoolPaper({
  id: 'letter-news',
  stage: '1',
  kind: 'письмо',
  name: 'Новость для сайта',
  title: ({ year }) => inFileName(`Новость для сайта о наставничестве ${year}`),
  body: (facts) => [
    heading(1, 'В школе начинается программа наставничества'),
    paragraph(
      `В ${facts.year} учебном году ${facts.school.short} приглашает учеников, педагогов, родителей и выпускников в программу наставничества. Участие добровольно.`,
    ),
    paragraph('Что даёт программа:'),
    ...points([
      'ученику – помощь в учёбе, проекте, выборе профессии, уверенность в себе',
      'старшекласснику, который стал наставником, – опыт лидера и строка в портфолио',
      'молодому педагогу – поддержка опытного коллеги',
      'партнёру – знакомство с будущими сотрудниками',
    ]),
    paragraph(
      `Пары работают с ноября по апрель, встречаются не реже двух раз в месяц, итоги подводятся в мае. Формы работы: ${facts.forms.map((form) => `«${form}»`).join(', ')}.`,
    ),
    paragraph('Чтобы участвовать, заполните анкету – ссылку даст классный руководитель или куратор – и согласия.'),
  ],
});

export const siteSection = schoolPaper({
  id: 'letter-site',
  stage: '1',
  kind: 'письмо',
  name: 'Рубрика «Наставничество» на сайте: содержание',
  settings: ['site'],
  title: ({ year }) => inFileName(`Рубрика «Наставничество» на сайте ${year}`),
  body: (facts) => [
    heading(1, 'РУБРИКА «НАСТАВНИЧЕСТВО»'),
    line(`Адрес: ${facts.school.site}`, 'centre'),
    numbered(
      [
        ['Страница', 66],
        ['Что на ней', 62],
        ['Когда обновляется', 40],
      ],
      [
        ['Документы', 'приказы, Положение, программа, дорожная карта', 'после подписания'],
        ['Реестр наставников', 'только те, кто согласился на публикацию', 'октябрь, далее по мере изменений'],
        ['Портфолио наставников', 'опыт, направления, достижения', 'ноябрь, май'],
        ['Социальные партнёры', 'перечень организаций', 'октябрь'],
        ['Анонсы и новости', 'события дорожной карты', 'раз в месяц'],
        ['Лучшие практики', 'описания без имён детей', 'май'],
      ],
    ),
    paragraph('Имена и фотографии публикуются только с отдельного согласия на распространение персональных данных.'),
    curatorSigns(facts),
  ],
});
