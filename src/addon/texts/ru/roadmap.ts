/** What the commands of the roadmap have done, in words. */

import type { PlanColumn } from '../../domain/programme/read-plan';
import { counted } from './grammar';

export function wordRoadmap({ added, dated }: { readonly added: number; readonly dated: number }): string {
  if (added === 0 && dated === 0) return 'Дорожная карта в порядке: добавлять нечего, сроки на месте.';
  const parts = [
    added > 0 ? `добавлено мероприятий – ${added}` : [],
    dated > 0 ? `поставлены сроки – ${dated}` : [],
  ].flat();
  return `Дорожная карта составлена: ${parts.join(', ')}. Лист «Дорожная карта» можно менять.`;
}

interface PlanCounts {
  readonly added: number;
  readonly updated: number;
  readonly dropped: number;
}

/** «добавлено мероприятий – 12, изменено – 3, отмечено «не требуется» – 5» */
export const wordPlanParts = ({ added, updated, dropped }: PlanCounts): string =>
  [
    added > 0 ? `добавлено мероприятий – ${added}` : [],
    updated > 0 ? `изменено – ${updated}` : [],
    dropped > 0 ? `отмечено «не требуется» – ${dropped}` : [],
  ]
    .flat()
    .join(', ');

export function wordPlan(counts: PlanCounts): string {
  const parts = wordPlanParts(counts);
  return parts === ''
    ? 'Всё из этого плана уже есть на листе «Дорожная карта».'
    : `План перенесён: ${parts}. Отменить можно в «Пульте куратора».`;
}

export function wordCalendar({ entries }: { readonly entries: number }): string {
  if (entries === 0) return 'В дорожной карте нет дел со сроком впереди: календарь получился пустым.';
  return `Файл календаря готов: ${counted(entries, 'срок', 'срока', 'сроков')}. Откройте его – программа календаря предложит добавить события.`;
}

/** For what a column of a school's own plan is taken. */
export const planColumnWords: Readonly<Record<PlanColumn, string>> = {
  number: 'номер (не переносится: нумерация продолжит лист)',
  stage: 'этап',
  activity: 'мероприятие',
  content: 'содержание – добавится к мероприятию',
  goal: 'цель – станет мероприятием, если другого столбца нет',
  term: 'срок',
  by: 'ответственный',
  artefact: 'документ – в «Результат, документ»',
  result: 'результат – в «Результат, документ»',
};
