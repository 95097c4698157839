/**
 * One first answer in a process of its own: `node cold-run.mjs SHAPE OBJECTIVE`, SHAPE as JSON. Prints milliseconds of the
 * whole of matchPairs (numbering, solving, proof, Hall set), the value, and the most memory the process ever held.
 */
import { existsSync, readFileSync } from 'node:fs';
import { matchPairs } from '../../../src/addon/domain/matching/match-pairs';
import { OBJECTIVES } from '../../../src/addon/domain/matching/objectives';
import { makeSchool, type SchoolShape } from './instances';

const [shape = '', wanted] = process.argv.slice(2);
const objective = OBJECTIVES.find((name) => name === wanted);
if (objective === undefined) throw new Error(`no objective ${wanted}`);
const instance = makeSchool(JSON.parse(shape) as SchoolShape);
const began = performance.now();
const answer = matchPairs({ instance, objective });
const milliseconds = performance.now() - began;
const megabytes = mostMemory();
process.stdout.write(JSON.stringify({ milliseconds, megabytes, value: answer.value }));

/** Linux counts the parent's memory into a child's `maxRSS`; the figure in /proc is the child's own. */
function mostMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /VmHWM:\s*(\d+) kB/.exec(status)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1024;
}
