/** Which column of an export, or question of a form, is which of ours, by its words. The curator has the last word. */

export interface AskedQuestion {
  readonly id: string;
  readonly title: string;
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/^\s*(?:вопрос\s*)?\d+\s*[.):-]\s*/, '')
    .replace(/[^a-zа-я0-9]+/g, ' ')
    .trim();

const timeWords =
  /^(?:отметка времени|время (?:создания|отправки|заполнения|ответа)|дата(?: и время)?(?: (?:создания|отправки|заполнения|ответа))?|timestamp|created|submitted)/;

/** Words that two headings have in common, of all that they have. */
function likeness(one: string, other: string): number {
  const [first, second] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.max(1, first.size + second.size - common);
}

/** Less than this is no likeness. */
const leastLikeness = 0.6;

/** For each heading the id of its question; nothing when none is like it or another heading has taken it. `time` stands for the column of moments. */
export function matchColumns(
  headings: readonly string[],
  questions: readonly AskedQuestion[],
  time?: string,
): readonly (string | undefined)[] {
  const found: (string | undefined)[] = headings.map(() => undefined);
  const taken = new Set<string>();
  const take = (index: number, id: string): void => {
    if (found[index] !== undefined || taken.has(id)) return;
    found[index] = id;
    taken.add(id);
  };
  const words = headings.map(plain);
  words.forEach((heading, index) => {
    const same = questions.find(({ title }) => plain(title) === heading);
    if (same && heading !== '') take(index, same.id);
  });
  words.forEach((heading, index) => {
    if (time !== undefined && timeWords.test(heading)) take(index, time);
  });
  const near = words.flatMap((heading, index) =>
    questions.map(({ id, title }) => ({ index, id, worth: heading === '' ? 0 : likeness(heading, plain(title)) })),
  );
  for (const { index, id, worth } of [...near].sort((a, b) => b.worth - a.worth))
    if (worth >= leastLikeness) take(index, id);
  // A short heading is known by the one title that begins with it.
  words.forEach((heading, index) => {
    const [only, ...others] = questions.filter(({ title }) => plain(title).startsWith(`${heading} `));
    if (heading !== '' && only && others.length === 0) take(index, only.id);
  });
  return found;
}
