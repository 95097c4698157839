/**
 * The municipal report: how many take part in all schools of a half-year, form by form, school by school, who has not sent. What a school
 * did not tell is unknown: such a sum is «не менее …».
 */
import { longDay } from '../../domain/language/dates';
import type { ShownCount } from '../../domain/privacy/small-counts';
import { columns, formCodes, type Group, peopleFigure, roles } from '../../domain/upward/figures';
import { isSure, type Submission, sumFigure, type UnsureSum } from '../../domain/upward/submissions';
import type { Day } from '../../schema/cell';
import { type Block, defineDocument, heading, line, list, paragraph, table } from '../../schema/document';
import { chart } from '../../schema/document-chart';
import { counted } from '../../texts/ru/grammar';
import {
  columnWords,
  countWord,
  drawnCount,
  formWords,
  groupWords,
  halfWords,
  otherWords,
  roleWords,
} from '../upward/words';

export interface MunicipalFacts {
  /** 2026/27 */
  readonly year: string;
  readonly half: 1 | 2;
  readonly today: Day;
  /** In the order of their names. */
  readonly submissions: readonly Submission[];
  readonly notSent: readonly string[];
}

/** Of a sum whose least is nothing, nothing is known. */
const wordOf = (sum: UnsureSum): string =>
  isSure(sum) ? String(sum.least) : sum.least === 0 ? 'скрыто' : `не менее ${sum.least}`;

const middle = (words: string, width: number) => ({ heading: words, width, align: 'centre' }) as const;

const told: readonly Group[] = ['all', 'pupils', 'from-10', 'from-15', 'teachers', 'young-teachers', 'outside'];

const titleOf = ({ year, half }: Pick<MunicipalFacts, 'year' | 'half'>): string =>
  `Муниципальный отчёт о наставничестве: ${year} учебный год, ${halfWords[half]}`;

const shown = ({ figures }: Submission, figure: string): ShownCount => figures.get(figure) ?? 0;

/** A drawing shows what is certain; a school whose count is not told has none. */
function totals({ submissions }: MunicipalFacts): readonly Block[] {
  return roles.flatMap((role) => [
    line(`Всего по школам, ${roleWords[role]}:`),
    table(
      [{ heading: 'Кто', width: 70 }, ...columns.map((column) => middle(columnWords[column], 30))],
      told.map((group) => [
        groupWords[group],
        ...columns.map((column) => wordOf(sumFigure(submissions, peopleFigure(role, 'all', group, column)))),
      ]),
    ),
  ]);
}

const byForm = ({ submissions }: MunicipalFacts): Block =>
  table(
    [{ heading: 'Форма', width: 70 }, ...roles.map((role) => middle(roleWords[role], 50))],
    formCodes.map((form) => [
      formWords[form],
      ...roles.map((role) => wordOf(sumFigure(submissions, peopleFigure(role, form, 'all', 'began')))),
    ]),
  );

const bySchool = ({ submissions }: MunicipalFacts): Block =>
  table(
    [
      { heading: 'Школа', width: 50 },
      middle('Наставляемых', 36),
      middle('Начали', 24),
      middle('Наставников', 33),
      middle('Пар и групп', 27),
    ],
    submissions.map((one) => [
      one.school.name,
      ...['mentee.all.all.total', 'mentee.all.all.began', 'mentor.all.all.total', 'pairs.all'].map((figure) =>
        String(countWord(shown(one, figure))),
      ),
    ]),
  );

/** More schools are more than one drawing can show. */
const mostDrawn = 20;

export const municipalReport = defineDocument<MunicipalFacts>({
  id: 'municipal-report',
  title: titleOf,
  body: (facts) => [
    heading(1, 'МУНИЦИПАЛЬНЫЙ ОТЧЁТ'),
    heading(2, `О наставничестве в школах: ${facts.year} учебный год, ${halfWords[facts.half]}`),
    line(`составлен ${longDay(facts.today)}`, 'centre'),
    paragraph(
      `Показатели прислали ${counted(facts.submissions.length, 'школа', 'школы', 'школ')}. Числа от одного до четырёх человек школы не сообщают («<5»), а с ними и числа, по которым такие можно вычислить («скрыто»): в суммах они неизвестны, поэтому вместо точной суммы стоит «не менее», а где не известно ничего – «скрыто».`,
    ),
    heading(3, '1. Всего по муниципалитету', 'left'),
    ...totals(facts),
    table(
      [{ heading: 'Показатель', width: 110 }, middle('Всего', 50)],
      Object.entries(otherWords).map(([figure, words]) => [words, wordOf(sumFigure(facts.submissions, figure))]),
    ),
    heading(3, '2. По формам наставничества, начали работу', 'left'),
    byForm(facts),
    heading(3, '3. По школам', 'left'),
    bySchool(facts),
    chart({
      title: 'Наставляемые, начавшие работу',
      shape: 'bars',
      series: ['Начали'],
      unit: '',
      lines: facts.submissions
        .slice(0, mostDrawn)
        .map((one) => ({ name: one.school.name, values: [drawnCount(shown(one, 'mentee.all.all.began'))] })),
    }),
    heading(3, '4. Кто не прислал показатели', 'left'),
    facts.notSent.length === 0
      ? paragraph('Прислали все школы из списка.')
      : list(...facts.notSent.map((school) => ({ content: school }))),
  ],
});
