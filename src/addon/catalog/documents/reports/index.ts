/**
 * Reports of the programme (domain.md 7.3): twice a year and at its end, an interim one, the analytic reference, those of the curator and of
 * each mentor. All are made of the same facts; a mentor is never asked for a report.
 */
import { longDay, shortDay } from '../../../domain/language/dates';
import { periodsOf } from '../../../domain/monitoring/participation';
import { list, paragraph } from '../../../schema/document';
import { documents, monitoring, pairs, swot } from '../../tables';
import { curatorSigns, principalSigns } from '../order-frame';
import {
  inFileName,
  type ProgrammeFacts,
  type ProgrammePaper,
  type SchoolPaper,
  schoolPaper,
} from '../programme-paper';
import type { Period } from './facts';
import { mentorReport } from './mentor';
import {
  conclusionsSection,
  countsSection,
  groundsSection,
  indicatorsSection,
  lateSection,
  measuresSection,
  meetingsSection,
  numberedSections,
  pairsSection,
  type Report,
  reportHead,
  reportOn,
  reportToLeave,
  sourcesSection,
  stagesSection,
  told,
} from './parts';
import { conditionsSection, influenceSection, satisfactionSection, swotSection } from './quality';

/** A paper whose every sentence follows from the figures of the day. */
const reportPaper = (paper: Omit<SchoolPaper, 'scope' | 'needs' | 'isReckoned'>): ProgrammePaper =>
  schoolPaper({ ...paper, needs: 'report', isReckoned: true });

const periodOf = ({ year }: ProgrammeFacts, wanted: 'first' | 'second' | 'year'): Period => {
  const found = periodsOf(year).find(({ id }) => id === wanted);
  if (!found) throw new Error(`No period ${wanted}`);
  return found;
};

/** From the beginning of the year to today. */
const soFar = (facts: ProgrammeFacts): Period => ({ from: periodOf(facts, 'year').from, to: facts.today });

const on = (facts: ProgrammeFacts, period: Period): Report => reportOn(facts.report(), period);

/** Half-years, the analysis and the year go to those above the school; the others stay in it. */
const leaving = (facts: ProgrammeFacts, period: Period): Report => reportToLeave(facts.report(), period);

const halfYearReport = (half: 1 | 2, wanted: 'first' | 'second', words: string): ProgrammePaper =>
  reportPaper({
    id: `report-half-year-${half}`,
    stage: 'М',
    kind: 'отчёт',
    name: `Отчёт за ${words} полугодие`,
    title: ({ year }) => inFileName(`Отчёт за ${words} полугодие ${year} учебного года`),
    body: (facts) => {
      const report = leaving(facts, periodOf(facts, wanted));
      const about = `о реализации программы наставничества за ${words} полугодие ${facts.year} учебного года`;
      return [
        ...reportHead(facts, report, { word: 'ОТЧЁТ', about }),
        ...numberedSections(
          countsSection(report),
          indicatorsSection(report),
          pairsSection(report),
          meetingsSection(report),
          groundsSection(report),
          satisfactionSection(report),
          swotSection(report),
          conditionsSection(report),
          conclusionsSection(report),
          measuresSection(report),
          sourcesSection(report),
        ),
        curatorSigns(facts),
      ];
    },
  });

const interimReport = reportPaper({
  id: 'report-interim',
  stage: 'М',
  kind: 'отчёт',
  name: 'Промежуточный отчёт',
  title: ({ year, today }) => inFileName(`Промежуточный отчёт ${year} на ${shortDay(today)}`),
  body: (facts) => {
    const report = on(facts, soFar(facts));
    const about = `о ходе программы наставничества в ${facts.year} учебном году`;
    return [
      ...reportHead(facts, report, { word: 'ПРОМЕЖУТОЧНЫЙ ОТЧЁТ', about }),
      ...numberedSections(
        stagesSection(report),
        pairsSection(report),
        meetingsSection(report),
        lateSection(report),
        measuresSection(report, 'Что сделать до следующего отчёта'),
        sourcesSection(report),
      ),
      curatorSigns(facts),
    ];
  },
});

/** By what the monitoring was held: the order, if it is signed. */
function groundOf({ signed }: ProgrammeFacts): string {
  const order = signed.find(({ paper }) => paper === 'order-monitoring');
  return order
    ? `приказ от ${shortDay(order.date)} №\u00a0${order.number} о проведении мониторинга`
    : 'дорожная карта программы наставничества';
}

const analyticReference = reportPaper({
  id: 'report-analysis',
  stage: 'М',
  kind: 'справка',
  name: 'Аналитическая справка',
  title: ({ year }) => inFileName(`Аналитическая справка ${year}`),
  body: (facts) => {
    const period = soFar(facts);
    const report = leaving(facts, period);
    const people = report.figures.get('mentees');
    const mentors = report.figures.get('mentors');
    return [
      ...reportHead(facts, report, {
        word: 'АНАЛИТИЧЕСКАЯ СПРАВКА',
        about: `по результатам мониторинга программы наставничества в ${facts.year} учебном году`,
      }),
      ...numberedSections(
        [
          'Основание, период, методика',
          paragraph(`Основание: ${groundOf(facts)}.`),
          paragraph(`Период: с ${longDay(period.from)} по ${longDay(period.to)}.`),
          paragraph(
            `Методика: сопоставлены записи о парах, отзывы участников о встречах (анкета А8), документы и цели показателей. Охвачены все участники по приказу: наставляемых – ${told(people.value ?? 0)}, наставников – ${told(mentors.value ?? 0)}. Каждый человек считается один раз; если ответили меньше пяти человек, вывод не делается.`,
          ),
        ],
        indicatorsSection(report, 'Результаты'),
        meetingsSection(report),
        pairsSection(report),
        satisfactionSection(report),
        influenceSection(report),
        conditionsSection(report),
        conclusionsSection(report),
        measuresSection(report, 'Рекомендации'),
        sourcesSection(report),
      ),
      principalSigns(facts.school),
      curatorSigns(facts),
    ];
  },
});

/** Sheets of the book that say more than the report. */
const annexes = [
  `Лист «${pairs.title}»: все пары и группы с приказами и состоянием.`,
  `Лист «${monitoring.title}»: каждый показатель с числителем, знаменателем и правилом.`,
  `Лист «${swot.title}»: строки анализа по каждой форме.`,
  `Лист «${documents.title}»: реестр документов с номерами и датами.`,
];

const curatorReport = reportPaper({
  id: 'report-curator',
  stage: '7',
  kind: 'отчёт',
  name: 'Отчёт куратора',
  title: ({ year }) => inFileName(`Отчёт куратора ${year}`),
  body: (facts) => {
    const report = on(facts, soFar(facts));
    return [
      ...reportHead(facts, report, {
        word: 'ОТЧЁТ КУРАТОРА',
        about: `о программе наставничества в ${facts.year} учебном году`,
      }),
      ...numberedSections(
        countsSection(report),
        stagesSection(report),
        groundsSection(report),
        indicatorsSection(report),
        meetingsSection(report),
        satisfactionSection(report),
        influenceSection(report),
        swotSection(report),
        conditionsSection(report),
        lateSection(report),
        conclusionsSection(report),
        measuresSection(report, 'План дальнейшей работы'),
        sourcesSection(report),
        ['Приложения', list(...annexes.map((content) => ({ content })))],
      ),
      curatorSigns(facts),
    ];
  },
});

const annualReport = reportPaper({
  id: 'report-annual',
  stage: '7',
  kind: 'отчёт',
  name: 'Итоговый отчёт за год',
  title: ({ year }) => inFileName(`Итоговый отчёт за ${year} учебный год`),
  body: (facts) => {
    const report = leaving(facts, periodOf(facts, 'year'));
    return [
      ...reportHead(facts, report, {
        word: 'ИТОГОВЫЙ ОТЧЁТ',
        about: `о реализации программы наставничества за ${facts.year} учебный год`,
      }),
      ...numberedSections(
        countsSection(report),
        indicatorsSection(report),
        stagesSection(report),
        meetingsSection(report),
        groundsSection(report),
        satisfactionSection(report),
        influenceSection(report),
        swotSection(report),
        conditionsSection(report),
        conclusionsSection(report),
        measuresSection(report, 'Задачи на следующий год'),
        sourcesSection(report),
      ),
      principalSigns(facts.school),
      curatorSigns(facts),
    ];
  },
});

/** In the order in which a year asks for them. */
export const reports: readonly ProgrammePaper[] = [
  interimReport,
  halfYearReport(1, 'first', 'первое'),
  halfYearReport(2, 'second', 'второе'),
  mentorReport,
  curatorReport,
  analyticReference,
  annualReport,
];
