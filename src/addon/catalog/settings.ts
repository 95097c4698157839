/** The settings of a school: how each is called in «Настройки», what it is for, what holds until the school says otherwise. */
import { eventFormatNames } from './final-event';
import { digestDays } from './letters/words';
import { postWords, preferenceWords, usualRoleModel, vocabularyWords } from './pairing-words';
import { freeQuestions } from './questionnaires';
import { forms, regimeWords, roadmapLayoutWords, roleModels, yesNo } from './words';

export interface SettingDeclaration {
  readonly name: string;
  readonly explanation: string;
  readonly initial: string;
  /** The only values allowed, if they are few. */
  readonly words?: readonly string[];
  /** The only numbers allowed. */
  readonly limits?: readonly [number, number];
  /** Names somebody: does not leave for a book of codes. */
  readonly personal?: true;
}

const ofSchool = {
  schoolFull: {
    name: 'Школа полностью',
    explanation: 'Полное название по уставу – для приказов и других документов.',
    initial: '',
  },
  schoolShort: {
    name: 'Школа кратко',
    explanation: 'Как школу называют в анкетах и письмах.',
    initial: '',
  },
  year: {
    name: 'Учебный год',
    explanation: 'Например, 2026/27. По нему называется папка с анкетами и документами.',
    initial: '',
  },
  timeZone: {
    name: 'Часовой пояс',
    explanation: 'По нему считаются все даты. Меняется командой «Настроить книгу».',
    initial: 'Europe/Moscow',
  },
  regime: {
    name: 'Режим',
    explanation:
      '«коды» – в книге нет фамилий и контактов, только коды; «имена» – с фамилиями. Меняется командой «Настроить книгу».',
    initial: regimeWords.codes,
    words: Object.values(regimeWords),
  },
  freeText: {
    name: 'Открытые вопросы в режиме кодов',
    explanation:
      'Спрашивать ли всё, на что отвечают своими словами. «нет» – только то, что включено отдельно в строках «Открытый вопрос». В анкете появится просьба не писать имён. Решите до создания анкеты.',
    initial: 'нет',
    words: yesNo,
  },
  menteesPerMentor: {
    name: 'Наставляемых на одного наставника',
    explanation: 'Сколько наставляемых может быть у наставника, если в базе для него не записано другое.',
    initial: '2',
    limits: [1, 60],
  },
  weightTags: {
    name: 'Вес: запрос и компетенции',
    explanation: 'Сколько значит в подборе, что компетенции наставника отвечают запросу. От 0 до 100.',
    initial: '50',
    limits: [0, 100],
  },
  weightSympathy: {
    name: 'Вес: взаимный выбор',
    explanation:
      'Сколько значит выбор после общей встречи (анкета А7), если подбор идёт по баллу. Иначе выбор важнее балла и веса не имеет. От 0 до 100; все веса вместе – 100.',
    initial: '25',
    limits: [0, 100],
  },
  weightForm: {
    name: 'Вес: форма наставничества',
    explanation: 'Сколько значит, что форма пары – та, которую хотят наставник и наставляемый. От 0 до 100.',
    initial: '10',
    limits: [0, 100],
  },
  weightTime: {
    name: 'Вес: формат и время',
    explanation: 'Сколько значит, что совпадает формат встреч и у наставника хватает времени. От 0 до 100.',
    initial: '10',
    limits: [0, 100],
  },
  weightAge: {
    name: 'Вес: желаемый возраст',
    explanation: 'Сколько значит, что возраст наставляемого – тот, с которым хочет работать наставник. От 0 до 100.',
    initial: '5',
    limits: [0, 100],
  },
  weightInterests: {
    name: 'Вес: общие увлечения',
    explanation: 'Сколько значит, что у обоих есть общее увлечение. От 0 до 100; 0 – не учитывать.',
    initial: '0',
    limits: [0, 100],
  },
  pairingFirst: {
    name: 'Подбор: что важнее',
    explanation:
      '«сначала охват» – больше пар, среди равных – больше взаимных выборов; «сначала симпатия» – взаимные выборы, даже если пар будет меньше; «по баллу» – выбор считается по своему весу.',
    initial: preferenceWords.coverage,
    words: Object.values(preferenceWords),
  },
  meetingsInMonth: {
    name: 'Встреч в месяц',
    explanation: 'Не реже скольких раз в месяц встречаются пары. Пишется в приказе.',
    initial: '2',
    limits: [1, 12],
  },
  meetingMinutes: {
    name: 'Минут на встречу',
    explanation: 'Сколько в среднем длится встреча. По ней считаются часы наставника и его нагрузка.',
    initial: '60',
    limits: [10, 300],
  },
  hoursFrom: {
    name: 'Справка о часах: с',
    explanation: 'Первый день периода, например 01.09.2026. Пусто – с начала учебного года.',
    initial: '',
  },
  hoursTo: {
    name: 'Справка о часах: по',
    explanation: 'Последний день периода. Пусто – по день, когда справку составляют.',
    initial: '',
  },
  mentorMaterials: {
    name: 'Материалы для наставников',
    explanation: 'Ссылки и названия через точку с запятой. Печатаются в плане мероприятий и материалов.',
    initial: '',
  },
  menteeMaterials: {
    name: 'Материалы для наставляемых',
    explanation: 'Ссылки и названия через точку с запятой. Печатаются в плане мероприятий и материалов.',
    initial: '',
  },
  pairSilence: {
    name: 'Светофор: пара без встреч, дней',
    explanation: 'Сколько дней, не считая каникул, пара может не встречаться. Дольше – жёлтый.',
    initial: '14',
    limits: [1, 120],
  },
  groupSilence: {
    name: 'Светофор: группа без встреч, дней',
    explanation: 'Сколько дней, не считая каникул, группа может не встречаться. Дольше – жёлтый.',
    initial: '28',
    limits: [1, 120],
  },
  longSilence: {
    name: 'Светофор: долгое молчание, дней',
    explanation: 'Если встреч нет дольше, не считая каникул, – красный.',
    initial: '30',
    limits: [1, 180],
  },
  lowMark: {
    name: 'Светофор: низкая оценка',
    explanation: 'Если среднее пользы и комфорта за три последние встречи меньше – красный. От 1 до 10.',
    initial: '5',
    limits: [1, 10],
  },
  goodMark: {
    name: 'Светофор: хорошая оценка',
    explanation: 'Если среднее пользы и комфорта за три последние встречи меньше – жёлтый. От 1 до 10.',
    initial: '7',
    limits: [1, 10],
  },
  pairsUntil: {
    name: 'Пары работают до',
    explanation: 'Дата окончания для новых пар, например 30.04.2027. Пусто – 30 апреля учебного года.',
    initial: '',
  },
  localActs: {
    name: 'Локальные акты в приказе',
    explanation:
      'На что ещё опирается приказ, в творительном падеже: «Положением о наставничестве, утверждённым приказом от 07.09.2026 № 31-од». Несколько – через точку с запятой.',
    initial: '',
  },
  vocabulary: {
    name: 'Термины документов',
    explanation: 'Какими словами говорят документы: целевой модели или системы наставничества педагогов.',
    initial: vocabularyWords.pupils,
    words: Object.values(vocabularyWords),
  },
  founder: {
    name: 'Учредитель',
    explanation: 'Печатается в приказе над названием школы. Можно оставить пустым.',
    initial: '',
  },
  town: {
    name: 'Место издания приказов',
    explanation: 'Например, г. Новореченск.',
    initial: '',
  },
  phone: {
    name: 'Телефон исполнителя',
    explanation: 'Рабочий телефон школы для последней строки приказа.',
    initial: '',
  },
  principalCode: {
    name: 'Код директора',
    explanation: 'Код того, кто подписывает приказы, например П-901. В режиме имён впишите рядом и ФИО.',
    initial: '',
  },
  principalName: {
    name: 'ФИО директора',
    personal: true,
    explanation: 'Только в режиме имён, полностью и в именительном падеже.',
    initial: '',
  },
  curatorCode: {
    name: 'Код куратора',
    explanation: 'Код куратора, например П-902. В режиме имён впишите рядом и ФИО.',
    initial: '',
  },
  curatorName: {
    name: 'ФИО куратора',
    personal: true,
    explanation: 'Только в режиме имён, полностью и в именительном падеже.',
    initial: '',
  },
  curatorDative: {
    name: 'ФИО куратора в дат. п.',
    personal: true,
    explanation: 'Только если программа склоняет имя неверно: кому? В режиме имён.',
    initial: '',
  },
  curatorAccusative: {
    name: 'ФИО куратора в вин. п.',
    personal: true,
    explanation: 'Только если программа склоняет имя неверно: назначить кого? В режиме имён.',
    initial: '',
  },
  curatorPost: {
    name: 'Должность куратора',
    explanation: `Как в штатном расписании, например: ${postWords.join(', ')}. Падежи – на листе «Справочники», справочник «Должности и классы».`,
    initial: 'заместитель директора по воспитательной работе',
  },
  schoolHolidays: {
    name: 'Каникулы',
    explanation: 'Сроки дорожной карты на них не попадают. Периоды через точку с запятой: 26.10–03.11; 30.12–10.01.',
    initial: '26.10–03.11; 30.12–10.01; 27.03–04.04',
  },
  publicHolidays: {
    name: 'Нерабочие праздничные дни',
    explanation: 'На эти дни не назначаются сроки и не датируются документы. Дни и периоды через точку с запятой.',
    initial: '04.11; 31.12–08.01; 23.02; 08.03; 01.05; 09.05; 12.06',
  },
  address: {
    name: 'Адрес школы',
    explanation: 'Печатается в согласиях и договорах: оператор персональных данных называет свой адрес.',
    initial: '',
  },
  inn: { name: 'ИНН школы', explanation: 'Печатается в согласиях и договорах.', initial: '' },
  ogrn: { name: 'ОГРН школы', explanation: 'Печатается в согласиях и договорах.', initial: '' },
  site: {
    name: 'Страница о наставничестве',
    explanation: 'Адрес раздела на сайте школы. Печатается в Положении и в согласии на публикацию.',
    initial: '',
  },
  partners: {
    name: 'Социальные партнёры',
    explanation:
      'Организации через точку с запятой. Перечень публикуется на сайте; в нём – сколько наставников от каждой.',
    initial: '',
  },
  council: {
    name: 'Протокол педсовета',
    explanation: 'Которым принято Положение: «от 28.08.2026 № 1». Пока пусто – остаётся место для даты и номера.',
    initial: '',
  },
  workingGroup: {
    name: 'Рабочая группа',
    explanation: 'Коды членов рабочей группы через точку с запятой, например П-003; П-007. Куратор входит всегда.',
    initial: '',
  },
  formsInSchool: {
    name: 'Формы наставничества в школе',
    explanation: 'Через точку с запятой. Они называются в Положении, программе и приказе о внедрении.',
    initial: forms.join('; '),
  },
  roleModelsInSchool: {
    name: 'Ролевые модели в школе',
    explanation: 'Через точку с запятой. Они называются в Положении рядом с формами.',
    initial: [...new Set([...roleModels, ...Object.values(usualRoleModel)])].join('; '),
  },
  roadmapLayout: {
    name: 'Вид дорожной карты',
    explanation:
      'В каком из пяти видов предлагать дорожную карту первой и прилагать к приказу о ней. Содержание у них одно.',
    initial: roadmapLayoutWords.sections,
    words: Object.values(roadmapLayoutWords),
  },
  roadmapPeriod: {
    name: 'Дорожная карта: период',
    explanation:
      'Какими словами назвать её время в заголовке, например: на 2026–2028 годы. Пусто – на учебный год; «–» – времени не называть.',
    initial: '',
  },
  pupilsFrom10: {
    name: 'Учеников 10–19 лет в школе',
    explanation: 'Из них считается охват наставничеством. 0 – пока не указано, показатель не считается.',
    initial: '0',
    limits: [0, 10_000],
  },
  pupilsFrom15: {
    name: 'Учеников 15–19 лет в школе',
    explanation: 'Из них считается доля учеников-наставников. 0 – пока не указано, показатель не считается.',
    initial: '0',
    limits: [0, 10_000],
  },
  youngTeachers: {
    name: 'Молодых специалистов в школе',
    explanation: 'Педагогов со стажем до трёх лет. 0 – пока не указано, показатель не считается.',
    initial: '0',
    limits: [0, 1000],
  },
  satisfiedFrom: {
    name: 'Мониторинг: доволен – средняя оценка от',
    explanation: 'Доволен тот, чьё среднее в анкетах А10 и А11 не ниже, или кому понравилось. От 1 до 10.',
    initial: '7',
    limits: [1, 10],
  },
  strengthFrom: {
    name: 'SWOT: сильная сторона, от %',
    explanation: 'Доля ответов «да», начиная с которой строка предлагается в сильные стороны.',
    initial: '60',
    limits: [1, 100],
  },
  weaknessBelow: {
    name: 'SWOT: слабая сторона, меньше %',
    explanation: 'Доля ответов «да», ниже которой строка предлагается в слабые стороны.',
    initial: '40',
    limits: [0, 100],
  },
  eventDay: {
    name: 'Итоговое мероприятие: дата',
    explanation: 'Например, 14.05.2027. Пусто – 14 мая учебного года или последний рабочий день перед ним.',
    initial: '',
  },
  eventStart: {
    name: 'Итоговое мероприятие: начало',
    explanation: 'Например, 15:00. От него считается время каждой части программы.',
    initial: '15:00',
  },
  eventPlace: {
    name: 'Итоговое мероприятие: место',
    explanation: 'Печатается в приказе, приглашениях и сценарии.',
    initial: 'актовый зал школы',
  },
  eventFormat: {
    name: 'Итоговое мероприятие: формат',
    explanation: `${eventFormatNames.join('; ')}. Можно вписать своё название: программа будет общей, а сценарий поправьте в образце.`,
    initial: eventFormatNames[0] ?? '',
  },
  // A reward is for what stands out, not for taking part: whoever has held every meeting that was due and is praised above the usual. What is due
  // counts whole months only, so «all» forgives a week of illness. People mark kindly, their mean is about 8: half a mark above it is praise; fewer
  // than five voices are no mean. In the demonstration school 80 %, 8 and 3 proposed nine mentors of ten, these propose a quarter.
  rewardMeetings: {
    name: 'Поощрения: встреч не меньше, %',
    explanation: 'Какая доля ожидавшихся встреч должна состояться, чтобы программа предложила поощрить наставника.',
    initial: '100',
    limits: [1, 100],
  },
  rewardUsefulness: {
    name: 'Поощрения: польза не ниже, %',
    explanation:
      'Средняя оценка пользы, которую дали наставляемые, в процентах от высшей: 85 – это 8,5 из 10. Нужна вместе с долей встреч.',
    initial: '85',
    limits: [10, 100],
  },
  rewardVoices: {
    name: 'Поощрения: отзывов не меньше',
    explanation: 'Сколько нужно отзывов наставляемых, чтобы средняя оценка пользы учитывалась.',
    initial: '5',
    limits: [1, 60],
  },
  curatorEmail: {
    name: 'Почта куратора',
    explanation:
      'Куда присылать срочные письма, сводку и напоминания. Несколько адресов – через точку с запятой. Пусто – тому, от чьего имени работает программа.',
    initial: '',
  },
  psychologistEmail: {
    name: 'Почта психолога',
    explanation:
      'Кому, кроме куратора, сообщать, что участнику нужна помощь. В письме – только код и куда смотреть, без слов участника. Пусто – письмо ждёт адреса, и программа о нём напоминает.',
    initial: '',
  },
  digestDay: {
    name: 'Сводка куратору',
    explanation: 'День недели, по утрам которого приходит сводка о парах, сроках и документах; «нет» – не присылать.',
    initial: 'понедельник',
    words: digestDays,
  },
  remindAhead: {
    name: 'Напоминать за, дней',
    explanation: 'За сколько дней напоминать о встречах пар и о сроках. 0 – не напоминать.',
    initial: '3',
    limits: [0, 14],
  },
  mailParticipants: {
    name: 'Писать участникам',
    explanation:
      'Присылать ли напоминания о встречах самим наставникам и наставляемым. Только в режиме имён и только тем, у кого в столбце «Контактные данные» есть адрес почты. Остальным – печатный список.',
    initial: 'нет',
    words: yesNo,
  },
  watchers: {
    name: 'Кто собирает ответы сам',
    explanation:
      'Заполняет программа: от чьего имени она работает без просьбы и когда это было в последний раз. Новый куратор нажимает «Принять дела».',
    initial: '',
  },
  documentsPerDay: {
    name: 'Документов в день',
    explanation:
      'Сколько документов программа создаёт за день; остальные – назавтра. Для личной учётной записи Google – не больше 40.',
    initial: '40',
    limits: [1, 250],
  },
} as const satisfies Record<string, SettingDeclaration>;

export type SettingKey = keyof typeof ofSchool;

/** The setting that asks a question of free words in the regime of codes. There are as many as questions, so the compiler cannot list them. */
export const openQuestionKey = (questionnaire: string, question: string): SettingKey =>
  `open:${questionnaire}/${question}` as SettingKey;

const ofOpenQuestions: Readonly<Record<string, SettingDeclaration>> = Object.fromEntries(
  freeQuestions.map(({ questionnaire, question }) => [
    openQuestionKey(questionnaire.id, question.id),
    {
      name: `Открытый вопрос ${questionnaire.number}: ${question.title}`,
      explanation:
        'Спрашивать ли в режиме кодов. Рядом с вопросом появится просьба не писать имён, телефонов и адресов.',
      initial: 'нет',
      words: yesNo,
    },
  ]),
);

export const settingDeclarations: typeof ofSchool = { ...ofSchool, ...ofOpenQuestions };

/** Names of the settings that name somebody: they exist only in the regime of names. */
export const personalSettings: ReadonlySet<string> = new Set(
  Object.values<SettingDeclaration>(settingDeclarations).flatMap(({ name, personal }) => (personal ? [name] : [])),
);
