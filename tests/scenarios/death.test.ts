/** Commands of the product under sudden death: collecting answers at every call, the others at a sample (all in `npm run soak`). */
import { sweptCommands } from '../../build/soak/commands';
import type { SweepReport } from '../../build/soak/sweep';
import { onPlainNode } from '../support/plain-node';

const SAMPLE = 4;
const EVERYWHERE = 'Собрать ответы';
const LONG = 900_000;

type Line = SweepReport & { readonly name: string };
let lines: readonly Line[] = [];

beforeAll(async () => {
  const stdout = await onPlainNode('build/soak/death-sample.ts');
  lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}, LONG);

test.each(sweptCommands.map(({ name }) => name))(
  '«%s» ends in the same world after dying and being run again',
  (name) => {
    const report = lines.find((line) => line.name === name);
    expect(report?.failures).toEqual([]);
    expect(report?.deaths).toBe(name === EVERYWHERE ? 2 * report!.calls : Math.min(SAMPLE, report!.calls));
  },
);
