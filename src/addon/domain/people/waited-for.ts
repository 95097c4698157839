/** Who should answer a questionnaire: the people of its bases whose codes have its letters, but for those who have left. */
import type { Placed } from '../../schema/table';
import { readCode } from './code';

interface Audience {
  readonly people: readonly ('mentees' | 'mentors')[];
  readonly letters?: readonly string[];
  /** Nobody is waited for. */
  readonly unbidden?: true;
}

type Base = readonly Placed<{ readonly code: string; readonly status?: string | undefined }>[];

/** Codes in the order of the bases, each once. */
export function waitedFor(
  { people, letters, unbidden }: Audience,
  bases: Readonly<Record<'mentees' | 'mentors', Base>>,
): readonly string[] {
  if (unbidden) return [];
  const codes = people.flatMap((base) =>
    bases[base].flatMap(({ value }) => {
      const code = value.status === 'выбыл' ? undefined : readCode(value.code)?.code;
      return code !== undefined && (letters?.includes(code[0] ?? '') ?? true) ? [code] : [];
    }),
  );
  return [...new Set(codes)];
}
