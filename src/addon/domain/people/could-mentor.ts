/** Mentees who say that they could help others, for the curator to decide: nobody becomes a mentor by a tick. */
import type { Issue } from '../../schema/issue';
import type { Placed, Table } from '../../schema/table';
import { readCode } from './code';

interface Willing {
  readonly code: string;
  readonly couldMentor: 'да' | 'пока нет' | undefined;
}

/** One proposal for each who is willing and not yet in the base of mentors. */
export function couldMentor(
  table: Pick<Table, 'title' | 'columns'>,
  mentees: readonly Placed<Willing>[],
  mentors: readonly Placed<{ readonly code: string }>[],
): readonly Issue[] {
  const known = new Set(mentors.map(({ value }) => readCode(value.code)?.code));
  const column = table.columns['couldMentor']?.heading ?? '';
  return mentees.flatMap(({ row, value }): Issue[] => {
    const person = readCode(value.code)?.code;
    if (value.couldMentor !== 'да' || person === undefined || known.has(person)) return [];
    return [{ code: 'could-mentor', place: { sheet: table.title, row, column }, person }];
  });
}
