/**
 * The solver beside its peers, and alone at the size of a large town. Peers take turns within each round, so that a busy
 * machine is unfair to nobody; answers are compared, a wrong one is not timed but named.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { indexInstance, measure } from '../../../src/addon/domain/matching/index-instance';
import { matchPairs } from '../../../src/addon/domain/matching/match-pairs';
import type { Objective } from '../../../src/addon/domain/matching/objectives';
import type { PackedInstance } from '../../../src/addon/domain/matching/packed-edges';
import type { SeatingProblem } from '../../../src/addon/domain/matching/seating';
import { chooseWeights, weighedLevels, weighPair } from '../../../src/addon/domain/matching/weights';
import { median, type Table } from '../table';
import { denseSeating, makeDenseScores, makeSchool, type SchoolShape } from './instances';
import { own, peers, type Solver } from './peers';
import { plotGrowth, type Series } from './plot';

const ROUNDS = 7;
const SEED = 1;

/** All tables of the solver, and the picture of its growth. */
export async function benchMatching(): Promise<{ tables: readonly Table[]; picture: string }> {
  const cold = await buildColdRun();
  try {
    return { tables: [benchDense(), benchSchools(cold.run), benchTown(cold.run)], picture: plotGrowth(benchGrowth()) };
  } finally {
    cold.remove();
  }
}

function benchDense(): Table {
  const solvers = [own, ...peers];
  const rows = [200, 500, 1000, 2000].map((size) => {
    const times = race(denseSeating(makeDenseScores(size, SEED), size), solvers);
    const fastest = Math.min(...times.slice(1).filter((time) => typeof time === 'number'));
    const ratio = ((times[0] as number) / fastest).toFixed(2);
    return [`${size} × ${size}`, ...times.map(show), ratio, size === 2000 ? '≤ 1.10' : ''];
  });
  return {
    title: 'Everybody with everybody',
    note:
      `Dense mentoring scores, one seat each, coverage before score. Milliseconds, median of ${ROUNDS}, interleaved in one ` +
      'process; each solver gets its own form of the problem ready made. «–»: needs minutes or gigabytes at this size.',
    head: ['mentees × mentors', ...solvers.map((solver) => solver.name), 'ours / fastest peer', 'goal'],
    rows,
  };
}

function benchSchools(runCold: RunCold): Table {
  const solvers = [own, ...peers];
  const rows = SCHOOLS.map(({ shape, goal }) => {
    const instance = makeSchool(shape);
    const whole: Solver = {
      name: '',
      most: { cells: Number.POSITIVE_INFINITY },
      prepare: () => () => weightOf(instance),
    };
    const [wholeTime, ...times] = race(toSeating(instance, 'coverage-then-score'), [whole, ...solvers]);
    const first = median(repeat(() => runCold(shape, 'coverage-then-score').milliseconds));
    return [
      `${shape.mentees} × ${shape.mentors}, ${shape.seats} seats`,
      ...times.map(show),
      show(wholeTime!),
      show(first),
      goal,
    ];
  });
  return {
    title: 'Schools',
    note:
      `The ${SCHOOLS[0]!.shape.candidates} best mentors permitted to each mentee, everybody wishing for the same ones. Milliseconds, median of ` +
      `${ROUNDS}, interleaved. «with proof»: the whole of matchPairs, from names to the examined certificate and the Hall set; ` +
      '«first»: the same as the first thing a fresh process does.',
    head: ['mentees × mentors', ...solvers.map((solver) => solver.name), 'ours with proof', 'first', 'goal for ours'],
    rows,
  };
}

function benchTown(runCold: RunCold): Table {
  const rows = TOWN.map(({ seats, objective, goal }) => {
    const shape: SchoolShape = { mentees: 10_000, mentors: 3000, candidates: 20, seats, seed: SEED };
    const problem = toSeating(makeSchool(shape), objective);
    const [warm] = race(problem, [own]);
    const runs = repeat(() => runCold(shape, objective));
    const first = median(runs.map((run) => run.milliseconds));
    const memory = median(runs.map((run) => run.megabytes));
    return [`${seats}`, `${objective}`, runs[0]!.value.join(', '), show(warm!), show(first), memory.toFixed(0), goal];
  });
  return {
    title: 'A large town',
    note:
      '10,000 mentees, 3,000 mentors, 200,000 permitted pairs. «solver»: warm, numbers only; «first»: the whole of matchPairs ' +
      'with proof and Hall set in a fresh process without flags; memory: the most that process ever held, the instance and Node ' +
      `itself (41 MB) included. Median of ${ROUNDS}. The peers need minutes or gigabytes here.`,
    head: ['seats', 'objective', 'value', 'solver, ms', 'first, ms', 'memory, MB', 'goal'],
    rows,
  };
}

/** Time against size: ours over three kinds of seats, and the fastest peer while it keeps up. */
function benchGrowth(): readonly Series[] {
  const kinds = [
    { name: 'scarce seats', share: 0.6 },
    { name: 'as many seats as mentees', share: 1 },
    { name: 'seats to spare', share: 1.2 },
  ];
  const shapeOf = (mentees: number, share: number): SchoolShape => {
    const mentors = Math.round(mentees * 0.3);
    return { mentees, mentors, candidates: Math.min(20, mentors), seats: Math.round(mentees * share), seed: SEED };
  };
  const timesOf = (sizes: readonly number[], share: number, solver: Solver) =>
    sizes.map((size) => {
      const [time] = race(toSeating(makeSchool(shapeOf(size, share)), 'coverage-then-score'), [solver]);
      return { size, milliseconds: time as number };
    });
  const sizes = [100, 200, 500, 1000, 2000, 5000, 10_000];
  const munkres = { ...peers[0]!, most: { cells: Number.POSITIVE_INFINITY } };
  return [
    ...kinds.map(({ name, share }) => ({ name: `ours, ${name}`, points: timesOf(sizes, share, own) })),
    { name: 'munkres, scarce seats', points: timesOf(sizes.slice(0, 5), 0.6, munkres) },
  ];
}

const SCHOOLS: readonly { shape: SchoolShape; goal: string }[] = [
  { shape: { mentees: 120, mentors: 70, candidates: 20, seats: 140, seed: SEED }, goal: '≤ 5' },
  { shape: { mentees: 500, mentors: 300, candidates: 20, seats: 600, seed: SEED }, goal: '' },
  { shape: { mentees: 1000, mentors: 300, candidates: 20, seats: 600, seed: SEED }, goal: '' },
];

const TOWN: readonly { seats: number; objective: Objective; goal: string }[] = [
  { seats: 6000, objective: 'coverage-then-score', goal: 'first ≤ 500 ms, ≤ 100 MB' },
  { seats: 6000, objective: 'coverage-then-sympathy-then-score', goal: 'first ≤ 1,500 ms, ≤ 100 MB' },
  { seats: 6000, objective: 'sympathy-profile-then-score', goal: 'first ≤ 1,500 ms, ≤ 100 MB' },
  { seats: 6000, objective: 'bottleneck', goal: '' },
  { seats: 10_019, objective: 'coverage-then-score', goal: '' },
  { seats: 12_000, objective: 'coverage-then-score', goal: '' },
];

/** Median milliseconds of each solver, in turns; a word instead where it was left out or wrong. */
function race(problem: SeatingProblem, solvers: readonly Solver[]): readonly (number | string)[] {
  const seats = problem.seats.reduce((sum, count) => sum + count, 0);
  const cells = (problem.start.length - 1) * seats;
  const isWithin = ({ most }: Solver) =>
    'cells' in most ? cells <= most.cells : problem.mentor.length <= most.permitted;
  const runners = solvers.map((solver) => (isWithin(solver) ? solver.prepare(problem) : undefined));
  const times: number[][] = solvers.map(() => []);
  const weights = new Set<number>();
  const reached = solvers.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    runners.forEach((run, k) => {
      if (run === undefined) return;
      const began = performance.now();
      reached[k] = run();
      times[k]!.push(performance.now() - began);
      weights.add(reached[k]!);
    });
  }
  const best = Math.max(...weights);
  return times.map((list, k) => (list.length === 0 ? '–' : reached[k] === best ? median(list) : 'wrong answer'));
}

/** An instance as the solver alone takes it. */
function toSeating(instance: PackedInstance, objective: Objective): SeatingProblem {
  const indexed = indexInstance(instance);
  const extent = measure(indexed);
  const levels = weighedLevels(objective, extent.keepable);
  const weights = chooseWeights(objective, extent);
  const weight = Float64Array.from(indexed.score, (score, at) =>
    weighPair(levels, weights, { score, sympathy: indexed.sympathy[at] as 0 | 1 | 2, kept: false }),
  );
  return { ...indexed, weight };
}

/** The whole of matchPairs, its value turned back into the weight that the others reach. */
function weightOf(instance: PackedInstance): number {
  const { value, certificate } = matchPairs({ instance, objective: 'coverage-then-score' });
  return value.reduce((sum, entry, k) => sum + entry * certificate.weights[k]!, 0);
}

type RunCold = (
  shape: SchoolShape,
  objective: Objective,
) => { milliseconds: number; megabytes: number; value: number[] };

/** Bundles cold-run.ts, so that the fresh process holds the solver and nothing of the build. */
async function buildColdRun(): Promise<{ run: RunCold; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const outfile = join(folder, 'cold-run.mjs');
  const root = process.env['NASTAVNIK_ROOT'] ?? '.';
  await build({
    entryPoints: [join(root, 'build/bench/matching/cold-run.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  const run: RunCold = (shape, objective) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [outfile, JSON.stringify(shape), objective], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`cold run failed: ${stderr}`);
    return JSON.parse(stdout) as ReturnType<RunCold>;
  };
  return { run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function repeat<T>(run: () => T): T[] {
  return Array.from({ length: ROUNDS }, run);
}

function show(time: number | string): string {
  if (typeof time === 'string') return time;
  return time < 10 ? time.toFixed(1) : time.toFixed(0);
}
