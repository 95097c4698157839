/**
 * What employees and partners sign: consent and agreement of an employee who helps a colleague (article 351.8 of the Labour
 * Code), contract with a mentor from outside.
 */
import { longDay, sinceDay } from '../../../domain/language/dates';
import { type Block, heading, line, paragraph, sideBySide, signature } from '../../../schema/document';
import { name } from '../../../schema/name';
import { inFileName, type ProgrammeFacts, personalPaper, type Signer } from '../programme-paper';
import { fields, section } from '../sections';
import { vocabularies } from '../vocabulary';

const title =
  (words: string) =>
  (facts: ProgrammeFacts): string =>
    inFileName(`${words} ${facts.year}`);

const draftLine = (facts: ProgrammeFacts): readonly Block[] => [
  sideBySide([{ width: 1 }, { width: 1, align: 'right' }], [[facts.school.place, '________________ 20__\u00a0г.']]),
];

const term = (facts: ProgrammeFacts): string => `${sinceDay(facts.since(11, 2))} по ${longDay(facts.day(5, 31))}`;

const schoolSigns = (facts: ProgrammeFacts, person: Signer, who: string): Block =>
  signature(
    { post: 'Директор', name: name(facts.school.principal, 'nominative', 'initials-surname') },
    { post: who, name: name(person, 'nominative', 'initials-surname') },
  );

export const workConsent = personalPaper({
  id: 'consent-work',
  stage: '3',
  kind: 'согласие',
  name: 'Согласие работника-наставника (ст. 351.8 ТК РФ)',
  title: title('Согласие работника на наставничество'),
  isFor: ({ helpsColleagues }) => helpsColleagues,
  page: (facts, person) => [
    line(['Директору ', facts.school.short], 'right'),
    line(name(facts.school.principal, 'dative', 'surname-initials'), 'right'),
    heading(1, 'СОГЛАСИЕ'),
    heading(2, 'работника на выполнение работы по наставничеству'),
    line(['Работник: ', name(person), `, ${person.about}`]),
    paragraph(
      `В соответствии со статьёй 351.8 Трудового кодекса Российской Федерации согласен(на) помогать другим работникам школы в овладении навыками работы на рабочем месте ${term(facts)}.`,
    ),
    paragraph(
      'Содержание, форма и срок этой работы, размер и условия оплаты определяются дополнительным соглашением к трудовому договору.',
    ),
    paragraph(
      'Мне известно, что я вправе досрочно отказаться от этой работы, а работодатель – досрочно отменить поручение, предупредив об этом письменно не позднее чем за три рабочих дня.',
    ),
    signature({ post: 'Работник', name: name(person, 'nominative', 'initials-surname') }),
  ],
});

export const workAgreement = personalPaper({
  id: 'agreement-work',
  stage: '3',
  kind: 'соглашение',
  name: 'Дополнительное соглашение о наставничестве (ст. 351.8 ТК РФ)',
  settings: ['address', 'inn', 'ogrn'],
  title: title('Дополнительное соглашение о наставничестве'),
  isFor: ({ helpsColleagues }) => helpsColleagues,
  page: (facts, person) => {
    const { plan } = vocabularies.teachers;
    return [
      heading(1, 'ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ'),
      heading(2, 'к трудовому договору о работе по наставничеству'),
      ...draftLine(facts),
      paragraph(
        `${facts.school.full} (далее – Работодатель) в лице директора `,
        name(facts.school.principal, 'genitive', 'surname-initials'),
        ' и ',
        name(person),
        `, ${person.about} (далее – Работник), заключили соглашение о нижеследующем.`,
      ),
      ...section(
        1,
        'Содержание работы',
        'Работник с его письменного согласия помогает другим работникам школы в овладении навыками работы на рабочем месте.',
        {
          says: 'Работник',
          points: [
            `составляет вместе с наставляемым ${plan.accusative} и помогает его выполнить`,
            `проводит встречи не реже двух раз в месяц`,
            'отвечает на короткую анкету после встречи; иных отчётов не требуется',
          ],
        },
        `Срок работы – ${term(facts)}. Форма – встречи, посещение уроков, консультации в рабочее время.`,
      ),
      ...section(
        2,
        'Оплата и прекращение',
        'Размер и условия выплаты за наставничество устанавливаются по положению об оплате труда школы и указываются в таблице.',
        'Работник вправе досрочно отказаться от этой работы, Работодатель – досрочно отменить поручение; о решении предупреждают письменно не позднее чем за три рабочих дня.',
        'Остальные условия трудового договора не меняются. Соглашение составлено в двух экземплярах, по одному для каждой стороны.',
      ),
      fields([
        ['Трудовой договор: дата и номер'],
        ['Размер выплаты, рублей или процентов'],
        ['Условия выплаты'],
        ['Работодатель', `${facts.school.address}; ИНН ${facts.school.inn}, ОГРН ${facts.school.ogrn}`],
      ]),
      schoolSigns(facts, person, 'Работник'),
    ];
  },
});

export const partnerContract = personalPaper({
  id: 'contract-partner',
  stage: '3',
  kind: 'договор',
  name: 'Договор о безвозмездном сотрудничестве',
  settings: ['address', 'inn', 'ogrn'],
  title: title('Договор о безвозмездном сотрудничестве'),
  isFor: ({ age, role, isStaff, code }) => age === 'adult' && role !== 'mentee' && !isStaff && code.startsWith('Н'),
  page: (facts, person) => [
    heading(1, 'ДОГОВОР'),
    heading(2, 'о безвозмездном сотрудничестве в программе наставничества'),
    ...draftLine(facts),
    paragraph(
      `${facts.school.full} (далее – Школа) в лице директора `,
      name(facts.school.principal, 'genitive', 'surname-initials'),
      ', действующего на основании устава, и ',
      name(person),
      `, ${person.about} (далее – Наставник), заключили договор о нижеследующем.`,
    ),
    ...section(
      1,
      'Предмет',
      `Наставник безвозмездно работает с наставляемыми в программе наставничества Школы ${term(facts)}.`,
    ),
    ...section(
      2,
      'Обязанности сторон',
      {
        says: 'Наставник',
        points: [
          'представляет до начала работы справку об отсутствии судимости и медицинскую справку',
          'проводит встречи в помещениях Школы или в присутствии её сотрудника',
          'соблюдает Положение о наставничестве, правила безопасности и внутреннего распорядка',
          'не разглашает личные сведения, ставшие ему известными, и после окончания договора',
        ],
      },
      {
        says: 'Школа',
        points: [
          'обучает Наставника, предоставляет помещение и материалы',
          'обеспечивает присутствие сотрудника и помощь куратора',
          'получает согласия участников и родителей',
        ],
      },
    ),
    ...section(
      3,
      'Срок и прекращение',
      'Договор действует со дня подписания до окончания срока работы. Любая сторона вправе расторгнуть его, письменно предупредив другую не позднее чем за пять дней; при угрозе безопасности детей работа прекращается немедленно.',
      'Стороны не платят друг другу за исполнение договора. Договор составлен в двух экземплярах, по одному для каждой стороны.',
    ),
    fields([
      ['Школа', `${facts.school.address}; ИНН ${facts.school.inn}, ОГРН ${facts.school.ogrn}`],
      ['Наставник: адрес, документ, удостоверяющий личность'],
      ['Наставник: телефон'],
    ]),
    schoolSigns(facts, person, 'Наставник'),
  ],
});
