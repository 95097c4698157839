/** What a school tells those above it: the right counts, and nothing that could be worked out about one to four people. */
import fc from 'fast-check';
import { isFew, type ShownCount } from '../../../src/addon/domain/privacy/small-counts';
import { releaseFigures, releaseSchool, type SchoolToTell } from '../../../src/addon/domain/upward/release';
import { attack, recomputed, type Sum } from '../privacy/attack';
import { schoolOf } from './schools';

const classes = [...Array.from({ length: 11 }, (_, index) => `class-${index + 1}`), 'class-unknown'];
const ages = ['age-10-14', 'age-15-17', 'age-18-19', 'age-unknown'];
const forms = ['pupil-pupil', 'teacher-teacher', 'teacher-pupil', 'student-pupil', 'employer-pupil', 'none'];
const groups = [...classes, ...ages, 'all', 'pupils', 'from-10', 'from-15', 'teachers', 'young-teachers', 'outside'];
const secret = ['other-teachers', 'waiting', 'working'];

/** Every sum that a reader of docs/figures.md knows to hold, also those with parts that are not in the file. */
const sums: readonly Sum[] = ['mentee', 'mentor'].flatMap((role) => {
  const columns = ['total', 'began', 'finished', 'left', 'waiting', 'working'];
  const all = ['all', ...forms];
  const name = (form: string, group: string, column: string): string => `${role}.${form}.${group}.${column}`;
  const every = [...groups, 'other-teachers'];
  return [
    ...every.flatMap((group) =>
      columns.map((column): Sum => [name('all', group, column), ...forms.map((form) => name(form, group, column))]),
    ),
    ...all.flatMap((form) =>
      columns.flatMap((column): Sum[] => {
        const parts = (whole: string, ...them: string[]): Sum => [
          name(form, whole, column),
          ...them.map((one) => name(form, one, column)),
        ];
        return [
          parts('all', 'pupils', 'teachers', 'outside'),
          parts('pupils', ...classes),
          parts('pupils', ...ages),
          parts('from-10', 'age-10-14', 'age-15-17', 'age-18-19'),
          parts('from-15', 'age-15-17', 'age-18-19'),
          parts('teachers', 'young-teachers', 'other-teachers'),
        ];
      }),
    ),
    ...all.flatMap((form) =>
      every.flatMap((group): Sum[] => [
        [name(form, group, 'total'), name(form, group, 'began'), name(form, group, 'waiting')],
        [
          name(form, group, 'began'),
          name(form, group, 'working'),
          name(form, group, 'finished'),
          name(form, group, 'left'),
        ],
      ]),
    ),
  ];
});
/** What stands beside it in the file, and in reports. */
const others: readonly Sum[] = [
  ['pairs.all', 'pairs.working', 'pairs.finished'],
  ['pairs.all', ...forms.map((form) => `pairs.form.${form}`)],
  ['pairs.working', 'pairs.light.green', 'pairs.light.yellow', 'pairs.light.red', 'pairs.light.quiet'],
  ['answers.all', 'answers.content', 'answers.all.other'],
  ['satisfied.mentee.all', 'satisfied.mentee.content', 'satisfied.mentee.all.other'],
  ['satisfied.mentor.all', 'satisfied.mentor.content', 'satisfied.mentor.all.other'],
];

const isSecret = (name: string): boolean =>
  name.endsWith('.all.other') || (!name.startsWith('pairs.') && name.split('.').some((part) => secret.includes(part)));

/** What is in the file and, as unknown, what is not but might be worked out. */
function known(figures: ReadonlyMap<string, ShownCount>): {
  readonly shown: ReadonlyMap<string, ShownCount>;
  readonly sums: readonly Sum[];
} {
  const shown = new Map(figures);
  const secrets = [...sums, ...others].flat().filter(isSecret);
  for (const name of secrets) shown.set(name, 'hidden');
  return { shown, sums: [...sums, ...others] };
}

/** What the unprinted counts really are. */
function truthOf({ people, answers, satisfied }: SchoolToTell): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { role, form, kind, isYoung, state } of people) {
    if (kind !== 'teacher' || isYoung) continue;
    for (const one of ['all', form]) {
      add(`${role}.${one}.other-teachers.total`);
      if (state !== 'waiting') add(`${role}.${one}.other-teachers.began`);
      add(`${role}.${one}.other-teachers.${state}`);
    }
  }
  for (const { role, form, state } of people)
    if (state === 'waiting' || state === 'working') for (const one of ['all', form]) add(`${role}.${one}.all.${state}`);
  const said = { answers, 'satisfied.mentee': satisfied.mentee, 'satisfied.mentor': satisfied.mentor };
  for (const [about, all] of Object.entries(said))
    for (const isContent of all) if (!isContent) add(`${about}.all.other`);
  return counts;
}

describe('the figures of a school', () => {
  it('hold, with those of the reports, nothing of one to four people that could be worked out from all of them together', () => {
    let told = 0;
    fc.assert(
      fc.property(schoolOf({ minLength: 10, maxLength: 70 }), (school) => {
        const figures = releaseSchool(school);
        const { shown, sums: all } = known(figures);
        const ranges = attack(shown, all, 1000);
        expect(recomputed(figures, ranges)).toEqual([]);
        const truth = truthOf(school);
        const leaked = [...truth].filter(([name, count]) => {
          const { least, most } = ranges.get(name) ?? { least: 0, most: 1 };
          return isFew(count) && least === most;
        });
        expect(leaked).toEqual([]);
        told += [...figures.values()].filter((count) => typeof count === 'number').length;
        expect([...figures.values()].every((count) => typeof count === 'string' || !isFew(count))).toBe(true);
      }),
      { numRuns: 5, seed: 14 },
    );
    // Silence would be safe, too.
    expect(told).toBeGreaterThan(20);
  });

  it('count everybody once in each table', () => {
    const pupil = {
      role: 'mentee',
      form: 'pupil-pupil',
      kind: 'pupil',
      grade: 7,
      age: '10–14',
      isYoung: false,
    } as const;
    const teacher = {
      role: 'mentor',
      form: 'teacher-teacher',
      kind: 'teacher',
      grade: undefined,
      age: 'взрослый',
    } as const;
    const figures = releaseFigures({
      people: [
        ...Array.from({ length: 9 }, () => ({ ...pupil, state: 'working' as const })),
        ...Array.from({ length: 7 }, () => ({ ...pupil, grade: 8, state: 'finished' as const })),
        ...Array.from({ length: 6 }, () => ({ ...teacher, isYoung: true, state: 'waiting' as const })),
      ],
      pairs: Array.from({ length: 8 }, () => ({
        isFinished: false,
        isComplete: true,
        isRegular: false,
        form: 'pupil-pupil' as const,
        isGroup: false,
        light: 'green' as const,
        hasPapers: true,
        hasPlan: true,
      })),
      answers: [],
      satisfied: { mentee: [], mentor: [] },
      size: { pupilsFrom10: 300, pupilsFrom15: 0 },
    });
    expect(Object.fromEntries(figures)).toMatchObject({
      'mentee.all.all.total': 16,
      'mentee.all.all.began': 16,
      'mentee.all.all.finished': 7,
      'mentee.pupil-pupil.class-7.total': 9,
      'mentee.pupil-pupil.class-8.finished': 7,
      'mentee.all.from-10.began': 16,
      'mentor.all.young-teachers.total': 6,
      'pairs.all': 8,
      'pairs.complete': 8,
      'school.from-10': 300,
    });
    expect(figures.has('mentor.all.all.began')).toBe(false);
    expect(figures.has('school.from-15')).toBe(false);
  });
});
