/** What «Пульт куратора» shows of the roadmap: how far each stage has come, what is to be done and what is overdue. Writes nothing. */
import { stageWordsOf } from '../catalog/roadmap/states';
import { roadmap } from '../catalog/tables';
import { wordSpan } from '../domain/programme/plan-term';
import type { Day } from '../schema/cell';
import { done, type Outcome, refused } from '../schema/issue';
import { openBook, whyNoBook } from './book';
import type { Ports } from './ports';
import { isOverdue, progressOf } from './roadmap-book';

/** What is neither done nor given up. */
export interface OpenActivity {
  readonly number: string;
  readonly stage: string;
  readonly activity: string;
  readonly term: string;
  /** «01.09.2026 – 30.09.2026»; empty without dates. */
  readonly days: string;
  readonly by: string;
  /** «куратор», «классные руководители» */
  readonly roles: readonly string[];
  readonly isOverdue: boolean;
  /** One of its days is in the month that is running. */
  readonly isThisMonth: boolean;
}

export interface RoadmapState {
  readonly stages: readonly {
    readonly title: string;
    readonly done: number;
    readonly all: number;
    readonly overdue: number;
  }[];
  readonly activities: readonly OpenActivity[];
}

/** No stages while there is no roadmap. */
export function showRoadmap(ports: Ports): Outcome<RoadmapState> {
  const book = openBook(ports);
  if (!book) return refused(whyNoBook(ports));
  const today = ports.clock.now().slice(0, 10);
  const reading = book.read(roadmap);
  const stages = progressOf(reading, today).map(({ stage, ...figures }) => ({
    title: stageWordsOf(stage),
    ...figures,
  }));
  const activities = reading.rows
    .filter(({ value: { state } }) => state !== 'выполнено' && state !== 'не требуется')
    .map(({ value }): OpenActivity => {
      const { number, stage, activity, term = '', from, to, by = '' } = value;
      return {
        number,
        stage,
        activity,
        term,
        days: to === undefined ? '' : wordSpan({ from, to }),
        by,
        roles: by.split(/[,;]/).flatMap((role) => role.trim() || []),
        isOverdue: isOverdue(value, today),
        isThisMonth: to !== undefined && touchesMonth(from ?? to, to, today),
      };
    });
  return done({ stages, activities });
}

const touchesMonth = (from: Day, to: Day, day: Day): boolean =>
  from.slice(0, 7) <= day.slice(0, 7) && day.slice(0, 7) <= to.slice(0, 7);
