/**
 * The sections about quality and influence: satisfaction (А10, А11), SWOT, the curator's marks of conditions (А12), what has changed
 * between «до» and «после». A report that leaves the school has their words; counts of people stay in it.
 */
import { judgeConditions } from '../../../domain/monitoring/conditions';
import type { Quadrant } from '../../../domain/monitoring/swot';
import { line, paragraph, table } from '../../../schema/document';
import { conclusionWords } from '../../monitoring/figures';
import { pairRoles } from '../../words';
import type { QualityFacts, SwotFact } from './facts';
import { middle, type Report, type Section } from './parts';
import { concludesOfConditions, concludesOfInfluence, concludesOfSatisfaction } from './wording-quality';

/** What the monitoring told of the half-year in which the period of the report ends: until the end of January it is the first. */
const qualityOf = ({ facts: { quality }, period }: Report): QualityFacts =>
  Number(period.to.slice(5, 7)) >= 9 || period.to.slice(5, 7) === '01' ? quality.first : quality.second;

const indicatorOf = { наставляемый: 'mentees-satisfied', наставник: 'mentors-satisfied' } as const;

export const satisfactionSection = (report: Report): Section => {
  const { indices } = qualityOf(report);
  return [
    'Удовлетворённость',
    ...pairRoles.flatMap((role) => {
      const measurement = report.measurements.find(({ id }) => id === indicatorOf[role]);
      if (!measurement) return [];
      const isUntold = report.withheld.has(measurement.id);
      return paragraph(
        concludesOfSatisfaction(role, measurement, { index: report.leaves ? undefined : indices[role], isUntold }),
      );
    }),
  ];
};

const quadrantsOfPage: readonly (readonly [Exclude<Quadrant, 'решает куратор'>, string])[] = [
  ['сильная сторона', 'Сильные стороны'],
  ['слабая сторона', 'Слабые стороны'],
  ['возможность', 'Возможности'],
  ['угроза', 'Угрозы'],
];

/** «Наставляемые готовы продолжить (83 % из 24).» */
const saidOf = ({ line: words, share, answered }: SwotFact, leaves: boolean): string => {
  const known = leaves || share === undefined || answered === undefined ? '' : ` (${share}\u00a0% из ${answered})`;
  return `${words.replace(/[.\s]+$/, '')}${known}.`;
};

/** Form by form. Outside the school it is told what people have said, not how many. */
export const swotSection = ({ facts: { swot }, leaves }: Report): Section => {
  const forms = [...new Set(swot.map(({ form }) => form))];
  return [
    'Сильные и слабые стороны по формам (SWOT)',
    ...(forms.length === 0
      ? [
          paragraph(
            'Куратор ещё не утвердил ни одной строки анализа: сильные и слабые стороны следуют из итоговых анкет участников.',
          ),
        ]
      : []),
    ...forms.flatMap((form) => [
      line(`Форма «${form}»`),
      table(
        [
          { heading: 'Что это', width: 36 },
          { heading: 'Что показали ответы и что решил куратор', width: 144 },
        ],
        quadrantsOfPage.map(([quadrant, words]) => [
          words,
          swot
            .filter((one) => one.form === form && one.quadrant === quadrant)
            .map((one) => saidOf(one, leaves))
            .join(' ') || '–',
        ]),
      ),
    ]),
  ];
};

/** The nine marks with their sum and its level. */
export const conditionsSection = (report: Report): Section => {
  const { conditions } = qualityOf(report);
  return [
    'Условия реализации программы',
    paragraph(concludesOfConditions(judgeConditions(conditions.map(({ mark }) => mark)))),
    ...(conditions.some(({ mark }) => mark !== undefined)
      ? [
          table(
            [{ heading: 'Критерий', width: 50 }, { heading: 'Условие', width: 100 }, middle('Отметка', 30)],
            conditions.map(({ criterion, title, mark }) => [criterion, title, mark === undefined ? '–' : String(mark)]),
          ),
        ]
      : []),
  ];
};

/** Means of the same people before and after; outside the school only what follows from them. */
export const influenceSection = (report: Report): Section => {
  const { influence } = qualityOf(report);
  return [
    'Влияние на участников',
    ...concludesOfInfluence(influence).map((words) => paragraph(words)),
    ...(report.leaves || influence.length === 0
      ? []
      : [
          table(
            [
              { heading: 'Что измерялось', width: 55 },
              middle('До', 16),
              middle('После', 19),
              middle('Изменение', 34),
              middle('Человек', 24),
              { heading: 'Вывод', width: 32 },
            ],
            influence.map(({ title, before, after, change, people, conclusion }) => [
              title,
              before,
              after,
              change === '' ? '–' : change,
              people === undefined ? '–' : String(people),
              conclusion === undefined ? '–' : conclusionWords[conclusion],
            ]),
          ),
        ]),
  ];
};
