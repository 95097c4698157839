/**
 * Examines every proposal of the year by what was proved for it and by what the sheet showed, knowing nothing of the product's solver or
 * its own check: what an order of wishes means, the sums and the proof by weak duality are worked out here once more.
 *
 * The idea of the proof: let each level's weight be more than all that lower levels can ever add up to, so that who weighs most is best on
 * the first level, among those on the second, and so on. Give every person a price. If each permitted pair costs at least its weight, no
 * answer weighs more than all seats and mentees together cost; an answer that reaches that sum is the best.
 */

type Pair = readonly [mentee: string, mentor: string];
type Permitted = readonly [mentee: string, mentor: string, score: number, sympathy: number];

/** A proof as the page gets it from the server. */
export interface Proof {
  readonly objective: string;
  readonly mentees: readonly string[];
  readonly mentors: readonly (readonly [mentor: string, seats: number])[];
  readonly permitted: readonly Permitted[];
  readonly previous: readonly Pair[];
  readonly pairs: readonly Pair[];
  readonly value: readonly number[];
  readonly kept: number;
  readonly unmatched: readonly string[];
  readonly weights: readonly number[];
  readonly menteeDuals: readonly (readonly [string, number])[];
  readonly mentorDuals: readonly (readonly [string, number])[];
}

/** A proposal with the rows of its sheet at that moment, by heading. */
export interface ShownProposal {
  readonly at: string;
  readonly proof: Proof;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** What one pair adds, for each level of an order, the most important first. */
type Count = (score: number, sympathy: number) => number;
const one: Count = () => 1;
const points: Count = (score) => score;
const wished =
  (by: number): Count =>
  (_score, sympathy) =>
    sympathy === by ? 1 : 0;

/** The orders that the screen «Подбор» offers. */
const orders: Readonly<Record<string, readonly Count[]>> = {
  'coverage-then-score': [one, points],
  'coverage-then-sympathy-then-score': [one, wished(2), wished(1), points],
  'sympathy-profile-then-score': [wished(2), wished(1), wished(0), points],
};

/** Faults of the proposals that a year has kept, one JSON text a line. */
export function checkProposals(lines: string): readonly string[] {
  const kept = lines.split('\n').filter((line) => line !== '');
  if (kept.length === 0) return ['Нет ни одного предложения пар с доказательством.'];
  return kept.flatMap((line, index) => {
    const { at, proof, rows } = JSON.parse(line) as ShownProposal;
    return [...findProofFaults(proof), ...findRowFaults(proof, rows)].map(
      (fault) => `Подбор ${index + 1} (${at}): ${fault}`,
    );
  });
}

const keyOf = (mentee: string, mentor: string): string => `${mentee} – ${mentor}`;

/** Where answer, value or certificate contradict the question. */
export function findProofFaults(proof: Proof): readonly string[] {
  const counts = orders[proof.objective];
  if (!counts) return [`порядок «${proof.objective}» проверяющему неизвестен.`];
  const permitted = new Map(proof.permitted.map((pair) => [keyOf(pair[0], pair[1]), pair]));
  const chosen = proof.pairs.flatMap(([mentee, mentor]) => {
    const pair = permitted.get(keyOf(mentee, mentor));
    return pair ? [pair] : [];
  });
  const before = new Set(proof.previous.map(([mentee, mentor]) => keyOf(mentee, mentor)));
  const isKept = ([mentee, mentor]: Permitted): boolean => before.has(keyOf(mentee, mentor));
  const value = counts.map((count) => sum(chosen, ([, , score, sympathy]) => count(score, sympathy)));
  return [
    ...proof.pairs.flatMap(([mentee, mentor]) =>
      permitted.has(keyOf(mentee, mentor)) ? [] : [`пара ${keyOf(mentee, mentor)} не допускается.`],
    ),
    ...findSeatFaults(proof),
    ...(value.join() === proof.value.join()
      ? []
      : [`значение ${proof.value.join(', ')}, а по парам ${value.join(', ')}.`]),
    ...(chosen.filter(isKept).length === proof.kept ? [] : [`сохранённых пар названо ${proof.kept}.`]),
    ...findPriceFaults(proof, counts, chosen, isKept),
  ];
}

function findSeatFaults({ mentees, mentors, pairs, unmatched }: Proof): readonly string[] {
  const [seats, placed] = [new Map(mentors), new Set(pairs.map(([mentee]) => mentee))];
  const left = mentees.filter((mentee) => !placed.has(mentee));
  return [
    ...(placed.size === pairs.length ? [] : ['у наставляемого два наставника.']),
    ...[...new Set(pairs.map(([, mentor]) => mentor))].flatMap((mentor) =>
      pairs.filter((pair) => pair[1] === mentor).length > (seats.get(mentor) ?? 0) ? [`у ${mentor} мест меньше.`] : [],
    ),
    ...([...left].sort().join() === [...unmatched].sort().join() ? [] : ['без пары остались другие.']),
  ];
}

/** Weak duality, in whole numbers of any length. */
function findPriceFaults(
  { weights, mentees, mentors, permitted, menteeDuals, mentorDuals }: Proof,
  counts: readonly Count[],
  chosen: readonly Permitted[],
  isKept: (pair: Permitted) => boolean,
): readonly string[] {
  const numbers = [...weights, ...[...menteeDuals, ...mentorDuals].map(([, dual]) => dual)];
  if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 0))
    return ['вес или цена не целое число от нуля.'];
  const keepable = permitted.filter(isKept).length;
  if (weights.length !== counts.length + 1 && (weights.length !== counts.length || keepable > 0))
    return [`весов ${weights.length}, уровней ${counts.length}.`];
  const keeping = BigInt(weights[counts.length] ?? 0);
  const weigh = ([, , score, sympathy]: Permitted, from: number): bigint =>
    total(counts.slice(from), (count, at) => BigInt(weights[from + at]!) * BigInt(count(score, sympathy)));
  const seats = sum(mentors, ([, free]) => free);
  const most = Math.min(mentees.length, seats);
  const faults = counts.flatMap((_count, level) => {
    const below = permitted.map((pair) => weigh(pair, level + 1)).reduce((a, b) => (b > a ? b : a), 0n);
    const rest = BigInt(most) * below + BigInt(Math.min(most, keepable)) * keeping;
    return BigInt(weights[level]!) > rest ? [] : [`вес уровня ${level + 1} не перевешивает нижние.`];
  });
  if (keepable > 0 && keeping === 0n) faults.push('сохранение пар ничего не весит.');
  const [asked, seated] = [new Set(mentees), new Map(mentors)];
  // Who is not in the lists is not in the bound either, so their price does not count.
  const menteePrice = new Map(menteeDuals.filter(([mentee]) => asked.has(mentee)));
  const mentorPrice = new Map(mentorDuals.filter(([mentor]) => seated.has(mentor)));
  const full = (pair: Permitted): bigint => weigh(pair, 0) + (isKept(pair) ? keeping : 0n);
  for (const pair of permitted) {
    const [mentee, mentor] = pair;
    const price = BigInt(menteePrice.get(mentee) ?? 0) + BigInt(mentorPrice.get(mentor) ?? 0);
    if (price < full(pair)) faults.push(`цена пары ${keyOf(mentee, mentor)} меньше её веса.`);
  }
  const bound =
    total(mentees, (mentee) => BigInt(menteePrice.get(mentee) ?? 0)) +
    total(mentors, ([mentor, free]) => BigInt(free) * BigInt(mentorPrice.get(mentor) ?? 0));
  const reached = total(chosen, full);
  if (reached !== bound) faults.push(`пары весят ${reached}, а доказано не больше ${bound}.`);
  return faults;
}

/** Where the sheet says something else than the proof, or the program went against the curator. */
export function findRowFaults(proof: Proof, rows: ShownProposal['rows']): readonly string[] {
  const answered = new Map(proof.pairs);
  const scores = new Map(proof.permitted.map(([mentee, mentor, score]) => [keyOf(mentee, mentor), score]));
  const shown = new Set<string>();
  const faults = rows.flatMap((cells) => {
    const [mentee = '', state = '', mentor = ''] = [cells['Наставляемый'], cells['Состояние'], cells['Наставник']];
    const locked = cells['Закрепить за наставником'] ?? '';
    const forbidden = (cells['Не предлагать наставников'] ?? '').split(/;\s*/);
    if (state === 'закреплено') return mentor === locked ? [] : [`${mentee}: закреплён не тот наставник.`];
    if (state === 'не подобран') return answered.has(mentee) ? [`${mentee}: на листе без пары.`] : [];
    if (state !== 'предложено') return [];
    shown.add(mentee);
    return [
      ...(locked === '' ? [] : [`${mentee}: предложено вопреки закреплению.`]),
      ...(forbidden.includes(mentor) ? [`${mentee}: предложен запрещённый ${mentor}.`] : []),
      ...(answered.get(mentee) === mentor ? [] : [`${mentee}: доказана другая пара, чем на листе.`]),
      ...(String(scores.get(keyOf(mentee, mentor))) === cells['Балл'] ? [] : [`${mentee}: другой балл.`]),
    ];
  });
  return [
    ...faults,
    ...[...answered.keys()].flatMap((mentee) => (shown.has(mentee) ? [] : [`${mentee}: нет на листе.`])),
  ];
}

const sum = <T>(list: readonly T[], of: (item: T) => number): number => list.reduce((all, item) => all + of(item), 0);

const total = <T>(list: readonly T[], of: (item: T, at: number) => bigint): bigint =>
  list.reduce((all, item, at) => all + of(item, at), 0n);
