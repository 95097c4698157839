/**
 * Words that the program itself depends on: statuses, age bands, forms of mentoring. What a school may change freely
 * is in «Справочники» instead (tags.ts).
 */

export const ageBands = ['10–14', '15–17', '18–19', 'взрослый'] as const;

export const forms = [
  'ученик – ученик',
  'учитель – учитель',
  'учитель – ученик',
  'студент – ученик',
  'работодатель – ученик',
] as const;

export const yesNo = ['да', 'нет'] as const;

export const menteeStatuses = ['в базе', 'кандидат', 'в паре/группе', 'лист ожидания', 'завершил', 'выбыл'] as const;

export const mentorStatuses = ['потенциальный', 'прошёл отбор', 'свободен', 'занят', 'выбыл'] as const;

export const mentorTypes = [
  'педагог',
  'ученик',
  'выпускник',
  'студент',
  'родитель',
  'работодатель',
  'предприниматель',
  'ветеран',
] as const;

/** With whom a mentor would like to work, in words of the questionnaire and of the base. */
export const wishedAges = [
  'младшие школьники (7–10 лет)',
  'подростки 10–14 лет',
  'старшеклассники 15–17 лет',
  'молодёжь 18–19 лет',
  'взрослые: учителя и молодые специалисты',
] as const;

export const gatherings = ['один на один', 'с группой', 'и так, и так'] as const;

export const meetingWays = ['лично', 'по видеосвязи', 'в переписке'] as const;

export const readiness = ['да', 'пока нет'] as const;

export const grades = [
  '4 класс',
  '5 класс',
  '6 класс',
  '7 класс',
  '8 класс',
  '9 класс',
  '10 класс',
  '11 класс',
] as const;

export const wishedMentors = [
  'старшеклассник',
  'учитель',
  'студент',
  'специалист с предприятия',
  'опытный коллега',
  'коллега моего возраста',
  'не важно',
] as const;

export const weekDays = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'] as const;

export const hobbies = [
  'спорт',
  'музыка',
  'рисование',
  'театр и танцы',
  'книги',
  'техника и конструирование',
  'программирование',
  'видео и блоги',
  'компьютерные игры',
  'настольные игры и шахматы',
  'природа и животные',
  'путешествия и походы',
  'рукоделие и кулинария',
  'помощь другим',
] as const;

export const subjects = [
  'начальные классы',
  'русский язык и литература',
  'иностранные языки',
  'математика',
  'информатика',
  'физика, химия, биология, география',
  'история и обществознание',
  'музыка, ИЗО, технология',
  'физкультура и ОБЗР',
  'воспитательная работа',
  'психолог, логопед, социальный педагог',
  'другое',
] as const;

export const teachingYears = ['до 3 лет', '4–10 лет', '11–20 лет', 'больше 20 лет'] as const;

export const teacherCategories = [
  'без категории',
  'первая',
  'высшая',
  'педагог-методист',
  'педагог-наставник',
] as const;

/** How a colleague may help a teacher. */
export const supportForms = [
  'консультация по запросу',
  'посещение уроков с разбором',
  'совместная подготовка уроков',
  'курсы и вебинары',
] as const;

export const mentoringExperience = ['нет', 'был, но без оформления', 'был, по приказу школы'] as const;

export const roleModels = [
  'успевающий – неуспевающий',
  'лидер – пассивный',
  'равный – равному',
  'учитель – одарённый ученик',
  'классный руководитель – ученик',
  'опытный педагог – молодой специалист',
  'лидер педагогического сообщества – педагог с трудностями',
  'педагог-новатор – консервативный педагог',
  'опытный предметник – неопытный предметник',
] as const;

/** In their order: three that open the work of a pair, the regular ones, the one that ends it. */
export const meetingKinds = ['организационная', 'пробная', 'планирование', 'регулярная', 'заключительная'] as const;

/** What the kinds were called in books and forms of older versions. */
export const formerMeetingKinds = {
  знакомство: 'организационная',
  рабочая: 'регулярная',
  итоговая: 'заключительная',
} as const;

/** How a meeting went; nothing is said of one that took place as usual. */
export const meetingOutcomes = [
  'состоялась',
  'состоялась онлайн',
  'отменили или перенесли',
  'кто-то не пришёл',
] as const;

export const hasTakenPlace = (outcome: (typeof meetingOutcomes)[number] | undefined): boolean =>
  outcome !== 'отменили или перенесли' && outcome !== 'кто-то не пришёл';

export const goalReached = ['да', 'частично', 'нет'] as const;

/** What a line of a development plan is about. */
export const planParts = [
  'сильные стороны наставника',
  'сильные стороны наставляемых',
  'приоритет',
  'цель',
  'задача',
] as const;

/** How a task of the plan was done, in the mentor's opinion. */
export const planMarks = ['выполнено', 'выполнено частично', 'не выполнено'] as const;

export const certificateWords = [
  'да, готов(а) принести',
  'справка уже есть',
  'пока не готов(а)',
  'мне не нужна: я учусь или работаю в этой школе',
] as const;

/** The four tables and the lists that a roadmap is printed as, by the id of the layout. */
export const roadmapLayoutWords = {
  sections: 'по разделам, с видом документа',
  stages: 'по этапам и мероприятиям',
  contents: 'по содержанию этапов',
  goals: 'цели, документы, результаты',
  lists: 'перечни по этапам',
} as const;

export const regimeWords = { codes: 'коды', names: 'имена' } as const;

/** How a pasted list of people is called when something in it is named. */
export const givenList = 'Добавляемый список';

/** The letters of codes: whom each stands for. */
export const codeLetters = [
  { letter: 'У', who: 'ученик' },
  { letter: 'П', who: 'педагог' },
  { letter: 'Н', who: 'наставник извне' },
] as const;

/** Two sides of a pair, in words of questionnaires. */
export const pairRoles = ['наставляемый', 'наставник'] as const;

/** When people say what they think of the work of pairs. */
export const viewWaves = ['до начала', 'середина', 'итог'] as const;

/** Chosen by who finds none of the other changes. */
export const noGain = 'ничего из этого';

/** What a pupil says has changed, at the end. */
export const pupilGains = [
  'стало интереснее узнавать новое',
  'лучше понимаю своё профессиональное будущее',
  'интересуюсь профессиями',
  'хочу изучать что-то сверх программы или сделать проект',
  'хожу на дополнительные спортивные занятия',
  'хожу на дополнительные культурные мероприятия',
  'хочу стать наставником',
] as const;

/** And what a teacher says. */
export const teacherGains = [
  'вижу своё развитие в этой школе ближайшие пять лет',
  'чувствую прилив уверенности',
  'успеваемость и поведение моих классов стали лучше',
  'конфликтов стало меньше',
  'хочу писать статьи или вести исследования',
] as const;

/** How a pair should go on, in the middle of its term. */
export const continuations = ['продолжать так же', 'что-то изменить', 'сменить наставника'] as const;

/** The moments at which a mentee is measured. */
export const measurementWaves = ['до', 'середина', 'после'] as const;

export const outsideWaves = ['в начале года', 'в конце года'] as const;

/** Who speaks about a mentee or about the programme. */
export const outsideRoles = [
  'родитель или другой близкий взрослый',
  'классный руководитель',
  'психолог или социальный педагог',
  'партнёр программы',
] as const;

export const outsideChanges = ['стало лучше', 'без перемен', 'стало хуже', 'не знаю'] as const;

/** How and when mentors like to learn. */
export const learningWays = [
  'короткий семинар в школе',
  'практика в парах',
  'вебинар',
  'разбор случаев',
  'памятка или видео',
] as const;

export const learningTimes = ['после уроков', 'в каникулы', 'в субботу', 'вечером по видеосвязи'] as const;

/** How somebody is put forward as a mentor: by himself or by who leads him. */
export const nominations = ['заявление', 'представление'] as const;

/** What an interview (А6) comes to; its marks are not kept. */
export const interviewConclusions = ['рекомендован', 'рекомендован с обучением', 'не рекомендован'] as const;

/** What mentors are taught, in the words in which attendance is written down; training-lessons.ts says the rest of each. */
export const lessonNames = [
  'установочная сессия',
  'первая встреча',
  'цель и план',
  'слушание и вопросы',
  'трудные ситуации',
  'онлайн и рефлексия',
] as const;

/** From where a request is known, besides the person's own words: from other people and from papers of the school. */
export const informationSources = [
  'анкета',
  'классный руководитель',
  'педагог-психолог',
  'социальный педагог',
  'родители',
  'личное дело',
  'профориентационный тест',
  'анализ методической работы',
  'рекомендации аттестации',
  'анкета профстандарта',
] as const;

/** How far a publication reaches. */
export const publicationLevels = ['школа', 'муниципалитет', 'регион', 'Россия'] as const;
