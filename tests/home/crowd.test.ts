/** A sample of `npm run soak -- --only forms` and of the bench: many answer at once, the program is killed twice, and nothing confirmed is lost or there twice. */
import { crowd } from '../../build/soak/crowd';
import { cleanUp } from './running-home';

afterAll(cleanUp);

test('many answer at once while the program is killed: each answer is stored once, in the base once', async () => {
  const { times, kills, failures } = await crowd({ answers: 60, clients: 30, killAfter: [10, 35] });
  expect(failures).toEqual([]);
  expect([times.length, kills]).toEqual([60, 2]);
});
