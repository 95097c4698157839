import { defineQuestionnaire, type ScaleQuestion } from '../../schema/questionnaire';

const pupil = {
  kind: 'scale',
  from: 1,
  to: 10,
  ends: ['пока не получается', 'получается всегда'],
  section: 'pupil',
} as const;
const teacher = { kind: 'scale', from: 1, to: 10, ends: ['очень трудно', 'уверенно'], section: 'teacher' } as const;

/** Twelve statements of a pupil about himself, in the words of a child of ten. */
const ofPupil = [
  { ...pupil, id: 'goal', title: 'Я умею поставить себе цель', fills: 'goal' },
  { ...pupil, id: 'plan', title: 'Я планирую, что и когда сделаю', fills: 'plan' },
  { ...pupil, id: 'search', title: 'Я нахожу то, чего не знаю: в книге, в интернете, у людей', fills: 'search' },
  { ...pupil, id: 'verify', title: 'Я проверяю, правда ли то, что прочитал(а) или услышал(а)', fills: 'verify' },
  { ...pupil, id: 'solve', title: 'Если задача трудная, я ищу, как её решить', fills: 'solve' },
  { ...pupil, id: 'talk', title: 'Мне легко разговаривать и договариваться с людьми', fills: 'talk' },
  { ...pupil, id: 'team', title: 'Я хорошо работаю вместе с другими', fills: 'team' },
  { ...pupil, id: 'speak', title: 'Я могу выступить перед классом', fills: 'speak' },
  { ...pupil, id: 'feelings', title: 'Я справляюсь с волнением, обидой и злостью', fills: 'feelings' },
  { ...pupil, id: 'help', title: 'Если не получается, я прошу помощи', fills: 'help' },
  { ...pupil, id: 'mistakes', title: 'Когда ошибаюсь, я понимаю, что сделать иначе', fills: 'mistakes' },
  { ...pupil, id: 'future', title: 'Я понимаю, кем хочу стать', fills: 'future' },
] as const satisfies readonly ScaleQuestion[];

/** Two statements for each of the four groups of tags for teachers: lesson, class and people, digital tools, growth. */
const ofTeacher = [
  { ...teacher, id: 'lesson', title: 'Планирую урок и рабочую программу', fills: 'lesson' },
  { ...teacher, id: 'grading', title: 'Оцениваю и использую результаты оценки', fills: 'grading' },
  { ...teacher, id: 'discipline', title: 'Управляю классом, держу дисциплину', fills: 'discipline' },
  { ...teacher, id: 'parents', title: 'Работаю с родителями, решаю конфликты', fills: 'parents' },
  { ...teacher, id: 'digital', title: 'Пользуюсь электронным журналом и школьными платформами', fills: 'digital' },
  { ...teacher, id: 'content', title: 'Готовлю цифровые материалы, пробую новые инструменты', fills: 'content' },
  { ...teacher, id: 'documents', title: 'Веду школьные документы, готовлюсь к аттестации', fills: 'documents' },
  { ...teacher, id: 'balance', title: 'Распределяю силы и время', fills: 'balance' },
] as const satisfies readonly ScaleQuestion[];

/**
 * А13: what a mentee can do, by the mentee himself – the same questions before the programme and after it, each a row of
 * «Замеры», so that «после» can be compared with «до» by the code. Scale 1–10, 10 is the best, as in the whole set of the
 * methodical recommendations; what is compared, and that fewer than five pairs allow no conclusion, is left to the report.
 */
const metaskills = <Wave extends 'до' | 'после'>(wave: Wave, id: string, title: string, mark: string) =>
  defineQuestionnaire({
    id,
    number: `А13 ${wave}`,
    title,
    intro:
      'Здесь нет правильных ответов и оценок: отметьте, как есть сейчас. Ответы сравнят с ответами в другое время года, чтобы ' +
      'понять, помогает ли наставничество. Займёт пять минут.',
    thanks: 'Спасибо! Ответ записан. Если ошиблись, откройте ту же ссылку и ответьте ещё раз: учтётся последний ответ.',
    who: 'code',
    mark,
    occasion: { reporter: 'person', day: 'day', fixed: { wave } },
    sections: [
      { id: 'pupil', title: 'Как это у тебя', intro: '1 – пока не получается, 10 – получается всегда.', last: true },
      { id: 'teacher', title: 'Как это у вас', intro: '1 – очень трудно, 10 – уверенно.', last: true },
    ],
    questions: [
      {
        id: 'code',
        kind: 'text',
        title: 'Код',
        help: 'Если код уже вписан, не меняйте его. Если нет – впишите его с карточки целиком, например У-017-K7QF.',
        required: true,
        limit: 40,
      },
      {
        id: 'who',
        kind: 'choice',
        title: 'Кто отвечает?',
        choices: ['ученик или ученица', 'педагог'],
        leads: ['pupil', 'teacher'],
        required: true,
      },
      ...ofPupil,
      ...ofTeacher,
    ],
  });

export const metaskillsBefore = metaskills(
  'до',
  'metaskills-before',
  'Что у меня получается: начало года',
  'beforeMark',
);

export const metaskillsAfter = metaskills(
  'после',
  'metaskills-after',
  'Что у меня получается: конец года',
  'afterMark',
);
