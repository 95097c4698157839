/** A sample of `npm run soak -- --only kill`: the process is killed while it works; the data open, and the year ends as if nothing had been. */
import { killAtRandom } from '../../build/soak/kill';

test('whoever is killed goes on where they stood', async () => {
  const report = await killAtRandom({ root: process.cwd(), span: 'autumn', kills: 3, seed: 7 });
  expect(report.failures).toEqual([]);
  expect(report.kills).toBe(3);
  expect(report.years).toBeGreaterThan(0);
});
