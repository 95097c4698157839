/** Commands of the product under sudden death: the reconciliation of answers at every call, the others at a sample (all in `npm run soak`). */
import { sweptCommands } from '../../build/soak/commands';
import { sweep } from '../../build/soak/sweep';

const SAMPLE = 8;

/** So many calls spread over the run, always the same: others in each build would hide what one saw. */
const spread = (calls: number): number[] =>
  Array.from(
    { length: Math.min(SAMPLE, calls) },
    (_, index) => 1 + Math.floor(((index + 0.5) * calls) / Math.min(SAMPLE, calls)),
  );

test.each(sweptCommands.map((command) => [command.name, command] as const))(
  '«%s» ends in the same world after dying and being run again',
  async (name, command) => {
    const every = name === 'Собрать ответы';
    const report = await sweep(every ? command : { ...command, pick: spread });
    expect(report.failures).toEqual([]);
    expect(report.deaths).toBe(every ? report.calls * 2 : SAMPLE * 2);
  },
);
