/** Tests run as ES modules: several libraries and our own host are published as such only. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/build/test-transform.mjs' },
  globalSetup: '<rootDir>/build/test-setup.mjs',
  // One more than the cores of the machine that matters: a worker often waits for a browser or for a program of its own.
  maxWorkers: 3,
  testSequencer: '<rootDir>/build/test-order.mjs',
  // Generous: a busy machine is slow, and only a test that hangs should end by the clock.
  testTimeout: 240_000,
};
