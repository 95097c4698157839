/** Commands of the product under sudden death at a sample of their calls; `npm run soak` dies at all of them. */
import { sweptCommands } from '../../build/soak/commands';
import { sweep } from '../../build/soak/sweep';

const SAMPLE = 3;
/** The reconciliation of answers is what everything else rests on. */
const OF_RECONCILIATION = 25;

/** So many calls spread over the run, always the same: others in each build would hide what one saw. */
const spread =
  (sample: number) =>
  (calls: number): number[] =>
    Array.from({ length: sample }, (_, index) => 1 + Math.floor(((index + 0.5) * calls) / sample));

test.each(sweptCommands.map((command) => [command.name, command] as const))(
  '«%s» ends in the same world after dying and being run again',
  async (name, command) => {
    const sample = name === 'Собрать ответы' ? OF_RECONCILIATION : SAMPLE;
    const report = await sweep({ ...command, pick: spread(sample) });
    expect(report.failures).toEqual([]);
    expect(report.deaths).toBe(sample * 2);
  },
);
