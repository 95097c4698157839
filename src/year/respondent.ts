/** How a person reads a form: finds the question by what it says, and among its choices the ones that are meant. */
import type { FormDescription, ItemDescription } from '../host/index';
import type { PlainAnswers } from './school';

/** The questions of А13, the same at both ends of the year. */
const metaskills = {
  code: 'Код',
  who: 'Кто отвечает',
  goal: 'поставить себе цель',
  plan: 'Я планирую',
  search: 'нахожу то, чего не знаю',
  verify: 'проверяю, правда ли',
  solve: 'задача трудная',
  talk: 'легко разговаривать',
  team: 'вместе с другими',
  speak: 'выступить перед классом',
  feelings: 'справляюсь с волнением',
  help: 'прошу помощи',
  mistakes: 'Когда ошибаюсь',
  future: 'кем хочу стать',
  lesson: 'Планирую урок',
  grading: 'Оцениваю',
  discipline: 'Управляю классом',
  parents: 'Работаю с родителями',
  digital: 'электронным журналом',
  content: 'цифровые материалы',
  documents: 'школьные документы',
  balance: 'силы и время',
};

/** What А10 and А11 ask alike. */
const outcome = {
  code: 'Ваш код',
  pair: 'Код пары или группы',
  organisation: 'программа была организована',
  usefulness: 'полезны были личные встречи',
  groups: 'встречи группой',
  together: 'совместная работа',
  liked: 'Вам понравилось',
};

/** The beginning or an unmistakable part of each question's title, by questionnaire and question. */
export const questionWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'mentor-readiness': {
    code: 'Ваш код',
    silent: 'наставляемый молчит',
    absent: 'не пришёл',
    doItForMe: 'сделать задание за него',
    secret: 'тайну',
    quarrel: 'ссора с учителем',
    stuck: 'план не двигается',
    tired: 'Вы устали',
    success: 'первый успех',
    sharing: 'передать то, что я умею',
    helping: 'справляется с моей помощью',
    growing: 'сам(а) чему-то научиться',
    recognition: 'чтобы это дело ценили',
    community: 'в школе помогали друг другу',
    listening: 'Слушать не перебивая',
    explaining: 'Объяснять просто',
    planning: 'держать слово',
    praising: 'Замечать хорошее',
    calm: 'спокойным в споре',
  },
  wishes: {
    code: 'Ваш код',
    side: 'Кто вы в паре',
    mentor1: 'С кем из наставников вы хотели бы работать больше всего',
    mentor2: 'Кто из наставников на втором месте',
    mentorNot: 'С кем из наставников вам было бы трудно',
    mentee1: 'Кому вы хотели бы помогать больше всего',
    mentee2: 'Кому во вторую очередь',
    menteeNot: 'Кому вам было бы трудно помогать',
  },
  'training-needs': {
    code: 'Ваш код',
    goalOwn: 'Помогаю поставить цель',
    planOwn: 'Составляю план',
    listeningOwn: 'Слушаю так',
    feedbackOwn: 'Даю обратную связь',
    conflictOwn: 'Разбираю ссоры',
    papersOwn: 'Знаю документы',
    goalNeed: 'Важно: помогать поставить',
    planNeed: 'Важно: составлять план',
    listeningNeed: 'Важно: слушать',
    feedbackNeed: 'Важно: давать обратную',
    conflictNeed: 'Важно: разбирать ссоры',
    papersNeed: 'Важно: знать документы',
  },
  'pupil-requests': {
    code: 'Твой код',
    fullName: 'Фамилия, имя, отчество',
    grade: 'В каком ты классе',
    knows: 'слышал(а) о наставниках',
    wantsMentor: 'чтобы у тебя был наставник',
    study: 'С чем помочь в учёбе',
    character: 'Что хочется развить',
    projects: 'Каким делом',
    professions: 'О каких профессиях',
    main: 'важнее всего',
    ownWords: 'своими словами',
    importance: 'важно с этим справиться',
    time: 'тратить на это своё время',
    wishedMentor: 'Кто мог бы тебе помочь',
    gathering: 'Как тебе больше нравится',
    ways: 'Как удобнее встречаться',
    days: 'В какие дни',
    hobbies: 'Чем ты увлекаешься',
    couldMentor: 'сам(а) кому-нибудь помочь',
  },
  'teacher-requests': {
    code: 'Ваш код',
    fullName: 'Фамилия, имя, отчество',
    teachingYears: 'педагогический стаж',
    subject: 'Что вы преподаёте',
    lesson: 'Урок и методика: в чём',
    lessonGap: 'с уроком и методикой',
    people: 'Класс и люди: в чём',
    peopleGap: 'с классом и людьми',
    digital: 'Цифра: в чём',
    digitalGap: 'с цифровыми инструментами',
    growth: 'Профессиональный рост: в чём',
    growthGap: 'с профессиональным ростом',
    main: 'главная',
    importance: 'важно решить этот вопрос',
    time: 'уделять этому время',
    supportForm: 'Какая помощь полезнее',
    wantsMentor: 'Хотели бы вы работать с наставником',
    wishedMentor: 'стать вашим наставником',
    gathering: 'Как вам удобнее работать',
    ways: 'Как удобнее встречаться',
    days: 'В какие дни',
    couldMentor: 'сами быть наставником',
    expectations: 'Чего вы ждёте',
  },
  'mentor-teacher': {
    code: 'Ваш код',
    fullName: 'Фамилия, имя, отчество',
    teachingYears: 'педагогический стаж',
    category: 'квалификационная категория',
    experience: 'опыт наставничества',
    pupils: 'помочь ученику',
    colleagues: 'поддержать коллегу',
    achievements: 'Какие ваши достижения',
    sharing: 'хочется передать',
    helping: 'другой человек справляется',
    growing: 'расти мне самому',
    recognition: 'мой опыт ценили',
    community: 'поддерживали друг друга',
    readyForms: 'В каких формах',
    roleModels: 'Какие роли',
    wishedAges: 'С кем вам хотелось бы',
    ways: 'Как вы готовы встречаться',
    hours: 'Сколько часов в месяц',
    limit: 'Скольких наставляемых',
  },
  'mentor-offer': {
    code: 'Ваш код',
    fullName: 'Фамилия, имя, отчество',
    study: 'С какой учёбой',
    character: 'Какие качества',
    projects: 'Какими увлечениями',
    professions: 'О каких профессиях',
    teaching: 'Для педагогов',
    success: 'Каким своим успехом',
    wishedAges: 'С кем вам хотелось бы',
    gathering: 'Как вам удобнее',
    ways: 'Как вы готовы встречаться',
    hours: 'Сколько часов в месяц',
    idea: 'Есть ли у вас идея',
    certificate: 'справку об отсутствии судимости',
  },
  'metaskills-before': metaskills,
  'metaskills-after': metaskills,
  'outside-view-before': {
    code: 'Код из вашей ссылки',
    role: 'Кем вы приходитесь',
    study: 'Как идёт учёба',
    relations: 'отношения с ребятами',
    mood: 'С каким настроением',
  },
  expectations: {
    code: 'Ваш код',
    pair: 'Код пары или группы',
    role: 'Кто отвечает',
    effect: 'полезной будет программа',
    comfort: 'комфортно будет с наставником',
    usefulness: 'полезными будут личные встречи',
    support: 'Какую поддержку вы ждёте',
    helpNeed: 'нужна помощь наставника',
    glad: 'Вы рады участвовать',
    mentorComfort: 'комфортно будет с наставляемым',
    leadership: 'лидерские качества',
    involvement: 'наставляемый будет включён',
    mentorGlad: 'Вы рады быть наставником',
  },
  'outside-view-after': {
    code: 'Код из вашей ссылки',
    role: 'Кем вы приходитесь',
    studyChange: 'изменилось в учёбе',
    relationsChange: 'изменилось в отношениях',
    moodChange: 'изменилось в настроении',
    satisfaction: 'довольны сотрудничеством',
  },
  'mentee-outcome': {
    ...outcome,
    comfort: 'комфортно было с наставником',
    support: 'поддержку наставника',
    effect: 'полезна была его помощь',
    clarity: 'понятен был план',
    safety: 'спокойно и безопасно',
    expectationsClear: 'чего ждёт наставник',
    changes: 'довольны результатом',
    fulfilled: 'Оправдались ли ваши ожидания',
    goesOn: 'Хотите продолжить',
    who: 'Кто отвечает',
    pupilGains: 'про тебя',
    teacherGains: 'про вас',
  },
  'mentor-outcome': {
    ...outcome,
    comfort: 'комфортно было с наставляемым',
    leadership: 'лидерские качества',
    planning: 'спланировать работу',
    carried: 'выполнить план развития',
    involvement: 'включён в работу',
    enjoyed: 'нравилось быть наставником',
    met: 'оправдались ваши ожидания',
    training: 'хватило обучения',
    goesOn: 'быть наставником и дальше',
  },
  'interim-review': {
    code: 'Ваш код',
    pair: 'Код пары или группы',
    role: 'Кто отвечает',
    usefulness: 'полезны ваши встречи',
    comfort: 'комфортно вам вместе',
    progress: 'процентов плана',
    continuation: 'Как работать дальше',
    needsHelp: 'помощь куратора',
  },
  'meeting-feedback': {
    code: 'Ваш код',
    pair: 'Код пары или группы',
    number: 'какая это встреча по счёту',
    date: 'Когда была встреча',
    kind: 'Что это была за встреча',
    usefulness: 'полезной была встреча',
    comfort: 'комфортно вам было',
    goal: 'Цель встречи',
    next: 'Что дальше',
    needsHelp: 'помощь куратора',
    story: 'Что делали, что узнали',
    task: 'Какую задачу плана',
    taskMark: 'Как она выполнена',
  },
};

/** What a school that works with codes does not ask: names, and free words unless it has decided to. */
const sometimesAsked = ['fullName', 'ownWords', 'expectations', 'achievements', 'success', 'idea', 'next', 'story'];

/**
 * The answers by title, in the words of the form. Throws when the form does not ask this, or does not offer that choice.
 * `names` says what the codes of tags are called in this school.
 */
export function answersByTitle(
  form: FormDescription,
  questionnaire: string,
  answers: PlainAnswers,
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  const written: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(answers)) {
    const item = itemOf(form, questionnaire, key);
    if (!item && sometimesAsked.includes(key)) continue;
    if (!item) throw new Error(`Анкета «${form.title}» не спрашивает: ${key}.`);
    const choose = (wanted: string): string => choiceOf(item, names.get(wanted) ?? wanted);
    if (item.choices === undefined) written[item.title] = String(answer);
    else written[item.title] = typeof answer === 'object' ? answer.map(choose) : choose(String(answer));
  }
  return written;
}

/** The item of a question; undefined when the form does not ask it. */
export function itemOf(form: FormDescription, questionnaire: string, key: string): ItemDescription | undefined {
  const words = questionWords[questionnaire]?.[key]?.toLowerCase();
  if (words === undefined) throw new Error(`Никто не знает, как спрашивают «${key}» в анкете ${questionnaire}.`);
  return form.sections.flatMap(({ items }) => items).find(({ title }) => title.toLowerCase().includes(words));
}

function choiceOf(item: ItemDescription, wanted: string): string {
  const values = item.choices?.map(({ value }) => value) ?? [];
  const found = values.find((value) => value === wanted);
  if (found === undefined) throw new Error(`В вопросе «${item.title}» нет ответа «${wanted}».`);
  return found;
}
