/**
 * What mentors want to learn, from А5: for each topic the mean of «владею» and «важно» (1–5), the gap between them, and who lacks it. A topic
 * is taught when its mean gap is 2 or more or its mean «владею» is below 3; the same holds for one person.
 */

export interface Topic {
  readonly name: string;
  /** Columns of the table of mentors' training. */
  readonly own: string;
  readonly need: string;
}

export interface NeededTopic {
  readonly name: string;
  /** How many have marked both. */
  readonly marked: number;
  readonly own: number;
  readonly need: number;
  readonly gap: number;
  readonly isTaught: boolean;
  /** Codes of those who should learn it. */
  readonly people: readonly string[];
  /** Codes of those who could teach it: they mark «владею» with 4 or 5. */
  readonly able: readonly string[];
}

export interface TrainingNeeds {
  readonly answered: number;
  /** The largest gap first; topics that nobody has marked are left out. */
  readonly topics: readonly NeededTopic[];
}

type Marks = Readonly<Record<string, unknown>> & { readonly person: string };

const largeGap = 2;
const weakOwn = 3;
const ableOwn = 4;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

export function summarizeNeeds(rows: readonly Marks[], topics: readonly Topic[]): TrainingNeeds {
  const markedBy = (topic: Topic) =>
    rows.flatMap(({ person, ...marks }) => {
      const [own, need] = [marks[topic.own], marks[topic.need]];
      return typeof own === 'number' && typeof need === 'number' ? [{ person, own, need }] : [];
    });
  const needed = topics.flatMap((topic): NeededTopic[] => {
    const marks = markedBy(topic);
    if (marks.length === 0) return [];
    const [own, need] = [mean(marks.map((mark) => mark.own)), mean(marks.map((mark) => mark.need))];
    const people = marks.filter((mark) => mark.need - mark.own >= largeGap || mark.own < weakOwn);
    const gap = need - own;
    const isTaught = gap >= largeGap || own < weakOwn;
    const able = marks.filter((mark) => mark.own >= ableOwn);
    const codes = (chosen: typeof marks): readonly string[] => chosen.map(({ person }) => person);
    const { name } = topic;
    return [{ name, marked: marks.length, own, need, gap, isTaught, people: codes(people), able: codes(able) }];
  });
  return {
    answered: rows.filter((row) => topics.some(({ own }) => typeof row[own] === 'number')).length,
    topics: needed.sort((a, b) => b.gap - a.gap || a.own - b.own || (a.name < b.name ? -1 : 1)),
  };
}

/**
 * Who is to come to a lesson that teaches these topics: everybody while nobody has answered or when one of them is lacking altogether, else
 * those who lack one.
 */
export function learnersOf(names: readonly string[], { answered, topics }: TrainingNeeds): 'all' | readonly string[] {
  const taught = topics.filter(({ name }) => names.includes(name));
  if (answered === 0 || taught.some(({ isTaught }) => isTaught)) return 'all';
  return [...new Set(taught.flatMap(({ people }) => people))];
}
