/** Which activities of the roadmap the site announces: events for people outside that are not over and begin soon. */
import type { Day } from '../../schema/cell';
import { addDays } from '../language/dates';

interface Planned {
  readonly state: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** So far ahead, in days. */
const horizon = 92;
const most = 12;

/** What has no day of its own runs through the year and is announced by nothing. */
export function announced<Row extends Planned>(
  rows: readonly Row[],
  today: Day,
  isPublic: (row: Row) => boolean,
): readonly Row[] {
  const end = addDays(today, horizon);
  const begin = ({ from, to }: Planned): Day => from ?? to ?? '';
  return rows
    .filter((row) => {
      const { state, to, from } = row;
      const isOpen = state !== 'выполнено' && state !== 'не требуется';
      return isOpen && isPublic(row) && to !== undefined && to >= today && (from ?? to) <= end;
    })
    .sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0))
    .slice(0, most);
}
