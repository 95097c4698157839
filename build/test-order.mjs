/**
 * The order of test files: those that take minutes first, so that no core waits for them at the end. Jest's own order knows that only
 * on a machine where the tests ran before.
 */
import Sequencer from '@jest/test-sequencer';

const SLOW_FIRST = ['scenarios/death', 'scenarios', 'browser', 'build', 'home', 'domain/matching', 'host/conformance'];

const rank = (file) => {
  const found = SLOW_FIRST.findIndex((place) => file.replaceAll('\\', '/').includes(`/tests/${place}`));
  return found < 0 ? SLOW_FIRST.length : found;
};

export default class SlowFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one.path) - rank(other.path));
  }
}
