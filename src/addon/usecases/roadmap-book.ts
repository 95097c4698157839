/** The roadmap as it stands in the book: rows with what their deadlines mean, progress, days off. Writes nothing. */

import { type PlannedActivity, type RoadmapLayout, roadmapLayouts } from '../catalog/documents/roadmap';
import { type Vocabulary, vocabularies } from '../catalog/documents/vocabulary';
import { vocabularyWords } from '../catalog/pairing-words';
import { activities, rowNumber } from '../catalog/roadmap';
import { type Activity, inWords, type StageMark } from '../catalog/roadmap/activity';
import { stageOf } from '../catalog/roadmap/states';
import { settingDeclarations } from '../catalog/settings';
import { roadmap, settingsTable } from '../catalog/tables';
import { roadmapLayoutWords } from '../catalog/words';
import { readDeadline } from '../domain/programme/deadline';
import { readPeriods, type SchoolCalendar } from '../domain/programme/school-calendar';
import type { Day } from '../schema/cell';
import type { Issue } from '../schema/issue';
import type { TableReading } from '../schema/table';
import type { Book } from './book';

export interface StageProgress {
  readonly stage: StageMark;
  readonly done: number;
  /** Without what is not needed. */
  readonly all: number;
  readonly overdue: number;
}

export const vocabularyOf = ({ settings }: Pick<Book, 'settings'>): Vocabulary =>
  settings.vocabulary === vocabularyWords.teachers ? 'teachers' : 'pupils';

/** How the school prints its roadmap. */
export const layoutOf = ({ settings }: Pick<Book, 'settings'>): RoadmapLayout =>
  roadmapLayouts.find((layout) => roadmapLayoutWords[layout] === settings.roadmapLayout) ?? 'sections';

/** The days on which nobody works, as «Настройки» have them. */
export function calendarOf({ settings }: Pick<Book, 'settings'>): SchoolCalendar {
  const { year } = settings;
  return {
    publicHolidays: readPeriods(settings.publicHolidays, year).periods,
    schoolHolidays: readPeriods(settings.schoolHolidays, year).periods,
  };
}

const declared: ReadonlyMap<string, Activity> = new Map(activities.map((activity) => [rowNumber(activity), activity]));

/** The rows as a paper prints them; of the catalogue comes only where a row belongs. */
export const plannedRows = (
  { rows }: TableReading<typeof roadmap>,
  open: (words: string) => string,
): readonly PlannedActivity[] =>
  rows
    .filter(({ value }) => value.state !== 'не требуется')
    .map(({ value }) => {
      const known = declared.get(value.number);
      return {
        number: known?.number ?? value.number,
        stage: stageOf(value.stage),
        group: known?.group ?? 'Другие мероприятия',
        what: open(value.activity),
        artefact: open(value.artefact ?? ''),
        term: open(value.term ?? ''),
        by: open(value.by ?? ''),
        side: known?.side ?? 'goal',
      };
    })
    .sort((a, b) => (a.stage < b.stage ? -1 : a.stage > b.stage ? 1 : 0));

/** How an activity of the catalogue is worded for this school. */
export const wordActivity = (activity: Activity, vocabulary: Vocabulary) => {
  const words = vocabularies[vocabulary];
  return { activity: inWords(activity.what, words), artefact: inWords(activity.artefact, words) };
};

/** An end that has passed, of something that is neither done nor given up. */
export const isOverdue = (
  { state, to }: { readonly state: string; readonly to: Day | undefined },
  today: Day,
): boolean => to !== undefined && to < today && state !== 'выполнено' && state !== 'не требуется';

export function progressOf({ rows }: TableReading<typeof roadmap>, today: Day): readonly StageProgress[] {
  const byStage = new Map<StageMark, StageProgress>();
  for (const { value } of rows) {
    if (value.state === 'не требуется') continue;
    const stage = stageOf(value.stage);
    const before = byStage.get(stage) ?? { stage, done: 0, all: 0, overdue: 0 };
    byStage.set(stage, {
      stage,
      done: before.done + (value.state === 'выполнено' ? 1 : 0),
      all: before.all + 1,
      overdue: before.overdue + (isOverdue(value, today) ? 1 : 0),
    });
  }
  return [...byStage.values()].sort((a, b) => (a.stage < b.stage ? -1 : 1));
}

/** What «Проверка» tells of the roadmap: terms and holidays that cannot be read, dates the wrong way round. */
export function findInRoadmap(book: Book, reading: TableReading<typeof roadmap>): readonly Issue[] {
  const { year } = book.settings;
  const periods = (['publicHolidays', 'schoolHolidays'] as const).flatMap((key) =>
    readPeriods(book.settings[key], year).unread.map((text): Issue => {
      const place = { sheet: settingsTable.title };
      return { code: 'setting-wrong', place, setting: settingDeclarations[key].name, text: text.slice(0, 40) };
    }),
  );
  const rows = reading.rows.flatMap(({ row, value: { term, from, to, state } }): readonly Issue[] => {
    if (state === 'не требуется') return [];
    const place = { sheet: roadmap.title, row, column: roadmap.columns.term.heading };
    const unread = term !== undefined && readDeadline(term, year) === undefined;
    const turned = from !== undefined && to !== undefined && from > to;
    return [
      ...(unread ? [{ code: 'term-unread', place, text: term.slice(0, 40) } as const] : []),
      ...(turned ? [{ code: 'dates-turned', place, from, to } as const] : []),
    ];
  });
  return [...reading.issues.filter(({ code }) => code !== 'sheet-missing'), ...periods, ...rows];
}
