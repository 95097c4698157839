/** The process that is killed: goes on with the year in this data file where the notes of what was confirmed end. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { openWorld } from '../../tests/support/product';
import { live } from './living-year';

const [store, notes] = process.argv.slice(2) as [string, string];
const from = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n').filter(Boolean).length : 0;
const workspace = await openWorld({ store });
const handle = openSync(notes, 'a');
process.stdout.write('ready\n');
await live(workspace, from, () => {
  writeSync(handle, 'done\n');
  fsyncSync(handle);
});
closeSync(handle);
await workspace.close();
