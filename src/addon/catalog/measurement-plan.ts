/**
 * What the influence of the programme is measured by: the nine parameters of the methodical recommendations («на входе / на
 * выходе / разница»), marks, missed lessons and the metacompetences of А13. It fills «План замеров» once; from then on the
 * school's own sheet holds.
 */
export interface MeasurementDeclaration {
  readonly what: string;
  readonly means: string;
  readonly who: string;
  /** There is a measurement in the middle of the year, too. */
  readonly middle?: true;
  readonly rule: string;
}

const difference = 'Разница, %: (после − до) / до × 100; если «до» равно 0 – само число.';
const lessIsBetter = `Меньше – лучше. ${difference}`;

export const measurementDeclarations: readonly MeasurementDeclaration[] = [
  {
    what: 'Метакомпетенции ученика',
    means: 'анкета А13, 12 утверждений от 1 до 10',
    who: 'наставляемый',
    rule: 'Только пары «до» и «после» одного кода: среднее Δ, Δ %, доля с ростом. Меньше пяти пар – без выводов.',
  },
  {
    what: 'Профессиональные умения педагога',
    means: 'анкета А13, 8 утверждений от 1 до 10',
    who: 'наставляемый педагог',
    rule: 'Только пары «до» и «после» одного кода: среднее Δ, Δ %, доля с ростом. Меньше пяти пар – без выводов.',
  },
  {
    what: 'Посещают кружки, секции, внеурочные объединения',
    means: 'данные школы, лист «Замеры»',
    who: 'классные руководители',
    middle: true,
    rule: difference,
  },
  {
    what: 'Средний балл и пропуски наставляемых',
    means: 'электронный журнал, лист «Замеры»',
    who: 'классные руководители',
    middle: true,
    rule: difference,
  },
  {
    what: 'Реализованные образовательные и культурные проекты',
    means: 'учёт куратора',
    who: 'куратор',
    rule: difference,
  },
  {
    what: 'Состоят на учёте в школе',
    means: 'одно число по школе, без кодов',
    who: 'социальный педагог',
    rule: lessIsBetter,
  },
  {
    what: 'Жалобы родителей и учителей на конфликты и незащищённость',
    means: 'журнал обращений, одно число по школе',
    who: 'администрация',
    rule: lessIsBetter,
  },
  {
    what: 'Профессиональные работы молодых специалистов',
    means: 'учёт методической работы',
    who: 'руководители ШМО',
    rule: difference,
  },
  {
    what: 'Профориентационные и практические мероприятия',
    means: 'план мероприятий',
    who: 'куратор',
    middle: true,
    rule: difference,
  },
  {
    what: 'Прошли профориентационную программу, %',
    means: 'список участников',
    who: 'куратор',
    rule: difference,
  },
  {
    what: 'Поступили на направления, по которым была практика',
    means: 'сведения о выпускниках',
    who: 'администрация',
    rule: difference,
  },
  {
    what: 'Хотят стать наставником или войти в сообщество выпускников',
    means: 'анкеты А1 и А10',
    who: 'наставляемый',
    rule: difference,
  },
  {
    what: 'Взгляд родителей и классных руководителей',
    means: 'анкета А14',
    who: 'родители, классные руководители',
    rule: 'Отметки в начале года и названные перемены в конце.',
  },
  {
    what: 'Тревожность, мотивация, сплочённость класса',
    means: 'методики психолога',
    who: 'педагог-психолог',
    rule: 'В книге только «проведён» и уровень по коду; ответы хранит психолог.',
  },
];

/** When the three measurements are due until the school says otherwise: the ends of stage 2, of the first half-year, of stage 7. */
export const measurementDays = {
  before: { month: 9, day: 30 },
  middle: { month: 12, day: 25 },
  after: { month: 5, day: 31 },
} as const;
