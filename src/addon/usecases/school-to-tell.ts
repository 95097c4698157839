/** The school as what leaves it counts it: everybody, every pair, every answer, by closed lists. Reads nothing; what may be told is decided elsewhere. */
import { formCodeOf } from '../catalog/upward/words';
import { type FormCode, lastGrade, type Role } from '../domain/upward/figures';
import type { Participant, SchoolToTell } from '../domain/upward/release';
import { codeOf, codesOf } from './pairing-book';
import { type ProgrammeBook, pairCodeOf } from './programme-book';

/** From this mean on somebody is content with meetings. */
const goodMark = 7;

export function schoolToTell(programme: ProgrammeBook): SchoolToTell {
  const { facts, pairing, lights } = programme;
  const formOfPair = new Map(pairing.pairs.rows.map(({ value: { code, form } }) => [pairCodeOf(code), form]));
  const said = (pick: (person: (typeof facts.people)[number]) => boolean | undefined): readonly boolean[] =>
    facts.people.flatMap((person) => pick(person) ?? []);
  return {
    people: participantsOf(programme),
    pairs: facts.pairs
      .filter(({ isConfirmed }) => isConfirmed)
      .map((pair) => {
        const { code, isFinished, isGroup, hasPapers, hasOrder, hasPlan, meetings, months } = pair;
        const form = formOfPair.get(code);
        return {
          isFinished,
          isComplete: hasPapers && hasOrder && hasPlan,
          isRegular: meetings.length >= months * facts.meetingsInMonth,
          form: form === undefined ? noForm : formCodeOf[form],
          isGroup,
          light: lights.get(code)?.light,
          hasPapers,
          hasPlan,
        };
      }),
    answers: said(({ contentment }) => (contentment === undefined ? undefined : contentment >= goodMark)),
    satisfied: {
      mentee: said(({ isSatisfiedMentee }) => isSatisfiedMentee),
      mentor: said(({ isSatisfiedMentor }) => isSatisfiedMentor),
    },
    size: facts.school,
  };
}

/** Everybody of both bases once in each role, by closed lists only: whatever else stands in a row is not looked at. */
function participantsOf({ pairing }: ProgrammeBook): readonly Participant[] {
  const begun = pairing.pairs.rows
    .map(({ value }) => value)
    .filter(({ state }) => state === 'утверждена' || state === 'завершена');
  const grades = new Map(pairing.mentees.rows.map(({ value }) => [codeOf(value.code), gradeOf(value.grade)]));
  const person = (role: Role, row: Row): Participant[] => {
    const code = codeOf(row.code);
    const kind = kindOf[code[0] ?? ''];
    if (!kind) return [];
    const own = begun.filter(({ mentor, mentees }) =>
      role === 'mentor' ? codeOf(mentor) === code : codesOf(mentees).includes(code),
    );
    const form = row.form ?? own[0]?.form;
    const isOver = row.status === 'завершил' || own.every(({ state }) => state === 'завершена');
    const isPupil = kind === 'pupil';
    return [
      {
        role,
        kind,
        form: form === undefined ? noForm : formCodeOf[form],
        grade: isPupil ? grades.get(code) : undefined,
        age: isPupil ? row.ageBand : 'взрослый',
        isYoung: kind === 'teacher' && row.teachingYears === 'до 3 лет',
        state: own.length === 0 ? 'waiting' : row.status === 'выбыл' ? 'left' : isOver ? 'finished' : 'working',
      },
    ];
  };
  return [
    ...onceEach(pairing.mentees.rows).flatMap((row) => person('mentee', row)),
    ...onceEach(pairing.mentors.rows).flatMap((row) => person('mentor', row)),
  ];
}

type Row = Pick<
  ProgrammeBook['pairing']['mentees']['rows'][number]['value'],
  'code' | 'form' | 'ageBand' | 'teachingYears'
> & {
  readonly status: string | undefined;
};

const noForm: FormCode = 'none';

const kindOf: Readonly<Record<string, Participant['kind'] | undefined>> = { У: 'pupil', П: 'teacher', Н: 'outside' };

/** «5А», «10 класс»: the number of the class and nothing else. */
function gradeOf(words: string | undefined): number | undefined {
  const grade = Number(/^\s*(\d{1,2})(?!\d)/.exec(words ?? '')?.[1] ?? 0);
  return grade >= 1 && grade <= lastGrade ? grade : undefined;
}

/** Of rows with one code the first counts. */
function onceEach<Value extends { readonly code: string }>(
  rows: readonly { readonly value: Value }[],
): readonly Value[] {
  const found = new Map<string, Value>();
  for (const { value } of rows) if (!found.has(codeOf(value.code))) found.set(codeOf(value.code), value);
  return [...found.values()];
}
