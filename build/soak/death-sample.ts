/**
 * The sudden deaths that every run of the tests plays: collecting answers dies at each of its calls, every other command at a
 * spread of four – waiting writes kept and lost by turns –, the same in each build. One line of JSON for each command. It runs on plain Node, where a death costs less than half of
 * what it does inside Jest.
 */
import { sweptCommands } from './commands';
import { type SweepDeath, sweep } from './sweep';

const SAMPLE = 4;
const EVERYWHERE = 'Собрать ответы';

/** So many calls spread over the run, always the same: others in each build would hide what one saw. */
const spread = (calls: number): SweepDeath[] =>
  Array.from({ length: Math.min(SAMPLE, calls) }, (_, index) => ({
    at: 1 + Math.floor(((index + 0.5) * calls) / Math.min(SAMPLE, calls)),
    pending: index % 2 === 0 ? 'kept' : 'lost',
  }));

for (const command of sweptCommands) {
  const report = await sweep(command.name === EVERYWHERE ? command : { ...command, pick: spread });
  process.stdout.write(`${JSON.stringify({ name: command.name, ...report })}\n`);
}
