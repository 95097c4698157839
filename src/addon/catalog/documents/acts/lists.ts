/** Lists and short reports of the first stages: laws, audiences, resources, local acts, forms chosen, pairs made. */
import { longDay, shortDay } from '../../../domain/language/dates';
import { paragraph } from '../../../schema/document';
import { counted } from '../../../texts/ru/grammar';
import { curatorSigns, principalSigns } from '../order-frame';
import { forYear, headOf, inFileName, schoolPaper } from '../programme-paper';
import { numbered } from '../sections';
import { vocabularies } from '../vocabulary';
import { formWords } from './programme';

const laws: readonly (readonly [document: string, use: string])[] = [
  ['Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»', 'общие основания работы школы'],
  ['Распоряжение Минпросвещения России от 25.12.2019 № Р-145', 'целевая модель наставничества обучающихся'],
  ['Письмо Минпросвещения России от 23.01.2020 № МР-42/02', 'методические рекомендации: базы, анкеты, мониторинг'],
  [
    'Письмо Минпросвещения России и Профсоюза образования от 21.12.2021 № АЗ-1128/08/657',
    'система наставничества педагогических работников',
  ],
  [
    'Распоряжение Правительства Российской Федерации от 21.05.2025 № 1264-р',
    'Концепция развития наставничества до 2030 года',
  ],
  ['Указ Президента Российской Федерации от 01.04.2025 № 197', 'День наставника – 2 марта'],
  ['Трудовой кодекс Российской Федерации, статья 351.8', 'наставничество работника: согласие, соглашение, оплата'],
  ['Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных»', 'согласия, хранение и публикация сведений'],
  ['Приказ Минпросвещения России от 06.11.2024 № 779', 'какие документы вправе готовить педагог'],
  ['Приказ Минпросвещения России от 24.03.2023 № 196', 'категории «педагог-методист» и «педагог-наставник»'],
];

export const lawsList = schoolPaper({
  id: 'list-laws',
  stage: '1',
  kind: 'перечень',
  name: 'Подборка нормативных документов',
  title: ({ year }) => inFileName(`Подборка нормативных документов ${year}`),
  body: (facts) => [
    ...headOf(facts, 'ПОДБОРКА НОРМАТИВНЫХ ДОКУМЕНТОВ', `о наставничестве ${forYear(facts)}`),
    numbered(
      [
        ['Документ', 98],
        ['Что даёт школе', 70],
      ],
      laws,
    ),
    paragraph('Региональные, муниципальные и локальные акты школы дописываются в конец подборки.'),
    paragraph(
      `Подборка составлена по состоянию на ${longDay(facts.today)}; перед ссылкой на документ проверьте, действует ли он.`,
    ),
    curatorSigns(facts),
  ],
});

const audiences: readonly (readonly [who: string, interest: string, channel: string])[] = [
  [
    'Обучающиеся 10–19 лет',
    'помощь в учёбе, проектах, выборе профессии; роль наставника',
    'классные часы, ученическая конференция',
  ],
  [
    'Педагоги, молодые специалисты',
    'поддержка на новом месте, обмен опытом, аттестация',
    'педагогический совет, методические объединения',
  ],
  ['Родители (законные представители)', 'успехи и безопасность детей', 'родительские собрания'],
  ['Выпускники', 'связь со школой, первый опыт наставника', 'письма, сайт школы'],
  [
    'Студенты и преподаватели колледжей и вузов',
    'практика, набор заинтересованных абитуриентов',
    'письма с приглашением',
  ],
  ['Предприятия и предприниматели', 'подготовка будущих сотрудников', 'письма с приглашением, круглый стол'],
  ['Общественные организации, органы власти', 'совместные проекты', 'письма, совещания'],
];

export const audiencesList = schoolPaper({
  id: 'list-audiences',
  stage: '1',
  kind: 'перечень',
  name: 'Перечень заинтересованных аудиторий',
  title: ({ year }) => inFileName(`Перечень заинтересованных аудиторий ${year}`),
  body: (facts) => [
    ...headOf(facts, 'ПЕРЕЧЕНЬ', `аудиторий, заинтересованных в наставничестве, ${forYear(facts)}`),
    numbered(
      [
        ['Аудитория', 50],
        ['В чём интерес', 64],
        ['Как информируем', 54],
      ],
      audiences,
    ),
    curatorSigns(facts),
  ],
});

const resources: readonly (readonly [what: string, has: string, needs: string, by: string])[] = [
  ['Кабинет для встреч пар', 'есть', 'график занятости', 'заместитель директора'],
  ['Актовый зал для общих встреч', 'есть', 'бронирование на даты дорожной карты', 'педагог-организатор'],
  ['Компьютер, проектор, доступ в сеть', 'есть', 'проверка перед занятиями', 'учитель информатики'],
  ['Печать анкет, памяток, документов', 'есть', 'бумага на год', 'заведующий хозяйством'],
  ['Методические материалы для наставников', 'частично', 'памятки, сценарии первых встреч', 'куратор'],
  ['Ведущие обучения наставников', 'частично', 'психолог, приглашённый эксперт', 'куратор'],
  ['Раздел на сайте школы', 'есть', 'обновление раз в месяц', 'администратор сайта'],
];

export const resourcesList = schoolPaper({
  id: 'list-resources',
  stage: '1',
  kind: 'перечень',
  name: 'Перечень ресурсов программы',
  title: ({ year }) => inFileName(`Перечень ресурсов программы ${year}`),
  body: (facts) => [
    ...headOf(facts, 'ПЕРЕЧЕНЬ', `ресурсов программы наставничества ${forYear(facts)}`),
    numbered(
      [
        ['Ресурс', 58],
        ['Есть', 24],
        ['Что нужно', 46],
        ['Кто обеспечивает', 40],
      ],
      resources,
    ),
    principalSigns(facts.school),
  ],
});

export const actsList = schoolPaper({
  id: 'list-acts',
  isList: true,
  stage: '1',
  kind: 'перечень',
  name: 'Опись локальных актов',
  title: ({ year }) => inFileName(`Опись локальных актов о наставничестве ${year}`),
  body: (facts) => [
    ...headOf(facts, 'ОПИСЬ', `локальных актов о наставничестве ${forYear(facts)}`),
    facts.signed.length === 0
      ? paragraph('Подписанных документов пока нет. Опись дополняется по мере подписания.')
      : numbered(
          [
            ['Документ', 108],
            ['Номер', 30],
            ['Дата', 30],
          ],
          facts.signed.map(({ title, number, date }) => [title, number, shortDay(date)]),
        ),
    curatorSigns(facts),
  ],
});

export const programmesBank = schoolPaper({
  id: 'list-programmes',
  isList: true,
  stage: '1',
  kind: 'перечень',
  name: 'Банк программ по формам',
  title: ({ year }) => inFileName(`Банк программ по формам наставничества ${year}`),
  body: (facts) => [
    ...headOf(facts, 'БАНК ПРОГРАММ', `по формам наставничества ${forYear(facts)}`),
    numbered(
      [
        ['Форма', 32],
        ['Ролевые модели', 40],
        ['Содержание', 46],
        ['Результат', 50],
      ],
      facts.forms.map((form) => {
        const { models = [], plan = [], results = 'достижение цели пары' } = formWords[form] ?? {};
        return [form, models.join('; '), plan.map(([what]) => what).join('; '), results];
      }),
    ),
    curatorSigns(facts),
  ],
});

export const formsReference = schoolPaper({
  id: 'reference-forms',
  isList: true,
  stage: '1',
  kind: 'справка',
  name: 'Справка о выборе форм',
  title: ({ year }) => inFileName(`Справка о выборе форм наставничества ${year}`),
  body: (facts) => [
    ...headOf(facts, 'СПРАВКА', `о выборе форм наставничества ${forYear(facts)}`),
    paragraph(
      `Справка составлена на основании предварительных запросов участников и итогов административного совещания. Для работы в ${facts.year} учебном году выбрано: ${counted(facts.forms.length, 'форма', 'формы', 'форм')}.`,
    ),
    numbered(
      [
        ['Форма', 44],
        ['Кому нужна', 66],
        ['Кто становится наставником', 58],
      ],
      facts.forms.map((form) => {
        const { mentees = 'наставляемые по запросу', mentors = 'подходящие наставники' } = formWords[form] ?? {};
        return [form, mentees, mentors];
      }),
    ),
    paragraph(
      'Вывод: выбранные формы отвечают запросам участников и возможностям школы; они включаются в Положение о наставничестве и программу наставничества.',
    ),
    curatorSigns(facts),
  ],
});

export const pairsReference = schoolPaper({
  id: 'reference-pairs',
  stage: '5',
  kind: 'справка',
  name: 'Справка о парах и группах',
  needs: 'pairs',
  title: ({ year }) => inFileName(`Справка о парах и группах ${year}`),
  body: (facts) => {
    const all = [...facts.pairs, ...facts.groups];
    const formOf = ({ form }: (typeof all)[number]): string => form.split(',')[0] ?? form;
    const rows = [...new Set(all.map(formOf))].map((form) => {
      const own = (list: typeof all): typeof all => list.filter((pair) => formOf(pair) === form);
      const mentees = own(all).reduce((sum, pair) => sum + pair.mentees.length, 0);
      const mentors = new Set(own(all).map(({ mentor }) => mentor.code)).size;
      return [
        form,
        String(own([...facts.pairs]).length),
        String(own([...facts.groups]).length),
        String(mentors),
        String(mentees),
      ];
    });
    const total = [1, 2, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
    const mentors = new Set(all.map(({ mentor }) => mentor.code)).size;
    return [
      ...headOf(facts, 'СПРАВКА', `о формировании пар и групп ${forYear(facts)}`),
      paragraph(
        `По состоянию на ${longDay(facts.today)} в школе работает: ${counted(facts.pairs.length, 'пара', 'пары', 'пар')}, ${counted(facts.groups.length, 'группа', 'группы', 'групп')}.`,
      ),
      numbered(
        [
          ['Форма', 52],
          ['Пар', 18],
          ['Групп', 22],
          ['Наставников', 36],
          ['Наставляемых', 40],
        ],
        [...rows, ['Всего', String(total[0]), String(total[1]), String(mentors), String(total[2])]],
      ),
      paragraph(
        facts.waiting.length === 0
          ? 'Вывод: наставник найден для каждого наставляемого, у которого оформлены согласия.'
          : `Вывод: ${vocabularies[facts.vocabulary].programme.nominative} начата; наставника ждут – ${facts.waiting.length}. Поиск наставников продолжается, ожидающих сопровождает педагог-психолог.`,
      ),
      curatorSigns(facts),
    ];
  },
});
