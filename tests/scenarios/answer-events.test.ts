/** Whatever befalls a sheet of answers: right data or an issue, never wrong data. The large run is `npm run soak -- --only answers`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { playEvents, prepareEvents } from '../../build/soak/answer-events';

const folder = mkdtempSync(join(tmpdir(), 'answer-events-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

test('random events around a sheet of answers', async () => {
  const start = await prepareEvents(folder);
  let run = 0;
  const events = fc.array(fc.integer({ min: 1, max: 999_999_999 }), { minLength: 4, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(events, async (numbers) => {
      expect(await playEvents(start, join(folder, `${run++}.db`), numbers)).toEqual([]);
    }),
    { numRuns: 5, seed: 2026 },
  );
});
