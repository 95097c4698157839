/** «Запросы» in words: what is asked for and what is offered. Figures only; who asks stands in the base. */
import type { RequestsSummary } from '../../domain/people/requests-summary';
import { type BoardContent, fillBoard } from '../../schema/board';
import { type Cell, showDay } from '../../schema/cell';
import { formRows, groupRows, left, requestsPlan, right, rows, tagRows } from './layout';
import { gapNames } from './words';

export interface RequestsBoardFacts {
  readonly school: string;
  /** 2026/27 */
  readonly year: string;
  /** 2026-10-06 14:05:09 */
  readonly now: string;
  readonly summary: RequestsSummary;
}

export function fillRequests({ school, year, now, summary }: RequestsBoardFacts): BoardContent {
  const { tags, groups, gaps, forms, asking, mentees, mentors } = summary;
  const shown = tags.filter(({ asked }) => asked > 0);
  const more = Math.max(0, shown.length - tagRows);
  const at = (row: number, column: number, cells: readonly (readonly Cell[])[]) => ({ row, column, cells });
  const { widths } = requestsPlan;
  return {
    cells: fillBoard(requestsPlan, [
      at(rows.title, 1, [['Запросы наставляемых и предложения наставников']]),
      at(rows.school, 1, [
        [`${school}, ${year} · запросы назвали ${asking} из ${mentees}, наставников в базе: ${mentors}`],
      ]),
      at(rows.heads, left, [['Чаще всего просят'], ['Запрос', 'Просят', 'Готовы помочь', 'Главный', 'Не хватает']]),
      at(
        rows.tags,
        left,
        shown.slice(0, tagRows).map(({ name, asked, offered, main, lacking }) => [name, asked, offered, main, lacking]),
      ),
      at(rows.heads, right, [['Карта дефицитов'], ['Направление', 'Человек', 'Доля, %']]),
      at(
        rows.groups,
        right,
        groups.slice(0, groupRows).map(({ group, people, share }) => [group, people, share ?? '']),
      ),
      at(rows.gaps - 2, right, [['Трудности педагогов'], ['Блок анкеты А2', 'Ответили', 'Индекс, %']]),
      at(
        rows.gaps,
        right,
        gaps.map(({ block, answered, index, isPriority }) => [
          `${gapNames[block]}${isPriority ? ' – приоритет' : ''}`,
          answered,
          index ?? 'нет данных',
        ]),
      ),
      at(rows.forms - 2, right, [['Форма по каждому запросу'], ['Форма', 'Человек', '']]),
      at(
        rows.forms,
        right,
        forms.slice(0, formRows).map(([form, people]) => [form === '' ? 'ещё не выбрана' : form, people]),
      ),
      at(rows.foot, 1, [
        [
          `${more > 0 ? `Ещё запросов: ${more}, все – в справке. ` : ''}Не хватает – запросов сверх того, сколько возьмут наставники с этой компетенцией. Индекс – средняя степень трудностей из 3.`,
        ],
      ]),
      at(rows.title, widths.length, [[`обновлено ${showDay(now.slice(0, 10))} ${now.slice(11, 16)}`]]),
    ]),
    tones: [],
    stamp: [rows.title, widths.length],
  };
}
