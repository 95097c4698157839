/** What «Пульт куратора» shows: where the school stands, what comes next, what is to be mended. Writes nothing. */
import { careKinds, caseConclusions } from '../catalog/care/words';
import { askedQuestionnaires } from '../catalog/questionnaires';
import { stages as declaredStages } from '../catalog/stages';
import { menteeStatuses, mentorStatuses } from '../catalog/words';
import type { Letter } from '../domain/people/code';
import { highestNumber } from '../domain/people/next-codes';
import { type NextStep, nextStep } from '../domain/programme/next-step';
import { dayIn, type Stage, type StageNumber } from '../domain/programme/stages';
import type { Day } from '../schema/cell';
import { done, type Issue, type Outcome, refused } from '../schema/issue';
import type { Regime } from '../schema/table';
import { type Attention, showAttention } from './attention';
import { openBook, whyNoBook } from './book';
import { readFindings } from './findings';
import type { Ports } from './ports';
import { type OpenCase, readCases } from './safety-cases';
import { hasDashboard, stateOfBook } from './state-of-book';
import { type Survey, surveyBook } from './survey';

export interface ConsoleState {
  readonly school: string;
  readonly year: string;
  readonly regime: Regime;
  readonly next: NextStep;
  /** The seven stages as they stand, and the one that the next step belongs to. */
  readonly stages: readonly (Stage & { readonly title: string; readonly counted: string; readonly from: Day })[];
  readonly stage: StageNumber;
  /** Who collects answers unasked, and when that was last: «curator@school.example – 12.01.2027». */
  readonly watchers: string;
  /** The page of figures is there, to be kept up. */
  readonly dashboard: boolean;
  readonly mentees: number;
  readonly mentors: number;
  readonly answers: number;
  readonly unconfirmed: number;
  /** People whose newer answers are not yet in the base. */
  readonly waiting: number;
  readonly questionnaires: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly state: 'нет' | 'готовится' | 'открыта' | 'закрыта';
    readonly link: string;
    readonly answers: number;
    /** How many should answer, and the codes of those who have not, as the register tells. */
    readonly waited: number;
    readonly pending: string;
    /** The bases whose people answer it. */
    readonly people: readonly ('mentees' | 'mentors')[];
  }[];
  /** The highest number given out, by letter. */
  readonly numbers: Readonly<Record<Letter, number>>;
  /** The statuses that people of each base may have. */
  readonly statuses: Readonly<Record<'mentees' | 'mentors', readonly string[]>>;
  readonly attention: Attention;
  /** Cases of safety that are not closed. */
  readonly cases: readonly OpenCase[];
  readonly careKinds: readonly string[];
  readonly caseConclusions: readonly string[];
  /** What is to be mended in the book. */
  readonly issues: readonly Issue[];
}

export function showConsole(ports: Ports): Outcome<ConsoleState> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const survey = surveyBook(ports, book);
  const { attention, rest: issues } = showAttention(readFindings(ports), survey.issues, survey.programme.facts.today);
  const codes = [...survey.mentees.rows, ...survey.mentors.rows].map((row) => row.value.code);
  const counts = survey.answers.map((answer) => answer.reconciliation);
  const sum = (pick: (count: (typeof counts)[number]) => number): number =>
    counts.reduce((total, count) => total + pick(count), 0);
  const state = {
    mentees: survey.mentees.rows.length,
    mentors: survey.mentors.rows.length,
    answers: sum((count) => count.answers),
    unconfirmed: sum((count) => count.unconfirmed),
    waiting: sum((count) => count.edits.length),
  };
  const listed = askedQuestionnaires.map(({ questionnaire: { id, number, title }, people }) => {
    const line = survey.register.rows.find((row) => row.value.id === id)?.value;
    return {
      id,
      number,
      title,
      state: line?.state ?? ('нет' as const),
      link: line?.link ?? '',
      answers: survey.answers.find((answer) => answer.questionnaire.id === id)?.reconciliation.answers ?? 0,
      waited: line?.waited ?? 0,
      pending: line?.pending ?? '',
      people,
    };
  });
  const next = nextStep(stateOfBook(book, survey, issues.length + attention.lines.length));
  return done({
    school: book.settings.schoolShort,
    year: book.settings.year,
    regime: book.regime,
    next,
    ...stagesOf(survey.programme, next),
    watchers: book.settings.watchers,
    dashboard: hasDashboard(book),
    ...state,
    questionnaires: listed,
    numbers: { У: highestNumber('У', codes), П: highestNumber('П', codes), Н: highestNumber('Н', codes) },
    statuses: { mentees: menteeStatuses, mentors: mentorStatuses },
    attention,
    cases: readCases(book).open,
    careKinds,
    caseConclusions,
    issues,
  });
}

function stagesOf({ stages, year }: Survey['programme'], next: NextStep): Pick<ConsoleState, 'stages' | 'stage'> {
  const shown = stages.flatMap((stage) => {
    const declared = declaredStages.find(({ number }) => number === stage.number);
    return declared
      ? [{ ...stage, title: declared.title, counted: declared.counted, from: dayIn(year, declared.from) }]
      : [];
  });
  const own = declaredStages.find(({ steps }) => steps.includes(next));
  return { stages: shown, stage: own?.number ?? stages.find(({ state }) => state !== 'finished')?.number ?? 7 };
}
