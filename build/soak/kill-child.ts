/** The process that is killed: goes on with the year in this data file where its diary ends. */
import { openYear, playOn, type Span } from './living-year';
import { Diary, resumable } from './resumable';

const [store, notes, span] = process.argv.slice(2) as [string, string, Span];
const workspace = await openYear(store);
const diary = new Diary(notes);
process.stdout.write('ready\n');
await playOn(resumable(workspace, diary), span);
diary.close();
await workspace.close();
