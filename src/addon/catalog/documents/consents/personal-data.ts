/**
 * Consents to the processing of personal data and, apart from them, to their publication. Each purpose has a sheet of its own
 * (article 9 of 152-ФЗ since 01.09.2025; article 10.1 and the order of Роскомнадзор № 18 of 24.02.2021 for publication).
 * Under eighteen the parents sign; from fourteen the pupil signs, too.
 */
import { longDay } from '../../../domain/language/dates';
import { type Block, heading, line, paragraph, signature, table } from '../../../schema/document';
import { name } from '../../../schema/name';
import { inFileName, type Operator, type ProgrammeFacts, personalPaper, type Signer } from '../programme-paper';
import { fields } from '../sections';

const operatorNeeds = ['address', 'inn', 'ogrn'] as const;

const operator = ({ full, address, inn, ogrn }: Operator): string => `${full} (${address}; ИНН ${inn}, ОГРН ${ogrn})`;

/** Until the end of the school year; withdrawn with a written statement. */
const lasting = (facts: ProgrammeFacts): Block =>
  paragraph(
    `Согласие действует со дня подписания до ${longDay(facts.day(6, 30))}, а сведения о прошедшем обучении хранятся, сколько требует закон. Согласие можно отозвать в любой момент письменным заявлением на имя директора; после отзыва обработка прекращается, сведения уничтожаются в течение тридцати дней.`,
  );

const actions =
  'Разрешаются действия: сбор, запись, систематизация, накопление, хранение, уточнение, извлечение, использование, передача органам управления образованием в обобщённом виде без имён, обезличивание, удаление, уничтожение – с использованием средств автоматизации и без них.';

const purpose =
  'Цель обработки – участие в программе наставничества школы: подбор пары, проведение встреч, оценка результатов.';

const ownData =
  'Перечень данных: фамилия, имя, отчество; год рождения; класс или должность; контактный телефон или адрес электронной почты; запрос или компетенции; ответы на анкеты программы; сведения о встречах и результатах.';

const ownSignature = (post: string, person: Signer): Block =>
  signature({ post, name: name(person, 'nominative', 'initials-surname') });

const parentSignature: Block = signature({ post: 'Родитель (законный представитель)', name: 'дата, расшифровка' });

const childSignature = (person: Signer): readonly Block[] => [
  paragraph(
    'С содержанием согласия ознакомлен(а), не возражаю (подписывает обучающийся, которому исполнилось 14 лет):',
  ),
  ownSignature('Обучающийся', person),
];

const adultFields = (person: Signer): Block =>
  fields([
    ['Фамилия, имя, отчество', name(person)],
    ['Адрес'],
    ['Документ, удостоверяющий личность: серия, номер, кем и когда выдан'],
    ['Телефон или электронная почта'],
  ]);

const parentFields = (person: Signer): Block =>
  fields([
    ['Фамилия, имя, отчество родителя (законного представителя)'],
    ['Адрес'],
    ['Документ, удостоверяющий личность: серия, номер, кем и когда выдан'],
    ['Кем приходится ребёнку; документ, подтверждающий полномочия'],
    ['Ребёнок', [name(person), `, ${person.about}`]],
  ]);

const title =
  (words: string) =>
  (facts: ProgrammeFacts): string =>
    inFileName(`${words} ${facts.year}`);

const isChild = ({ age }: Signer): boolean => age !== 'adult';

export const dataConsentAdult = personalPaper({
  id: 'consent-data-adult',
  stage: '2',
  kind: 'согласие',
  name: 'Согласие на обработку данных – совершеннолетний',
  settings: operatorNeeds,
  title: title('Согласие на обработку персональных данных, совершеннолетние'),
  isFor: (person) => !isChild(person),
  page: (facts, person) => [
    heading(1, 'СОГЛАСИЕ'),
    heading(2, 'на обработку персональных данных'),
    adultFields(person),
    paragraph(`Даю согласие оператору – ${operator(facts.school)} – на обработку моих персональных данных.`),
    paragraph(purpose),
    paragraph(ownData),
    paragraph(actions),
    lasting(facts),
    ownSignature('Субъект данных', person),
  ],
});

export const dataConsentParent = personalPaper({
  id: 'consent-data-parent',
  stage: '2',
  kind: 'согласие',
  name: 'Согласие на обработку данных – родитель',
  settings: operatorNeeds,
  title: title('Согласие родителя на обработку персональных данных ребёнка'),
  isFor: isChild,
  page: (facts, person) => [
    heading(1, 'СОГЛАСИЕ РОДИТЕЛЯ'),
    heading(2, 'на обработку персональных данных ребёнка'),
    parentFields(person),
    paragraph(
      `Даю согласие оператору – ${operator(facts.school)} – на обработку персональных данных моего ребёнка и моих – как его представителя.`,
    ),
    paragraph(purpose),
    paragraph(ownData),
    paragraph(actions),
    lasting(facts),
    parentSignature,
    ...childSignature(person),
  ],
});

export const dataConsentChild = personalPaper({
  id: 'consent-data-child',
  stage: '2',
  kind: 'согласие',
  name: 'Согласие на обработку данных – обучающийся с 14 лет',
  settings: operatorNeeds,
  title: title('Согласие обучающегося с 14 лет на обработку персональных данных'),
  isFor: ({ age }) => age === 'from-14',
  page: (facts, person) => [
    heading(1, 'СОГЛАСИЕ'),
    heading(2, 'обучающегося, достигшего 14 лет, на обработку персональных данных'),
    fields([
      ['Фамилия, имя, отчество', name(person)],
      ['Класс', person.about],
      ['Паспорт: серия, номер, кем и когда выдан'],
    ]),
    paragraph(
      `Даю согласие оператору – ${operator(facts.school)} – на обработку моих персональных данных. Согласие родителя (законного представителя) прилагается.`,
    ),
    paragraph(purpose),
    paragraph(ownData),
    paragraph(actions),
    lasting(facts),
    ownSignature('Обучающийся', person),
  ],
});

/** What may be published, each line with the person's own yes or no. */
const publication = (facts: ProgrammeFacts): readonly Block[] => [
  paragraph(
    `Оператор – ${operator(facts.school)}. Цель – рассказать о программе наставничества и её участниках. Адрес размещения: ${facts.school.site}; стенд школы.`,
  ),
  table(
    [
      { heading: 'Какие данные', width: 90 },
      { heading: 'Разрешаю: да или нет', width: 40 },
      { heading: 'Условия и запреты', width: 50 },
    ],
    [
      ['Фамилия, имя, отчество', '', ''],
      ['Класс, должность, место работы', '', ''],
      ['Фотография', '', ''],
      ['Направление наставничества, достижения', '', ''],
      ['Отзыв о программе', '', ''],
    ],
  ),
  paragraph(
    `Запрет или условие действует для каждого, кто получит эти данные. Согласие действует до ${longDay(facts.day(6, 30))}; по требованию человека распространение прекращается в течение трёх рабочих дней.`,
  ),
];

export const publicationAdult = personalPaper({
  id: 'consent-publication-adult',
  stage: '3',
  kind: 'согласие',
  name: 'Согласие на публикацию – совершеннолетний',
  settings: [...operatorNeeds, 'site'],
  title: title('Согласие на распространение персональных данных, совершеннолетние'),
  isFor: (person) => !isChild(person),
  page: (facts, person) => [
    heading(1, 'СОГЛАСИЕ'),
    heading(2, 'на распространение персональных данных'),
    fields([['Фамилия, имя, отчество', name(person)], ['Телефон, электронная почта или почтовый адрес']]),
    ...publication(facts),
    ownSignature('Субъект данных', person),
  ],
});

export const publicationParent = personalPaper({
  id: 'consent-publication-parent',
  stage: '3',
  kind: 'согласие',
  name: 'Согласие на публикацию – родитель',
  settings: [...operatorNeeds, 'site'],
  title: title('Согласие родителя на распространение персональных данных ребёнка'),
  isFor: isChild,
  page: (facts, person) => [
    heading(1, 'СОГЛАСИЕ РОДИТЕЛЯ'),
    heading(2, 'на распространение персональных данных ребёнка'),
    fields([
      ['Фамилия, имя, отчество родителя (законного представителя)'],
      ['Телефон, электронная почта или почтовый адрес'],
      ['Ребёнок', [name(person), `, ${person.about}`]],
    ]),
    ...publication(facts),
    parentSignature,
    ...childSignature(person),
  ],
});

/** «обучающегося 9 «А» класса»; without a class only what he is. */
const pupilOf = ({ about, aboutIn }: Signer): string =>
  /класс$/.test(about) ? `обучающегося ${aboutIn?.genitive ?? about}` : 'обучающегося';

const knows = (facts: ProgrammeFacts, whose: string): readonly Block[] => [
  paragraph(
    `С Положением о наставничестве в ${facts.school.short} ознакомлен(а). Понимаю, что ${whose} в программе наставничества в ${facts.year} учебном году добровольно и бесплатно и что выйти из программы можно в любой момент, сообщив об этом куратору.`,
  ),
];

export const joiningConsent = personalPaper({
  id: 'consent-joining',
  stage: '2',
  kind: 'согласие',
  name: 'Согласие на участие – участник',
  title: title('Согласие на участие в программе'),
  isFor: (person) => person.age !== 'child',
  page: (facts, person) => [
    heading(1, 'СОГЛАСИЕ'),
    heading(2, 'на участие в программе наставничества'),
    line(['Участник: ', name(person), `, ${person.about}`]),
    line(`В роли: ${{ mentor: 'наставник', mentee: 'наставляемый', both: 'наставник и наставляемый' }[person.role]}`),
    ...knows(facts, 'моё участие'),
    paragraph(
      'Обязуюсь соблюдать договорённости, беречь личные сведения других участников, участвовать в анкетировании.',
    ),
    ownSignature('Участник', person),
  ],
});

export const joiningConsentParent = personalPaper({
  id: 'consent-joining-parent',
  stage: '2',
  kind: 'согласие',
  name: 'Согласие на участие – родитель',
  title: title('Согласие родителя на участие ребёнка в программе'),
  isFor: isChild,
  page: (facts, person) => [
    heading(1, 'СОГЛАСИЕ РОДИТЕЛЯ'),
    heading(2, 'на участие ребёнка в программе наставничества'),
    fields([
      ['Фамилия, имя, отчество родителя (законного представителя)'],
      ['Ребёнок', [name(person), `, ${person.about}`]],
    ]),
    ...knows(facts, `участие моего ребёнка, ${pupilOf(person)},`),
    paragraph(
      'Согласен(на) на встречи ребёнка с наставником в школе или в присутствии её сотрудника, на участие в мероприятиях программы и в анкетировании.',
    ),
    parentSignature,
    ...childSignature(person),
  ],
});
