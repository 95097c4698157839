/** How a plan goes, as lines of its head: strengths and priorities, what is done, whether the aim is reached, what a new version changed. */
import { shortDay } from '../../domain/language/dates';
import type { PlanChanges, PlanLine, PlanProgress } from '../../domain/pairing/plan-lines';
import type { Day } from '../../schema/cell';
import { counted, enumerate } from '../../texts/ru/grammar';

export interface PlanCourse {
  readonly strengths: { readonly mentor: readonly string[]; readonly mentees: readonly string[] };
  readonly priorities: readonly string[];
  /** The sign by which the aim is known to be reached. */
  readonly sign: string;
  readonly aimTerm: Day | undefined;
  readonly progress: PlanProgress;
  /** What mentor and mentees said in the middle of the term, in per cent. */
  readonly estimates: readonly number[];
  /** Tasks done in part. */
  readonly interim: readonly { readonly number: number | undefined; readonly day: Day | undefined }[];
  readonly reached: PlanLine['reached'];
  readonly why: string;
  readonly version: number;
  readonly changed: Day | undefined;
  readonly reason: string;
  readonly changes: PlanChanges;
}

type HeadRow = readonly [label: string, words: string];

const row = (label: string, words: string): readonly HeadRow[] => (words === '' ? [] : [[label, words]]);

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('. ');

/** What the pair brings and what it wants first; an empty row is left out. */
export const startRows = ({ strengths: { mentor, mentees }, priorities }: PlanCourse): readonly HeadRow[] => [
  ...row('Сильные стороны наставника:', mentor.join('; ')),
  ...row('Сильные стороны наставляемого:', mentees.join('; ')),
  ...row('Приоритеты:', priorities.join('; ')),
];

/** The sign of success beside the aim. */
export const aimWords = (goal: string, { sign, aimTerm }: PlanCourse): string =>
  sentences(
    goal.replace(/\.$/, ''),
    sign === '' ? '' : `Признак успеха: ${sign.replace(/\.$/, '')}`,
    aimTerm === undefined ? '' : `Срок: до ${shortDay(aimTerm)}`,
  );

function progressWords({ progress: { done, partly, all }, estimates }: PlanCourse): string {
  if (all === 0 || done + partly + estimates.length === 0) return '';
  const share = `${done} из ${all} (${Math.round((done / all) * 100)}\u00a0%)`;
  const inPart = partly === 0 ? '' : `, частично – ${partly}`;
  const mean = Math.round(estimates.reduce((sum, each) => sum + each, 0) / Math.max(1, estimates.length));
  const seen =
    estimates.length === 0
      ? ''
      : `. По оценке ${counted(estimates.length, 'участника', 'участников', 'участников')} в середине срока – ${mean}\u00a0%`;
  return `задач – ${share}${inPart}${seen}`;
}

const interimWords = ({ interim }: PlanCourse): string =>
  interim
    .map(({ number, day }) => `задача ${number ?? 'без номера'}${day === undefined ? '' : ` (${shortDay(day)})`}`)
    .join(', ');

const outcomes = { да: 'цель достигнута', частично: 'цель достигнута частично', нет: 'цель не достигнута' } as const;

function changeWords({ version, changed, reason, changes }: PlanCourse): string {
  if (reason === '' && version < 2) return '';
  const { added, dropped, changed: others } = changes;
  return sentences(
    `версия ${version}${changed === undefined ? '' : ` от ${shortDay(changed)}`}${reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`}`,
    others.length === 0 ? '' : `Изменено: ${enumerate(others)}`,
    added.length === 0 ? '' : `Добавлено: ${enumerate(added)}`,
    dropped.length === 0 ? '' : `Снято: ${enumerate(dropped)}`,
  );
}

/** What has become of the plan so far; nothing of a plan that has only begun. */
export const courseRows = (course: PlanCourse): readonly HeadRow[] => [
  ...row('Выполнено:', progressWords(course)),
  ...row('Промежуточные результаты:', interimWords(course)),
  ...row(
    'Итог:',
    course.reached === undefined
      ? ''
      : `${outcomes[course.reached]}${course.why === '' ? '' : `; причина: ${course.why.replace(/\.$/, '')}`}`,
  ),
  ...row('Изменения плана:', changeWords(course)),
];
